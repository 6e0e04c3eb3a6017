import { useEffect, useState } from 'react';
import { useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { timeOfDay } from '../parts/format.ts';
import { conductWords as words } from '../words/en.ts';
import { driftOf } from './drift.ts';

/**
 * How far behind the sitting is and whether its end is kept; 15, 5 and 1 minute before the hard stop, and past it, the
 * warning stands there, said aloud once, for the Chair with the act of going on [F25].
 */
export function DriftNote({ onGoOn }: { onGoOn?: (() => void) | undefined }) {
  const record = useRecord();
  const drift = driftOf(record, useNow());
  const announce = useAnnounce();
  const warning = drift?.warning;
  const time = drift?.hardStop === undefined ? '' : timeOfDay(drift.hardStop, record.programme.zone);
  const [said, setSaid] = useState(warning);
  useEffect(() => {
    if (warning === said) return;
    setSaid(warning);
    if (warning === undefined) return;
    announce(warning === 0 ? words.stopPassedSaid(time) : words.stopSaid(time, warning));
  }, [warning, said, time, announce]);
  if (!drift) return <div className="far drift" />;
  return (
    <div className={warning === undefined ? 'far drift' : 'far drift warned'}>
      <b>{drift.says}</b>
      {warning !== undefined && onGoOn ? (
        <Act small weight="quiet" onAct={onGoOn}>
          {words.goOn}
        </Act>
      ) : (
        <span className="hint">{drift.beside}</span>
      )}
    </div>
  );
}
