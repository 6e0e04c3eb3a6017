import { useId, useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { SegmentId } from '../../shared/dialogue/model.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useWarning } from '../desk/useWarning.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Warned } from '../parts/Warned.tsx';
import { conductWords } from '../words/en.ts';

const words = conductWords.programme;
const MINUTE = 60_000;
const STEP = 5 * MINUTE;

/** What changes a segment: longer, shorter, earlier, later, skipped; and a new one after it. All can be put back. */
export function ChangeSegment({ segment }: { segment: Segment }) {
  const record = useRecord();
  const { id, title } = segment;
  const duration = useDeskAct(`duration:${id}`, 'changeDuration');
  const move = useDeskAct(`place:${id}`, 'moveSegment');
  const skip = useDeskAct(`skip:${id}`, 'skipSegment');
  const stage = record.segments[id]?.stage;
  const planned = stage === 'planned';
  const [earlier, later] = placesOf(record, segment);
  const change = (by: number) => void duration.perform({ type: 'changeDuration', segment: id, by });
  const place = (behind: SegmentId | null | undefined) =>
    behind !== undefined && void move.perform({ type: 'moveSegment', segment: id, behind });
  return (
    <div className="change">
      {(planned || stage === 'inProgress') && (
        <>
          <Act small state={duration.state} onAct={() => change(STEP)}>
            {words.longer}
          </Act>
          <Act small state={duration.state} onAct={() => change(-STEP)}>
            {words.shorter}
          </Act>
        </>
      )}
      {planned && (
        <>
          <Act small state={earlier === undefined ? 'notNow' : move.state} onAct={() => place(earlier)}>
            {words.up}
          </Act>
          <Act small state={later === undefined ? 'notNow' : move.state} onAct={() => place(later)}>
            {words.down}
          </Act>
          <Act
            small
            state={skip.state}
            label={words.skipNamed(title)}
            onAct={() => void skip.perform({ type: 'skipSegment', segment: id })}
          >
            {words.skip}
          </Act>
        </>
      )}
      {(duration.refusal ?? move.refusal ?? skip.refusal) && (
        <p className="refusal" role="alert">
          {duration.refusal ?? move.refusal ?? skip.refusal}
        </p>
      )}
      <AddSegment after={segment} />
    </div>
  );
}

/** Behind whom it would stand one place earlier, and one place later, in its sitting; undefined where it cannot. */
function placesOf(record: TheRecord, segment: Segment): [SegmentId | null | undefined, SegmentId | undefined] {
  const own = record.programme.segments.filter(({ sitting }) => sitting === segment.sitting);
  const at = own.findIndex(({ id }) => id === segment.id);
  const before = own[at - 1];
  const begun = before && ['inProgress', 'finished'].includes(record.segments[before.id]?.stage ?? '');
  const earlier = before && !begun ? (own[at - 2]?.id ?? null) : undefined;
  return [earlier, own[at + 1]?.id];
}

const KINDS = ['floor', 'presentation', 'organizational', 'conclusion'] as const;

/** A segment that the programme did not have, after another. */
function AddSegment({ after }: { after: Segment }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState('15');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('floor');
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct(`add:${after.id}`, 'addSegment');
  const warning = useWarning(open ? title : '', 'topic');
  if (!open)
    return (
      <Act small state={state} onAct={() => setOpen(true)}>
        {words.add}
      </Act>
    );
  const add = async () => {
    const length = Number(minutes);
    const readable = Number.isInteger(length) && length >= 1 && length <= 360;
    const why = !title.trim() ? words.lacksTitle : readable ? undefined : words.lacksMinutes;
    setLacks(why);
    if (why) return;
    const command = { type: 'addSegment', title: title.trim(), kind, item: after.item, minutes: length } as const;
    if (await perform({ ...command, behind: after.id })) setOpen(false);
  };
  return (
    <form
      className="add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={`${id}-title`}>{words.addTitle}</label>
      <input
        id={`${id}-title`}
        className="text-field"
        maxLength={200}
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <label htmlFor={`${id}-kind`}>{words.addKind}</label>
      <select
        id={`${id}-kind`}
        className="text-field"
        value={kind}
        onChange={(event) => setKind(event.target.value as (typeof KINDS)[number])}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-minutes`}>{words.addMinutes}</label>
      <input
        id={`${id}-minutes`}
        className="text-field"
        inputMode="numeric"
        autoComplete="off"
        size={4}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <Act small state={state} refusal={lacks ?? refusal} onAct={() => void add()}>
        {words.addAct}
      </Act>
      <Warned text={warning} />
    </form>
  );
}
