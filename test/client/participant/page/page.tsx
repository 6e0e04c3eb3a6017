import { type ComponentType, lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../../client/style/style.css';
import { LiveProvider } from '../../../../client/live/hooks.ts';
import { Announcer } from '../../../../client/parts/Announcer.tsx';
import { startTheme } from '../../../../client/theme.ts';
import { DAY_MOMENTS } from '../../chair/dayMoments.ts';
import { MOMENTS } from '../../chair/moments.ts';
import { PLACES } from '../places.ts';

/** `?console=participant&moment=far&as=person-7&theme=dark`: the real page on a hall in one hand, whose clock runs. */
const asked = new URLSearchParams(location.search);
const moments = { ...MOMENTS, ...DAY_MOMENTS, ...PLACES };
const hall = (moments[asked.get('moment') ?? 'live'] ?? MOMENTS.live!)();
const opened = hall.consoleOf(asked.get('as') ?? 'person-7');
if (asked.has('offline')) opened.goOffline();
if (asked.has('runs')) {
  const [from, since] = [hall.at, performance.now()];
  setInterval(() => hall.pass(from + performance.now() - since - hall.at), 50);
}
const CONSOLES: Record<string, ComponentType> = {
  participant: lazy(() => import('../../../../client/participant/ParticipantConsole.tsx')),
  display: lazy(() => import('../../../../client/display/DisplayConsole.tsx')),
};
const Console = CONSOLES[asked.get('console') ?? 'participant']!;

startTheme();
createRoot(document.getElementById('root')!).render(
  <Announcer>
    <LiveProvider live={opened.live}>
      <Suspense>
        <Console />
      </Suspense>
    </LiveProvider>
  </Announcer>,
);
Object.assign(window, { hall, opened });
