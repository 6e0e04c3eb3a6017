import { Worker } from 'node:worker_threads';
import { type Screening, type ScreeningContext, screen } from '../../shared/screening/screen.ts';

/**
 * Reads texts under the country rule that are too long to be read in passing. A contribution of sixty thousand characters
 * takes a thirtieth of a second, a hostile one more: in a thread of its own it keeps nobody in the hall waiting.
 */
export interface Reader {
  /** What the screener finds in it; rejects when the thread ends before it has answered. */
  read(text: string, context: ScreeningContext): Promise<Screening>;
  close(): Promise<void>;
}

export interface ToRead {
  id: number;
  text: string;
  context: ScreeningContext;
}
export interface HasRead {
  id: number;
  screening: Screening;
}

/** Up to this, in characters, a text is read at once: about a millisecond. */
const SHORT = 2_000;

type Waiting = { resolve: (screening: Screening) => void; reject: (error: Error) => void };

/** The thread starts with the first long text, since it builds tables of its own, and stays. */
export function openReader(): Reader {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let orders = 0;
  let closed = false;

  function startThread(): Worker {
    const worker = new Worker(new URL('./readerThread.ts', import.meta.url));
    worker.unref();
    worker.on('message', ({ id, screening }: HasRead) => {
      waiting.get(id)?.resolve(screening);
      waiting.delete(id);
    });
    // The exit that follows says so to those who wait.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (thread === worker) thread = undefined;
      for (const { reject } of waiting.values()) reject(new Error('The thread that reads has stopped.'));
      waiting.clear();
    });
    return worker;
  }

  return {
    async read(text, context) {
      if (text.length <= SHORT) return screen(text, context);
      if (closed) throw new Error('Nothing is read any more.');
      thread ??= startThread();
      const { promise, resolve, reject } = Promise.withResolvers<Screening>();
      const id = ++orders;
      waiting.set(id, { resolve, reject });
      thread.postMessage({ id, text, context } satisfies ToRead);
      return promise;
    },
    async close() {
      closed = true;
      await thread?.terminate();
    },
  };
}
