import type { Instant } from '../../shared/dialogue/model.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { timeOfDay } from '../parts/format.ts';
import { Qr } from '../parts/Qr.tsx';
import { displayWords as words } from '../words/en.ts';
import { listLine, untilWhat } from './moment.ts';

/** Before the meeting and between its parts: when it goes on and with what, and how to join. */
export function Break({ next, now }: { next: Segment; now: Instant }) {
  const record = useRecord();
  const { zone } = record.programme;
  const list = record.lists[next.id];
  const isDue = next.startsAt <= now;
  return (
    <>
      <div className="body low">
        <p className="beneath">{untilWhat(record, next, now)}</p>
        {!isDue && <p className="clock at">{timeOfDay(next.startsAt, zone)}</p>}
        <p className="big what">{next.title}</p>
      </div>
      <div className="foot">
        <p>{list && isTaking(list) ? listLine(list, zone) : ''}</p>
        <Join dialogue={record.id} />
      </div>
    </>
  );
}

function Join({ dialogue }: { dialogue: string }) {
  const path = `/j/${encodeURIComponent(dialogue)}`;
  const shown = `${location.host}${path}`;
  return (
    <div className="join">
      <span>
        {words.join}
        <br />
        <b>{shown}</b>
      </span>
      <Qr text={`${location.origin}${path}`} label={words.joinAt(shown)} />
    </div>
  );
}
