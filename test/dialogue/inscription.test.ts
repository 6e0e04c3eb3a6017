import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import {
  ask,
  end,
  FIRST,
  given,
  listOf,
  next,
  open,
  requestOf,
  SECOND,
  speaking,
  start,
  THIRD,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { TEN } from '../support/smallDay.ts';

const inscribe = (person: string, more: object = {}): Command => ({
  type: 'inscribe',
  segment: 'questions',
  person,
  door: 'paperSlip',
  ...more,
});
const handOver = (request: number, to: string): Command => ({ type: 'handOver', segment: 'questions', request, to });

describe('one list, many doors', () => {
  test('[F9] requests from the room, online and on paper stand in one list by the record’s number', () => {
    const day = listOf('dora').and(inscribe('anna'), 'officer').and(ask('questions'), 'emil');
    const entries = day.record.lists.questions!.entries;
    expect(entries.map(({ label, channel, door }) => [label, channel, door])).toEqual([
      ['Delta University', 'online', 'self'],
      ['Alpha Aid', 'room', 'paperSlip'],
      ['Epsilon Works', 'room', 'self'],
    ]);
    expect(day.waiting('questions')).toEqual(['Delta University', 'Alpha Aid', 'Epsilon Works']);
    expect(entries.map(({ request }) => request)).toEqual([FIRST, SECOND, THIRD]);
    expect(day.record.number).toBe(THIRD);
  });

  test('[F9] the receipt number decides, not the time of asking', () => {
    const day = listOf('dora').and(inscribe('anna', { askedAt: TEN - 1, reason: 'The slip lay aside' }), 'officer');
    expect(day.record.lists.questions?.entries[1]).toMatchObject({ askedAt: TEN - 1 });
    expect(day.waiting('questions')).toEqual(['Delta University', 'Alpha Aid']);
  });

  test('[F10] an organization has one open request per segment; the second is told the place of the first', () => {
    const day = listOf('bela', 'anna');
    day.when(ask('questions'), 'anna').refused('alreadyAsked', /has place 2 in this list/);
    day.when(ask('questions'), 'alan').refused('alreadyAsked', /has place 2/);
    day.when(inscribe('alan'), 'officer').refused('organizationAlreadyAsked', /^Alpha Aid has place 2/);
    expect(day.and(open('tour'), 'chair').when(ask('tour'), 'alan').refusal).toBeUndefined();
  });

  test('[F10] while called or speaking an organization cannot ask again; after its turn it can', () => {
    const day = listOf('anna', 'bela');
    const called = day.and(next(day, 'questions'), 'chair');
    called.when(ask('questions'), 'alan').refused('organizationIsSpeaking', /^Alpha Aid has been called/);
    const speaks = speaking(day);
    speaks.when(ask('questions'), 'anna').refused('organizationIsSpeaking');
    const over = speaks.and(end(turnOf(speaks)), 'chair').and(ask('questions'), 'anna');
    expect(over.waiting('questions')).toEqual(['Beta Bridges', 'Alpha Aid']);
  });

  test('[F10] one organization asking twice in the same batch: the first gets the place', () => {
    const both = listOf().and(ask('questions'), 'anna').when(ask('questions'), 'alan');
    both.refused('alreadyAsked', /place 1/);
    expect(both.waiting('questions')).toEqual(['Alpha Aid']);
  });

  test('[F11] a slip takes its number when it is entered, by the officer, the Secretary or the Chair', () => {
    for (const by of ['officer', 'secretary', 'chair']) {
      const day = listOf('dora').and(inscribe('anna', { door: 'raisedPlate' }), by);
      expect(day.record.lists.questions?.entries[1]).toMatchObject({ label: 'Alpha Aid', door: 'raisedPlate' });
    }
    listOf().when(inscribe('anna'), 'technician').refused('wrongDoor');
    listOf().when(inscribe('anna'), 'bela').refused('notForYou');
  });

  test('[F11] "asked at" needs a reason, which lies on the officers’ desk, and cannot be in the future', () => {
    const day = listOf();
    day.when(inscribe('anna', { askedAt: TEN }), 'officer').refused('reasonNeeded');
    day.when(inscribe('anna', { askedAt: TEN, reason: '  ' }), 'officer').refused('reasonNeeded');
    day.when(inscribe('anna', { askedAt: TEN + 1, reason: 'Slip' }), 'officer').refused('askedAtInFuture');
    const entered = day.and(inscribe('anna', { askedAt: TEN, reason: ' The slip lay aside ' }), 'officer');
    const request = requestOf(entered, 'questions', 'Alpha Aid');
    expect(entered.dialogue.desks.officers.words).toEqual({ [request]: 'The slip lay aside' });
    expect(JSON.stringify(entered.record)).not.toContain('lay aside');
  });

  test('[F11] the reason for "asked at" stays when the entry is moved for another reason', () => {
    const day = listOf('dora').and(inscribe('anna', { askedAt: TEN, reason: 'The slip lay aside' }), 'officer');
    const request = requestOf(day, 'questions', 'Alpha Aid');
    const moved = day.and(
      { type: 'moveRequest', segment: 'questions', request, behind: null, reason: 'other', words: 'Leaves at noon' },
      'chair',
    );
    const [move] = moved.record.lists.questions!.entries[1]!.moves;
    expect(moved.dialogue.desks.officers.words).toEqual({
      [request]: 'The slip lay aside',
      [move!.number]: 'Leaves at noon',
    });
  });

  test('who is not registered, has no organization or only listens cannot be given a place', () => {
    listOf().when(inscribe('nobody'), 'officer').refused('unknownPerson');
    listOf().when(inscribe('officer'), 'officer').refused('noOrganization');
    listOf().when(ask('questions'), 'solo').refused('noOrganization');
    listOf()
      .when(inscribe('lars'), 'officer')
      .refused('listenOnly', /link is for listening/);
    listOf()
      .when(ask('questions'), 'lars')
      .refused('listenOnly', /conference officer or the Secretariat/);
  });
});

describe('withdrawing and handing over', () => {
  test('[F20] a request can be withdrawn until it is called, by its delegation or those who keep the list', () => {
    const day = listOf('anna', 'bela');
    const request = requestOf(day, 'questions', 'Alpha Aid');
    for (const by of ['anna', 'alan', 'officer', 'secretary', 'chair']) {
      const gone = day.and(withdraw('questions', request), by);
      expect(gone.waiting('questions')).toEqual(['Beta Bridges']);
      gone.when(withdraw('questions', request), by).refused('requestIsGone');
    }
    day.when(withdraw('questions', request), 'bela').refused('requestNotYours');
    day.when(withdraw('questions', request), 'technician').refused('notForYou');
    day.when(withdraw('questions', 99), 'officer').refused('unknownRequest');
    day.when(withdraw('tour', request), 'anna').refused('unknownRequest');
    const called = day.and(next(day, 'questions'), 'chair');
    called.when(withdraw('questions', request), 'anna').refused('requestIsCalled');
    const over = speaking(day);
    over
      .and(end(turnOf(over)), 'chair')
      .when(withdraw('questions', request), 'anna')
      .refused('requestIsGone');
  });

  test('[F20] who has withdrawn can ask again and takes a new number', () => {
    const day = listOf('anna', 'bela');
    const again = day.and(withdraw('questions', FIRST), 'anna').and(ask('questions'), 'anna');
    expect(again.waiting('questions')).toEqual(['Beta Bridges', 'Alpha Aid']);
    expect(placeOf(again.record.lists.questions!, FIRST)).toBe(0);
  });

  test('[F19] another member of the same organization takes the slot without losing the place', () => {
    const day = listOf('anna', 'bela');
    for (const by of ['anna', 'alan', 'officer', 'chair']) {
      const taken = day.and(handOver(FIRST, 'alan'), by);
      expect(taken.waiting('questions')).toEqual(['Alpha Aid', 'Beta Bridges']);
      expect(taken.record.lists.questions?.entries[0]).toMatchObject({ request: FIRST, channel: 'online' });
      expect(taken.dialogue.desks.officers.requests[FIRST]).toEqual({ organization: 'alpha', person: 'alan' });
      expect(taken.dialogue.desks.delegations.alpha?.requests[FIRST]).toEqual({ person: 'alan' });
    }
  });

  test('[F19] [F20] to nobody else: another organization, a listener, a stranger, or whoever has it already', () => {
    const day = listOf('anna', 'bela');
    day.when(handOver(FIRST, 'bela'), 'anna').refused('notSameOrganization');
    day.when(handOver(FIRST, 'bela'), 'chair').refused('notSameOrganization');
    day.when(handOver(FIRST, 'lars'), 'anna').refused('listenOnly');
    day.when(handOver(FIRST, 'nobody'), 'anna').refused('unknownPerson');
    day.when(handOver(FIRST, 'anna'), 'anna').refused('sameSpeaker');
    day.when(handOver(FIRST, 'alan'), 'bela').refused('requestNotYours');
    day.when(handOver(99, 'alan'), 'anna').refused('unknownRequest');
    const called = day.and(next(day, 'questions'), 'chair');
    called.when(handOver(FIRST, 'alan'), 'anna').refused('requestIsCalled');
  });

  test('a segment that is over keeps no one from withdrawing, but takes no new request', () => {
    const day = given().and(start('questions'), 'chair').and(open('questions'), 'chair').and(ask('questions'), 'anna');
    const over = day.and(start('remarks'), 'chair');
    over.when(ask('questions'), 'bela').refused('listIsClosed');
    expect(over.when(withdraw('questions', FIRST), 'anna').refusal).toBeUndefined();
  });
});
