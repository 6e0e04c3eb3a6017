import { useId, useState } from 'react';
import type { Instant } from '../../shared/dialogue/model.ts';
import { instantFor, listSegment } from '../desk/moment.ts';
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
  const id = useId();
  const [opened] = useState(now);
  const [typed, setTyped] = useState<string>();
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct('announceClosing', 'announceClosing');
  const segment = listSegment(record);
  const { zone } = record.programme;
  const soon = inMinutes(SOON, opened);
  const closesAt = typed === undefined ? soon : instantFor(typed, now, zone);
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
      <fieldset className="choices">
        <legend className="sr">{more.closingTitle}</legend>
        <label>
          <input type="radio" name={id} checked={typed === undefined} onChange={() => setTyped(undefined)} />
          {more.closingIn(SOON, timeOfDay(soon, zone))}
        </label>
        <label>
          <input
            type="radio"
            name={id}
            checked={typed !== undefined}
            onChange={() => setTyped(typed ?? timeOfDay(segment?.endsAt ?? soon, zone))}
          />
          {more.closingAt}
          <input
            className="text-field"
            aria-label={more.closingAt}
            inputMode="numeric"
            autoComplete="off"
            size={6}
            value={typed ?? ''}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.repeat) void announce();
            }}
          />
        </label>
      </fieldset>
      {segment && closesAt !== undefined && (
        <p className="hint">{more.closingSay(segment.title, timeOfDay(closesAt, zone))}</p>
      )}
    </Dialog>
  );
}
