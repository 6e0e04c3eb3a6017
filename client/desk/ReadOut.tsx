import { useDesks, useRecord } from '../live/hooks.ts';
import { moderatorWords } from '../words/en.ts';
import { isReadOut, noteBehind } from './readOut.ts';

const words = moderatorWords.notes;

/** While a written question has the floor: its text, large where it is read out from, and by whom it is read [F32]. */
export function ReadOut({ aloud = false }: { aloud?: boolean }) {
  const record = useRecord();
  const desks = useDesks();
  const { floor } = record;
  if (floor.stage === 'vacant' || !isReadOut(record, floor.turn.request)) return null;
  const note = noteBehind(desks, floor.turn.request);
  if (!note && !aloud) return null;
  const { label } = floor.turn;
  return (
    <section className={aloud ? 'read-out aloud' : 'read-out'} aria-label={words.readThis(label)}>
      {aloud && <p className="hint">{note ? words.readThis(label) : words.readByModerator}</p>}
      {note && <p className="text">{note.words === 'erased' ? words.erased : `“${note.words}”`}</p>}
    </section>
  );
}
