/** The thread that reads long texts under the country rule, one after the other. */

import { parentPort } from 'node:worker_threads';
import { screen } from '../../shared/screening/screen.ts';
import type { HasRead, ToRead } from './reader.ts';

const hall = parentPort;
hall?.on('message', ({ id, text, context }: ToRead) => {
  hall.postMessage({ id, screening: screen(text, context) } satisfies HasRead);
});
