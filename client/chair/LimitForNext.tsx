import { useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { boundOf, handoverToday, reachOf } from '../../shared/dialogue/waits.ts';
import { listSegment } from '../desk/moment.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { lengthText, timeOfDay } from '../parts/format.ts';
import { Limit, type Reach } from '../parts/Limit.tsx';
import { conductWords, chairMoreWords as more } from '../words/en.ts';

const OFFERED = [180_000, 150_000, 120_000];

/** The limit from the next speaker on, and how far it reaches before it is chosen [F15, F22]. */
export function LimitForNext() {
  const record = useRecord();
  const now = useNow();
  const { state, refusal, perform } = useDeskAct('setLimit', 'setLimit');
  const [chosen, setChosen] = useState<number>();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  if (!segment || !list) return null;
  const choose = (limit: number) => {
    setChosen(limit);
    void perform({ type: 'setLimit', segment: segment.id, kind: 'intervention', limit });
  };
  return (
    <fieldset disabled={state === 'notNow'}>
      <legend className="sr">{more.limitFor}</legend>
      <Limit
        offered={OFFERED}
        value={list.limits.intervention}
        onChoose={choose}
        sending={state === 'sending' && chosen !== undefined ? chosen : null}
        reachOf={(limit) => reachText(record, segment, limit, now)}
        most={30 * 60_000}
      />
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}

/** "3 min each reaches 11 of 16", "before 12:40; 2 min reaches all 16". */
export function reachText(record: TheRecord, segment: Segment, limit: Milliseconds, now: Instant): Reach {
  const words = conductWords.reach;
  const each = { says: `${lengthText(limit)} each`, beside: more.limitHint };
  const bound = boundOf(record, segment.id, now);
  if (bound === undefined) return each;
  const passed = conductWords.reach.passed(timeOfDay(bound, record.programme.zone));
  if (bound <= now) return { ...each, beside: passed };
  const { reached, of, allBy } = reachOf(record, segment.id, limit, now);
  if (of === 0) return each;
  const time = (at: number) => timeOfDay(at, record.programme.zone);
  const says = of === 1 && reached === 1 ? words.one(lengthText(limit)) : words.says(lengthText(limit), reached, of);
  if (reached >= of) {
    const room = Math.floor((bound - allBy) / (limit + betweenTurns(record)));
    return { says, beside: room > 0 ? words.more(time(allBy), room, time(bound)) : words.allBy(time(allBy)) };
  }
  const shorter = shorterThatHelps(record, segment, limit, now);
  if (!shorter) return { says, beside: words.before(time(bound)) };
  return { says, beside: words.other(time(bound), lengthText(shorter.limit), shorter.reached, of) };
}

/** From the end of one turn to the next live microphone. */
function betweenTurns(record: TheRecord): Milliseconds {
  const { toCall, toLive } = handoverToday(record);
  return toCall + toLive;
}

/** The longest of the shorter limits that reaches all, else the shortest if it reaches more. */
function shorterThatHelps(record: TheRecord, segment: Segment, limit: Milliseconds, now: Instant) {
  const reachedNow = reachOf(record, segment.id, limit, now).reached;
  const shorter = OFFERED.filter((one) => one < limit).map((one) => reachOf(record, segment.id, one, now));
  const all = shorter.find(({ reached, of }) => reached >= of);
  const shortest = shorter.at(-1);
  return all ?? (shortest && shortest.reached > reachedNow ? shortest : undefined);
}
