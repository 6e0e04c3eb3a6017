import { useState } from 'react';
import { type Role, signsOut } from '../../shared/access.ts';
import type { Desks } from '../../shared/dialogue/dialogue.ts';
import type { DeviceNotice } from '../../shared/wire/names.ts';
import { useDesks, useLive, useLiveDay, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { later } from '../parts/later.tsx';
import { actWords, entryWords } from '../words/en.ts';
import { signOut } from './access.ts';
import './entry.css';

/** Opened by few. */
const DevicesDialog = later(async () => (await import('./DevicesDialog.tsx')).DevicesDialog);

function sentenceOf({ name, at, person }: DeviceNotice, persons: Desks['officers']['persons']): string {
  const time = timeOfDay(at);
  if (person === undefined) return entryWords.newDevice(name, time);
  return entryWords.newDeviceOf(persons[person]?.name ?? person, name, time);
}

/** Of somebody else, whom this desk lets in and may show out again. */
function mayEnd(
  role: Role | undefined,
  { slot, person }: DeviceNotice,
  persons: Desks['officers']['persons'],
): boolean {
  const whose = persons[person ?? ''];
  return slot !== undefined && role !== undefined && whose !== undefined && signsOut(role, whose.linkKind);
}

/** Tells of a new device of one's own, at the Secretariat's desk of anybody's, until it was read [K8]; once in each console. */
export function DeviceNotices() {
  const { slot } = useLiveDay();
  const { person: self } = useSelf();
  const notices = useLive((state) => state.notices);
  const [read, setRead] = useState(0);
  const [open, setOpen] = useState(false);
  const persons = useDesks().officers.persons;
  const latest = notices.length > read ? notices.at(-1) : undefined;
  return (
    <>
      <div role="status">
        {latest?.what === 'entered' && (
          <div className="device-notice">
            <p className="said">{sentenceOf(latest, persons)}</p>
            {latest.slot === undefined && (
              <Act small onAct={() => setOpen(true)}>
                {entryWords.devices}
              </Act>
            )}
            {mayEnd(self?.role, latest, persons) && (
              <Act small onAct={() => void signOut(slot, latest.slot).then(() => setRead(notices.length))}>
                {entryWords.signOut}
              </Act>
            )}
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
