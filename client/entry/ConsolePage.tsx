import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from 'react';
import type { Console } from '../../shared/access.ts';
import { LiveProvider, useLive } from '../live/hooks.ts';
import { createLive } from '../live/live.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { outboxWords, entryWords as words } from '../words/en.ts';
import { DoorPage } from './DoorPage.tsx';

/** Each console is fetched by those who use it. */
const CONSOLES: Readonly<Record<Console, LazyExoticComponent<ComponentType>>> = {
  chair: lazy(() => import('../chair/Chair.tsx')),
  secretariat: lazy(() => import('../secretariat/Secretariat.tsx')),
  rapporteur: lazy(() => import('../rapporteur/Rapporteur.tsx')),
  participant: lazy(() => import('../participant/ParticipantConsole.tsx')),
  display: lazy(() => import('../display/DisplayConsole.tsx')),
};

type ConsolePageProps = { dialogue: string; console: Console; slot: string; onJoin: () => void };

/** One sign-in's console: opens its line and shows it as soon as the day was heard. */
export function ConsolePage({ dialogue, console: which, slot, onJoin }: ConsolePageProps) {
  const [live] = useState(() => createLive({ dialogue, slot, personal: which === 'participant' }));
  useEffect(() => () => live.close(), [live]);
  const Console = CONSOLES[which];
  return (
    <LiveProvider live={live}>
      <Suspense fallback={<Opening />}>
        <Gate onJoin={onJoin}>
          <Console />
        </Gate>
      </Suspense>
    </LiveProvider>
  );
}

/** Nothing of the day is shown before it was heard, nor after this device was signed out. */
function Gate({ children, onJoin }: { children: ReactNode; onJoin: () => void }) {
  const phase = useLive((state) => state.phase);
  const lost = useLive(({ outbox }) => outbox.dropped.some(({ why }) => why === 'signedOut'));
  const heard = useLive((state) => state.hello !== null && state.heard.dialogue.record.number > 0);
  const down = useLive((state) => state.offlineSince !== null);
  if (phase === 'signedOut')
    return (
      <DoorPage heading={words.out.heading}>
        <p>{words.out.say}</p>
        {lost && (
          <p>
            <Sentence text={outboxWords.why.signedOut} />
          </p>
        )}
        <Act onAct={onJoin}>{words.out.enterCode}</Act>
      </DoorPage>
    );
  if (!heard || phase === 'connecting') return <Opening say={down ? words.noLineYet : undefined} />;
  return children;
}

function Opening({ say = words.loading }: { say?: string | undefined }) {
  return (
    <DoorPage heading={words.title}>
      <div role="status">
        <Empty>{say}</Empty>
      </div>
    </DoorPage>
  );
}

/** An address that leads nowhere says what to do. */
export function NothingHere() {
  return (
    <DoorPage heading={words.nothingHere.heading}>
      <p>{words.nothingHere.say}</p>
    </DoorPage>
  );
}
