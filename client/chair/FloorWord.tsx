import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { microphoneTask } from '../../shared/dialogue/microphone.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { entryOf } from '../../shared/dialogue/speakersList.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { stopOf } from '../desk/drift.ts';
import { isLineLost } from '../desk/moment.ts';
import { channelWord } from '../desk/names.ts';
import type { NextUp } from '../desk/next.ts';
import { ReadOut } from '../desk/ReadOut.tsx';
import { useDesks, useNow, useRecord, useSelf } from '../live/hooks.ts';
import { lengthText, timeOfDay } from '../parts/format.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { conductWords, chairMoreWords as more, rulingWords, chairWords as words } from '../words/en.ts';
import { standsInList } from './Then.tsx';
import type { ChairActs } from './useChairActs.ts';

/**
 * The place beneath the acts of the floor, kept free: why the last act was refused, who presides, what the next-key
 * would do, and what to say now. Nothing above it ever moves, and what comes later stands beneath what was there.
 */
export function FloorWord({ acts }: { acts: ChairActs }) {
  const record = useRecord();
  const { floor } = record;
  const suspended = isSuspended(record);
  const begun = (floor.stage === 'live' || floor.stage === 'paused') && !isLineLost(floor);
  const refusal = acts.noOneElse ?? acts.refusal ?? (standsInList(record, acts) ? undefined : acts.startRefusal);
  return (
    <div className="floor-word">
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
      <NotPresiding />
      <ReadOut />
      {!refusal && suspended && floor.stage !== 'vacant' && <p className="beside">{conductWords.frozen}</p>}
      {!refusal && begun && !suspended && !acts.pastStop && <EndsThisTurn next={acts.nextUp} />}
      {!refusal && floor.stage !== 'vacant' && !suspended && <Prompt acts={acts} />}
    </div>
  );
}

/** A co-Chair who does not preside reads why the acts are not hers; the presidency is taken at the top. */
function NotPresiding() {
  const record = useRecord();
  const { person } = useSelf();
  if (person?.role !== 'co_chair' || person.chair === record.presiding) return null;
  const presides = record.programme.chairs[record.presiding]?.name ?? '';
  return <p>{more.thePresidency(presides)}</p>;
}

/** What the Chair should know of the turn on the floor: one sentence each. */
function Prompt({ acts }: { acts: ChairActs }) {
  const prompts = useFloorPrompts(acts);
  if (prompts.length === 0 && acts.tooSoon)
    return (
      <p className="refusal" role="alert">
        {acts.tooSoon}
      </p>
    );
  return prompts.map((text) => (
    <p className="floor-prompt" key={text}>
      {text}
    </p>
  ));
}

/** The sentences as they are true now; a card over their place repeats them. */
export function useFloorPrompts({ pastStop }: Pick<ChairActs, 'pastStop'>): string[] {
  const record = useRecord();
  const { officers } = useDesks();
  const { floor } = record;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  if (isSuspended(record)) return [];
  // She was interrupted and goes on: whoever closed her microphone has not said yet that it is open again [F6].
  const stillClosed = microphoneTask(record, officers)?.is === 'openAgain' ? [rulingWords.microphone.stillClosed] : [];
  return [...stillClosed, ...promptsOf(record, now, pastStop)];
}

/** Called without a live microphone or in vain before, over time, line lost, finished by her own word, past the stop. */
function promptsOf(record: TheRecord, now: Instant, pastStop: boolean): string[] {
  const { floor, rules, programme } = record;
  if (floor.stage === 'vacant') return [];
  const { turn } = floor;
  const list = record.lists[turn.segment];
  const entry = list && turn.request !== undefined ? entryOf(list, turn.request) : undefined;
  const waited = now - turn.calledAt;
  const prompts: string[] = [];
  if (turn.saysFinished) prompts.push(more.saysFinished);
  if (floor.stage === 'called' && entry && entry.calls > 0) prompts.push(conductWords.noAnswer.calledBefore);
  else if (floor.stage === 'called' && waited >= rules.microphonePrompt)
    prompts.push(more.calledFor(lengthText(waited)));
  if (isLineLost(floor)) {
    const { line } = conductWords;
    prompts.push((entry?.losses ?? 0) > 1 ? line.secondLoss(turn.label) : line.heldSay(turn.label));
  }
  const over = -(remainingAt(floor, now) ?? 0) >= rules.overTimePrompt;
  if (over && floor.stage === 'live' && !turn.saysFinished) prompts.push(words.overPrompt);
  if (pastStop) prompts.push(conductWords.stopPassedSaid(timeOfDay(stopOf(record) ?? 0, programme.zone)));
  return prompts;
}

/** Whom the next-key would call, and that it ends this turn. */
function EndsThisTurn({ next }: { next: NextUp | undefined }) {
  const record = useRecord();
  return (
    <p className="beside" id="ends-this-turn">
      <Sentence text={whoNext(record, next)} />
    </p>
  );
}

function whoNext(record: TheRecord, next: NextUp | undefined): string {
  if (next?.by === 'invitation') return conductWords.invited.endsThisTurn(next.label, channelWord(next.channel));
  const list = next && record.lists[next.segment];
  const entry = list && entryOf(list, next.request);
  if (entry) return more.endsThisTurn(entry.label, channelWord(entry.channel));
  const { floor } = record;
  return floor.stage !== 'vacant' && record.lists[floor.turn.segment] ? more.nobodyAfter : conductWords.invited.noOne;
}
