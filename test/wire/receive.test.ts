import { describe, expect, test } from 'vitest';
import { convening } from '../../shared/dialogue/convening.ts';
import type { DeskEvent, RecordEvent } from '../../shared/dialogue/events.ts';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import { encodeEvent } from '../../shared/wire/codec.ts';
import type { DeskPacket, RecordPacket } from '../../shared/wire/names.ts';
import {
  HEARD_NOTHING,
  haveOf,
  heldOf,
  receiveDesk,
  receiveDeskSnapshot,
  receiveRecord,
  receiveRecordSnapshot,
} from '../../shared/wire/receive.ts';
import { ask, given, open } from '../support/minutes.ts';
import { convened, SMALL_DAY, TEN } from '../support/smallDay.ts';

const day = given().and(open('questions'), 'chair').and(ask('questions'), 'anna').and(ask('questions'), 'bela');
const log = [...convening(SMALL_DAY, TEN - 60 * 60_000), ...day.log];
const events = log.filter(isOnRecord) as RecordEvent[];
const identified = log.filter(({ type }) => type === 'requestIdentified') as DeskEvent[];
const rows = events.map((event, index) => encodeEvent(event, index + 1));
const record = (first: number, last: number): RecordPacket => [first, rows.slice(first - 1, last)];
const OWN = 'delegation:alpha' as const;
/** The one event of Alpha Aid's desk after the day was convened: its request, which follows number 3 of the record. */
const desk = (first: number): DeskPacket => [OWN, first, [[3, identified[0]!]]];

const upTo = (last: number) => receiveRecord(HEARD_NOTHING, record(1, last)).heard;

describe('what a console does with a packet', () => {
  test('[F27] it applies what is new and ignores what it has heard before', () => {
    expect(events.map(({ type }) => type)).toEqual([
      'dialogueConvened',
      'listOpened',
      'floorRequested',
      'floorRequested',
    ]);
    const heard = upTo(3);
    expect(heard.dialogue.record.lists.questions?.entries).toHaveLength(1);
    expect(receiveRecord(heard, record(1, 3))).toEqual({ heard });
    const all = receiveRecord(heard, record(2, 4)).heard;
    expect(all.dialogue.record).toEqual(day.record);
    expect(all.dialogue.record.lists.questions?.entries).toHaveLength(2);
  });

  test('[F27] after a gap it applies nothing and says from where it misses', () => {
    const heard = upTo(1);
    expect(receiveRecord(heard, record(3, 4))).toEqual({ heard, missed: { stream: 'record', from: 2 } });
    expect(receiveDesk(heard, desk(3))).toEqual({ heard, missed: { stream: OWN, from: 1 } });
  });

  test('events of a desk wait for the record they follow', () => {
    const early = receiveDesk(upTo(2), desk(1)).heard;
    expect(early.dialogue.desks.delegations.alpha).toBeUndefined();
    expect(heldOf(early, OWN)).toBe(1);
    expect(haveOf(early)).toEqual({ record: 2, desks: {} });
    expect(receiveDesk(early, desk(1))).toEqual({ heard: early });
    const heard = receiveRecord(early, record(3, 3)).heard;
    expect(heard.dialogue.desks.delegations.alpha?.requests).toEqual({ 3: { person: 'anna' } });
    expect(heard.waiting).toEqual([]);
    expect(haveOf(heard)).toEqual({ record: 3, desks: { [OWN]: 1 } });
  });

  test('a desk in one piece waits too, and gives way to what is newer', () => {
    const slice = day.dialogue.desks.delegations.alpha;
    const snapshot = { stream: OWN, number: 6, follows: 3, slice };
    const early = receiveDeskSnapshot(upTo(2), snapshot);
    expect(early.dialogue.desks.delegations.alpha).toBeUndefined();
    expect(heldOf(early, OWN)).toBe(6);
    const heard = receiveRecord(early, record(3, 4)).heard;
    expect(heard.dialogue.desks.delegations.alpha).toEqual(slice);
    expect(receiveDeskSnapshot(heard, { ...snapshot, number: 5, slice: {} })).toBe(heard);
    expect(receiveDesk(heard, desk(7)).heard.desks).toEqual({ [OWN]: 7 });
  });

  test('the record in one piece replaces an older one and not a newer one, and lets go of what waited for it', () => {
    const early = receiveDesk(upTo(1), desk(1)).heard;
    const whole = { number: day.record.number, record: day.record };
    const heard = receiveRecordSnapshot(early, whole);
    expect(heard.dialogue.record).toEqual(day.record);
    expect(heard.dialogue.desks.delegations.alpha?.requests).toEqual({ 3: { person: 'anna' } });
    const old = convened().record;
    expect(receiveRecordSnapshot(heard, { number: old.number, record: old })).toBe(heard);
  });
});
