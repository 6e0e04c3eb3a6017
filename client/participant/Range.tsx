import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { limitFor } from '../../shared/dialogue/speakersList.ts';
import { boundOf } from '../../shared/dialogue/waits.ts';
import { useRecord } from '../live/hooks.ts';
import { spokenLength } from '../parts/format.ts';
import { placeWords, participantWords as words } from '../words/en.ts';
import {
  mayComeTooLate,
  ownRangeText,
  rangeText,
  timeToCome,
  useCalmNow,
  useExpectations,
  useExpectedStart,
} from './expectation.ts';
import type { Table } from './moment.ts';
import { SOON } from './Readiness.tsx';

/** When one may be called, as a range, and honestly whether at all [F22]; before its part begins, also when that is expected. */
export function Range({ table: { segment, list }, entry, place }: { table: Table; entry: Entry; place: number }) {
  const record = useRecord();
  const now = useCalmNow();
  const { zone } = record.programme;
  const expectation = useExpectations(segment.id).get(entry.request);
  const end = boundOf(record, segment.id, now);
  const length = words.forHowLong(spokenLength(limitFor(record, list, entry)), words.by[entry.channel]);
  const starts = useExpectedStart(segment);
  const own = expectation && ownRangeText(expectation, zone);
  const running = record.segments[segment.id]?.stage === 'inProgress';
  return (
    <div className="range">
      {!running && <span className="beside">{placeWords.expectedAt(segment.title, timeToCome(starts, zone))}</span>}
      <span className="beside">{words.mayBeCalled}</span>
      <b>{expectation && rangeText(expectation, now, zone)}</b>
      {own && <span className="beside">{own}</span>}
      {expectation?.mayNotBeReached && end !== undefined && (
        <span className="perhaps-not">{placeWords.notReached(timeToCome(end, zone))}</span>
      )}
      {expectation && end !== undefined && mayComeTooLate(expectation, end) && (
        <span className="perhaps-not">{words.perhapsNotReached(timeToCome(end, zone))}</span>
      )}
      <span className="beside">
        {length}
        {place > SOON + 1 && `. ${words.weTellYou}`}
      </span>
    </div>
  );
}
