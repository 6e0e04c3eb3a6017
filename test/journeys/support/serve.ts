import { realEnvironment, start } from '../../../server/main.ts';
import { readSettings } from '../../../server/settings.ts';
import { movingClock } from './movingClock.ts';

/** The server as `npm start` runs it, with a clock that the journey moves over IPC – never over HTTP. */

export type Order = { move: number };

const clock = movingClock(Date.now() + Number(process.env.JOURNEY_AHEAD));
process.on('message', ({ move }: Order) => {
  clock.move(move);
  process.send?.({ moved: move });
});
// A run that was broken off leaves no server behind.
process.on('disconnect', () => process.exit());
const settings = readSettings(process.argv.slice(2), process.env);
if (!settings) throw new Error('The journey asked for help.');
const running = await start(settings, { ...realEnvironment(), clock, print: () => {} });
process.send?.({ url: running.url });
