// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { want } from '../../../client/captions/wanted.ts';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import { turnNow } from '../chair/dayMoments.ts';
import { speaker } from '../chair/longDay.ts';
import { onTurn } from '../chair/moments.ts';
import { PLACES } from '../participant/places.ts';
import { happens, show, stillPage } from '../support/page.tsx';

stillPage();
beforeAll(fetchAhead);
beforeEach(() => want({ shown: false, aloud: false }));

function phone() {
  const hall = PLACES.far!();
  const console = hall.consoleOf(speaker(7));
  const asked: boolean[] = [];
  console.live.captions = (on) => void asked.push(on);
  show(console.live, <ParticipantConsole />);
  return { hall, console, asked };
}
const log = () => screen.queryByRole('log', { name: 'Live captions' });
const button = (name: string) => screen.getByRole('button', { name });

describe('live captions', () => {
  test('are off until one turns them on; then the place is kept, also for nothing', () => {
    const { asked } = phone();
    expect(log()).toBeNull();
    expect(asked).toEqual([]);
    fireEvent.click(button('Live captions'));
    expect(asked).toEqual([true]);
    expect(log()!.textContent).toBe('Captions appear here when the room sends them.');
    fireEvent.click(button('Live captions'));
    expect(asked).toEqual([true, false]);
    expect(log()).toBeNull();
  });

  test('show the last three lines', () => {
    const { console } = phone();
    fireEvent.click(button('Live captions'));
    for (const line of ['One.', 'Two.', 'Three.', 'Four.']) happens(() => console.hears(line));
    expect([...log()!.children].map(({ textContent }) => textContent)).toEqual(['Two.', 'Three.', 'Four.']);
  });

  test('of a turn go when it ends, and when the Chair pauses it; a lost line leaves them', () => {
    const { hall, console } = phone();
    fireEvent.click(button('Live captions'));
    const says = (line: string) => {
      hall.pass(1_000);
      happens(() => console.hears(line));
    };
    says('The ministry in Chile refuses visas.');
    happens(() => hall.act('chair', { type: 'pauseClock', turn: turnNow(hall), because: 'chair' }));
    expect(log()!.textContent).not.toContain('Chile');
    says('Please go on in general terms.');
    happens(() => hall.act('chair', { type: 'resumeClock', turn: turnNow(hall) }));
    says('What helps is an interpreter.');
    expect(log()!.textContent).toBe('Please go on in general terms.What helps is an interpreter.');
    happens(() => hall.act('moderator', { type: 'reportLineLost', turn: turnNow(hall) }));
    expect(log()!.textContent).toContain('What helps is an interpreter.');
    happens(() => hall.act('moderator', { type: 'reportLineBack', turn: turnNow(hall) }));
    happens(() => onTurn(hall, 'endTurn'));
    expect(log()!.textContent).toBe('Captions appear here when the room sends them.');
    says('Thank you.');
    expect(log()!.textContent).toBe('Thank you.');
  });

  test('are read to a screen reader only by choice', () => {
    phone();
    fireEvent.click(button('Live captions'));
    expect(log()!.getAttribute('aria-live')).toBe('off');
    fireEvent.click(button('Read to my screen reader'));
    expect(log()!.getAttribute('aria-live')).toBe('polite');
    expect(localStorage.getItem('rostrum.captions')).toBe('{"shown":true,"aloud":true}');
  });

  test('without a line it is said that none come', () => {
    const { console } = phone();
    fireEvent.click(button('Live captions'));
    happens(console.goOffline);
    expect(log()!.textContent).toBe('No captions without a line.');
  });
});
