// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Clock } from '../../client/parts/Clock.tsx';
import { clockState } from '../../client/parts/clockState.ts';
import { Rail } from '../../client/parts/Rail.tsx';
import { untilNextSecond, useTick } from '../../client/parts/useTick.ts';

afterEach(cleanup);

const LIMIT = 180_000;
const live = (remainingMs: number) => <Clock stage="live" remainingMs={remainingMs} limitMs={LIMIT} />;
const said = (container: HTMLElement) => container.querySelector('[aria-live="polite"]')?.textContent;

describe('[F16] the plate of a turn', () => {
  test.each([
    ['called', 180_000, 'called'],
    ['live', 31_000, 'live'],
    ['live', 30_000, 'amber'],
    ['live', 1, 'amber'],
    ['live', 0, 'over'],
    ['live', -12_000, 'over'],
    ['paused', 20_000, 'paused'],
  ] as const)('%s with %i ms left is %s', (stage, remaining, state) => {
    expect(clockState(stage, remaining)).toBe(state);
  });
});

describe('the clock', () => {
  test('is a timer that tells the time in words when asked', () => {
    render(live(102_000));
    const timer = screen.getByRole('timer', { name: '1 minute 42 seconds left' });
    expect(timer.textContent).toBe('1:42');
  });

  test('says by itself only 1:00, 0:30 and 0:00', () => {
    const { container, rerender } = render(live(LIMIT));
    const heard: string[] = [];
    for (let left = LIMIT; left >= -20_000; left -= 1_000) {
      rerender(live(left));
      const now = said(container) ?? '';
      if (now && now !== heard.at(-1)) heard.push(now);
    }
    expect(heard).toEqual(['One minute left', 'Thirty seconds left', 'The time is over']);
  });

  test('says nothing at the start of a turn of one minute', () => {
    const { container } = render(<Clock stage="live" remainingMs={60_000} limitMs={60_000} />);
    expect(said(container)).toBe('');
  });

  test('says nothing while called or paused, nor where another clock speaks', () => {
    for (const stage of ['called', 'paused'] as const) {
      const { container } = render(<Clock stage={stage} remainingMs={30_000} limitMs={LIMIT} />);
      expect(said(container)).toBe('');
    }
    const { container } = render(<Clock silent stage="live" remainingMs={30_000} limitMs={LIMIT} />);
    expect(said(container)).toBeUndefined();
  });

  test('admits that it does not know while the line is down', () => {
    render(<Clock stage="live" remainingMs={null} limitMs={LIMIT} />);
    expect(screen.getByRole('timer', { name: 'Time not known' }).textContent).toBe('–:––');
  });
});

test('over time there is no rail, only its place', () => {
  const { container, rerender } = render(<Rail remainingMs={90_000} limitMs={LIMIT} />);
  const rail = container.querySelector<HTMLElement>('.rail');
  expect(rail?.style.getPropertyValue('--passed')).toBe('50%');
  expect(rail?.style.getPropertyValue('--warn')).toBe('83.33%');
  rerender(<Rail remainingMs={-1_000} limitMs={LIMIT} />);
  expect(container.querySelector('.rail')?.classList.contains('none')).toBe(true);
});

describe('the tick', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('falls just after the second of the server, or of the end of the turn', () => {
    expect(untilNextSecond(10_250, 0)).toBe(754);
    expect(untilNextSecond(10_250, 188_600)).toBe(354);
    expect(untilNextSecond(10_000, 0)).toBe(1_004);
  });

  test('steps once a second, in step with a server whose clock is ahead by 0.3 s', () => {
    vi.setSystemTime(50_000);
    const now = () => Date.now() + 300;
    const seen: number[] = [];
    function Seconds() {
      seen.push(Math.floor(useTick(now) / 1000));
      return null;
    }
    render(<Seconds />);
    act(() => vi.advanceTimersByTime(703));
    expect(seen).toEqual([50]);
    act(() => vi.advanceTimersByTime(1));
    expect(seen).toEqual([50, 51]);
    for (let second = 0; second < 3; second += 1) act(() => vi.advanceTimersByTime(1_000));
    expect(seen).toEqual([50, 51, 52, 53, 54]);
  });
});
