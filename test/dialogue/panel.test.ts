import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Invited } from '../../shared/dialogue/floor.ts';
import { nextPanellist, panellistsOf } from '../../shared/dialogue/panel.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import { deadlinesOf } from '../../shared/dialogue/speakersList.ts';
import {
  back,
  end,
  given,
  lastAct,
  listOf,
  live,
  lost,
  type Minutes,
  putBack,
  reached,
  said,
  speaking,
  start,
  turnOf,
} from '../support/minutes.ts';
import { convened, MINUTE, SMALL_DAY } from '../support/smallDay.ts';

const call = (day: Minutes, invited: Invited | number, segment = 'panel'): Command => ({
  type: 'callInvited',
  segment,
  invited: typeof invited === 'number' ? { panellist: invited } : invited,
  turn: day.record.floor.stage === 'vacant' ? null : turnOf(day),
});
const pass = (panellist: number, segment = 'panel'): Command => ({ type: 'skipPanellist', segment, panellist });
const panel = given().and(start('panel'), 'chair');
const called = (day: Minutes, invited: Invited | number, segment?: string) =>
  day.and(call(day, invited, segment), 'chair');
const speaks = (day: Minutes, invited: Invited | number, segment?: string) => {
  const one = called(day, invited, segment);
  return one.and(live(turnOf(one)), 'technician');
};
const heard = (day: Minutes, invited: Invited | number, segment?: string) => {
  const one = speaks(day, invited, segment);
  return one.after(MINUTE).and(end(turnOf(one)), 'chair');
};
const states = (day: Minutes, id = 'panel') =>
  panellistsOf(day.record, segmentOf(day.record, id)!).map(({ state }) => state);
const following = (day: Minutes, id = 'panel') => nextPanellist(day.record, segmentOf(day.record, id)!)?.panellist;

