// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Recognition } from '../../../client/captions/recogniser.ts';
import { fetchAhead } from '../../../client/parts/later.tsx';
import Secretariat from '../../../client/secretariat/Secretariat.tsx';
import { type Console, openHall } from '../chair/fakeLive.ts';
import { at, SETUP } from '../support/aDay.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';

stillPage();
beforeAll(fetchAhead);
afterEach(() => vi.unstubAllGlobals());

/** A browser that hears what the test says, on the device or not. */
function ears(onDevice: boolean): Recognition[] {
  const made: Recognition[] = [];
  class Hearing implements Partial<Recognition> {
    static available = async () => (onDevice ? 'available' : 'unavailable');
    onresult = null;
    onerror = null;
    onend = null;
    lang = '';
    continuous = false;
    interimResults = false;
    starts = 0;
    constructor() {
      made.push(this as unknown as Recognition);
    }
    start() {
      this.starts += 1;
    }
    stop() {
      (this as unknown as Recognition).onend?.();
    }
  }
  vi.stubGlobal('SpeechRecognition', Hearing);
  return made;
}
const says = (recognition: Recognition, transcript: string, isFinal = true) =>
  happens(() => recognition.onresult?.({ resultIndex: 0, results: [{ isFinal, 0: { transcript }, length: 1 }] }));

async function desk(person = 'moderator'): Promise<Console> {
  const console = openHall(SETUP, at('11:30')).consoleOf(person);
  show(console.live, <Secretariat />);
  await settle();
  fireEvent.click(button('Captions'));
  await settle();
  return console;
}
const button = (name: string) => screen.getByRole('button', { name });
const dialog = () => screen.getByRole('dialog', { name: 'Captions' });
const press = async (name: string) => {
  fireEvent.click(button(name));
  await settle();
};
const texts = ({ captioned }: Console) => captioned.map(({ text }) => text);

describe('the browser’s own ears', () => {
  test('are off until they are turned on, on this device where the browser offers it', async () => {
    const made = ears(true);
    const console = await desk();
    expect(made).toEqual([]);
    expect(dialog().textContent).toContain('Nothing that is heard leaves it');
    await press('Turn it on');
    expect(made[0]).toMatchObject({ processLocally: true, lang: 'en-US', continuous: true });
    says(made[0]!, 'We thank the', false);
    expect(dialog().textContent).toContain('It hears: “We thank the”');
    says(made[0]!, 'We thank the Chair.');
    await settle();
    expect(texts(console)).toEqual(['We thank the Chair.']);
  });

  test('elsewhere it is said first what leaves the machine', async () => {
    const made = ears(false);
    await desk();
    expect(dialog().textContent).toContain('sends what its microphone hears to a service of its maker');
    await press('Turn it on, with the service');
    expect(made[0]!.processLocally).toBeUndefined();
  });

  test('hear on while the desk is closed, and the desk says so', async () => {
    const made = ears(true);
    const console = await desk();
    await press('Turn it on');
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    says(made[0]!, 'Good morning.');
    await settle();
    expect(texts(console)).toEqual(['Good morning.']);
    await press('Captions: on here');
    await press('Turn it off');
    says(made[0]!, 'Not for the record.');
    await settle();
    expect(texts(console)).toEqual(['Good morning.']);
    expect(button('Captions')).toBeTruthy();
  });

  test('start again after a silence; a refused microphone is said', async () => {
    const made = ears(true);
    await desk();
    await press('Turn it on');
    await settle(5_000);
    happens(() => made[0]!.onend?.());
    expect((made[0] as unknown as { starts: number }).starts).toBe(2);
    happens(() => made[0]!.onerror?.({ error: 'not-allowed' }));
    expect(dialog().textContent).toContain('The browser may not use the microphone.');
    expect(button('Turn it on')).toBeTruthy();
  });

  test('a browser without any says what can be done', async () => {
    await desk();
    expect(dialog().textContent).toContain('This browser has no speech recognition of its own.');
    expect(screen.queryByRole('button', { name: 'Turn it on' })).toBeNull();
  });
});

describe('lines by hand', () => {
  test('are sent by Enter, pasted ones in order, each numbered after the last that came', async () => {
    const console = await desk('officer');
    for (const line of ['One.', 'Two.']) happens(() => console.hears(line));
    expect(dialog().textContent).toContain('Line 2, 11:30:00Two.');
    const field = screen.getByLabelText('Write a line');
    fireEvent.change(field, { target: { value: 'Three.\n\n Four. ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settle();
    expect(console.captioned).toEqual([
      { seq: 3, text: 'Three.' },
      { seq: 4, text: 'Four.' },
    ]);
  });

  test('a refusal is read beneath', async () => {
    const console = await desk();
    console.live.captionLine = async () => ({ refused: 'tooFast', sentence: 'Please wait a moment.', details: {} });
    fireEvent.change(screen.getByLabelText('Write a line'), { target: { value: 'One.' } });
    await press('Send the line');
    expect(screen.getByRole('alert').textContent).toBe('Please wait a moment.');
  });
});

test('the address for providers is for the officer, not for the technical moderator', async () => {
  await desk('officer');
  expect(dialog().textContent).toContain('From a provider');
});
test('a technical moderator has the desk without it', async () => {
  await desk();
  expect(dialog().textContent).not.toContain('From a provider');
});
