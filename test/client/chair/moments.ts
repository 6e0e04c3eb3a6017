import type { Command } from '../../../shared/dialogue/events.ts';
import { nextInLine } from '../../../shared/dialogue/order.ts';
import { at, MINUTE } from '../support/aDay.ts';
import { type Hall, openHall } from './fakeLive.ts';
import { LONG_DAY, speaker } from './longDay.ts';

/** Moments of a day, each played from its first event. */

export const SEGMENT = '3.3';

/** The discussion is in progress; these organizations have asked, in this order. */
export function discussion(asking: readonly number[]): Hall {
  const hall = openHall(LONG_DAY, at('9:00'));
  hall.at = at('11:39');
  hall.act('chair', { type: 'startSegment', segment: SEGMENT });
  hall.act('chair', { type: 'openList', segment: SEGMENT });
  for (const one of asking) {
    hall.pass(3_000);
    hall.act(speaker(one), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
  }
  return hall;
}

/** Calls whoever is next, by the Chair's next-key. */
export function callNext(hall: Hall): void {
  const { floor, lists } = hall.dialogue.record;
  const next = nextInLine(lists[SEGMENT]!)!;
  hall.act('chair', {
    type: 'giveFloor',
    segment: SEGMENT,
    next,
    turn: floor.stage === 'vacant' ? null : floor.turn.turn,
  });
}

/** The turn on the floor does this. */
export function onTurn(hall: Hall, type: 'microphoneLive' | 'endTurn' | 'resumeClock' | 'pauseClock'): void {
  const { floor } = hall.dialogue.record;
  if (floor.stage === 'vacant') throw new Error('nobody has the floor');
  const { turn } = floor.turn;
  const command: Command = type === 'pauseClock' ? { type, turn, because: 'chair' } : { type, turn };
  hall.act('chair', command);
}

/** One has the floor, with 1:42 left of 3:00. */
function live(): Hall {
  const hall = busy();
  callNext(hall);
  hall.pass(8_000);
  onTurn(hall, 'microphoneLive');
  hall.pass(78_000);
  return hall;
}

/** A long list: one has spoken, a slip, a raised plate, a move, subjects, a neutral label. */
function busy(): Hall {
  const hall = discussion([0]);
  callNext(hall);
  hall.pass(5_000);
  onTurn(hall, 'microphoneLive');
  hall.pass(170_000);
  onTurn(hall, 'endTurn');
  hall.at = at('11:53');
  for (const one of [1, 2, 3, 4, 5, 6, 8, 9, 10, 7, 11, 12, 14, 15, 16, 17]) {
    hall.pass(4_000);
    hall.act(speaker(one), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
  }
  const request = (one: number) =>
    Number(Object.entries(hall.dialogue.desks.officers.requests).find(([, { person }]) => person === speaker(one))![0]);
  hall.act('officer', {
    type: 'inscribe',
    segment: SEGMENT,
    person: speaker(13),
    door: 'paperSlip',
    askedAt: at('11:52'),
    reason: 'The slip lay under the plate',
  });
  hall.act('officer', { type: 'inscribe', segment: SEGMENT, person: speaker(0), door: 'raisedPlate' });
  hall.act(speaker(10), {
    type: 'writeSubject',
    segment: SEGMENT,
    request: request(10),
    subject: 'Lessons from one-stop shelters that hear survivors before a case is opened',
  });
  hall.act(speaker(3), {
    type: 'writeSubject',
    segment: SEGMENT,
    request: request(3),
    subject: 'Registration of boats',
  });
  hall.act('chair', {
    type: 'moveRequest',
    segment: SEGMENT,
    request: request(7),
    behind: request(6),
    reason: 'remote_alternation',
  });
  hall.at = at('11:56', 50);
  return hall;
}

export const MOMENTS: Record<string, () => Hall> = {
  before: () => {
    const hall = openHall(LONG_DAY, at('9:00'));
    hall.at = at('9:52');
    return hall;
  },
  panel: () => {
    const hall = openHall(LONG_DAY, at('9:00'));
    hall.at = at('11:06');
    hall.act('chair', { type: 'startSegment', segment: '3.2' });
    hall.act('chair', { type: 'openList', segment: SEGMENT });
    hall.pass(MINUTE);
    hall.act(speaker(2), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
    return hall;
  },
  notOpen: () => {
    const hall = openHall(LONG_DAY, at('9:00'));
    hall.at = at('11:36');
    hall.act('chair', { type: 'startSegment', segment: SEGMENT });
    return hall;
  },
  nobody: () => discussion([]),
  free: busy,
  quiet: () => {
    const hall = discussion([7, 11, 12, 19]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    hall.pass(150_000);
    onTurn(hall, 'endTurn');
    hall.at = at('12:14');
    return hall;
  },
  closed: () => {
    const hall = discussion([7]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    hall.at = at('12:31');
    onTurn(hall, 'endTurn');
    hall.act('chair', { type: 'closeList', segment: SEGMENT });
    hall.at = at('12:43');
    return hall;
  },
  called: () => {
    const hall = busy();
    callNext(hall);
    hall.pass(4_000);
    return hall;
  },
  waiting: () => {
    const hall = busy();
    callNext(hall);
    hall.pass(14_000);
    return hall;
  },
  live,
  amber: () => {
    const hall = live();
    hall.pass(78_000);
    return hall;
  },
  over: () => {
    const hall = live();
    hall.pass(122_000);
    return hall;
  },
  paused: () => {
    const hall = live();
    onTurn(hall, 'pauseClock');
    hall.pass(9_000);
    return hall;
  },
  long: () => {
    const hall = discussion([20, 21, 20 - 1, 4]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    hall.pass(60_000);
    return hall;
  },
  longFree: () => {
    const hall = discussion([20, 21, 19, 4]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    hall.pass(60_000);
    onTurn(hall, 'endTurn');
    return hall;
  },
  neutral: () => {
    const hall = discussion([17, 2, 3]);
    return hall;
  },
};
