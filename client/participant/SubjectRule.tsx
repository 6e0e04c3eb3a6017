import type { ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import { Mark } from '../parts/Mark.tsx';
import { stretchesOf } from '../parts/marked.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { textWords as words } from '../words/en.ts';
import { type SaidStage, saidOf } from './ownText.ts';
import type { Seen } from './useLooked.ts';

type WarnedProps = { seen: Seen | undefined; says?: { free: string; freeToPoint: string } };

/** Said privately to the author while she writes [C9]: what was found, the rule, and that she is free to leave it. */
export function Warned({ seen, says = words }: WarnedProps) {
  const { verdict, findings } = seen?.looked ?? { verdict: 'clear', findings: [] };
  return (
    <div role="status">
      {seen && verdict !== 'clear' && (
        <div className="held-subject">
          <Mark kind="held">{verdict === 'hold' ? words.names : words.mayPoint}</Mark>
          <p>
            <Quoted stretches={stretchesOf(seen.text, findings)} />
          </p>
          {verdict === 'hold' && <p className="hint">{words.rule}</p>}
          <p className="beside">{verdict === 'hold' ? says.free : says.freeToPoint}</p>
        </div>
      )}
    </div>
  );
}

/** What has become of a text that came to the Chair, with the reason of the ruling [C8]. */
export function BecameOfText({ text }: { text: ScreenedText | undefined }) {
  const stage = saidOf(text);
  return <div role="status">{text && stage && <Standing text={text} stage={stage} />}</div>;
}

function Standing({ text: { words: written, findings, rulings }, stage }: { text: ScreenedText; stage: SaidStage }) {
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
    </div>
  );
}
