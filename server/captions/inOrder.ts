import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import type { ReadCaption } from '../../shared/wire/schemas.ts';
import type { Clock } from '../clock.ts';

/** A line of captions and when it came. */
export type Received = ReadCaption & { at: Instant };

/**
 * Lines in the order of their numbers: what overtakes another waits for it a moment, what was heard before is passed
 * over, and a number that does not come is skipped.
 */
export interface InOrder {
  take(line: Received): 'taken' | 'waits' | 'repeated';
  close(): void;
}

/** A line that overtook another waits this long for it. */
const WAITS: Milliseconds = 1_500;
/**
 * After such a silence, so far back, or with other words under a number heard before, a low number is not a repeated one:
 * the provider has begun to count anew.
 */
const SILENCE: Milliseconds = 30_000;
const FAR_BACK = 50;
/** More than this does not wait. */
const MOST_WAITING = 50;

export function inOrder(clock: Clock, pass: (line: Received) => void): InOrder {
  let next: number | undefined;
  let latest: Instant = 0;
  const waiting = new Map<number, Received>();
  /** The words of the last numbers passed on. */
  const passed = new Map<number, string>();
  let callOff = () => {};

  /** Passes on what follows without a gap, and waits for what does not. */
  function flush(): void {
    for (let line = waiting.get(next!); line; line = waiting.get(next!)) {
      waiting.delete(next!);
      next = line.seq + 1;
      passed.set(line.seq, line.text);
      passed.delete(line.seq - FAR_BACK);
      pass(line);
    }
    callOff();
    callOff = () => {};
    if (waiting.size === 0) return;
    const oldest = Math.min(...[...waiting.values()].map(({ at }) => at));
    callOff = clock.ring(oldest + WAITS, skip);
  }

  /** The number that is missing does not come any more. */
  function skip(): void {
    if (waiting.size === 0) return;
    next = Math.min(...waiting.keys());
    flush();
  }

  function countsAnew({ seq, text, at }: Received): boolean {
    if (next === undefined || seq >= next) return false;
    const before = passed.get(seq);
    return at - latest >= SILENCE || seq < next - FAR_BACK || (before !== undefined && before !== text);
  }

  return {
    take(line) {
      if (countsAnew(line)) {
        while (waiting.size > 0) skip();
        passed.clear();
        next = line.seq;
      }
      latest = line.at;
      next ??= line.seq;
      if (line.seq < next || waiting.has(line.seq)) return 'repeated';
      waiting.set(line.seq, line);
      const taken = line.seq === next;
      if (waiting.size > MOST_WAITING) skip();
      else flush();
      return taken ? 'taken' : 'waits';
    },
    close: () => callOff(),
  };
}
