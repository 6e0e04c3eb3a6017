import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordEvent, RecordEventMap } from '../../shared/dialogue/events.ts';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import { decodeEvent, type EventRow, encodeEvent } from '../../shared/wire/codec.ts';
import { type Field, type Maybe, oneOf } from '../../shared/wire/fields.ts';
import { castOf } from '../days/cast.ts';
import { dice } from '../days/dice.ts';
import { playDay } from '../days/play.ts';
import { straight } from '../days/transport.ts';
import { often } from '../support/often.ts';
import { SMALL_DAY } from '../support/smallDay.ts';

/** Every field of every event of the record, those that may be missing included: a field left out does not compile. */
type Full = { [Type in keyof RecordEventMap]: Required<RecordEventMap[Type]> };
const FULL: Full = {
  dialogueConvened: { id: 'day', programme: SMALL_DAY.programme, rules: SMALL_DAY.rules, presiding: 1, shiftedBy: 5 },
  segmentStarted: { segment: 'a', finishing: 'b', opening: 'morning' },
  segmentFinished: { segment: 'a' },
  segmentReturnedTo: { segment: 'a', finishing: 'b', opening: 'morning' },
  segmentSkipped: { segment: 'a', closing: true },
  segmentLengthened: { segment: 'a', change: -60_000 },
  segmentMoved: { segment: 'a', behind: 'b' },
  segmentAdded: { segment: SMALL_DAY.programme.segments[0]!, behind: 'b' },
  sittingOpened: { sitting: 'morning' },
  meetingSuspended: { sitting: 'morning', resumesAt: 9 },
  meetingResumed: { sitting: 'morning' },
  sittingAdjourned: { sitting: 'morning', finishing: 'a', closing: ['b', 'c'], undecided: true },
  sittingExtended: { sitting: 'morning', until: 9 },
  presidencyTaken: { chair: 1 },
  listOpeningAnnounced: { segment: 'a', opensAt: 9 },
  listOpened: { segment: 'a' },
  listClosingAnnounced: { segment: 'a', closesAt: 9 },
  listClosed: { segment: 'a' },
  limitSet: { segment: 'a', kind: 'groupStatement', limit: 60_000 },
  floorRequested: {
    segment: 'a',
    request: 4,
    kind: 'intervention',
    organization: 'o',
    label: 'An organization',
    channel: 'online',
    door: 'self',
    spokenBefore: false,
    side: 'stakeholder',
    askedAt: 3,
    groupSize: 4,
    second: true,
  },
  precedenceSet: { segment: 'a', precedence: 'drawn_lots', seed: 's' },
  firstTimeFirstSet: { segment: 'a', on: true },
  calledInVain: { turn: 6, tried: 'telephone', next: 'end', behind: 4 },
  lineLost: { turn: 6, remaining: 5, holdUntil: 9 },
  holdEnded: { turn: 6, behind: 4 },
  unservedDisposed: { segment: 'a', disposal: 'carried_over', requests: [4, 5], to: 'b', doubled: [6] },
  pointOfOrderRaised: { organization: 'o', label: 'A State party' },
  pointOfOrderClosed: { organization: 'o' },
  pointOfOrderRelabelled: { organization: 'x', label: 'A State party' },
  invitedCalled: {
    segment: 'a',
    turn: 6,
    invited: { panellist: 0 },
    kind: 'panellist',
    label: 'A panellist',
    under: 'An institute',
    channel: 'online',
    limit: 9,
    ending: 2,
  },
  panellistSkipped: { segment: 'a', panellist: 0 },
  requestWithdrawn: { segment: 'a', request: 4 },
  requestMoved: { segment: 'a', request: 4, behind: 3, reason: 'balance' },
  requestTakenOver: { segment: 'a', request: 4, channel: 'room' },
  requestRelabelled: { segment: 'a', request: 4, organization: 'x', label: 'A label' },
  speakerCalled: { segment: 'a', turn: 6, request: 4, ending: 2 },
  microphoneLive: { turn: 6, endsAt: 7 },
  clockPaused: { turn: 6, remaining: -5, because: 'technical' },
  clockResumed: { turn: 6, endsAt: 7 },
  timeChanged: { turn: 6, change: -60_000 },
  speakerFinished: { turn: 6 },
  turnEnded: { turn: 6, marks: [1, 2] },
  actPutBack: { act: 6 },
  subjectShown: { segment: 'a', request: 4, subject: 'Family tracing' },
  subjectAwaits: { segment: 'a', request: 4 },
  subjectCleared: { segment: 'a', request: 4 },
  ruleRecalled: {},
  turnDeferred: { turn: 6, remaining: 5, behind: 4 },
  contributionPublished: {
    contribution: 'c',
    organization: 'o',
    label: 'An organization',
    item: 2,
    title: 'A title',
    size: 60,
    sha256: 'a0',
    receivedAt: 3,
    version: 2,
    replaces: 'b',
    late: true,
  },
  contributionUnpublished: { contribution: 'c' },
  contributionRelabelled: { contribution: 'c', organization: 'x', label: 'A label' },
};
const TYPES = Object.keys(FULL) as RecordEvent['type'][];
const stamped = (type: RecordEvent['type'], fields: object = FULL[type]) =>
  ({ type, v: 1, at: 1_721_030_400_000, by: 'chair', ...fields }) as RecordEvent;
