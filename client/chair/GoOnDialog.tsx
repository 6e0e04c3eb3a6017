import { useState } from 'react';
import type { Instant } from '../../shared/dialogue/model.ts';
import { currentSitting } from '../../shared/dialogue/sitting.ts';
import { stopOf } from '../desk/drift.ts';
import { instantFor } from '../desk/moment.ts';
import { TimeChoice } from '../desk/TimeChoice.tsx';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, conductWords, chairMoreWords as more } from '../words/en.ts';
import { inMinutes } from './ListTimeDialog.tsx';

const MORE = [5, 10, 15];

/** Going on past the hard stop is an act of the Chair, until a time [F25]. */
export function GoOnDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const now = useNow();
  const { zone } = record.programme;
  const stop = stopOf(record) ?? now;
  // From the stop while it is to come, from the next whole minute once it has passed.
  const [from] = useState<Instant>(() => (now > stop ? inMinutes(0, now) : stop));
  const offered = MORE.map((minutes) => {
    const at = from + minutes * 60_000;
    return { at, says: conductWords.goOnBy(minutes, timeOfDay(at, zone)) };
  });
  const [value, setValue] = useState<Instant | string>(offered[0]!.at);
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct('goOn', 'goOn');
  const until = typeof value === 'string' ? instantFor(value, now, zone) : value;
  const readable = until !== undefined && until > now && until > stop;
  const goOn = async () => {
    setLacks(readable ? undefined : more.timeUnreadable);
    const sitting = currentSitting(record)?.id;
    if (!readable || sitting === undefined) return;
    if (await perform({ type: 'goOn', sitting, until })) onClose();
  };
  return (
    <Dialog
      title={conductWords.goOnTitle}
      onClose={onClose}
      acts={
        <>
          <Act onAct={onClose}>{actWords.cancel}</Act>
          <Act weight="primary" state={state} refusal={lacks ?? refusal} onAct={() => void goOn()}>
            {readable ? conductWords.goOnUntil(timeOfDay(until, zone)) : conductWords.goOn}
          </Act>
        </>
      }
    >
      <TimeChoice
        legend={conductWords.goOnTitle}
        offered={offered}
        another={more.closingAt}
        value={value}
        onChange={setValue}
        onEnter={() => void goOn()}
      />
      {readable && <p className="hint">{conductWords.goOnSay(timeOfDay(until, zone))}</p>}
    </Dialog>
  );
}
