import { useId, useState } from 'react';
import type { SegmentId } from '../../shared/dialogue/model.ts';
import { LONGEST_NOTE, NOTE_KINDS, type NoteId, type NoteKind } from '../../shared/dialogue/note.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { useLooked } from '../desk/useLooked.ts';
import { useSettling } from '../desk/useSettling.ts';
import { useAct, useLive } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { textWords, noteWords as words } from '../words/en.ts';
import { Warned } from './SubjectRule.tsx';

/** The field of a short question or input, with its counter. */
export function WriteNote({ segment }: { segment: Segment }) {
  const [sent, setSent] = useState(false);
  return (
    <div className="write-note">
      <p className="beside">{words.say(segment.title)}</p>
      <NoteField segment={segment.id} onTyped={() => setSent(false)} onSent={() => setSent(true)} />
      <p className="hint" role="status">
        {sent && words.sent}
      </p>
    </div>
  );
}

type RephraseProps = { note: NoteId; segment: SegmentId; kind: NoteKind; written: string; onDone: () => void };

/** One that the Chair holds or has returned, written anew where it stands [C8]. */
export function RephraseNote({ note, segment, kind, written, onDone }: RephraseProps) {
  return (
    <div className="write-note">
      <NoteField segment={segment} former={{ note, kind, written }} onSent={onDone} />
      <Act small onAct={onDone}>
        {words.leave}
      </Act>
    </div>
  );
}

type NoteFieldProps = {
  segment: SegmentId;
  former?: { note: NoteId; kind: NoteKind; written: string };
  onTyped?: () => void;
  onSent: () => void;
};

function NoteField({ segment, former, onTyped, onSent }: NoteFieldProps) {
  const id = useId();
  const [kind, setKind] = useState<NoteKind>(former?.kind ?? 'question');
  const [text, setText] = useState(former?.written ?? '');
  const { send, onItsWay, refusal } = useAct(`writeNote:${former?.note ?? segment}`);
  const live = useLive(({ phase }) => phase === 'live');
  const used = [...text.trim()].length;
  const changed = text.trim() !== (former?.written ?? '');
  const fits = used > 0 && used <= LONGEST_NOTE && changed;
  const seen = useLooked(fits ? text : '', 'note');
  const isHeld = seen?.looked.verdict === 'hold';
  const settling = useSettling(isHeld ? 'anyway' : 'send');
  const write = async () => {
    const again = former ? { note: former.note } : {};
    const answer = await send({ type: 'writeNote', segment, kind, words: text.trim(), ...again });
    if (!('done' in answer)) return;
    setText('');
    onSent();
  };
  return (
    <>
      <div className="pair">
        {NOTE_KINDS.map((each) => (
          <Act key={each} pressed={each === kind} onAct={() => setKind(each)}>
            {words.kind[each]}
          </Act>
        ))}
      </div>
      <label htmlFor={id}>{former ? words.rephraseLabel : words.label}</label>
      <textarea
        id={id}
        className="text-field"
        aria-describedby={`${id}-help`}
        aria-invalid={used > LONGEST_NOTE || undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onTyped?.();
        }}
      />
      <p className="hint" id={`${id}-help`}>
        {words.help(used, LONGEST_NOTE)}
      </p>
      <Warned seen={seen} says={words} />
      <Act
        weight={isHeld ? 'held' : 'primary'}
        state={onItsWay ? 'sending' : !live || !fits ? 'notNow' : settling ? 'settling' : 'ready'}
        refusal={refusal}
        onAct={() => void write()}
      >
        {isHeld ? textWords.sendAnyway : former ? words.sendAgain : words.send}
      </Act>
    </>
  );
}
