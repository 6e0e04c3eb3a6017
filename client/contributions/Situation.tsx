import { namesSituation } from '../../shared/dialogue/contribution.ts';
import type { ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import { statesInWords } from '../desk/stateNames.ts';
import { Mark } from '../parts/Mark.tsx';
import { stretchesOf } from '../parts/marked.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { contributionsWords as words } from '../words/en.ts';
import { hasMarks } from './standing.ts';

/** The sentences that the screener has marked, with the States; nothing where it has found none [C8]. */
export function Situation({ text }: { text: ScreenedText | undefined }) {
  if (!text || !hasMarks(text)) return null;
  const { words: sentences, findings, more = 0 } = text;
  const states = statesInWords([...new Set(findings.flatMap((one) => one.states))]);
  const allowed = text.stage === 'allowed' ? text.rulings.at(-1) : undefined;
  return (
    <section className="situation" aria-label={words.situation.heading}>
      <Mark kind="held">{namesSituation(text) ? words.situation.names : words.situation.pointsAt}</Mark>
      {sentences === 'erased' ? (
        <p>{words.situation.erased}</p>
      ) : (
        <p className="sentences">
          <Quoted stretches={stretchesOf(sentences, findings)} />
        </p>
      )}
      <p className="hint">
        {[states && words.situation.states(states), more > 0 && words.situation.more(more)].filter(Boolean).join(' ')}
      </p>
      {allowed && (
        <p>
          {allowed.reason && allowed.reason !== 'erased'
            ? words.situation.allowedAs(allowed.reason)
            : words.situation.allowed}
        </p>
      )}
    </section>
  );
}