describe('panels', () => {
  test('[F24] panellists speak in the programme’s order, each with an allotment of her own', () => {
    expect(states(panel)).toEqual(['toCome', 'toCome', 'toCome']);
    const one = speaks(panel, following(panel)!);
    expect(one.record.floor).toMatchObject({
      turn: { kind: 'panellist', label: 'Panellist One', under: 'Institute One', limit: 5 * MINUTE },
      endsAt: one.now + 5 * MINUTE,
    });
    expect(states(one)).toEqual(['speaking', 'toCome', 'toCome']);
    const two = called(one.after(MINUTE), following(one)!);
    expect(two.events.map(({ type }) => type)).toEqual(['turnEnded', 'invitedCalled']);
    expect(two.record.floor).toMatchObject({
      turn: { label: 'Panellist Two', limit: 6 * MINUTE, turn: two.record.number },
    });
    two.when(call(two, 2), 'chair').refused('notYetLive', /^Panellist Two has been called/);
  });

  test('[F24] then the replies in the same order, each with the limit of a reply', () => {
    const day = heard(panel, 0).and(start('replies'), 'chair');
    expect(states(day, 'replies')).toEqual(['toCome', 'toCome', 'toCome']);
    const reply = called(day, following(day, 'replies')!, 'replies');
    expect(reply.record.floor).toMatchObject({ turn: { kind: 'reply', label: 'Panellist One', limit: 3 * MINUTE } });
  });

  test('[F24] a missing panellist is passed over, even once called, and taken later', () => {
    const away = called(panel, 0).and(pass(0), 'chair');
    expect(away.record.floor).toEqual({ stage: 'vacant' });
    expect(states(away)).toEqual(['skipped', 'toCome', 'toCome']);
    const others = heard(heard(away, following(away)!), 2);
    expect(following(others)).toBe(0);
    const late = called(others, 0);
    expect(states(late)).toEqual(['speaking', 'heard', 'heard']);
    expect(said(back(late).record)).toEqual(said(others.record));
    expect(states(back(late))).toEqual(['skipped', 'heard', 'heard']);
  });

  test('[F24] passing one over leaves the floor to whoever else has been called', () => {
    const day = called(panel, 0).and(pass(2), 'chair');
    expect(day.record.floor).toMatchObject({ stage: 'called', turn: { label: 'Panellist One' } });
    expect(said(back(day).record)).toEqual(said(called(panel, 0).record));
    const away = called(panel, 0).and(pass(0), 'chair');
    expect(said(back(away).record)).toEqual(said(called(panel, 0).record));
    called(away, 1)
      .when(putBack(lastAct(away)), 'chair')
      .refused('nothingToPutBack');
  });

  test('[F24] one passed over comes back without touching whoever has had the floor since', () => {
    const one = speaks(panel, 0);
    const over = one
      .and(pass(2), 'chair')
      .after(MINUTE)
      .and(end(turnOf(one)), 'chair');
    const act = over.record.putBacks.find(({ what }) => what === 'skipPanellist')!.act;
    expect(over.and(putBack(act), 'chair').record.floor).toEqual({ stage: 'vacant' });
    expect(states(over.and(putBack(act), 'chair'))).toEqual(['heard', 'toCome', 'toCome']);
  });

  test('[F24] who has spoken or speaks is not passed over; nobody is called who is not in the segment', () => {
    heard(panel, 0).when(pass(0), 'chair').refused('hasSpoken', 'Panellist One has had the floor.');
    speaks(panel, 0).when(pass(0), 'chair').refused('hasSpoken');
    panel.and(pass(0), 'chair').when(pass(0), 'chair').refused('alreadyThere');
    panel.when(pass(7), 'chair').refused('unknownPanellist');
    panel.when(call(panel, 7), 'chair').refused('unknownPanellist');
    panel.when(call(panel, 0, 'replies'), 'chair').refused('segmentNotInProgress');
    panel.when(call(panel, 0, 'nowhere'), 'chair').refused('unknownSegment');
    listOf()
      .when(call(listOf(), 0, 'questions'), 'chair')
      .refused('unknownPanellist');
  });

  test('[F24] [F17] a panellist whose line is lost returns right after the next, with the time that was left', () => {
    const away = speaks(panel, 0).after(MINUTE);
    const held = away.and(lost(turnOf(away)), 'technician');
    const over = held.after(MINUTE).and(reached(deadlinesOf(held.record)[0]!.id), 'hall');
    expect(states(over)).toEqual(['lost', 'toCome', 'toCome']);
    expect(following(over)).toBe(1);
    const two = heard(over, 1);
    expect(following(two)).toBe(0);
    expect(called(two, 0).record.floor).toMatchObject({ turn: { label: 'Panellist One', limit: 4 * MINUTE } });
    expect(said(back(called(held, 1)).record)).toEqual(said(held.record));
  });

  test('[F24] she says herself that she has finished; nobody else does', () => {
    const person = {
      ...SMALL_DAY.persons.find(({ id }) => id === 'pia')!,
      name: 'Panellist One',
      channel: 'online' as const,
    };
    const others = SMALL_DAY.persons.filter(({ id }) => id !== 'pia');
    const day = speaks(given(convened({ persons: [...others, person] })).and(start('panel'), 'chair'), 0);
    expect(day.record.floor).toMatchObject({ turn: { channel: 'online' } });
    const finished: Command = { type: 'sayFinished', turn: turnOf(day) };
    expect(day.and(finished, 'pia').record.floor).toMatchObject({ turn: { saysFinished: true } });
    day.when(finished, 'bela').refused('notYourTurn');
  });
});

describe('the Secretariat and the Chair', () => {
  test('[F3] the Secretariat may speak at any time in a segment, and passes through no list', () => {
    const day = called(listOf('anna'), { office: 'secretariat' }, 'questions');
    expect(day.record.floor).toMatchObject({
      turn: { kind: 'secretariat', label: 'The Secretariat', limit: 5 * MINUTE },
    });
    expect(day.waiting('questions')).toEqual(['Alpha Aid']);
    given()
      .when(call(given(), { office: 'secretariat' }, 'questions'), 'chair')
      .refused('segmentNotInProgress');
  });

  test('[F3] [F24] a presentation has the length of its segment on the same clock', () => {
    const segments = SMALL_DAY.programme.segments.map((one) =>
      one.id === 'opening' ? ({ ...one, presenter: 'chair' } as const) : one,
    );
    const programme = { ...SMALL_DAY.programme, segments };
    const day = given(convened({ programme })).and(start('opening'), 'chair');
    const one = called(day, { office: 'chair' }, 'opening');
    expect(one.record.floor).toMatchObject({ turn: { kind: 'presentation', label: 'Ms. First', limit: 15 * MINUTE } });
    expect(called(day, { office: 'secretariat' }, 'opening').record.floor).toMatchObject({
      turn: { kind: 'secretariat' },
    });
  });

  test('[R12] a call that ends a delegate’s turn notes that her organization has spoken', () => {
    const day = speaking(listOf('anna'));
    const one = called(day, { office: 'secretariat' }, 'questions');
    expect(one.dialogue.desks.officers.attended).toEqual({ alpha: 'spoke' });
    expect(one.record.floor).toMatchObject({ turn: { turn: one.record.number } });
  });
});
