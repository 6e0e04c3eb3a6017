import type { DialogueEvent } from '../../shared/dialogue/events.ts';

/** How events look as they are written: for each type and version the paths of its fields and what stands there. */
export type Formats = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Seen = { count: number; fields: Map<string, { count: number; kinds: Set<string> }> };

/** The formats in which these events are written; a field that some of a kind lack ends in `?`. */
export function formatsOf(events: Iterable<DialogueEvent>): Formats {
  const seen = new Map<string, Seen>();
  for (const event of events) {
    const name = `${event.type} ${event.v}`;
    const format = seen.get(name) ?? { count: 0, fields: new Map() };
    seen.set(name, format);
    format.count += 1;
    for (const [path, kinds] of fieldsIn(JSON.parse(JSON.stringify(event)))) {
      const field = format.fields.get(path) ?? { count: 0, kinds: new Set() };
      format.fields.set(path, { count: field.count + 1, kinds: new Set([...field.kinds, ...kinds]) });
    }
  }
  return Object.fromEntries(byName(seen).map(([name, format]) => [name, inWords(format)]));
}

function inWords({ count, fields }: Seen): Record<string, string> {
  return Object.fromEntries(
    byName(fields).map(([path, field]) => [
      `${path}${field.count < count ? '?' : ''}`,
      [...field.kinds].sort().join(' | '),
    ]),
  );
}

const byName = <One>(of: ReadonlyMap<string, One>) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));

function fieldsIn(value: unknown, path = ''): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>();
  const add = (more: ReadonlyMap<string, Set<string>>) => {
    for (const [at, kinds] of more) fields.set(at, new Set([...(fields.get(at) ?? []), ...kinds]));
  };
  if (path) fields.set(path, new Set([kindOf(value)]));
  if (Array.isArray(value)) for (const one of value) add(fieldsIn(one, `${path}[]`));
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) add(fieldsIn(one, path ? `${path}.${name}` : name));
  return fields;
}

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** What is written today otherwise than the formats kept say, in a sentence each. */
export function changesOf(kept: Formats, today: Formats): string[] {
  return Object.entries(today).flatMap(([name, fields]) => {
    const former = kept[name];
    if (!former) return [`${name} is a format that was not kept`];
    const optional = (path: string) => `${path}?`;
    const fresh = Object.entries(fields).flatMap(([path, kinds]) => {
      const plain = path.replace(/\?$/, '');
      const known = former[optional(plain)] ?? former[plain];
      if (known === undefined) return [`${name} has a new field ${plain}`];
      if (path !== plain && !(optional(plain) in former)) return [`${name} sometimes lacks ${plain}`];
      const strange = kinds.split(' | ').filter((kind) => !known.split(' | ').includes(kind));
      return strange.map((kind) => `${name} has a ${kind} in ${plain}`);
    });
    const gone = Object.keys(former).filter((path) => !path.endsWith('?') && !isIn(fields, path));
    return [...fresh, ...gone.map((path) => `${name} lacks ${path}`)];
  });
}

const isIn = (fields: Readonly<Record<string, string>>, path: string) => path in fields || `${path}?` in fields;
