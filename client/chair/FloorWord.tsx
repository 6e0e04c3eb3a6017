import { waitingIn } from '../../shared/dialogue/order.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { listSegment } from '../desk/moment.ts';
import { channelWord } from '../desk/names.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useNow, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { lengthText } from '../parts/format.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { chairMoreWords as more, chairWords as words } from '../words/en.ts';
import { showsThen } from './ListColumn.tsx';
import { primaryOf } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

/**
 * The place beneath the acts of the floor, kept free: why the last act was refused, who presides, what to say now, and
 * what the next-key would do. Nothing above it ever moves.
 */
export function FloorWord({ acts }: { acts: ChairActs }) {
  const record = useRecord();
  const { floor } = record;
  const startStandsElsewhere = primaryOf(record, acts).what !== 'start' && showsThen(record);
  const refusal = acts.refusal ?? (startStandsElsewhere ? undefined : acts.startRefusal);
  return (
    <div className="floor-word">
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
      <NotPresiding />
      {!refusal && floor.stage !== 'vacant' && <Prompt tooSoon={acts.tooSoon} />}
      {!refusal && (floor.stage === 'live' || floor.stage === 'paused') && <EndsThisTurn />}
    </div>
  );
}

/** A co-Chair who does not preside sees who does, beside the acts that are refused to her. */
function NotPresiding() {
  const record = useRecord();
  const { person } = useSelf();
  const { state, refusal, perform } = useDeskAct('takePresidency', 'takePresidency');
  if (person?.role !== 'co_chair' || person.chair === record.presiding) return null;
  const presides = record.programme.chairs[record.presiding]?.name ?? '';
  return (
    <div className="not-presiding">
      <p>{more.thePresidency(presides)}</p>
      <Act small state={state} refusal={refusal} onAct={() => void perform({ type: 'takePresidency' })}>
        {words.takePresidency}
      </Act>
    </div>
  );
}

/** Called without a live microphone, over time, or the speaker says that she has finished: one sentence each. */
function Prompt({ tooSoon }: { tooSoon: string | undefined }) {
  const { floor, rules } = useRecord();
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  if (floor.stage === 'vacant') return null;
  const waited = now - floor.turn.calledAt;
  const prompts: string[] = [];
  if (floor.turn.saysFinished) prompts.push(more.saysFinished);
  if (floor.stage === 'called' && waited >= rules.microphonePrompt) prompts.push(more.calledFor(lengthText(waited)));
  if (-(remainingAt(floor, now) ?? 0) >= rules.overTimePrompt && floor.stage === 'live') prompts.push(words.overPrompt);
  if (prompts.length === 0 && tooSoon)
    return (
      <p className="refusal" role="alert">
        {tooSoon}
      </p>
    );
  return prompts.map((text) => (
    <p className="floor-prompt" key={text}>
      {text}
    </p>
  ));
}

/** Whom the next-key would call, and that it ends this turn. */
function EndsThisTurn() {
  const record = useRecord();
  const segment = listSegment(record);
  const [next] = segment && record.lists[segment.id] ? waitingIn(record.lists[segment.id]!) : [];
  return (
    <p className="beside" id="ends-this-turn">
      <Sentence text={next ? more.endsThisTurn(next.label, channelWord(next.channel)) : more.nobodyAfter} />
    </p>
  );
}
