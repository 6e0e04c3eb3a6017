import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../shared/dialogue/audience.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import {
  ask,
  close,
  end,
  given,
  listOf,
  type Minutes,
  open,
  requestOf,
  speaking,
  start,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { convened, MINUTE, SMALL_DAY } from '../support/smallDay.ts';

const reply = (segment = 'questions'): Command => ({ type: 'requestFloor', segment, kind: 'rightOfReply' });
const group = (names: readonly string[], segment = 'questions'): Command => ({
  type: 'requestFloor',
  segment,
  kind: 'groupStatement',
  group: names,
});
const spoken = (day: Minutes, segment?: string) => {
  const one = speaking(day, segment);
  return one.after(MINUTE).and(end(turnOf(one)), 'chair');
};
const [ALPHA, BETA, GAMMA] = ['Alpha Aid', 'Beta Bridges', 'Republic of Gamma'];

describe('a right of reply', () => {
  test('[F5] it is taken last, whoever asks later, and stands beside the delegation’s own intervention', () => {
    const day = listOf('carl', 'anna').and(reply(), 'carl').and(ask('questions'), 'bela');
    expect(day.waiting('questions')).toEqual([GAMMA, ALPHA, BETA, GAMMA]);
    day.when(reply(), 'carl').refused('alreadyAsked', /has place 4/);
  });

  test('[F5] at most two for a delegation in an item, the second shorter, whatever the limit of the first', () => {
    const begun = listOf().and(reply(), 'carl');
    const first = speaking(begun);
    expect(first.record.floor).toMatchObject({ turn: { kind: 'rightOfReply', limit: 2 * MINUTE } });
    const second = first.and(end(turnOf(first)), 'chair').and(reply(), 'carl');
    expect(speaking(second).record.floor).toMatchObject({ turn: { limit: 1.5 * MINUTE } });
    const short = second.and({ type: 'setLimit', segment: 'questions', kind: 'rightOfReply', limit: MINUTE }, 'chair');
    expect(speaking(short).record.floor).toMatchObject({ turn: { limit: MINUTE } });
    spoken(second).when(reply(), 'carl').refused('twoReplies');
    const elsewhere = spoken(second).and(start('remarks'), 'chair');
    elsewhere.when(reply('remarks'), 'carl').refused('twoReplies');
    expect(elsewhere.and(start('discussion'), 'chair').when(reply('discussion'), 'carl').refusal).toBeUndefined();
    const taken = second.and(withdraw('questions', second.record.number), 'carl');
    expect(taken.when(reply(), 'carl').refusal).toBeUndefined();
  });

  test('[F5] a State party’s alone, while the segment is in progress, and after its list has closed', () => {
    listOf().when(reply(), 'anna').refused('replyForStates');
    expect(listOf().and(close('questions'), 'chair').when(reply(), 'carl').refusal).toBeUndefined();
    given().when(reply(), 'carl').refused('listNotOpen');
    given().and(open('questions'), 'chair').when(reply(), 'carl').refused('listIsClosed');
    listOf().and(start('remarks'), 'chair').when(reply(), 'carl').refused('listIsClosed');
  });

  test('[F5] letting others pass, an intervention never steps behind a reply', () => {
    const day = listOf('anna').and(reply(), 'carl');
    for (const to of ['one', 'end'] as const)
      day
        .when({ type: 'stepBack', segment: 'questions', request: requestOf(day, 'questions', ALPHA), to }, 'anna')
        .refused('lastAlready');
  });
});

describe('a group statement', () => {
  test('[F21] it names its organizations; the record says how many, the officers and its delegation which', () => {
    const day = listOf().and(group([' Beta Bridges ', 'Beta Bridges', 'Unregistered Friends', '']), 'anna');
    const request = requestOf(day, 'questions', ALPHA);
    expect(day.record.lists.questions?.entries[0]).toMatchObject({ kind: 'groupStatement', groupSize: 2 });
    expect(JSON.stringify(day.record.lists)).not.toMatch(/Beta Bridges|Unregistered/);
    expect(day.dialogue.desks.delegations.alpha?.requests[request]?.group).toEqual([
      'Beta Bridges',
      'Unregistered Friends',
    ]);
    expect(day.dialogue.desks.officers.groups[request]).toEqual({
      names: ['Beta Bridges', 'Unregistered Friends'],
      members: ['beta'],
    });
  });

  test('[F21] [K5] which names are registered is told to no delegation, its own least of all', () => {
    const day = listOf().and(group(['Beta Bridges', 'Shelter at Risk']), 'anna');
    for (const event of day.events.filter((one) => /beta|hidden/.test(JSON.stringify(one))))
      expect(audienceOf(event)).toEqual(['officers']);
  });

  test('[F21] [F10] each of them counts as having spoken, in lists to come and in requests that wait', () => {
    const asked = listOf()
      .and(group(['beta bridges', 'Shelter at Risk']), 'anna')
      .and(ask('questions'), 'bela');
    const day = asked.and(ask('questions'), 'hana').and(ask('questions'), 'carl').and(open('tour'), 'chair');
    const both = spoken(day.and(ask('tour'), 'bela').and(ask('tour'), 'carl'));
    expect(both.waiting('questions')).toEqual(['A non-governmental organization', GAMMA, BETA]);
    expect(both.waiting('tour')).toEqual([GAMMA, BETA]);
    const later = both.and(open('discussion'), 'chair').and(ask('discussion'), 'bela').and(ask('discussion'), 'carl');
    expect(later.waiting('discussion')).toEqual([GAMMA, BETA]);
  });

  test('[F21] [F10] several that fall together keep the rule among themselves', () => {
    const asked = listOf().and(group(['Beta Bridges', 'Delta University']), 'anna');
    const waiting = ['bela', 'carl', 'dora', 'emil'].reduce((day, who) => day.and(ask('questions'), who), asked);
    expect(spoken(waiting).waiting('questions')).toEqual([GAMMA, 'Epsilon Works', BETA, 'Delta University']);
  });

  test('[F21] without a name, or with more than forty, it is refused', () => {
    listOf().when(group([]), 'anna').refused('groupNeeded');
    listOf()
      .when(group([' ']), 'anna')
      .refused('groupNeeded');
    const many = Array.from({ length: 41 }, (_, nth) => `Organization ${nth}`);
    listOf().when(group(many), 'anna').refused('groupTooLarge');
    expect(listOf().when(group(many.slice(1)), 'anna').refusal).toBeUndefined();
  });
});

test('[F8] each kind starts with the limit of the programme’s rules', () => {
  expect(convened().record.lists.questions?.limits).toEqual({
    intervention: SMALL_DAY.rules.limits.intervention,
    groupStatement: SMALL_DAY.rules.limits.groupStatement,
    rightOfReply: SMALL_DAY.rules.limits.rightOfReply,
  });
});
