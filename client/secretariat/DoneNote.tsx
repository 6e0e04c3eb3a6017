import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import type { Note, NoteId } from '../../shared/dialogue/note.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import { requestIn } from '../../shared/dialogue/speakerScreen.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords } from '../words/en.ts';
import { NoteText } from './NoteText.tsx';

const words = moderatorWords.notes;

type DoneNoteProps = { id: NoteId; note: Note; onSettled: () => void };

/** A note in the list or set aside: where it stands, and its way back. */
export function DoneNote({ id, note, onSettled }: DoneNoteProps) {
  const record = useRecord();
  const { state, refusal, perform } = useDeskAct(`letNoteWait:${id}`, 'letNoteWait');
  const back = async () => {
    if (await perform({ type: 'letNoteWait', note: id })) onSettled();
  };
  const inList = note.stage === 'inList';
  const waits = !inList || requestIn(record, note.request)?.stage === 'waiting';
  return (
    <li className="note">
      <NoteText note={note}>
        <b>
          {inList && standingOf(record, note.request)}
          {note.stage === 'setAside' && words.because[note.because]}
        </b>
      </NoteText>
      {waits && (
        <span className="acts">
          <Act
            small
            state={state}
            refusal={refusal}
            label={inList ? words.takeOutNamed(note.label) : words.waitAgainNamed(note.label)}
            onAct={() => void back()}
          >
            {inList ? words.takeOut : words.waitAgain}
          </Act>
        </span>
      )}
    </li>
  );
}

function standingOf(record: TheRecord, request: RequestNumber): string {
  const list = Object.values(record.lists).find(({ entries }) =>
    entries.some((entry) => entry.request === request && entry.stage === 'waiting'),
  );
  if (list) return words.inList(placeOf(list, request));
  return requestIn(record, request)?.stage === 'called' ? words.called : words.readOut;
}
