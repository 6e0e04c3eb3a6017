import type { ReactNode } from 'react';
import type { ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import type { Looked } from '../../shared/wire/names.ts';
import { Mark } from '../parts/Mark.tsx';
import { type MarkedPlace, stretchesOf } from '../parts/marked.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { textWords as words, writtenWords } from '../words/en.ts';
import { type SaidStage, saidOf } from './ownText.ts';

/** What was found in a text, or in the part of it that is quoted. */
export interface Told {
  text: string;
  looked: { verdict: Looked['verdict']; findings: readonly MarkedPlace[] };
  /** Marked sentences beside those quoted. */
  more?: number;
}
type WarnedProps = { seen: Told | undefined; says?: { free: string; freeToPoint: string } };

/** Said privately to the author while she writes [C9]: what was found, the rule, and that she is free to leave it. */
export function Warned({ seen, says = words }: WarnedProps) {
  const { verdict, findings } = seen?.looked ?? { verdict: 'clear', findings: [] };
  return (
    <div role="status">
      {seen && verdict !== 'clear' && (
        <div className="held-subject">
          <Mark kind="held">{verdict === 'hold' ? words.names : words.mayPoint}</Mark>
          <p className="sentences">
            <Quoted stretches={stretchesOf(seen.text, findings)} />
          </p>
          {!!seen.more && <p className="hint">{writtenWords.more(seen.more)}</p>}
          <p>{verdict === 'hold' ? says.free : says.freeToPoint}</p>
          {verdict === 'hold' && <p className="hint">{words.rule}</p>}
        </div>
      )}
    </div>
  );
}

/** What has become of a text that came to the Chair, with the reason of the ruling [C8]. */
export function BecameOfText({ text, children }: { text: ScreenedText | undefined; children?: ReactNode }) {
  const stage = saidOf(text);
  return (
    <div role="status">
      {text && stage && (
        <Standing text={text} stage={stage}>
          {children}
        </Standing>
      )}
    </div>
  );
}

type StandingProps = { text: ScreenedText; stage: SaidStage; children: ReactNode };

function Standing({ text: { words: written, findings, rulings }, stage, children }: StandingProps) {
  const last = rulings.at(-1);
  if (stage === 'allowed') return <p className="hint">{words.allowed}</p>;
  return (
    <div className="held-subject">
      <Mark kind="held">{words[stage]}</Mark>
      {written !== 'erased' && (
        <p>
          <Quoted stretches={stretchesOf(written, findings)} />
        </p>
      )}
      {stage !== 'held' && last && <p>{last.reason === 'erased' ? words.noReason : words.reason(last.reason)}</p>}
      <p className="beside">{words[`${stage}Say`]}</p>
      {children}
    </div>
  );
}
