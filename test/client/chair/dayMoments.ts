import type { Command } from '../../../shared/dialogue/events.ts';
import type { RequestNumber } from '../../../shared/dialogue/model.ts';
import { at, MINUTE } from '../support/aDay.ts';
import { type Hall, openHall } from './fakeLive.ts';
import { LONG_DAY, speaker } from './longDay.ts';
import { callNext, discussion, MOMENTS, onTurn, SEGMENT } from './moments.ts';

/** Moments of conducting the day: panels, presentations, suspension, the hard stop, lost lines, those not reached. */

/** The number of the open request of the nth organization. */
export function requestOf(hall: Hall, organization: number): RequestNumber {
  const found = Object.entries(hall.dialogue.desks.officers.requests).findLast(
    ([, { person }]) => person === speaker(organization),
  );
  return Number(found![0]);
}

/** The turn on the floor. */
export function turnNow(hall: Hall): number {
  const { floor } = hall.dialogue.record;
  if (floor.stage === 'vacant') throw new Error('nobody has the floor');
  return floor.turn.turn;
}

function opened(segment: string, time: `${number}:${number}`): Hall {
  const hall = openHall(LONG_DAY, at('9:00'));
  hall.at = at(time);
  hall.act('chair', { type: 'startSegment', segment });
  return hall;
}

/** Calls a panellist, lets her speak so long, and ends her turn. */
export function panellistSpeaks(hall: Hall, panellist: number, minutes: number): void {
  hall.act('chair', { type: 'callInvited', segment: '3.2', invited: { panellist }, turn: null });
  onTurn(hall, 'microphoneLive');
  hall.pass(minutes * MINUTE);
  onTurn(hall, 'endTurn');
}

export const panel = (): Hall => {
  const hall = opened('3.2', '11:09');
  hall.act('chair', { type: 'openList', segment: SEGMENT });
  for (const one of [2, 7]) hall.act(speaker(one), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
  return hall;
};

/** Somebody online has the floor. */
function onlineLive(): Hall {
  const hall = discussion([4, 1, 2, 7]);
  callNext(hall);
  hall.pass(4_000);
  onTurn(hall, 'microphoneLive');
  hall.pass(70_000);
  return hall;
}

const suspend = (hall: Hall, command: Partial<Extract<Command, { type: 'suspendMeeting' }>> = {}): Hall => {
  hall.act('chair', { type: 'suspendMeeting', ...command });
  hall.pass(3 * MINUTE);
  return hall;
};

export const DAY_MOMENTS: Record<string, () => Hall> = {
  panelFirst: panel,
  panelAmid: () => {
    const hall = panel();
    panellistSpeaks(hall, 0, 6);
    hall.act('chair', { type: 'skipPanellist', segment: '3.2', panellist: 1 });
    return hall;
  },
  panelCalled: () => {
    const hall = panel();
    hall.act('chair', { type: 'callInvited', segment: '3.2', invited: { panellist: 0 }, turn: null });
    hall.pass(4_000);
    return hall;
  },
  panelLive: () => {
    const hall = panel();
    hall.act('chair', { type: 'callInvited', segment: '3.2', invited: { panellist: 1 }, turn: null });
    onTurn(hall, 'microphoneLive');
    hall.pass(2 * MINUTE);
    return hall;
  },
  presentation: () => opened('2.1', '10:17'),
  chairPresents: () => opened('3.1', '10:56'),
  suspendedFree: () => suspend(discussion([1, 2, 3, 4, 5]), { resumesAt: at('11:55') }),
  suspendedLive: () => suspend(MOMENTS.live!()),
  warned: () => {
    const hall = MOMENTS.live!();
    hall.act('chair', { type: 'pauseClock', turn: turnNow(hall), because: 'chair' });
    hall.at = at('12:56', 10);
    return hall;
  },
  pastStop: () => {
    const hall = MOMENTS.free!();
    hall.at = at('13:02', 10);
    return hall;
  },
  pastStopLive: () => {
    const hall = MOMENTS.called!();
    hall.at = at('12:58');
    onTurn(hall, 'microphoneLive');
    hall.pass(2.5 * MINUTE);
    return hall;
  },
  onlineLive,
  lineLost: () => {
    const hall = onlineLive();
    hall.act('moderator', { type: 'reportLineLost', turn: turnNow(hall) });
    hall.pass(18_000);
    return hall;
  },
  calledAgain: () => {
    const hall = discussion([4, 1, 2]);
    callNext(hall);
    hall.act('moderator', { type: 'reportNoAnswer', turn: turnNow(hall), tried: 'platform' });
    hall.pass(5_000);
    return hall;
  },
  pointOfOrder: () => {
    const hall = MOMENTS.live!();
    hall.act(speaker(9), { type: 'raisePointOfOrder' });
    hall.pass(6_000);
    return hall;
  },
  readiness: () => {
    const hall = MOMENTS.live!();
    const say = (one: number, readiness: 'ready' | 'noSound' | 'present') =>
      hall.act('moderator', { type: 'sayReadiness', segment: SEGMENT, request: requestOf(hall, one), readiness });
    say(2, 'ready');
    say(3, 'present');
    say(4, 'noSound');
    hall.pass(2_000);
    return hall;
  },
  messages: () => {
    const hall = MOMENTS.live!();
    hall.act('officer', {
      type: 'sendMessage',
      to: 'chair',
      words: 'Seat B08 has a train at 13:10 and asks to be heard before 12:30.',
    });
    hall.pass(5_000);
    return hall;
  },
  unserved: () => {
    const hall = MOMENTS.free!();
    hall.at = at('12:38');
    hall.act('chair', { type: 'closeList', segment: SEGMENT });
    hall.at = at('12:44');
    return hall;
  },
  kinds: () => {
    const hall = discussion([0, 1]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    hall.pass(2 * MINUTE);
    onTurn(hall, 'endTurn');
    callNext(hall);
    hall.act('chair', { type: 'reportNoAnswer', turn: turnNow(hall), tried: 'room' });
    hall.act('chair', { type: 'reportNoAnswer', turn: turnNow(hall), tried: 'room' });
    for (const one of [2, 3, 5])
      hall.act(speaker(one), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
    hall.act(speaker(7), {
      type: 'requestFloor',
      segment: SEGMENT,
      kind: 'groupStatement',
      group: ['Volta Bridges', 'Lotus Shelter', 'Red de Casas', 'Bay Communities'],
    });
    hall.act(speaker(9), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
    hall.act(speaker(9), { type: 'requestFloor', segment: SEGMENT, kind: 'rightOfReply' });
    hall.act('chair', { type: 'setPrecedence', segment: SEGMENT, precedence: 'states_first' });
    hall.act(speaker(2), { type: 'stepBack', segment: SEGMENT, request: requestOf(hall, 2), to: 'end' });
    return hall;
  },
};
