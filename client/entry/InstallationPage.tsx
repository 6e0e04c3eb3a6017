import { useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { entryWords } from '../words/en.ts';
import { DevicesDialog } from './DevicesDialog.tsx';
import { DoorPage } from './DoorPage.tsx';

const words = entryWords.installationPage;

/** The installation's own page, before there is a dialogue. */
export function InstallationPage({ slot }: { slot: string }) {
  const [devices, setDevices] = useState(false);
  return (
    <DoorPage heading={words.heading}>
      <p>{words.say}</p>
      <Act onAct={() => setDevices(true)}>{entryWords.devices}</Act>
      {devices && <DevicesDialog slot={slot} onClose={() => setDevices(false)} />}
    </DoorPage>
  );
}
