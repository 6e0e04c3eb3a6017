import { realEnvironment, start } from '../../../server/main.ts';
import { readSettings } from '../../../server/settings.ts';
import { movingClock } from './movingClock.ts';

/** The server as `npm start` runs it, with a clock that the journey moves over IPC – never over HTTP. */

export type Order = { move: number } | { tell: true };

const clock = movingClock(Number(process.env.JOURNEY_STARTS_AT));
process.on('message', (order: Order) => {
  if ('move' in order) clock.move(order.move);
  process.send?.({ now: clock.now() });
});
const settings = readSettings(process.argv.slice(2), process.env);
if (!settings) throw new Error('The journey asked for help.');
const running = await start(settings, { ...realEnvironment(), clock, print: () => {} });
process.send?.({ url: running.url, now: clock.now() });
