// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import { turnNow } from '../chair/dayMoments.ts';
import { type Console, type Hall, openHall } from '../chair/fakeLive.ts';
import { LONG_DAY, speaker } from '../chair/longDay.ts';
import { callNext, onTurn } from '../chair/moments.ts';
import { at, SETUP } from '../support/aDay.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';
import { PLACES } from './places.ts';

stillPage();
beforeAll(fetchAhead);

/** What the device was made to do, in order. */
let did: string[];
let seen: boolean;

beforeEach(() => {
  did = [];
  seen = true;
  sessionStorage.clear();
  localStorage.clear();
  vi.spyOn(document, 'hasFocus').mockImplementation(() => seen);
  vi.stubGlobal('AudioContext', SilentAudio);
  vi.stubGlobal('Notification', Shown);
  Shown.permission = 'granted';
  Object.assign(navigator, { vibrate: (pattern: number[]) => did.push(`vibrates ${pattern.length}`) });
  Object.assign(navigator, {
    wakeLock: {
      request: async () => {
        did.push('screen on');
        return { release: async () => void did.push('screen free') };
      },
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const name of ['vibrate', 'wakeLock']) Reflect.deleteProperty(navigator, name);
});

class SilentAudio {
  state = 'running';
  currentTime = 0;
  destination = {};
  resume = async () => {};
  createOscillator = () => {
    const frequency = {
      set value(hertz: number) {
        did.push(`tone ${hertz}`);
      },
    };
    return { frequency, connect: (to: unknown) => to, start: () => {}, stop: () => {} };
  };
  createGain = () => {
    const gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
    return { gain, connect: (to: unknown) => to };
  };
}
class Shown {
  static permission = 'granted';
  static requestPermission = async () => {
    did.push('asked for leave');
    return Shown.permission;
  };
  constructor(text: string, { body }: { body: string }) {
    did.push(`notification ${text} / ${body}`);
  }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const aloud = (urgency: 'polite' | 'assertive') => document.querySelector(`.said[aria-live="${urgency}"]`)!.textContent;
const chooses = (chosen: object) => localStorage.setItem('rostrum.notices', JSON.stringify(chosen));

/** The phone of person-7, opened on a moment; opening it again is a reload. */
function phone(hall: Hall): Console {
  const opened = hall.consoleOf(speaker(7));
  show(opened.live, <ParticipantConsole />);
  return opened;
}
function reload(hall: Hall): Console {
  cleanup();
  did.length = 0;
  return phone(hall);
}
/** Whoever speaks ends, and the next is called and speaks. */
function nextSpeaks(hall: Hall): void {
  if (hall.dialogue.record.floor.stage === 'called') onTurn(hall, 'microphoneLive');
  if (hall.dialogue.record.floor.stage === 'live') onTurn(hall, 'endTurn');
  callNext(hall);
}

describe('[F22] told on the way to the floor', () => {
  test('three before, next, called, and the floor are each said, the last three at once', () => {
    const hall = PLACES.far!();
    phone(hall);
    expect(aloud('polite')).toBe('Place 6');
    happens(() => nextSpeaks(hall));
    happens(() => nextSpeaks(hall));
    expect(aloud('polite')).toBe('Place 4. 3 are before you.');
    happens(() => nextSpeaks(hall));
    happens(() => nextSpeaks(hall));
    expect(aloud('assertive')).toBe('');
    happens(() => nextSpeaks(hall));
    expect(aloud('assertive')).toBe('You are next');
    happens(() => nextSpeaks(hall));
    expect(aloud('assertive')).toBe('You have been called');
    happens(() => onTurn(hall, 'microphoneLive'));
    expect(aloud('assertive')).toBe('You have the floor');
  });

  test('a reload repeats no stage that was noticed, by no means', () => {
    chooses({ sound: true, vibration: true, notification: true });
    const hall = PLACES.next!();
    phone(hall);
    expect(aloud('assertive')).toBe('You are next');
    reload(hall);
    expect(aloud('assertive')).toBe('');
    expect(did).toEqual(['screen on']);
  });

  test('a line that comes back repeats nothing; after a long absence the latest stage is said', () => {
    const hall = PLACES.three!();
    const opened = phone(hall);
    happens(() => opened.goOffline());
    opened.hold();
    for (let turns = 0; turns < 3; turns += 1) nextSpeaks(hall);
    happens(() => {
      opened.comeBack();
      opened.release();
    });
    expect(aloud('assertive')).toBe('You are next');
    expect(aloud('polite')).toBe('Place 4. 3 are before you.');
    happens(() => opened.goOffline());
    happens(() => opened.comeBack());
    expect(document.querySelector('.said[aria-live="assertive"] span')!.textContent).toBe('You are next');
  });

  test('whoever could not be reached is told again when she is called again [F18]', () => {
    const hall = PLACES.mine!();
    phone(hall);
    expect(aloud('assertive')).toBe('You have been called');
    happens(() => hall.act('moderator', { type: 'reportNoAnswer', turn: turnNow(hall), tried: 'platform' }));
    expect(aloud('assertive')).toBe('You are called again');
  });
});

describe('the title', () => {
  test('alternates while nobody looks, and rests as soon as somebody does', async () => {
    seen = false;
    const hall = PLACES.next!();
    phone(hall);
    const { title } = hall.dialogue.record.programme;
    const rest = `You are next, ${title}`;
    expect(document.title).toBe(rest);
    await settle(1_000);
    expect(document.title).toBe(title);
    await settle(1_000);
    expect(document.title).toBe(rest);
    await settle(1_000);
    seen = true;
    happens(() => void window.dispatchEvent(new Event('focus')));
    expect(document.title).toBe(rest);
    await settle(3_000);
    expect(document.title).toBe(rest);
  });

  test('stops by itself after a minute', async () => {
    seen = false;
    const hall = PLACES.next!();
    phone(hall);
    await settle(61_000);
    const after = new Set<string>();
    for (let second = 0; second < 4; second += 1) {
      after.add(document.title);
      await settle(1_000);
    }
    expect([...after]).toEqual([`You are next, ${hall.dialogue.record.programme.title}`]);
  });

  test('with reduced motion it changes once', async () => {
    seen = false;
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
    const hall = PLACES.next!();
    phone(hall);
    await settle(1_000);
    expect(document.title).toBe(`You are next, ${hall.dialogue.record.programme.title}`);
  });

  test('does not alternate before somebody who looks', async () => {
    const hall = PLACES.next!();
    phone(hall);
    await settle(1_000);
    expect(document.title).toBe(`You are next, ${hall.dialogue.record.programme.title}`);
  });
});

describe('what the person has switched on', () => {
  test('nothing is on until it is, and nothing is asked of the browser', () => {
    phone(PLACES.next!());
    expect(did).toEqual(['screen on']);
  });

  test('sound and vibration tell the stages apart; the floor has its own', () => {
    chooses({ sound: true, vibration: true });
    const hall = PLACES.next!();
    phone(hall);
    fireEvent.keyDown(document.body, { key: 'Tab' }); // the first press after opening lets the page sound
    expect(did).toEqual(['screen on', 'vibrates 3']);
    did.length = 0;
    happens(() => nextSpeaks(hall));
    expect(did).toEqual(['tone 523', 'tone 659', 'tone 784', 'vibrates 3']);
    did.length = 0;
    happens(() => onTurn(hall, 'microphoneLive'));
    expect(did).toEqual(['tone 659', 'tone 784', 'tone 1047', 'vibrates 3']);
  });

  test('a notification comes where nobody looks, and says no more than the page', () => {
    chooses({ notification: true });
    const hall = PLACES.next!();
    phone(hall);
    expect(did).toEqual(['screen on']);
    seen = false;
    happens(() => nextSpeaks(hall));
    expect(did).toContain(`notification You have been called / ${hall.dialogue.record.programme.title}`);
  });

  test('a colleague’s device does not ring for a turn that is not hers', () => {
    chooses({ vibration: true });
    const hall = openHall(SETUP, at('11:30'));
    hall.act('chair', { type: 'startSegment', segment: 's3' });
    hall.act('chair', { type: 'openList', segment: 's3' });
    hall.act('ines', { type: 'requestFloor', segment: 's3', kind: 'intervention' });
    show(hall.consoleOf('otto').live, <ParticipantConsole />);
    expect(aloud('assertive')).toBe('Your organization is next');
    expect(did).toEqual([]);
  });

  test('the screen is kept on until the turn is over', async () => {
    const hall = PLACES.mine!();
    phone(hall);
    await settle();
    expect(did).toEqual(['screen on']);
    happens(() => onTurn(hall, 'microphoneLive'));
    happens(() => onTurn(hall, 'endTurn'));
    expect(did).toEqual(['screen on', 'screen free']);
  });
});

describe('switching on', () => {
  function youPage(): void {
    location.hash = 'you';
    const hall = openHall(LONG_DAY, at('9:00'));
    phone(hall);
  }

  test('each is off at first; what is chosen stays on this device, and “Try it” does it', async () => {
    youPage();
    expect(button('Sound').getAttribute('aria-pressed')).toBe('false');
    expect(button('Try it').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Sound'));
    await settle();
    expect(button('Sound').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Try it'));
    expect(did).toEqual(['tone 523', 'tone 659']);
    cleanup();
    youPage();
    expect(button('Sound').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Sound'));
    await settle();
    expect(button('Sound').getAttribute('aria-pressed')).toBe('false');
  });

  test('leave is asked for only when pressed; refused, it stays off and says what can be done', async () => {
    Shown.permission = 'default';
    youPage();
    expect(did).toEqual([]);
    fireEvent.click(button('Browser notification'));
    await settle();
    expect(did).toEqual(['asked for leave']);
    expect(button('Browser notification').getAttribute('aria-pressed')).toBe('false');
    expect(document.body.textContent).toContain('The browser does not allow it.');
  });

  test('what the browser has not is said and not offered', () => {
    Reflect.deleteProperty(navigator, 'vibrate');
    youPage();
    expect(screen.queryByRole('button', { name: 'Vibration' })).toBeNull();
    expect(document.body.textContent).toContain('Vibration: this browser has none.');
  });

  test('what a locked phone does is said', () => {
    youPage();
    expect(document.body.textContent).toContain('A locked phone stops pages');
  });
});
