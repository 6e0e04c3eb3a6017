import { describe, expect, test } from 'vitest';
import { carriesTo, DISPOSALS, type Disposal } from '../../shared/dialogue/disposal.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { orderOf } from '../../shared/dialogue/order.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import {
  adjourn,
  ask,
  back,
  close,
  end,
  finish,
  lastAct,
  listOf,
  type Minutes,
  move,
  next,
  open,
  putBack,
  requestOf,
  resume,
  said,
  speaking,
  start,
  suspend,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { MINUTE, TEN } from '../support/smallDay.ts';

const dispose = (disposal: Disposal, segment = 'questions'): Command => ({
  type: 'disposeUnserved',
  segment,
  disposal,
});
const [ALPHA, BETA, GAMMA, DELTA] = ['Alpha Aid', 'Beta Bridges', 'Republic of Gamma', 'Delta University'];
const closed = (...persons: string[]) => listOf(...persons).and(close('questions'), 'chair');
const stages = (day: Minutes, segment = 'questions') => day.record.lists[segment]!.entries.map(({ stage }) => stage);

describe('those who could not be reached', () => {
  test.each([
    ['carried_over', 'carriedOver'],
    ['converted_to_written', 'convertedToWritten'],
    ['released', 'released'],
  ] as const)('[F23] %s, chosen once for all who still wait, and each entry says so', (disposal, stage) => {
    expect(DISPOSALS).toContain(disposal);
    const day = speaking(listOf('anna', 'bela', 'carl'));
    const over = day
      .and(end(turnOf(day)), 'chair')
      .and(close('questions'), 'chair')
      .and(dispose(disposal), 'chair');
    expect(stages(over)).toEqual(['spoken', stage, stage]);
    expect(over.events).toHaveLength(1);
    expect(over.waiting('questions')).toEqual([]);
  });

  test('[F23] carried over, they head the next list of the item in their order, first-time or not', () => {
    const asked = listOf('anna', 'bela').and(open('remarks'), 'chair').and(ask('remarks'), 'dora');
    const moved = asked.and(move('questions', requestOf(asked, 'questions', BETA), null), 'chair');
    const over = moved.and(close('questions'), 'chair').and(dispose('carried_over'), 'chair');
    expect(over.waiting('remarks')).toEqual([BETA, ALPHA, DELTA]);
    const later = over.and(ask('remarks'), 'carl');
    expect(later.waiting('remarks')).toEqual([BETA, ALPHA, DELTA, GAMMA]);
    const shown = JSON.parse(JSON.stringify(later.record.lists.remarks));
    expect(orderOf({ ...shown, entries: shown.entries.toReversed() })).toEqual(orderOf(later.record.lists.remarks!));
    const begun = later.and(start('remarks'), 'chair');
    expect(begun.and(next(begun, 'remarks'), 'chair').record.floor).toMatchObject({ turn: { label: BETA } });
    expect(begun.and(withdraw('remarks', requestOf(begun, 'remarks', ALPHA)), 'anna').waiting('remarks')).toHaveLength(
      3,
    );
  });

  test('[F23] carried over a second time to the same list, they stand behind the first', () => {
    const one = closed('anna').and(dispose('carried_over'), 'chair');
    const both = one.and(open('questions'), 'chair').and(ask('questions'), 'bela').and(close('questions'), 'chair');
    const over = both.and(dispose('carried_over'), 'chair').and(open('remarks'), 'chair').and(ask('remarks'), 'carl');
    expect(over.waiting('remarks')).toEqual([ALPHA, BETA, GAMMA]);
  });

  test('[F23] [F5] a right of reply is carried over, and is still taken last', () => {
    const asked = listOf('anna').and({ type: 'requestFloor', segment: 'questions', kind: 'rightOfReply' }, 'carl');
    const over = asked
      .and(close('questions'), 'chair')
      .and(dispose('carried_over'), 'chair')
      .and(open('remarks'), 'chair');
    expect(over.and(ask('remarks'), 'bela').waiting('remarks')).toEqual([ALPHA, BETA, GAMMA]);
  });

  test('[F23] [F10] who has asked in that list already keeps that place alone, in the same act', () => {
    const both = listOf('anna', 'hana')
      .and(open('remarks'), 'chair')
      .and(ask('remarks'), 'anna')
      .and(ask('remarks'), 'hana');
    const shut = both.and(ask('questions'), 'bela').and(close('questions'), 'chair');
    const over = shut.and(dispose('carried_over'), 'chair');
    expect(stages(over)).toEqual(['released', 'released', 'carriedOver']);
    expect(over.waiting('remarks')).toEqual([BETA, ALPHA, 'A non-governmental organization']);
    expect(said(back(over).record)).toEqual(said(shut.record));
  });

  test('[F23] the next list of the item still to come: not of another item, not skipped, not begun', () => {
    const day = listOf('anna');
    const questions = segmentOf(day.record, 'questions')!;
    expect(carriesTo(day.record, questions)?.id).toBe('remarks');
    const skipped = day.and({ type: 'skipSegment', segment: 'remarks' }, 'chair');
    expect(carriesTo(skipped.record, questions)).toBeUndefined();
    skipped.and(close('questions'), 'chair').when(dispose('carried_over'), 'chair').refused('nowhereToCarry');
  });

  test('[F23] nor to one that its sitting has left behind, but to one of a sitting still to come', () => {
    const over = listOf('anna').and(adjourn, 'chair');
    over.when(dispose('carried_over'), 'chair').refused('nowhereToCarry');
    const tour = { title: 'One more', kind: 'floor', item: 2, minutes: 20, behind: 'closing' } as const;
    const added = listOf('anna')
      .and({ type: 'addSegment', ...tour }, 'chair')
      .and(adjourn, 'chair');
    const carried = added.and(dispose('carried_over'), 'chair');
    expect(carried.events).toMatchObject([{ to: added.record.programme.segments.at(-1)?.id }]);
  });

  test.each([
    ['a part is passed over', { type: 'skipSegment', segment: 'remarks' }, 'segmentIsSkipped'],
    ['the sitting is adjourned before a part', adjourn, 'sittingIsAdjourned'],
  ] as const)('[F23] where %s, its list closes, and those who wait there are disposed of', (_, over, why) => {
    const asked = listOf().and(open('remarks'), 'chair').and(ask('remarks'), 'anna');
    const shut = asked.and(over, 'chair');
    expect(shut.record.lists.remarks?.stage).toEqual({ stage: 'closed', closedAt: shut.now });
    shut.when(ask('remarks'), 'bela').refused('listIsClosed');
    shut.when(open('remarks'), 'chair').refused(why);
    const told = shut.and(dispose('released', 'remarks'), 'chair');
    expect(stages(told, 'remarks')).toEqual(['released']);
    expect(said(back(shut).record)).toEqual(said(asked.record));
    expect(said(back(back(told)).record)).toEqual(said(asked.record));
  });

  test('[F23] [F26] the list of a part passed over opens again as it was: its closing time waits with the meeting', () => {
    const announced = listOf()
      .and(open('remarks'), 'chair')
      .and({ type: 'announceClosing', segment: 'remarks', closesAt: TEN + 20 * MINUTE }, 'chair');
    const skip: Command = { type: 'skipSegment', segment: 'remarks' };
    const left = { stage: 'closingAnnounced', closesAt: TEN + 20 * MINUTE };
    expect(back(announced.and(skip, 'chair').after(MINUTE)).record.lists.remarks?.stage).toEqual(left);
    const late = announced.and(skip, 'chair').after(30 * MINUTE);
    expect(back(late).record.lists.remarks?.stage).toEqual({ stage: 'open' });
    const waits = announced
      .and(suspend, 'chair')
      .after(30 * MINUTE)
      .and(skip, 'chair');
    expect(back(waits).record.lists.remarks?.stage).toEqual(left);
    const resumed = waits.and(resume, 'chair');
    const later = { stage: 'closingAnnounced', closesAt: TEN + 50 * MINUTE };
    expect(back(resumed, waits.record.putBacks.at(-1)?.act).record.lists.remarks?.stage).toEqual(later);
  });

  test('[F23] refused while the list takes requests, with nobody waiting, and but for the Chair', () => {
    listOf('anna').when(dispose('released'), 'chair').refused('closeFirst', 'Close the list first.');
    closed().when(dispose('released'), 'chair').refused('listIsEmpty');
    closed('anna').when(dispose('released'), 'officer').refused('notForYou');
    closed('anna').when(dispose('released', 'opening'), 'chair').refused('noListHere');
    expect(listOf('anna').and(finish('questions'), 'chair').when(dispose('released'), 'chair').refusal).toBeUndefined();
  });

  test('[F23] put back all at once, until somebody is called or one of them has done something since', () => {
    for (const disposal of DISPOSALS) {
      const day = closed('anna', 'bela');
      expect(said(back(day.and(dispose(disposal), 'chair')).record)).toEqual(said(day.record));
    }
    const over = closed('anna', 'bela').and(open('remarks'), 'chair').and(dispose('carried_over'), 'chair');
    const act = lastAct(over);
    const begun = over.and(start('remarks'), 'chair');
    expect(begun.when(putBack(act), 'chair').refusal).toBeUndefined();
    const request = requestOf(over, 'remarks', ALPHA);
    for (const after of [
      over.and(withdraw('remarks', request), 'anna'),
      over.and(move('remarks', request, requestOf(over, 'remarks', BETA)), 'chair'),
      over.and({ type: 'handOver', segment: 'remarks', request, to: 'alan' }, 'anna'),
      begun.and(next(begun, 'remarks'), 'chair'),
    ])
      after.when(putBack(act), 'chair').refused('nothingToPutBack');
    const released = closed('anna').and(dispose('released'), 'chair');
    const again = released.and(open('questions'), 'chair').and(ask('questions'), 'anna');
    again.when(putBack(lastAct(released)), 'chair').refused('nothingToPutBack');
  });
});
