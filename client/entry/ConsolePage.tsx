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
import { LiveProvider, useLive, useLiveDay } from '../live/hooks.ts';
import { createLive, type SignIn } from '../live/live.ts';
import { forgetConsole, rememberConsole } from '../offline/lastConsole.ts';
import { keepShell } from '../offline/register.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { outboxWords, entryWords as words } from '../words/en.ts';
import { DoorPage } from './DoorPage.tsx';
import { forgetTyped } from './typedHere.ts';

/** Each console is fetched by those who use it; where that fails the page says so. */
const CONSOLES: Readonly<Record<Console, LazyExoticComponent<ComponentType>>> = {
  chair: fetched(() => import('../chair/Chair.tsx')),
  secretariat: fetched(() => import('../secretariat/Secretariat.tsx')),
  rapporteur: fetched(() => import('../rapporteur/Rapporteur.tsx')),
  participant: fetched(() => import('../participant/ParticipantConsole.tsx')),
  display: fetched(() => import('../display/DisplayConsole.tsx')),
};

/** What stays on the device for the next time that the page is opened, or has a line. */
const KEEPS: Readonly<Partial<Record<Console, Pick<SignIn, 'personal' | 'outbox'>>>> = {
  participant: { personal: true },
  rapporteur: { outbox: true },
};

function fetched(load: () => Promise<{ default: ComponentType }>): LazyExoticComponent<ComponentType> {
  return lazy(() => load().catch(() => ({ default: NotFetched })));
}

type ConsolePageProps = { dialogue: string; console: Console; slot: string; onJoin: () => void };

/** One sign-in's console: opens its line and shows it as soon as the day was heard. */
export function ConsolePage({ dialogue, console: which, slot, onJoin }: ConsolePageProps) {
  const [live] = useState(() => createLive({ dialogue, slot, ...KEEPS[which] }));
  useEffect(() => () => live.close(), [live]);
  useEffect(() => {
    if (which === 'participant') keepShell();
  }, [which]);
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
  const { slot } = useLiveDay();
  const phase = useLive((state) => state.phase);
  const dropped = useLive(({ outbox }) => outbox.dropped);
  const lost = dropped.some(({ why }) => why === 'signedOut');
  const heard = useLive((state) => state.hello !== null && state.heard.dialogue.record.number > 0);
  const down = useLive((state) => state.offlineSince !== null);
  useEffect(() => {
    if (phase === 'live') rememberConsole(location.pathname);
    if (phase !== 'signedOut') return;
    forgetConsole(location.pathname);
    forgetTyped(slot);
  }, [phase, slot]);
  if (phase === 'signedOut')
    return (
      <DoorPage heading={words.out.heading}>
        <p>{words.out.say}</p>
        {lost && (
          <p>
            <Sentence text={outboxWords.why.signedOut} />
          </p>
        )}
        {dropped.map(({ id, input }) => input && <blockquote key={id}>{input.words}</blockquote>)}
        <Act onAct={onJoin}>{words.out.enterCode}</Act>
      </DoorPage>
    );
  if (!heard || phase === 'connecting') return <Opening say={down ? words.noLineYet : undefined} />;
  return children;
}

/** The page is here, its console is not: it was opened without a line, or is older than the house. */
function NotFetched() {
  return (
    <DoorPage heading={words.title}>
      <p role="alert">{words.noAnswer}</p>
      <Act weight="primary" onAct={() => location.reload()}>
        {outboxWords.tryAgain}
      </Act>
    </DoorPage>
  );
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
