import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { consoleAddress } from '../../shared/access.ts';
import type { OnEntered } from './access.ts';
import { type Address, readAddress } from './address.ts';
import { ConsolePage, NothingHere } from './ConsolePage.tsx';

/** Fetched by those who are at the door, not by those who come back to their console. */
const EnterPage = lazy(async () => ({ default: (await import('./doors.ts')).EnterPage }));
const JoinPage = lazy(async () => ({ default: (await import('./doors.ts')).JoinPage }));
/** Fetched by the Secretariat of an installation alone. */
const InstallationPage = lazy(async () => ({ default: (await import('./InstallationPage.tsx')).InstallationPage }));

/** Which page an address opens; entering replaces the door in the history, so that "back" does not lead there. */
export function Entry() {
  const [address, setAddress] = useState<Address>(() => readAddress(location.pathname));
  useEffect(() => {
    const moved = () => setAddress(readAddress(location.pathname));
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
  const onEntered = useCallback<OnEntered>((place, choice) => {
    history.replaceState(choice.neutral ? { neutral: true } : null, '', consoleAddress(place));
    setAddress(readAddress(location.pathname));
  }, []);
  const onJoin = useCallback((dialogue: string) => {
    history.replaceState(null, '', `/j/${encodeURIComponent(dialogue)}`);
    setAddress({ page: 'join', dialogue });
  }, []);
  switch (address.page) {
    case 'enter':
      return (
        <Suspense>
          <EnterPage takeFragment={takeFragment} onEntered={onEntered} />
        </Suspense>
      );
    case 'join':
      return (
        <Suspense>
          <JoinPage onEntered={onEntered} />
        </Suspense>
      );
    case 'installation':
      return (
        <Suspense>
          <InstallationPage slot={address.slot} />
        </Suspense>
      );
    case 'console':
      return <ConsolePage key={address.slot} {...address} onJoin={() => onJoin(address.dialogue)} />;
    case 'nothing':
      return <NothingHere />;
  }
}

/** The fragment of the address, which leaves the address bar at once: nobody reads a token over a shoulder. */
export function takeFragment(): string {
  const fragment = location.hash.replace(/^#/, '');
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  return fragment;
}