const overTheWire = (event: RecordEvent, number = 7) =>
  decodeEvent(JSON.parse(JSON.stringify(encodeEvent(event, number))) as EventRow, number);

describe('an event of the record as a row', () => {
  test.each(TYPES)('%s comes back with every field', (type) => {
    expect(overTheWire(stamped(type))).toStrictEqual(stamped(type));
  });

  test.each([
    ['segmentStarted', 'finishing'],
    ['segmentStarted', 'opening'],
    ['segmentReturnedTo', 'finishing'],
    ['segmentReturnedTo', 'opening'],
    ['meetingSuspended', 'resumesAt'],
    ['sittingAdjourned', 'finishing'],
    ['precedenceSet', 'seed'],
    ['unservedDisposed', 'to'],
    ['unservedDisposed', 'doubled'],
    ['invitedCalled', 'ending'],
    ['floorRequested', 'askedAt'],
    ['floorRequested', 'groupSize'],
    ['floorRequested', 'second'],
    ['speakerCalled', 'ending'],
    ['turnEnded', 'marks'],
  ] as const)('%s comes back without %s where it has none', (type, missing) => {
    const { [missing]: _, ...fields } = FULL[type] as Record<string, unknown>;
    expect(overTheWire(stamped(type, fields))).toStrictEqual(stamped(type, fields));
  });

  test('a move to the head is told from a field that is missing', () => {
    const head = stamped('requestMoved', { segment: 'a', request: 4, behind: null, reason: 'other' });
    expect(overTheWire(head)).toStrictEqual(head);
  });

  test('every event of random days comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const throws = dice(seed);
        const cast = castOf(throws);
        const day = straight(cast);
        await playDay(throws, cast, day, 150);
        for (const [index, event] of day.log.filter(isOnRecord).entries())
          expect(overTheWire(event, index + 1)).toStrictEqual(event);
      }),
      { numRuns: often(5) },
    );
  });

  test('its own number and zeros at the end go without saying', () => {
    const { askedAt: _a, groupSize: _g, second: _s, ...asked } = FULL.floorRequested;
    const event = stamped('floorRequested', {
      ...asked,
      request: 7,
      kind: 'intervention',
      channel: 'room',
      side: 'state',
    });
    expect(encodeEvent(event, 7).slice(3, 7)).toEqual(['a', 0, 0, 'o']);
    expect(encodeEvent(event, 7)).toHaveLength(8);
    expect(overTheWire(event)).toStrictEqual(event);
  });

  test('an enum with a value forgotten, or one too many, does not compile', () => {
    type Answer = 'yes' | 'no';
    const whole: Field<Answer> = oneOf(['no', 'yes']);
    // @ts-expect-error 'no' is forgotten
    const less: Field<Answer> = oneOf(['yes']);
    // @ts-expect-error there is no 'perhaps'
    const more: Field<Answer> = oneOf(['yes', 'no', 'perhaps']);
    // @ts-expect-error a field that may be missing is marked
    const unmarked: Maybe<Answer> = oneOf(['yes', 'no']);
    expect([whole, less, more, unmarked].map(({ values }) => values?.length)).toEqual([2, 1, 3, 2]);
  });

  test('the request of the longest real name, and its subject, are short rows: under 200 bytes in all', () => {
    const { askedAt: _a, groupSize: _g, second: _s, ...asked } = FULL.floorRequested;
    const label =
      'International Association for the Study, Prevention and Remedy of the Smuggling of Migrants by Land, Sea and Air and Related Forms of Exploitation';
    const subject = 'Humanitarian exemption in national laws: lessons from our survey of 42 countries';
    const rows = [
      encodeEvent(stamped('floorRequested', { ...asked, label, request: 770 }), 770),
      encodeEvent(stamped('subjectShown', { segment: '4.12', request: 770, subject }), 771),
    ];
    expect(JSON.stringify(rows).length).toBeLessThan(200);
  });
});
