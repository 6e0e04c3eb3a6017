import { useState } from 'react';
import type { Instant } from '../../shared/dialogue/model.ts';
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

/** Announces when the list closes: in five minutes, or at a time [F14]. */
export function ClosingDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const now = useNow();
  const [opened] = useState(now);
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct('announceClosing', 'announceClosing');
  const segment = listSegment(record);
  const { zone } = record.programme;
  const soon = inMinutes(SOON, opened);
  const [value, setValue] = useState<Instant | string>(soon);
  const closesAt = typeof value === 'string' ? instantFor(value, now, zone) : value;
  const announce = async () => {
    const why = closesAt === undefined || closesAt <= now ? more.timeUnreadable : undefined;
    setLacks(why);
    if (why || closesAt === undefined || !segment) return;
    if (await perform({ type: 'announceClosing', segment: segment.id, closesAt })) onClose();
  };
  return (
    <Dialog
      title={more.closingTitle}
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
        legend={more.closingTitle}
        offered={[{ at: soon, says: more.closingIn(SOON, timeOfDay(soon, zone)) }]}
        another={more.closingAt}
        value={value}
        onChange={setValue}
        onEnter={() => void announce()}
        prefilled={timeOfDay(segment?.endsAt ?? soon, zone)}
      />
      {segment && closesAt !== undefined && (
        <p className="hint">{more.closingSay(segment.title, timeOfDay(closesAt, zone))}</p>
      )}
    </Dialog>
  );
}
