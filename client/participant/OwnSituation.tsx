import type { ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import { statesInWords } from '../desk/stateNames.ts';
import { Mark } from '../parts/Mark.tsx';
import { stretchesOf } from '../parts/marked.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { textWords, writtenWords as words } from '../words/en.ts';

type OwnSituationProps = { text: ScreenedText; say: string };

/** What names a country in a text of one's own, in its sentences, and where it stands with the Chair [C8]. */
export function OwnSituation({ text: { words: written, findings, more = 0 }, say }: OwnSituationProps) {
  const states = statesInWords([...new Set(findings.flatMap((one) => one.states))]);
  return (
    <div className="held-subject">
      <Mark kind="held">{states ? words.names(states) : findings.length > 0 ? textWords.mayPoint : words.before}</Mark>
      {written !== 'erased' && written !== '' && (
        <p className="sentences">
          <Quoted stretches={stretchesOf(written, findings)} />
        </p>
      )}
      {more > 0 && <p className="hint">{words.more(more)}</p>}
      <p role="status">{say}</p>
    </div>
  );
}
