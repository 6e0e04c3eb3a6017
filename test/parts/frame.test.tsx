// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Announcer, useAnnounce } from '../../client/parts/Announcer.tsx';
import { Dialog } from '../../client/parts/Dialog.tsx';
import { ListEntry } from '../../client/parts/ListEntry.tsx';
import { Sentence } from '../../client/parts/Sentence.tsx';
import { Strip, type StripPart } from '../../client/parts/Strip.tsx';
import { currentTheme, startTheme, switchTheme } from '../../client/theme.ts';

afterEach(cleanup);

// A document without layout may lack the methods of a dialog; what they promise is the attribute.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

test('a dialog gives the focus back to where it was', () => {
  function Desk() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Withdraw
        </button>
        {open && (
          <Dialog title="Withdraw the floor" onClose={() => setOpen(false)}>
            <button type="button" onClick={() => setOpen(false)}>
              Leave it
            </button>
          </Dialog>
        )}
      </>
    );
  }
  render(<Desk />);
  const opener = screen.getByText('Withdraw');
  opener.focus();
  fireEvent.click(opener);
  expect(screen.getByRole('dialog', { name: 'Withdraw the floor' })).toBeTruthy();
  screen.getByText('Leave it').focus();
  fireEvent.click(screen.getByText('Leave it'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('the same sentence announced twice is a new node each time, polite and assertive apart', () => {
  let announce: ReturnType<typeof useAnnounce> = () => {};
  function Listener() {
    announce = useAnnounce();
    return null;
  }
  const { container } = render(
    <Announcer>
      <Listener />
    </Announcer>,
  );
  const polite = () => container.querySelector('[aria-live="polite"] span');
  act(() => announce('You are next'));
  const first = polite();
  act(() => announce('You are next'));
  expect(polite()?.textContent).toBe('You are next');
  expect(polite()).not.toBe(first);
  act(() => announce('You have the floor', 'assertive'));
  expect(container.querySelector('[aria-live="assertive"]')?.textContent).toBe('You have the floor');
});

test('a name with tags in it stays a name', () => {
  const { container } = render(<Sentence text="The Chair will call **<img src=x>** soon." />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('b')?.textContent).toBe('<img src=x>');
});

test('my place in the list is marked for eyes and ears', () => {
  render(<ListEntry number={6} organization="Savannah Legal Aid Collective" mine />);
  const entry = screen.getByRole('listitem');
  expect(entry.getAttribute('aria-current')).toBe('true');
  expect(entry.textContent).toContain('You');
});

test('the strip says each part, and leaves out names that would touch', () => {
  const minute = 60_000;
  const ten = Date.UTC(2024, 6, 15, 8);
  const part = (id: string, from: number, to: number, state: StripPart['state'], short: string): StripPart => ({
    id,
    title: id,
    startsAt: ten + from * minute,
    endsAt: ten + to * minute,
    state,
    short,
  });
  const parts = [
    part('Opening', 0, 5, 'done', 'Opening'),
    part('Welcome', 5, 60, 'done', 'Welcome and rules'),
    part('Discussion', 60, 180, 'now', '11:00 Discussion'),
  ];
  const { container } = render(<Strip label="Programme of the morning" parts={parts} now={ten + 90 * minute} />);
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Opening, 10:00 to 10:05, done',
    'Welcome, 10:05 to 11:00, done',
    'Discussion, 11:00 to 13:00, now',
  ]);
  const labels = [...container.querySelectorAll('.times span')].map((each) => each.textContent);
  expect(labels).toEqual(['10:00', '11:00 Discussion', '13:00']);
  expect(container.querySelector<HTMLElement>('.strip')?.style.getPropertyValue('--at')).toBe('50%');
});

test('light or dark is kept on this device, and the address may ask for one', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  startTheme();
  expect(currentTheme()).toBe('light');
  switchTheme();
  expect(currentTheme()).toBe('dark');
  delete document.documentElement.dataset.theme;
  startTheme();
  expect(currentTheme()).toBe('dark');
  history.replaceState(null, '', '?theme=light');
  startTheme();
  expect(currentTheme()).toBe('light');
  vi.unstubAllGlobals();
});
