import type { Decide, DeskDraft, DeskFolds } from './departments.ts';
import type { Desks } from './dialogue.ts';
import type { Erased, PersonId } from './model.ts';
import { oneLine } from './oneLine.ts';
import { refuse } from './refusal.ts';

/**
 * Department: names as the video platform shows them, and whose they are [F29]. A name that is exactly the convention
 * `ORGANIZATION – Given name FAMILY NAME` of one registered person is mapped at once; no other is ever guessed.
 */

export type PlatformNameId = string;
export interface PlatformName {
  name: string;
  person?: PersonId;
  /** Mapped by the convention, not by hand. */
  exact?: true;
}

export interface PlatformDeskEvents {
  platformNamesNoted: { sealed: { names: readonly { id: PlatformNameId; name: string }[] } | Erased };
  /** `person` is null where a mapping is taken back. */
  platformNameMapped: { name: PlatformNameId; person: PersonId | null; exact?: true };
  platformNameForgotten: { name: PlatformNameId };
}
export interface PlatformCommands {
  /** A pasted list; names known already are left out. */
  notePlatformNames: { names: readonly string[] };
  mapPlatformName: { name: PlatformNameId; person: PersonId | null };
  forgetPlatformName: { name: PlatformNameId };
}

export const MOST_NAMES_AT_ONCE = 250;
export const LONGEST_PLATFORM_NAME = 120;
const MOST_NAMES = 2_000;
/** A console's order may have 16 kB with all that stands around the names. */
const PART_BYTES = 8_000;

/** A pasted list in parts that each pass the door: what one command can carry. */
export function inParts(names: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let bytes = PART_BYTES;
  for (const name of names) {
    const own = new TextEncoder().encode(JSON.stringify(name)).length + 1;
    if (bytes + own > PART_BYTES || parts.at(-1)!.length >= MOST_NAMES_AT_ONCE) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(name);
    bytes += own;
  }
  return parts;
}

export const notePlatformNames: Decide<'notePlatformNames'> = ({ desks }, { names }, { newId }) => {
  const { platform } = desks.technical;
  const known = new Set(Object.values(platform).map(({ name }) => name));
  const fresh = [...new Set(names.map(plain))].filter((name) => name && !known.has(name));
  if (names.length > MOST_NAMES_AT_ONCE || known.size + fresh.length > MOST_NAMES) return refuse('tooManyNames');
  if (fresh.some((name) => [...name].length > LONGEST_PLATFORM_NAME)) return refuse('platformNameTooLong');
  if (fresh.length === 0) return refuse(names.some((name) => plain(name)) ? 'namesAreKnown' : 'namesNeeded');
  const noted = fresh.map((name) => ({ id: newId(), name }));
  const registered = conventionalNames(desks);
  const mapped = noted.flatMap(({ id, name }): DeskDraft[] => {
    const [person, ...others] = registered.get(folded(name)) ?? [];
    return person === undefined || others.length > 0
      ? []
      : [{ type: 'platformNameMapped', name: id, person, exact: true }];
  });
  return { desks: [{ type: 'platformNamesNoted', sealed: { names: noted } }, ...mapped] };
};

/** The persons behind each name of the convention; a name of two persons is nobody's. */
function conventionalNames({ officers }: Desks): ReadonlyMap<string, readonly PersonId[]> {
  const names = new Map<string, PersonId[]>();
  for (const [id, { name, organization, linkKind }] of Object.entries(officers.persons)) {
    const known = officers.organizations[organization ?? ''];
    if (!known || linkKind === 'staff') continue;
    const conventional = folded(`${known.name} – ${name.replace(/^(?:Mr|Ms|Mrs|Mx|Dr)\.?\s+/u, '')}`);
    names.set(conventional, [...(names.get(conventional) ?? []), id]);
  }
  return names;
}

const plain = (name: string) => oneLine(name.normalize('NFC'));

/** Any dash, any space, either letter case; nothing else is let pass. */
const folded = (name: string) =>
  plain(name)
    .replace(/ ?[-\u2010-\u2015\u2212] ?/gu, '-')
    .toUpperCase()
    .toLowerCase();

/** By the technical moderator's own knowledge; a listener may be mapped, too, for it only says who somebody is. */
export const mapPlatformName: Decide<'mapPlatformName'> = ({ desks }, { name, person }) => {
  const known = desks.technical.platform[name];
  if (!known) return refuse('unknownPlatformName');
  if (person !== null && !desks.officers.persons[person]) return refuse('unknownPerson');
  if ((known.person ?? null) === person) return refuse('mappedAlready');
  return { desks: [{ type: 'platformNameMapped', name, person }] };
};

export const forgetPlatformName: Decide<'forgetPlatformName'> = ({ desks }, { name }) =>
  desks.technical.platform[name] ? { desks: [{ type: 'platformNameForgotten', name }] } : refuse('unknownPlatformName');

export const platformDeskFolds: DeskFolds<PlatformDeskEvents> = {
  platformNamesNoted: {
    technical: (desk, { sealed }) => ({
      ...desk,
      platform: {
        ...desk.platform,
        ...Object.fromEntries((sealed === 'erased' ? [] : sealed.names).map(({ id, name }) => [id, { name }])),
      },
    }),
  },
  platformNameMapped: {
    technical: (desk, { name, person, exact }) => {
      const known = desk.platform[name];
      if (!known) return desk;
      const mapped = { name: known.name, ...(person === null ? {} : { person }), ...(exact ? { exact } : {}) };
      return { ...desk, platform: { ...desk.platform, [name]: mapped } };
    },
  },
  platformNameForgotten: {
    technical: (desk, { name }) => {
      const { [name]: _, ...platform } = desk.platform;
      return { ...desk, platform };
    },
  },
};
