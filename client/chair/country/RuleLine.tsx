import { mayShareOwnReview, speakerOf } from '../../../shared/dialogue/countryRule/author.ts';
import { countsOf } from '../../../shared/dialogue/countryRule/counts.ts';
import { GROUNDS, type Ground, type RuleDesk } from '../../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue } from '../../../shared/dialogue/dialogue.ts';
import { useLive, useRecord } from '../../live/hooks.ts';
import { timeOfDay } from '../../parts/format.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { useSingleKeys } from '../../parts/singleKeys.ts';
import { ruleWords, rulingWords as words } from '../../words/en.ts';
import { turnInQuestion } from './standing.ts';
import type { Ladder } from './useLadder.ts';

/** Between card and ladder while nothing is heard: what is known quietly of this turn, and the ground of a call to order. */
export function RuleLine({ ladder }: { ladder: Ladder }) {
  const { floor } = useRecord();
  const dialogue = useLive(({ heard }) => heard.dialogue);
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  if (ladder.refusal)
    return (
      <p className="refusal" role="alert">
        {ladder.refusal}
      </p>
    );
  const quiet = quietWord(dialogue);
  return (
    <div className="line">
      <Mark kind="plain">{ruleWords.heading}</Mark>
      <span className="hint quiet" title={quiet}>
        {quiet}
      </span>
      {begun && <GroundChoice ground={ladder.ground} onChoose={ladder.chooseGround} />}
    </div>
  );
}

/** Of whom the call to order says what; the country rule unless the Chair chooses otherwise for this turn. */
function GroundChoice({ ground, onChoose }: { ground: Ground; onChoose: (ground: Ground) => void }) {
  const key = useSingleKeys() ? 'F' : undefined;
  return (
    <>
      <select
        className="ground"
        aria-keyshortcuts={key}
        aria-label={words.ground.label}
        value={ground}
        onChange={(event) => {
          onChoose(event.target.value as Ground);
          event.target.blur(); // the keys of the ladder act at once
        }}
      >
        {GROUNDS.map((one) => (
          <option key={one} value={one}>
            {words.ground[one]}
          </option>
        ))}
      </select>
      {key && <KeyHint keys={key} />}
    </>
  );
}

/** One thing at most: who may speak of her own review, what was done in the last turn, how often a step was taken. */
function quietWord(dialogue: Dialogue): string {
  const { record, desks } = dialogue;
  const { floor } = record;
  const { rule } = desks.bureau;
  if (floor.stage === 'vacant') return doneWith(dialogue, rule) ?? ruleWords.stepsReturn;
  if (mayShareOwnReview(dialogue, floor.turn)) return words.mayShare;
  if (floor.stage === 'called') return '';
  const speaker = speakerOf(dialogue, floor.turn);
  const { speaker: hers, delegation } = countsOf(rule, speaker);
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0);
  const [one, all] = [sum(hers), sum(delegation)];
  if (one > 0) return words.counts(one, all);
  return all > 0 ? words.countsOfDelegation(all) : ruleWords.nothing;
}

/** The last step of the turn that was spoken last, where it does not speak for itself. */
function doneWith({ record }: Dialogue, { steps }: RuleDesk): string | undefined {
  const turn = turnInQuestion(record)?.turn;
  const last = Object.values(steps).findLast((one) => one.turn !== undefined && one.turn === turn && !one.undone);
  return last && words.stepAt(words.step[last.what], timeOfDay(last.at, record.programme.zone));
}
