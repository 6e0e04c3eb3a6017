import { useState } from 'react';
import { useLive, useLiveDay } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, entryWords } from '../words/en.ts';
import { DevicesDialog } from './DevicesDialog.tsx';
import './entry.css';

/** Tells of a new device of one's own until it was read [K8]; stands once in each console. */
export function DeviceNotices() {
  const { slot } = useLiveDay();
  const notices = useLive((state) => state.notices);
  const [read, setRead] = useState(0);
  const [open, setOpen] = useState(false);
  const latest = notices.length > read ? notices.at(-1) : undefined;
  return (
    <>
      <div role="status">
        {latest?.what === 'entered' && (
          <div className="device-notice">
            <p className="said">{entryWords.newDevice(latest.name, timeOfDay(latest.at))}</p>
            <Act small onAct={() => setOpen(true)}>
              {entryWords.devices}
            </Act>
            <Act small weight="quiet" onAct={() => setRead(notices.length)}>
              {actWords.close}
            </Act>
          </div>
        )}
      </div>
      {open && <DevicesDialog slot={slot} onClose={() => setOpen(false)} />}
    </>
  );
}
