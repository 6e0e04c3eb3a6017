import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { LiveProvider } from '../../../client/live/hooks.ts';
import { Announcer } from '../../../client/parts/Announcer.tsx';
import type { PersonId } from '../../../shared/dialogue/model.ts';
import type { Console, Hall } from './fakeLive.ts';

/** A person sits down at a desk of the hall; the desk's keys and buttons are pressed by the test. */
export function sit(hall: Hall, person: PersonId, Desk: ComponentType): Console {
  const opened = hall.consoleOf(person);
  render(
    <Announcer>
      <LiveProvider live={opened.live}>
        <Desk />
      </LiveProvider>
    </Announcer>,
  );
  return opened;
}

/** Something happens in the hall, and the desk shows it. */
export async function happens(what: () => void): Promise<void> {
  await act(async () => what());
}

/** A key on the keyboard, wherever the focus is. */
export async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  });
}

export async function click(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(button(name));
  });
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** What was typed stands in the field. */
export async function type(field: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(field, { target: { value } });
  });
}

/** Lets acts settle whose meaning has just changed. */
export async function settle(): Promise<void> {
  await act(async () => {
    vi.advanceTimersByTime(400);
  });
}

/** Time by hand, a storage that forgets, and the dialogs that this page-less browser lacks. */
export function atADesk(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    localStorage.clear();
    HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
      this.open = true;
      this.querySelector<HTMLElement>('input, button')?.focus();
    };
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false;
    };
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}
