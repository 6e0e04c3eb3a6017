import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { LiveProvider } from '../../../client/live/hooks.ts';
import type { Live } from '../../../client/live/live.ts';
import { Announcer } from '../../../client/parts/Announcer.tsx';

/** A page for component tests: a browser-like one, whose clock and layout stand still unless a test turns them. */

/** Gives the page what jsdom lacks, and sweeps it after each test. */
export function stillPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
    location.hash = '';
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** Shows a console as one person's live day. */
export function show(live: Live, console: ReactNode): void {
  render(
    <Announcer>
      <LiveProvider live={live}>{console}</LiveProvider>
    </Announcer>,
  );
}

/** Something happens to the page: React settles before the next line of the minutes. */
export function happens(work: () => void): void {
  act(work);
}

/** Presses and lets every promise and second that follows from it come. */
export async function settle(milliseconds = 0): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}
