import { useState } from 'react';
import type { Instant } from '../../shared/dialogue/model.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { instantFor, listSegment } from '../desk/moment.ts';
import { TimeChoice } from '../desk/TimeChoice.tsx';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, chairMoreWords as more } from '../words/en.ts';

const MINUTE = 60_000;
const SOON = 5;

/** The next whole minute that is at least so many minutes away. */
export function inMinutes(minutes: number, now: Instant): Instant {
  return Math.ceil(now / MINUTE) * MINUTE + minutes * MINUTE;
}

/** Announces when the list closes, or one that is not open yet opens: in five minutes, or at a time [F14]. */
export function ListTimeDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const now = useNow();
  const [opened] = useState(now);
  const [lacks, setLacks] = useState<string>();
  const closing = useDeskAct('announceClosing', 'announceClosing');
  const opening = useDeskAct('announceOpening', 'announceOpening');
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const [closes] = useState(list !== undefined && isTaking(list));
  const { state, refusal } = closes ? closing : opening;
  const words = closes ? more.closing : more.opening;
  const { zone } = record.programme;
  const soon = inMinutes(SOON, opened);
  const [value, setValue] = useState<Instant | string>(soon);
  const at = typeof value === 'string' ? instantFor(value, now, zone) : value;
  const announce = async () => {
    const why = at === undefined || at <= now ? more.timeUnreadable : undefined;
    setLacks(why);
    if (why || at === undefined || !segment) return;
    const done = closes
      ? closing.perform({ type: 'announceClosing', segment: segment.id, closesAt: at })
      : opening.perform({ type: 'announceOpening', segment: segment.id, opensAt: at });
    if (await done) onClose();
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      acts={
        <>
          <Act onAct={onClose}>{actWords.cancel}</Act>
          <Act weight="primary" state={state} refusal={lacks ?? refusal} onAct={() => void announce()}>
            {more.announce}
          </Act>
        </>
      }
    >
      <TimeChoice
        legend={words.title}
        offered={[{ at: soon, says: more.closingIn(SOON, timeOfDay(soon, zone)) }]}
        another={more.closingAt}
        value={value}
        onChange={setValue}
        onEnter={() => void announce()}
        prefilled={timeOfDay((closes && segment?.endsAt) || soon, zone)}
      />
      {segment && at !== undefined && <p className="hint">{words.say(segment.title, timeOfDay(at, zone))}</p>}
    </Dialog>
  );
}
