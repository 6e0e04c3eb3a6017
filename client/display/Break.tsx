import type { Instant } from '../../shared/dialogue/model.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { closesWith } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { FittingName } from '../parts/FittingName.tsx';
import { timeOfDay } from '../parts/format.ts';
import { Qr } from '../parts/Qr.tsx';
import type { FittingStep } from '../parts/useFittingSize.ts';
import { displayWords as words } from '../words/en.ts';
import { connectionTestAt, listLine, titleInFull, untilWhat } from './moment.ts';

/** What comes next, beneath the time. */
const WHAT: readonly FittingStep[] = [
  { size: '76px', lines: 2 },
  { size: '60px', lines: 3 },
  { size: '48px', lines: 4 },
  { size: '40px', lines: 5 },
];

/** Before the meeting and between its parts: when it goes on and with what, and how to join. */
export function Break({ next, at, now }: { next: Segment; at: Instant; now: Instant }) {
  const record = useRecord();
  const { zone } = record.programme;
  const list = record.lists[next.id];
  const test = connectionTestAt(record, next);
  const said = [
    list && closesWith(list) ? listLine(list, zone) : '',
    test && test > now && words.testAt(timeOfDay(test, zone)),
  ];
  return (
    <>
      <div className="body low">
        <p className="beneath">{untilWhat(record, next, at, now)}</p>
        {at > now && <p className="clock at">{timeOfDay(at, zone)}</p>}
        <FittingName className="big what" name={titleInFull(record, next)} steps={WHAT} />
      </div>
      <Foot said={said.filter(Boolean).join(' ')} />
    </>
  );
}

/** List and clock are frozen; when it goes on, if that was said [F26]. */
export function Suspended({ segment, resumesAt }: { segment: Segment | undefined; resumesAt: Instant | undefined }) {
  const { zone } = useRecord().programme;
  if (resumesAt === undefined)
    return (
      <>
        <div className="body">
          <p className="big suspended">
            {words.suspended[0]}
            <br />
            {words.suspended[1]}
          </p>
        </div>
        <Foot said={segment?.title ?? ''} />
      </>
    );
  return (
    <>
      <div className="body low">
        <p className="beneath">{words.resumesAt}</p>
        <p className="clock at">{timeOfDay(resumesAt, zone)}</p>
        {segment && <FittingName className="big what" name={segment.title} steps={WHAT} />}
      </div>
      <Foot said="" />
    </>
  );
}

function Foot({ said }: { said: string }) {
  return (
    <div className="foot">
      <p>{said}</p>
      <Join dialogue={useRecord().id} />
    </div>
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
