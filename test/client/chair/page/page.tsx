import { type ComponentType, lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../../client/style/style.css';
import { LiveProvider } from '../../../../client/live/hooks.ts';
import { Announcer } from '../../../../client/parts/Announcer.tsx';
import { startTheme } from '../../../../client/theme.ts';
import { DAY_MOMENTS } from '../dayMoments.ts';
import { MOMENTS } from '../moments.ts';
import { RULE_MOMENTS } from '../ruleMoments.ts';

/** `?console=chair&moment=live&as=chair&theme=dark`: the real desks on a hall in one hand, whose clock runs. */
const asked = new URLSearchParams(location.search);
const moments = { ...MOMENTS, ...DAY_MOMENTS, ...RULE_MOMENTS };
const hall = (moments[asked.get('moment') ?? 'live'] ?? MOMENTS.live!)();
const opened = hall.consoleOf(asked.get('as') ?? 'chair');
if (asked.has('connected')) opened.connected((asked.get('connected') ?? '').split(','));
if (asked.has('offline')) opened.goOffline();
if (asked.has('runs')) {
  const [from, since] = [hall.at, performance.now()];
  setInterval(() => hall.pass(from + performance.now() - since - hall.at), 50);
}
const CONSOLES: Record<string, ComponentType> = {
  chair: lazy(() => import('../../../../client/chair/Chair.tsx')),
  secretariat: lazy(() => import('../../../../client/secretariat/Secretariat.tsx')),
  rapporteur: lazy(() => import('../../../../client/rapporteur/Rapporteur.tsx')),
};
const Console = CONSOLES[asked.get('console') ?? 'chair']!;

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
