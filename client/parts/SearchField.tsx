import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { searchWords } from '../words/en.ts';
import type { ChannelOf } from './Channel.tsx';
import { KeyHint } from './KeyHint.tsx';
import { highlight } from './matching.ts';
import { PersonLine } from './PersonLine.tsx';

/** One thing that was found. */
export type Found = {
  id: string;
  organization: string;
  channel?: ChannelOf;
  person?: string;
  /** Said beside, and then it cannot be chosen: "has place 6 in this list". */
  taken?: string;
  /** What Enter does with it: "Place 17". */
  act: string;
};

type SearchFieldProps = {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  found: readonly Found[];
  /** How many there are in all, of which those found are a part. */
  outOf: number;
  onChoose: (id: string) => void;
  sending?: boolean;
  placeholder?: string;
  /** Takes the focus when it appears: on a desk where search is the work. */
  focused?: boolean;
  /** Everyone stands there before anything is typed. */
  allAtOnce?: boolean;
};

/** Search as one types: arrows move, Enter does the act named beside the entry, Escape empties the field. */
export function SearchField(props: SearchFieldProps) {
  const { label, query, onQuery, found, outOf, onChoose, sending = false, placeholder, focused } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useActive(query, found);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const choose = (each: Found | undefined) => {
    if (each && !each.taken && !sending) onChoose(each.id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const count = Math.max(1, found.length);
    const does: Record<string, () => void> = {
      ArrowDown: () => setActive((active + 1) % count),
      ArrowUp: () => setActive((active + count - 1) % count),
      Enter: () => choose(found[active]),
      Escape: () => onQuery(''),
    };
    // In an empty field Escape belongs to the dialog the field may stand in.
    const act = event.key === 'Escape' && query === '' ? undefined : does[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && event.repeat) return;
    event.preventDefault();
    act();
  };
  const open = props.allAtOnce || query.trim() !== '';
  return (
    <div className="search">
      <div className="field">
        <input
          ref={input}
          role="combobox"
          type="text"
          aria-label={label}
          aria-expanded={open && found.length > 0}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={open && found[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={press}
        />
        <span className="hint" role="status">
          {query.trim() !== '' && searchWords.count(found.length, outOf)}
        </span>
      </div>
      <div className="found" id={`${id}-found`} role="listbox" aria-label={searchWords.found} hidden={!open}>
        {open &&
          found.map((each, place) => (
            <FoundEntry
              key={each.id}
              id={`${id}-${place}`}
              entry={each}
              query={query}
              active={place === active}
              onChoose={() => choose(each)}
              onLook={() => setActive(place)}
            />
          ))}
      </div>
      {query.trim() !== '' && found.length === 0 && <p className="empty">{searchWords.nothing}</p>}
    </div>
  );
}

/** The entry that Enter would take: the first again whenever the query changes, never beyond what was found. */
function useActive(query: string, found: readonly Found[]): [number, (place: number) => void] {
  const [at, setAt] = useState({ query, place: 0 });
  const place = at.query === query ? Math.min(at.place, Math.max(0, found.length - 1)) : 0;
  return [place, (next) => setAt({ query, place: next })];
}

type FoundEntryProps = {
  id: string;
  entry: Found;
  query: string;
  active: boolean;
  onChoose: () => void;
  onLook: () => void;
};

function FoundEntry({ id, entry, query, active, onChoose, onLook }: FoundEntryProps) {
  const taken = entry.taken !== undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys; an option never takes the focus
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={taken || undefined}
      onClick={onChoose}
      onPointerMove={active ? undefined : onLook}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="name">
        <Highlighted text={entry.organization} query={query} />
      </span>
      <PersonLine channel={entry.channel} person={entry.taken === undefined ? entry.person : entry.taken} />
      {active && !taken && (
        <span className="act small primary">
          {entry.act}
          <KeyHint keys="⏎" />
        </span>
      )}
    </div>
  );
}

/** A name with the letters underlined that the query found. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map((stretch, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one name have no other name than their place
    stretch.marked ? <u key={place}>{stretch.text}</u> : stretch.text,
  );
}
