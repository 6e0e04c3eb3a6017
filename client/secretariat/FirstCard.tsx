import { type ReactNode, useState } from 'react';
import { mayDo } from '../../shared/dialogue/actor.ts';
import { useDesks, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords, officerWords } from '../words/en.ts';
import { PlatformNames } from './PlatformNames.tsx';
import { WrittenNotes, waitingNotes } from './WrittenNotes.tsx';

const words = moderatorWords;

type Shown = 'first' | 'names' | 'notes';
type FirstCardProps = {
  first: 'inscribe' | 'hands';
  label: string;
  hint?: string;
  /** The act at the end of its heading. */
  end: ReactNode;
  children: ReactNode;
};

/**
 * A desk's first card: its own work; at the technical desk beside it, in the same place, the platform's names and what
 * was asked in writing. What is not shown keeps what was typed into it.
 */
export function FirstCard({ first, label, hint, end, children }: FirstCardProps) {
  const { actor } = useSelf();
  const [shown, setShown] = useState<Shown>('first');
  if (!actor || !mayDo(actor, 'notePlatformNames')) {
    return (
      <section className="card" aria-label={label}>
        <Heading text={officerWords.parts[first]} hint={hint} end={end} />
        {children}
      </section>
    );
  }
  const texts = { first: officerWords.parts[first], names: words.names.heading, notes: words.notes.heading };
  return (
    <section className="card" aria-label={shown === 'first' ? label : texts[shown]}>
      <Heading text={texts[shown]} hint={shown === 'first' ? hint : undefined} end={end} />
      <Switch first={first} shown={shown} onShow={setShown} />
      <div hidden={shown !== 'first'}>{children}</div>
      <div hidden={shown !== 'names'}>
        <PlatformNames />
      </div>
      <div hidden={shown !== 'notes'}>
        <WrittenNotes />
      </div>
    </section>
  );
}

function Heading({ text, hint, end }: { text: string; hint: string | undefined; end: ReactNode }) {
  return (
    <h2>
      {text} <span className="hint">{hint}</span>
      {end}
    </h2>
  );
}

type SwitchProps = { first: 'inscribe' | 'hands'; shown: Shown; onShow: (shown: Shown) => void };

/** Which part of the card is shown, each with how many wait in it. */
function Switch({ first, shown, onShow }: SwitchProps) {
  const { platform, notes } = useDesks().technical;
  const parts: readonly [Shown, string, number][] = [
    ['first', words.parts[first], 0],
    ['names', words.parts.names, Object.values(platform).filter(({ person }) => person === undefined).length],
    ['notes', words.parts.notes, waitingNotes(notes)],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a choice of what is shown, no set of fields
    <div className="switch" role="group" aria-label={words.partsLabel}>
      {parts.map(([part, text, count]) => (
        <Act
          key={part}
          small
          weight="quiet"
          pressed={shown === part}
          label={words.waitingInFull(text, count)}
          onAct={() => onShow(part)}
        >
          {words.waiting(text, count)}
        </Act>
      ))}
    </div>
  );
}
