// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { LiveState } from '../../../client/live/live.ts';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import type { Command } from '../../../shared/dialogue/events.ts';
import type { PersonId } from '../../../shared/dialogue/model.ts';
import { nextInLine } from '../../../shared/dialogue/order.ts';
import { type Console, type Hall, openHall } from '../chair/fakeLive.ts';
import { at, SETUP } from '../support/aDay.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';

stillPage();
beforeAll(fetchAhead); // as a page does once it is idle

const ASK: Command = { type: 'requestFloor', segment: 's3', kind: 'intervention' };

/** The day at 11:30, with a person's phone open. */
function phoneOf(person: PersonId, before: (hall: Hall) => void = () => {}): { hall: Hall; console: Console } {
  const hall = openHall(SETUP, at('11:30'));
  before(hall);
  const console = hall.consoleOf(person);
  show(console.live, <ParticipantConsole />);
  return { hall, console };
}

const opened = (hall: Hall) => {
  hall.act('chair', { type: 'startSegment', segment: 's3' });
  hall.act('chair', { type: 'openList', segment: 's3' });
};
const callNext = (hall: Hall) => {
  const { record } = hall.dialogue;
  const turn = record.floor.stage === 'vacant' ? null : record.floor.turn.turn;
  hall.act('chair', { type: 'giveFloor', segment: 's3', next: nextInLine(record.lists.s3!)!, turn });
};
const goLive = (hall: Hall) => {
  const { floor } = hall.dialogue.record;
  if (floor.stage === 'called') hall.act('moderator', { type: 'microphoneLive', turn: floor.turn.turn });
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (level = 2) => screen.getAllByRole('heading', { level })[0]!.textContent;
const moment = () => screen.getByRole('region', { name: 'Now' });

describe('asking', () => {
  test('before the list opens, the page says when it is expected and offers no act', () => {
    phoneOf('ines');
    expect(heading()).toBe('The list is not open yet');
    expect(moment().textContent).toContain('It is expected at 11:30');
    expect(within(moment()).queryAllByRole('button')).toEqual([]);
  });

  test('one tap asks; the place comes from the record', async () => {
    const { hall, console } = phoneOf('ines', (hall) => {
      opened(hall);
      hall.act('hedda', ASK);
    });
    expect(moment().textContent).toContain('1 waits.');
    fireEvent.click(button('Ask for the floor'));
    await settle();
    expect(console.sent).toEqual([{ key: 'requestFloor:s3', command: ASK }]);
    expect(moment().textContent).toContain('is your place.1 is before you.');
    happens(() => callNext(hall));
    expect(heading()).toBe('You are next');
    expect(screen.getByLabelText('Subject, if you wish')).toBeTruthy();
  });

  test('while it is on its way the act takes no second press', async () => {
    const { console } = phoneOf('ines', opened);
    console.hold();
    fireEvent.click(button('Ask for the floor'));
    fireEvent.click(button('Ask for the floor'));
    await settle();
    expect(console.sent).toHaveLength(1);
    expect(button('Ask for the floor').getAttribute('aria-disabled')).toBe('true');
    happens(console.release);
    expect(screen.queryByRole('button', { name: 'Ask for the floor' })).toBeNull();
  });

  test('a refusal stands beneath the act', async () => {
    const { hall, console } = phoneOf('ines', opened);
    console.hold();
    fireEvent.click(button('Ask for the floor'));
    hall.act('chair', { type: 'closeList', segment: 's3' });
    hall.act('chair', { type: 'openList', segment: 's3' });
    hall.act('otto', ASK);
    happens(console.release);
    await settle();
    expect(console.live.getState().refusals['requestFloor:s3']).toBe(
      'Your organization has place 1 in this list already.',
    );
  });

  test('[F10] a colleague sees the place of her organization, and who asked', () => {
    phoneOf('otto', (hall) => {
      opened(hall);
      hall.act('hedda', ASK);
      hall.act('ines', ASK);
    });
    expect(moment().textContent).toContain('Ms. Inés Cardoso asked for your organization.');
    expect(screen.queryByRole('button', { name: 'Ask for the floor' })).toBeNull();
  });

  test('[F31] without a line a request is kept and never shown as accepted, and can be taken back', () => {
    const { console } = phoneOf('ines', opened);
    happens(console.goOffline);
    expect(screen.getByText(/The line is down since 11:30/).parentElement?.textContent).toContain('as of 11:30:00');
    fireEvent.click(button('Ask for the floor'));
    expect(console.sent).toEqual([]);
    expect(moment().textContent).toContain('Kept here, not yet sent.');
    expect(moment().textContent).toContain('You have no place in the list yet.');
    fireEvent.click(button('Take it back'));
    expect(moment().textContent).not.toContain('Kept here');
    happens(console.comeBack);
    expect(button('Ask for the floor').getAttribute('aria-disabled')).toBeNull();
  });

  test('a request that was on its way as the line fell: it has no place yet', () => {
    const { console } = phoneOf('ines', (hall) => {
      opened(hall);
      hall.act('hedda', ASK);
    });
    console.hold();
    fireEvent.click(button('Ask for the floor'));
    happens(console.goOffline);
    expect(moment().textContent).toContain('You have no place in the list yet.');
    happens(() => {
      console.comeBack();
      console.release();
    });
    expect(moment().textContent).toContain('is your place.');
  });

  test('a later list that is open already can be looked at and asked for', async () => {
    const { console } = phoneOf('ines', (hall) => {
      opened(hall);
      hall.act('chair', { type: 'openList', segment: 's4' });
    });
    fireEvent.click(button('Look at Discussion on tracing'));
    fireEvent.click(button('Ask for the floor'));
    await settle();
    expect(console.sent[0]?.command).toEqual({ ...ASK, segment: 's4' });
  });
});

describe('on the list', () => {
  const waiting = (hall: Hall) => {
    opened(hall);
    hall.act('hedda', ASK);
    hall.act('ines', ASK);
  };

  test('[F21] a subject is counted, said to be seen, and kept', async () => {
    const { hall } = phoneOf('ines', waiting);
    const field = screen.getByLabelText('Subject, if you wish');
    fireEvent.change(field, { target: { value: 'Tracing across borders' } });
    expect(moment().textContent).toContain('22 of 140 characters. Everyone sees it in the list.');
    fireEvent.click(button('Keep the subject'));
    await settle();
    expect(moment().textContent).toContain('Kept.');
    expect(Object.values(hall.dialogue.desks.bureau.subjects)).toEqual(['Tracing across borders']);
  });

  test('[F21] a subject that is too long is not sent', () => {
    const { console } = phoneOf('ines', waiting);
    fireEvent.change(screen.getByLabelText('Subject, if you wish'), { target: { value: 'x'.repeat(141) } });
    fireEvent.click(button('Keep the subject'));
    expect(console.sent).toEqual([]);
  });

  test('[F20] withdrawing gives the place up, and one can ask again', async () => {
    phoneOf('ines', waiting);
    fireEvent.click(button('My place'));
    fireEvent.click(button('Withdraw my request'));
    await settle();
    expect(button('Ask for the floor')).toBeTruthy();
  });

  test('[F19] the place can be handed to a colleague who may speak', async () => {
    const { hall } = phoneOf('ines', waiting);
    fireEvent.click(button('My place'));
    fireEvent.click(button('My alternate: hand over to Mr. Otto Brandl'));
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    const request = hall.dialogue.record.lists.s3!.entries[1]!;
    expect(hall.dialogue.desks.officers.requests[request.request]?.person).toBe('otto');
    expect(moment().textContent).toContain('Mr. Otto Brandl asked for your organization.');
  });

  test('nobody is offered where there is no colleague', () => {
    phoneOf('hedda', waiting);
    expect(screen.queryByRole('button', { name: /Hand over/ })).toBeNull();
  });

  test('[F12] the list says why an entry stands elsewhere than by the rule, and which is mine', () => {
    const { hall } = phoneOf('ines', waiting);
    const [first, mine] = hall.dialogue.record.lists.s3!.entries;
    happens(() =>
      hall.act('chair', {
        type: 'moveRequest',
        segment: 's3',
        request: mine!.request,
        behind: null,
        reason: 'balance',
      }),
    );
    const list = within(screen.getByRole('complementary', { name: 'List of speakers' }));
    const [top, below] = list.getAllByRole('listitem');
    expect(top!.textContent).toBe('1Harbour Watch InternationalYouFrom 2 to 1: balance');
    expect(below!.textContent).toBe(`2${first!.label}`);
  });

  test('a receipt shows number, time and hash', () => {
    const { hall, console } = phoneOf('ines', waiting);
    const number = hall.dialogue.record.lists.s3!.entries[1]!.request;
    const hash = '9f'.repeat(32);
    const store = console.live as unknown as StoreApi<LiveState>;
    happens(() => store.setState({ receipts: [{ dialogue: SETUP.id, number, at: at('11:30', 7), hash }] }));
    const receipt = screen.getByText(`Receipt ${number}, 11:30:07`).closest('details')!;
    expect(receipt.textContent).toContain(hash);
    expect(receipt.textContent).toContain('Harbour Watch International');
  });

  test('[F9] [F11] one who was inscribed by the officer reads number and time on her own page, as entered at the desk', () => {
    const { hall } = phoneOf('ines', (hall) => {
      hall.act('chair', { type: 'startSegment', segment: 's3' });
      hall.act('chair', { type: 'openList', segment: 's3' });
      hall.at = at('11:30', 7);
      const slip = { door: 'paperSlip', askedAt: at('11:28'), reason: 'It lay beneath a folder.' } as const;
      hall.act('officer', { type: 'inscribe', segment: 's3', person: 'ines', ...slip });
    });
    const number = hall.dialogue.record.lists.s3!.entries[0]!.request;
    const receipt = screen.getByText(`Entered at the desk: number ${number}, 11:30:07`).closest('details')!;
    expect(receipt.textContent).toContain('A paper slip');
    expect(receipt.textContent).toContain('11:28');
    expect(receipt.textContent).toContain('Harbour Watch International');
    expect(document.body.textContent).not.toContain('beneath a folder');
    fireEvent.click(screen.getByRole('link', { name: 'You' }));
    expect(screen.getByText(`Entered at the desk: number ${number}, 11:30:07`)).toBeTruthy();
  });

  test('the list is closed: the place is kept; its segment ends: the request was not reached', () => {
    const { hall } = phoneOf('ines', waiting);
    happens(() => hall.act('chair', { type: 'closeList', segment: 's3' }));
    expect(moment().textContent).toContain('Your place is kept.');
    happens(() => hall.act('chair', { type: 'finishSegment', segment: 's3' }));
    expect(heading()).toBe('Your request was not reached');
    happens(() => hall.act('chair', { type: 'openList', segment: 's4' }));
    expect(heading()).toBe('Discussion on tracing');
  });

  test('the list is closed for those who have not asked', () => {
    const { hall } = phoneOf('lena', waiting);
    happens(() => hall.act('chair', { type: 'closeList', segment: 's3' }));
    expect(heading()).toBe('The list is closed');
    expect(moment().textContent).toContain('We are sorry.');
    fireEvent.click(button('Send a written contribution'));
    expect(location.hash).toBe('#write');
  });
});

describe('speaking', () => {
  const alone = (hall: Hall) => {
    opened(hall);
    hall.act('ines', ASK);
  };

  test('next, called, live, amber, over, ended: the phone follows and says so aloud', async () => {
    const { hall } = phoneOf('ines', alone);
    expect(heading()).toBe('You are next');
    expect(document.querySelector('.participant.next')).toBeTruthy();
    happens(() => callNext(hall));
    expect(heading()).toBe('You have been called');
    expect(moment().textContent).toContain('Please wait for your microphone.');
    expect(document.querySelector('[aria-live="assertive"]')?.textContent).toBe('You have been called');
    happens(() => goLive(hall));
    expect(heading(1)).toBe('You have the floor');
    const plate = () => document.querySelector<HTMLElement>('.speaking')!.dataset.state;
    const clock = () => within(document.querySelector<HTMLElement>('.speaking')!).getByRole('timer').textContent;
    expect([plate(), clock()]).toEqual(['live', '3:00']);
    hall.pass(150_000);
    await settle(1_100);
    expect([plate(), clock()]).toEqual(['amber', '0:30']);
    hall.pass(42_000);
    await settle(1_100);
    expect([plate(), clock()]).toEqual(['over', '+0:12']);
    happens(() => {
      const { floor } = hall.dialogue.record;
      if (floor.stage === 'live') hall.act('chair', { type: 'endTurn', turn: floor.turn.turn });
    });
    expect(heading()).toBe('Discussion on illicit manufacturing');
    expect(moment().textContent).toContain('Your organization had the floor at 11:30 for 3 minutes 12 seconds.');
  });

  test('she says that she has finished; the floor remains hers until the Chair ends the turn', async () => {
    const { hall, console } = phoneOf('ines', (hall) => {
      alone(hall);
      callNext(hall);
      goLive(hall);
    });
    fireEvent.click(button('I have finished'));
    expect(console.sent).toEqual([]); // a tap that was meant for what stood there before
    await settle(400);
    fireEvent.click(button('I have finished'));
    await settle();
    expect(screen.getByText('The Chair sees that you have finished.')).toBeTruthy();
    expect(hall.dialogue.record.floor.stage).toBe('live');
  });

  test("a colleague's phone says that the organization has the floor", () => {
    phoneOf('otto', (hall) => {
      alone(hall);
      callNext(hall);
      goLive(hall);
    });
    expect(heading(1)).toBe('Your organization has the floor');
  });

  test('[K6] a neutrally listed delegate knows her own place; her page shows the public label in the list', () => {
    phoneOf('amara', (hall) => {
      opened(hall);
      hall.act('hedda', ASK);
      hall.act('amara', ASK);
    });
    expect(moment().textContent).toContain('is your place.');
    const list = screen.getByRole('complementary', { name: 'List of speakers' });
    expect(list.textContent).toContain('A non-governmental organization');
    expect(list.textContent).not.toContain('Voices of the Delta');
  });
});

describe('who may not ask, and oneself', () => {
  test('a listener reads why she cannot ask, and whom to tell', () => {
    phoneOf('listener', opened);
    expect(heading()).toBe('You are listening');
    expect(moment().textContent).toMatch(/tell the conference officer .* or write to the Secretariat/);
    expect(screen.queryByRole('button', { name: 'Ask for the floor' })).toBeNull();
  });

  test('[K6] the delegation lists itself under a neutral label, and by its name again', async () => {
    const { hall } = phoneOf('ines', (hall) => {
      opened(hall);
      hall.act('hedda', ASK);
      hall.act('ines', ASK);
    });
    location.hash = '#you';
    happens(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
    const label = () => hall.dialogue.record.lists.s3!.entries[1]!.label;
    fireEvent.click(button('Under a neutral label: A non-governmental organization'));
    await settle();
    expect(label()).toBe('A non-governmental organization');
    fireEvent.click(button('By its name: Harbour Watch International'));
    await settle();
    expect(label()).toBe('Harbour Watch International');
  });

  test('a neutral label asked for at the door is set once, as the day is heard', async () => {
    history.replaceState({ neutral: true }, '');
    const { hall, console } = phoneOf('ines', opened);
    await settle();
    expect(console.sent.map(({ command }) => command)).toEqual([
      { type: 'setPublicLabel', organization: 'harbour', neutral: true },
    ]);
    expect(hall.dialogue.desks.officers.organizations.harbour?.neutral).toBe(true);
    expect(history.state).toBeNull();
  });

  test('the programme shows what is in progress', () => {
    phoneOf('ines', opened);
    location.hash = '#programme';
    happens(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
    const now = document.querySelector('.programme [aria-current="step"]');
    expect(now?.textContent).toContain('Discussion on illicit manufacturingIn progress since 11:30');
  });
});
