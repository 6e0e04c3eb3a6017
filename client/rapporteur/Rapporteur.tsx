import '../style/desk.css';
import '../desk/desk.css';
import './rapporteur.css';
import './noted.css';
import { useState } from 'react';
import { Bar } from '../desk/Bar.tsx';
import { Desk } from '../desk/Desk.tsx';
import { KeysDialog } from '../desk/KeysDialog.tsx';
import { useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { actWords, chairWords, entryWords, rapporteurWords as words } from '../words/en.ts';
import { ComingUp } from './ComingUp.tsx';
import { GivenBack } from './GivenBack.tsx';
import { Holder } from './Holder.tsx';
import { Line } from './Line.tsx';
import { NotedSoFar } from './Noted.tsx';
import { Figures, Overview } from './Overview.tsx';
import { LineContext, useLine } from './useLine.ts';
import { InWriting } from './Written.tsx';

/** The rapporteurs' desk: the line to type in on the turn that is live, and the day as it was noted. */
export default function Rapporteur() {
  return (
    <Desk kind="rapporteur" title={words.title}>
      <RapporteurDesk />
    </Desk>
  );
}

function RapporteurDesk() {
  const { person } = useSelf();
  const line = useLine();
  const [keys, setKeys] = useState(false);
  useKeys({ F1: () => setKeys(true) });
  return (
    <LineContext value={line}>
      <Bar offline={words.offline}>
        <Figures />
      </Bar>
      <main>
        <div className="work">
          <section className="card turn" aria-label={chairWords.floor}>
            <Holder />
            <Line />
          </section>
          <GivenBack />
          <NotedSoFar />
        </div>
        <div className="between">
          <InWriting />
          <ComingUp />
        </div>
        <Overview />
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
      {keys && <KeysDialog keys={words.keys} onClose={() => setKeys(false)} />}
    </LineContext>
  );
}
