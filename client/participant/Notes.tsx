import { Fragment } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { type Note, takesNotes } from '../../shared/dialogue/note.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import { segmentInProgress, segmentOf } from '../../shared/dialogue/programme.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { noteWords as words } from '../words/en.ts';
import { heldNotes, OwnHeldNote } from './OwnHeldNote.tsx';
import type { Present } from './useMoment.ts';
import { usePersonalAct } from './usePersonalAct.ts';
import { WriteNote } from './WriteNote.tsx';

/** A short written question or input to the moderator [F32], and what became of one's own. */
export function Notes({ delegation }: Present) {
  const record = useRecord();
  const segment = segmentInProgress(record);
  const own = [
    ...Object.entries(delegation.notes).map(([id, note]) => ({
      id,
      at: note.at,
      what: <OwnNote id={id} note={note} />,
    })),
    ...heldNotes(delegation).map((text) => ({ id: text.of.note, at: text.at, what: <OwnHeldNote text={text} /> })),
  ].toSorted((a, b) => b.at - a.at);
  return (
    <>
      <h2>{words.heading}</h2>
      {segment && takesNotes(record, segment.id) ? (
        <WriteNote key={segment.id} segment={segment} />
      ) : (
        <p className="beside">{words.notNow}</p>
      )}
      {own.length > 0 && (
        <>
          <h3>{words.own}</h3>
          <ul className="written">
            {own.map(({ id, what }) => (
              <Fragment key={id}>{what}</Fragment>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function OwnNote({ id, note }: { id: string; note: Note }) {
  const record = useRecord();
  const withdraw = usePersonalAct(`withdrawNote:${id}`, { type: 'withdrawNote', note: id });
  const segment = segmentOf(record, note.segment)?.title ?? '';
  return (
    <li>
      <p className="hint">{words.ownIn(words.kind[note.kind], segment, timeOfDay(note.at, record.programme.zone))}</p>
      <p>{note.words === 'erased' ? words.erased : note.words}</p>
      <p className="beside" role="status">
        {becameOf(record, note)}
      </p>
      {note.stage === 'waiting' && (
        <Act small {...withdraw}>
          {words.withdraw}
        </Act>
      )}
    </li>
  );
}

/** What became of a note; a place in the list is counted as everyone sees it. */
function becameOf(record: TheRecord, note: Note): string {
  if (note.stage === 'setAside') return words.because[note.because];
  if (note.stage !== 'inList') return words.stage[note.stage];
  for (const list of Object.values(record.lists)) {
    const entry = list.entries.find(({ request, stage }) => request === note.request && stage !== 'carriedOver');
    if (entry?.stage === 'waiting') return words.stage.inList(placeOf(list, note.request));
    if (entry?.stage === 'called') return words.stage.readNow;
    if (entry?.stage === 'spoken') return words.stage.read;
  }
  return words.stage.notRead;
}
