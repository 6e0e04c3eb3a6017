import { useId, useState } from 'react';
import { TRIED, type Tried } from '../../shared/dialogue/absence.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import { entryOf } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { actWords, conductWords, chairMoreWords as more } from '../words/en.ts';
import { inSentence } from './names.ts';
import { useDeskAct } from './useDeskAct.ts';

const words = conductWords.noAnswer;

/** Whoever was called does not answer: each call is logged with what was tried, and it is said what becomes of it [F18]. */
export function NoAnswerDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const { floor } = record;
  const [turn] = useState(floor.stage === 'called' ? floor.turn : undefined);
  if (!turn || floor.stage !== 'called' || floor.turn.turn !== turn.turn) {
    return (
      <Dialog title={more.entryGoneTitle} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
        <p>{more.entryGone}</p>
      </Dialog>
    );
  }
  return <NoAnswer turn={floor.turn} onClose={onClose} />;
}

function NoAnswer({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const record = useRecord();
  const id = useId();
  const [tried, setTried] = useState<Tried>(turn.channel === 'online' ? 'platform' : 'room');
  const { state, refusal, perform } = useDeskAct('noAnswer', 'reportNoAnswer');
  const report = async () => {
    if (await perform({ type: 'reportNoAnswer', turn: turn.turn, tried })) onClose();
  };
  return (
    <Dialog
      title={words.title(turn.label)}
      onClose={onClose}
      acts={
        <>
          <Act onAct={onClose}>{actWords.cancel}</Act>
          <Act weight="primary" state={state} refusal={refusal} onAct={() => void report()}>
            {words.put}
          </Act>
        </>
      }
    >
      <fieldset className="choices">
        <legend>{words.tried}</legend>
        {TRIED.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={tried === one} onChange={() => setTried(one)} />
            {words.by[one]}
          </label>
        ))}
      </fieldset>
      <p className="lead">{words[whatFollows(record, turn)]}</p>
      {whatFollows(record, turn) === 'end' && (
        <p className="hint">{words.say(inSentence(turn), words.where[turn.channel])}</p>
      )}
    </Dialog>
  );
}

/** What this call in vain comes to: called again, the end of the list, or off it. */
function whatFollows(record: TheRecord, { segment, request }: Turn): 'again' | 'end' | 'lapsed' {
  const list = record.lists[segment];
  const entry = list && request !== undefined ? entryOf(list, request) : undefined;
  if (!entry || entry.calls + 1 < record.rules.callsBeforeAbsent) return 'again';
  return entry.cameInVain ? 'lapsed' : 'end';
}
