import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant, SegmentId } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { panellistsOf } from '../../shared/dialogue/panel.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import { isTaking, type SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { timetableAt } from '../../shared/dialogue/timetable.ts';
import { comingSegment } from '../desk/coming.ts';
import { ruleInWords } from '../desk/rule.ts';
import { useRecord } from '../live/hooks.ts';
import { FittingName } from '../parts/FittingName.tsx';
import { timeOfDay } from '../parts/format.ts';
import { ROOM_NEXT } from '../parts/useFittingSize.ts';
import { displayWords as words } from '../words/en.ts';
import { listLine } from './moment.ts';

const SHOWN = 3;

/** Beside the clock: the next three of the list, or on a panel who and what follows. */
export function Next({ segment, now }: { segment: SegmentId; now: Instant }) {
  const record = useRecord();
  const list = record.lists[segment];
  return list ? <NextOfList list={list} /> : <Then lines={linesAfter(record, segment, now)} />;
}

function NextOfList({ list }: { list: SpeakersList }) {
  const { zone } = useRecord().programme;
  const waiting = waitingIn(list);
  if (waiting.length === 0)
    return (
      <div>
        <p className="lab">{listLine(list, zone)}</p>
      </div>
    );
  return (
    <div>
      <p className="lab">
        {words.nextOf(waiting.length)}
        <span className="rule">{ruleInWords(list)}</span>
      </p>
      <ol className="after">
        {waiting.slice(0, SHOWN).map(({ request, label }, place) => (
          <li key={request}>
            <span className="n">{place + 1}</span>
            <FittingName className="org" name={label} steps={ROOM_NEXT} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Then({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <div />;
  return (
    <div>
      <p className="lab">{words.afterwards}</p>
      <ol className="after plain">
        {lines.map((line) => (
          <li key={line}>
            <FittingName className="org" name={line} steps={ROOM_NEXT} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The next panellists, then what follows and from when, then whether its list is open already. */
function linesAfter(record: TheRecord, id: SegmentId, now: Instant): string[] {
  const { zone } = record.programme;
  const segment = segmentOf(record, id);
  const coming = segment
    ? panellistsOf(record, segment)
        .filter(({ state }) => state === 'toCome' || state === 'lost')
        .map(({ name }) => name)
    : [];
  const next = comingSegment(record);
  if (!next || next.sitting !== segment?.sitting) return coming.slice(0, SHOWN);
  const at = timetableAt(record, now).expected.find((one) => one.segment === next.id)?.startsAt ?? next.startsAt;
  const time = timeOfDay(at, zone);
  const list = record.lists[next.id];
  const follows = list && next.panel !== undefined ? words.discussionFrom(time) : words.from(next.title, time);
  const open = list && isTaking(list) ? [words.listIsOpen] : [];
  return [...coming.slice(0, SHOWN - 1 - open.length), follows, ...open];
}
