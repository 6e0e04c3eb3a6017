import '../style/desk.css';
import '../desk/desk.css';
import './rapporteur.css';
import './turns.css';
import { useState } from 'react';
import { Bar } from '../desk/Bar.tsx';
import { Desk } from '../desk/Desk.tsx';
import { KeysDialog } from '../desk/KeysDialog.tsx';
import { useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { actWords, entryWords, officerWords, rapporteurWords as words } from '../words/en.ts';
import { Holder, Next, Turns } from './Turns.tsx';

/** The rapporteurs' desk for now: who has the floor, who comes, and the turns so far with their lengths. */
export default function Rapporteur() {
  return (
    <Desk kind="rapporteur" title={words.title}>
      <RapporteurDesk />
    </Desk>
  );
}

function RapporteurDesk() {
  const { person } = useSelf();
  const [keys, setKeys] = useState(false);
  useKeys({ F1: () => setKeys(true) });
  return (
    <>
      <Bar />
      <main className="turns-desk">
        <div className="work">
          <Holder />
          <Turns />
        </div>
        <Next />
      </main>
      <StatusLine
        end={
          <>
            <ThemeSwitch />
            <Act small weight="quiet" keys="F1" onAct={() => setKeys(true)}>
              {actWords.keys}
            </Act>
          </>
        }
      >
        {person && (
          <span>
            <b>{person.name}</b>, {entryWords.role[person.role]}
          </span>
        )}
      </StatusLine>
      {keys && <KeysDialog keys={{ F1: officerWords.keys.F1 }} withSwitch={false} onClose={() => setKeys(false)} />}
    </>
  );
}
