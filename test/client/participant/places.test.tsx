// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import type { Command } from '../../../shared/dialogue/events.ts';
import { waitingIn } from '../../../shared/dialogue/order.ts';
import { expectationsOf } from '../../../shared/dialogue/waits.ts';
import { DAY_MOMENTS, requestOf, turnNow } from '../chair/dayMoments.ts';
import type { Console, Hall } from '../chair/fakeLive.ts';
import { speaker } from '../chair/longDay.ts';
import { callNext, discussion, MOMENTS, onTurn, SEGMENT } from '../chair/moments.ts';
import { at, MINUTE } from '../support/aDay.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';
import { PLACES } from './places.ts';

stillPage();
beforeAll(fetchAhead); // as a page does once it is idle

const US = speaker(7);
const STATE = speaker(9);
const moments = { ...MOMENTS, ...DAY_MOMENTS, ...PLACES };

/** A person's phone at a moment of the long day. */
function phoneAt(moment: string, person = US): { hall: Hall; console: Console } {
  const hall = moments[moment]!();
  const console = hall.consoleOf(person);
  show(console.live, <ParticipantConsole />);
  return { hall, console };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => expect(screen.queryByRole('button', { name })).toBeNull();
const heading = (level = 2) => screen.getAllByRole('heading', { level })[0]!.textContent;
/** What is read on the page, in Vienna's time alone, wherever this machine is. */
const text = () =>
  document.querySelector('main')!.textContent!.replace(/ Vienna, \d\d:\d\d your time|\d\d:\d\d your time/g, '');
const press = async (name: string | RegExp) => {
  fireEvent.click(button(name));
  await settle();
};
const lastSent = ({ sent }: Console): Command | undefined => sent.at(-1)?.command;
const aloud = (urgency: 'polite' | 'assertive') =>
  document.querySelector(`.said[aria-live="${urgency}"]`)?.textContent ?? '';
const turnTo = (page: string) => {
  location.hash = `#${page}`;
  happens(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
};
/** The whole minutes around an instant, in Vienna. */
const minute = (instant: number, round: 'floor' | 'ceil') =>
  new Date(Math[round](instant / 60_000) * 60_000 + 2 * 3_600_000).toISOString().slice(11, 16);

describe('[F22] when one may be called', () => {
  test('is a range of whole minutes from what everyone can read, and moves as the day does', async () => {
    const { hall } = phoneAt('far');
    const expected = () => expectationsOf(hall.dialogue.record, SEGMENT, hall.at).get(requestOf(hall, 7))!;
    const range = () => `between ${minute(expected().early, 'floor')} and ${minute(expected().late, 'ceil')}`;
    const before = range();
    expect(text()).toContain(`You may be called${before}`);
    hall.at = at('11:50');
    await settle(1_100);
    expect(range()).not.toBe(before);
    expect(text()).toContain(`You may be called${range()}`);
  });

  test('says early that one may not be reached, and the list draws the line', () => {
    const { hall } = phoneAt('late', speaker(8));
    expect(text()).toContain('You may not be reached: time for this part ends at 12:44.');
    const rows = within(screen.getByRole('complementary')).getAllByRole('listitem');
    expect(rows.at(-2)?.textContent).toBe('12:44, may not be reached');
    expect(rows.at(-1)?.textContent).toContain('Universidad de Valmora');
    const expectation = expectationsOf(hall.dialogue.record, SEGMENT, hall.at).get(requestOf(hall, 8));
    expect(expectation?.mayNotBeReached).toBe(true);
  });

  test('a range that goes beyond the end of the part says so', () => {
    const { hall } = phoneAt('late', US);
    const expectation = expectationsOf(hall.dialogue.record, SEGMENT, hall.at).get(requestOf(hall, 7))!;
    expect(expectation.mayNotBeReached).toBe(false);
    expect(expectation.late).toBeGreaterThan(at('12:44'));
    expect(text()).toContain('Time for this part ends at 12:44; after that you may not be reached.');
  });

  test('also before asking', () => {
    phoneAt('askFew');
    expect(text()).toMatch(/3 wait\. Asking now, you may be called between 11:4\d and 11:5\d( \([^)]+\))?\./);
  });

  test('and that asking now one may not be reached', () => {
    phoneAt('late', speaker(14));
    expect(text()).toMatch(
      /7 wait\. From here about \d will be heard before 12:44; asking now, you may not be reached/,
    );
  });

  test('before the part begins it says when that is expected, and from there one’s range', () => {
    const { hall } = phoneAt('askAhead');
    const { early, late } = expectationsOf(hall.dialogue.record, SEGMENT, hall.at).get(requestOf(hall, 7))!;
    expect(text()).toContain('Panel 1: discussion is expected at 11:39');
    expect(text()).toContain(`You may be calledbetween ${minute(early, 'floor')} and ${minute(late, 'ceil')}`);
  });

  test('a list opened ahead says early what asking comes to, and that one may not be reached', () => {
    const { hall } = phoneAt('askAhead', speaker(14));
    expect(text()).toMatch(/2 wait\. This part is expected at 11:39\. Asking now, you may be called between 11:4\d/);
    happens(() => hall.act('chair', { type: 'changeDuration', segment: SEGMENT, by: -62 * MINUTE }));
    expect(text()).toMatch(/asking now, you may not be reached/);
    expect(within(screen.getByRole('complementary')).getByText('11:42, may not be reached')).toBeTruthy();
  });
});

test('who listens and is re-linked as a speaker has the act under her thumb at once', async () => {
  const { hall, console } = phoneAt('askFew', 'listener-4');
  expect(heading()).toBe('You are listening');
  happens(() => hall.act('officer', { type: 'relink', person: 'listener-4', linkKind: 'speaker' }));
  await press('Ask for the floor');
  expect(lastSent(console)).toEqual({ type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
});

describe('[F14] before the list opens', () => {
  test('its announced opening stands on the page, and in the programme', async () => {
    const { hall } = phoneAt('notYet');
    expect(text()).toContain('The Chair opens the list of speakers.');
    happens(() => hall.act('chair', { type: 'announceOpening', segment: SEGMENT, opensAt: at('11:45') }));
    expect(text()).toContain('The list of speakers opens at 11:45');
    turnTo('programme');
    await settle();
    expect(text()).toContain('The list opens at 11:45.');
  });
});

describe('coming near', () => {
  test('at three before, at two, and next: said aloud and in the title of the tab', () => {
    const { hall } = phoneAt('three');
    expect(document.title).toBe('Three before you, Constructive Dialogue on the Northern Route');
    expect(text()).toContain('please be ready');
    noButton('I am ready');
    const speak = () => {
      happens(() => callNext(hall));
      happens(() => onTurn(hall, 'microphoneLive'));
      happens(() => onTurn(hall, 'endTurn'));
    };
    speak();
    expect(aloud('polite')).toBe('Place 3. 2 are before you.');
    expect(button('I am ready')).toBeTruthy();
    speak();
    speak();
    expect(document.title).toBe('You are next, Constructive Dialogue on the Northern Route');
    expect(aloud('assertive')).toBe('You are next');
  });

  test('a delegation says that it is ready, or has no sound, and sees what the desk sees', async () => {
    const { hall, console } = phoneAt('next');
    await press('I am ready');
    const request = requestOf(hall, 7);
    expect(lastSent(console)).toEqual({ type: 'sayReadiness', segment: SEGMENT, request, readiness: 'ready' });
    expect(text()).toContain('The Chair sees that you are ready.');
    expect(button('I am ready').getAttribute('aria-pressed')).toBe('true');
    await press('No sound');
    expect(hall.dialogue.desks.officers.readiness[request]?.readiness).toBe('noSound');
    expect(text()).toContain('The technical moderator sees that you have no sound.');
  });

  test('who is in the room is not asked for sound', () => {
    phoneAt('second', speaker(8));
    expect(button('I have trouble')).toBeTruthy();
    noButton('No sound');
  });

  test('lets one pass, or goes to the end; the last has nobody to let pass', async () => {
    const { hall, console } = phoneAt('far');
    await press('Let one pass');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('Only the Chair could put you forward again.');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Let one pass' }));
    await settle();
    expect(lastSent(console)).toEqual({ type: 'stepBack', segment: SEGMENT, request: requestOf(hall, 7), to: 'one' });
    expect(text()).toContain('is your place.6 are before you.');
    expect(text()).toContain('From 6 to 7');
    noButton('Let one pass');
  });

  test('[F19] an alternate speaks instead', async () => {
    const { hall } = phoneAt('live', 'alternate-3');
    expect(text()).toContain('Mr. Rafiqul Chowdhury asked for your organization.');
    const request = requestOf(hall, 3);
    await press('My place');
    await press('I speak instead');
    expect(hall.dialogue.desks.officers.requests[request]?.person).toBe('alternate-3');
  });
});

describe('[F18] called and not reached', () => {
  test('the second call says what comes of no answer', () => {
    const { hall } = phoneAt('mineAgain');
    expect(heading()).toBe('You are called again');
    expect(aloud('assertive')).toBe('You are called again');
    expect(text()).toContain('If nobody answers now, you come at the end of the list.');
    happens(() => hall.act('moderator', { type: 'reportNoAnswer', turn: turnNow(hall), tried: 'telephone' }));
    expect(text()).toContain('is your place.3 are before you.');
    expect(text()).toContain('There you are called once more.');
  });

  test('in the list everyone reads why', () => {
    phoneAt('inVain', speaker(1));
    expect(screen.getByRole('complementary').textContent).toContain('called twice in vain');
  });

  test('called in vain at the end too, the request lapses', () => {
    phoneAt('lapsed');
    expect(heading()).toBe('Your request has lapsed');
  });
});

describe('[F17] a lost line', () => {
  test('the place is held, counting down; then one comes right after the next, with the time that was left', async () => {
    const { hall } = phoneAt('myLine');
    expect(heading(1)).toBe('Your line is lost');
    expect(screen.getAllByRole('timer')[0]?.textContent).toBe('0:42');
    expect(text()).toContain('Your place is held until 11:41:56.');
    hall.pass(10_000);
    await settle(1_100);
    expect(screen.getAllByRole('timer')[0]?.textContent).toBe('0:32');
    happens(() => callNext(hall));
    expect(heading()).toBe('You are next');
    expect(text()).toContain('You have 1 minute 20 seconds.');
    expect(text()).toContain('You return right after the next speaker');
  });

  test('the line is back: the clock goes on', () => {
    const { hall } = phoneAt('myLine');
    happens(() => hall.act('moderator', { type: 'reportLineBack', turn: turnNow(hall) }));
    expect(heading(1)).toBe('You have the floor');
  });

  test('while the meeting is suspended the hold stands still', () => {
    phoneAt('myLineSuspended');
    expect(text()).toContain('The meeting is suspended');
    expect(text()).toContain('–:––');
  });
});

describe('[F26] suspended and adjourned', () => {
  test('the place is kept, and when the meeting resumes is said; then all is as it was', () => {
    const { hall } = phoneAt('suspendedPlace');
    expect(heading()).toBe('The meeting is suspended');
    expect(text()).toContain('It resumes at 11:55.List and clock stand still until then. Your place 6 is kept.');
    noButton('Let one pass');
    expect(button('Withdraw my request')).toBeTruthy();
    happens(() => hall.act('chair', { type: 'resumeMeeting' }));
    expect(text()).toContain('is your place.5 are before you.');
  });

  test.each(['list', 'write', 'programme', 'you'])('the page “%s” says so too, and when it resumes', (page) => {
    phoneAt('suspendedPlace', speaker(14));
    turnTo(page);
    const holder = screen.getByRole('region', { name: 'The meeting is suspended' });
    expect(holder.textContent).toContain('It resumes at 11:55');
    expect(text()).not.toContain('The Chair has the floor');
    expect(screen.getByRole('complementary').textContent).toContain('7 wait, suspended');
  });

  test('who speaks keeps her clock', () => {
    phoneAt('mySuspended');
    expect(heading(1)).toBe('You have the floor');
    expect(text()).toContain('The meeting is suspended');
    expect(text()).toContain('1:20');
  });

  test('between the sittings: when the next one opens, and with what', () => {
    phoneAt('endOfMorning', speaker(20));
    expect(heading()).toBe('The meeting is adjourned');
    expect(text()).toContain('The next sitting opens at 15:00.Role of civil society');
  });

  test('after the last: the day is over', () => {
    phoneAt('endOfDay');
    expect(text()).toContain('The day is over.');
  });
});

describe('[F23] those not reached are told', () => {
  test.each([
    ['written', 'Please send it in writing'],
    ['released', 'Your request was released'],
  ])('%s', (moment, told) => {
    phoneAt(moment);
    expect(heading()).toBe(told);
    expect(aloud('polite')).toBe(told);
    noButton('Ask for the floor');
  });

  test('also where a part is passed over whose list was open ahead', () => {
    const { hall } = phoneAt('askAhead');
    expect(text()).toContain('is your place');
    happens(() => hall.act('chair', { type: 'skipSegment', segment: SEGMENT }));
    expect(heading()).toBe('Your request was not reached');
    expect(text()).toContain('This part of the programme is not held');
  });
});

describe('[F21] for a group', () => {
  test('names are added one by one, and taken away; the request carries them', async () => {
    const { console, hall } = phoneAt('askFew');
    await press('For a group');
    expect(button('Ask for the floor for a group').getAttribute('aria-disabled')).toBe('true');
    const field = screen.getByLabelText('Name of an organization');
    for (const name of ['Volta Bridges', '  Bay   Communities ', 'Volta Bridges', ' ']) {
      fireEvent.change(field, { target: { value: name } });
      fireEvent.submit(field.closest('form')!);
    }
    fireEvent.change(field, { target: { value: 'Nobody' } });
    fireEvent.click(button('Add'));
    fireEvent.click(button('Take away Nobody'));
    await press('Ask for the floor for 2 organizations');
    const group = ['Volta Bridges', 'Bay Communities'];
    expect(lastSent(console)).toEqual({ type: 'requestFloor', segment: SEGMENT, kind: 'groupStatement', group });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(text()).toContain('You speak for 2 organizations: Volta Bridges, Bay Communities.');
    expect(text()).toContain('for 5 minutes');
    expect(hall.dialogue.record.lists[SEGMENT]!.entries.at(-1)).toMatchObject({ groupSize: 2 });
    expect(screen.getByRole('complementary').textContent).toContain('For 2 organizations');
  });
});

describe('other requests', () => {
  test('[F4] a State party raises a point of order after being told what it does', async () => {
    const { console, hall } = phoneAt('live', STATE);
    await press('Other requests');
    expect(screen.getByRole('dialog').textContent).toContain('The clock stops');
    await press('Raise a point of order');
    expect(lastSent(console)).toEqual({ type: 'raisePointOfOrder' });
    expect(hall.dialogue.record.floor.stage).toBe('paused');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('region', { name: 'Your point of order is being decided' }).textContent).toContain(
      'The Chair has the floor',
    );
  });

  test('[F4] decided, her page says so until somebody else has the floor, and nobody else’s', () => {
    const { hall } = phoneAt('pointOfOrder', STATE);
    const decided = () => screen.queryByText('The Chair has decided your point of order.');
    expect(decided()).toBeNull();
    const { raisedAt } = hall.dialogue.record.pointOfOrder!;
    happens(() => hall.act('chair', { type: 'closePointOfOrder', raisedAt, ruling: 'ruledInOrder' }));
    expect(decided()).toBeTruthy();
    turnTo('list');
    expect(decided()).toBeTruthy();
    happens(() => hall.act('chair', { type: 'resumeClock', turn: turnNow(hall) }));
    expect(decided()).toBeTruthy();
    happens(() => callNext(hall));
    expect(decided()).toBeNull();
  });

  test('[F4] everyone else reads that one is being decided, and not whose', () => {
    const { hall } = phoneAt('pointOfOrder');
    const { raisedAt } = hall.dialogue.record.pointOfOrder!;
    const closed = { type: 'closePointOfOrder', raisedAt, ruling: 'ruledInOrder' } as const;
    const holder = screen.getByRole('region', { name: 'A point of order is being decided' });
    expect(holder.textContent).not.toContain('Northmark');
    happens(() => hall.act('chair', closed));
    expect(text()).not.toContain('has decided');
  });

  test('[F4] from anyone else it is a private note to the Secretary', async () => {
    const { console, hall } = phoneAt('far');
    noButton('Other requests');
    turnTo('you');
    await press('Note to the Secretary');
    expect(button('Send the note').getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(screen.getByLabelText('Your note'), { target: { value: ' My train leaves at 13:10. ' } });
    await press('Send the note');
    const words = 'My train leaves at 13:10.';
    expect(lastSent(console)).toEqual({ type: 'sendMessage', to: 'secretary', words });
    expect(screen.getByRole('dialog').textContent).toContain('Your note was sent.');
    expect(hall.dialogue.desks.bureau.messages.at(-1)).toMatchObject({ words });
  });

  test('a note that is too long is not sent', async () => {
    const { console } = phoneAt('far');
    turnTo('you');
    await press('Note to the Secretary');
    fireEvent.change(screen.getByLabelText('Your note'), { target: { value: 'x'.repeat(301) } });
    await press('Send the note');
    expect(console.sent).toEqual([]);
  });

  test('[F5] a State party asks for a right of reply beside its request; a third is not offered', async () => {
    const { console } = phoneAt('live', STATE);
    await press('Other requests');
    await press('Ask for a right of reply');
    expect(lastSent(console)).toEqual({ type: 'requestFloor', segment: SEGMENT, kind: 'rightOfReply' });
    expect(text()).toContain('Right of reply: place');
    await press('Other requests');
    noButton('Ask for a right of reply');
    fireEvent.click(button('Close'));
    await press('Withdraw: right of reply');
    expect(text()).not.toContain('Right of reply: place');
  });

  test('a listener is offered none of it', () => {
    phoneAt('live', 'listener-4');
    noButton('Note to the Secretary');
    noButton('Other requests');
  });
});

describe('[F24] a panellist', () => {
  test('reads when she may be called, who comes before her, and when her reply is', () => {
    phoneAt('panelFirst', 'panellist-2');
    expect(heading()).toBe('Panel 1: presentations');
    expect(text()).toContain('Two come before you.');
    expect(text()).toContain('You may be calledabout 11:24for 7 minutes');
    expect(text()).toContain('Panel 1: replies of the panellists: about');
    noButton('Ask for the floor');
  });

  test('next, called, live, heard: then her reply comes; if something is wrong she can tell', async () => {
    const { hall } = phoneAt('panelHeard', 'panellist-2');
    expect(heading()).toBe('You are next');
    expect(document.querySelector('.participant.next')).toBeTruthy();
    const invited = { panellist: 2 };
    happens(() => hall.act('chair', { type: 'callInvited', segment: '3.2', invited, turn: null }));
    expect(heading()).toBe('You have been called');
    fireEvent.click(button('I have trouble'));
    await settle();
    expect(text()).toContain('The Secretary reads that you have trouble.');
    expect(hall.dialogue.desks.bureau.messages.at(-1)).toMatchObject({
      to: 'secretary',
      words: 'I am invited to speak next, and something is wrong here.',
    });
    happens(() => onTurn(hall, 'microphoneLive'));
    expect(heading(1)).toBe('You have the floor');
    hall.pass(60_000);
    happens(() => onTurn(hall, 'endTurn'));
    expect(heading()).toBe('Panel 1: replies of the panellists');
  });

  test('passed over, she reads that she can still be called', () => {
    phoneAt('panelAmid', 'panellist-1');
    expect(text()).toContain('You were passed over. The Chair can still call you in this part.');
  });

  test('says that she has finished', async () => {
    const { console, hall } = phoneAt('panelLive', 'panellist-1');
    await settle(400);
    await press('I have finished');
    expect(lastSent(console)).toEqual({ type: 'sayFinished', turn: turnNow(hall) });
    expect(text()).toContain('The Chair sees that you have finished.');
  });
});

describe('the list and the programme', () => {
  test('[F13] the rule in force stands above the list, and each entry has its reason', () => {
    const { hall } = phoneAt('kinds');
    const list = screen.getByRole('complementary');
    expect(list.textContent).toContain(
      'States first, then in the order of asking; those who have not spoken today go first.',
    );
    expect(list.textContent).toContain('For 4 organizations');
    expect(list.textContent).toContain('Right of reply, at the end');
    happens(() => hall.act('chair', { type: 'setPrecedence', segment: SEGMENT, precedence: 'drawn_lots' }));
    expect(list.textContent).toContain('In the order of drawn lots');
    expect(list.textContent).toContain(hall.dialogue.record.lists[SEGMENT]!.seed);
    happens(() => hall.act('chair', { type: 'setFirstTimeFirst', segment: SEGMENT, on: false }));
    expect(list.textContent).not.toContain('have not spoken');
  });

  test.each([
    ['states_first', 'States first'],
    ['alternate_channels', 'Room and online in turn'],
    ['drawn_lots', 'By lot'],
  ] as const)(
    '[F13] who stands elsewhere by %s reads it beside the entry, and nobody else does',
    (precedence, reason) => {
      const hall = discussion([2, 4, 1, 3, 5, 9]);
      show(hall.consoleOf(US).live, <ParticipantConsole />);
      const asked = waitingIn(hall.dialogue.record.lists[SEGMENT]!).map(({ request }) => request);
      happens(() => hall.act('chair', { type: 'setPrecedence', segment: SEGMENT, precedence }));
      const list = hall.dialogue.record.lists[SEGMENT]!;
      const rows = within(screen.getByRole('complementary')).getAllByRole('listitem');
      for (const [place, { request, label }] of waitingIn(list).entries()) {
        expect(rows[place]!.textContent).toContain(label);
        const moved = precedence === 'states_first' ? place === 0 : asked[place] !== request;
        expect(rows[place]!.textContent?.includes(reason), label).toBe(moved);
      }
    },
  );

  test('the programme says what was skipped and added, what is expected when, and how late the day is', () => {
    phoneAt('changed');
    turnTo('programme');
    const parts = screen.getAllByRole('listitem').map((part) => part.textContent);
    expect(parts).toContain('12:52Conclusion of panel 1 and announcementsSkipped');
    expect(parts).toContain('12:52A word of the host countryAdded. Expected about 12:56');
    expect(parts).toContain('12:40Panel 1: replies of the panellistsExpected about 12:44');
    expect(text()).toContain('About 4 min behind the plan. The sitting may end about 13:01.');
  });

  test('a part that was moved says so', () => {
    const { hall } = phoneAt('far');
    turnTo('programme');
    happens(() => hall.act('chair', { type: 'moveSegment', segment: '3.5', behind: SEGMENT }));
    const parts = within(screen.getByRole('region', { name: 'Programme' })).getAllByRole('listitem');
    const part = parts.find((one) => one.textContent?.includes('Conclusion of panel 1'));
    expect(part?.textContent).toContain('Moved');
  });

  test('a suspended sitting says until when', () => {
    phoneAt('suspendedPlace');
    turnTo('programme');
    expect(text()).toContain('10:00 to 13:00, suspended until 11:55');
  });
});
