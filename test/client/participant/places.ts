import { DAY_MOMENTS, panel, panellistSpeaks, requestOf, turnNow } from '../chair/dayMoments.ts';
import { type Hall, openHall } from '../chair/fakeLive.ts';
import { LONG_DAY, speaker } from '../chair/longDay.ts';
import { callNext, discussion, MOMENTS, onTurn, SEGMENT } from '../chair/moments.ts';
import { at, MINUTE } from '../support/aDay.ts';

/** Moments as those on the list live through them; the delegation of person-7 unless another is said. */

/** The Chair calls whoever comes and lets them speak until this organization stands at this place. */
function speakUntil(hall: Hall, place: number): Hall {
  while (placeIn(hall) > place) {
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    hall.pass(2.5 * MINUTE);
    onTurn(hall, 'endTurn');
  }
  return hall;
}
function placeIn(hall: Hall): number {
  const waiting = hall.dialogue.record.lists[SEGMENT]!.entries.filter(({ stage }) => stage === 'waiting');
  return waiting.findIndex(({ request }) => request === requestOf(hall, 7)) + 1;
}

/** Person-7 waits at the end of six; somebody has the floor. */
function six(): Hall {
  const hall = discussion([1, 2, 3, 4, 5, 6, 7, 8]);
  callNext(hall);
  onTurn(hall, 'microphoneLive');
  hall.pass(70_000);
  return hall;
}

function mine(): Hall {
  const hall = discussion([7, 1, 2, 3]);
  callNext(hall);
  hall.pass(4_000);
  return hall;
}
function myTurn(): Hall {
  const hall = mine();
  onTurn(hall, 'microphoneLive');
  hall.pass(100_000);
  return hall;
}
function lost(hall: Hall): Hall {
  hall.act('moderator', { type: 'reportLineLost', turn: turnNow(hall) });
  hall.pass(18_000);
  return hall;
}
function disposed(disposal: 'converted_to_written' | 'released'): Hall {
  const hall = six();
  onTurn(hall, 'endTurn');
  hall.act('chair', { type: 'closeList', segment: SEGMENT });
  hall.act('chair', { type: 'disposeUnserved', segment: SEGMENT, disposal });
  return hall;
}
const noAnswer = (hall: Hall) =>
  hall.act('moderator', { type: 'reportNoAnswer', turn: turnNow(hall), tried: 'platform' });

export const PLACES: Record<string, () => Hall> = {
  notYet: () => {
    const hall = openHall(LONG_DAY, at('9:00'));
    hall.at = at('11:37');
    hall.act('chair', { type: 'startSegment', segment: SEGMENT });
    return hall;
  },
  askFree: () => discussion([1]),
  askFew: () => discussion([1, 2, 3]),
  askLate: () => {
    const hall = MOMENTS.live!();
    hall.at = at('12:08');
    hall.act('chair', { type: 'announceClosing', segment: SEGMENT, closesAt: at('12:30') });
    return hall;
  },
  askAhead: panel,
  far: six,
  late: () => {
    const hall = six();
    hall.at = at('12:27');
    return hall;
  },
  three: () => speakUntil(six(), 4),
  second: () => speakUntil(six(), 2),
  ready: () => {
    const hall = speakUntil(six(), 1);
    hall.act(speaker(7), { type: 'sayReadiness', segment: SEGMENT, request: requestOf(hall, 7), readiness: 'ready' });
    return hall;
  },
  noSound: () => {
    const hall = speakUntil(six(), 2);
    hall.act(speaker(7), { type: 'sayReadiness', segment: SEGMENT, request: requestOf(hall, 7), readiness: 'noSound' });
    return hall;
  },
  next: () => speakUntil(six(), 1),
  mine,
  mineAgain: () => {
    const hall = mine();
    noAnswer(hall);
    return hall;
  },
  inVain: () => {
    const hall = mine();
    noAnswer(hall);
    noAnswer(hall);
    return hall;
  },
  lapsed: () => {
    const hall = mine();
    for (let call = 0; call < 2; call += 1) noAnswer(hall);
    for (let before = 0; before < 3; before += 1) {
      callNext(hall);
      onTurn(hall, 'microphoneLive');
      onTurn(hall, 'endTurn');
    }
    callNext(hall);
    for (let call = 0; call < 2; call += 1) noAnswer(hall);
    hall.act('chair', { type: 'closeList', segment: SEGMENT });
    return hall;
  },
  myTurn,
  myAmber: () => {
    const hall = myTurn();
    hall.pass(56_000);
    return hall;
  },
  myOver: () => {
    const hall = myTurn();
    hall.pass(92_000);
    return hall;
  },
  myOrder: () => {
    const hall = myTurn();
    hall.act(speaker(9), { type: 'raisePointOfOrder' });
    return hall;
  },
  mySuspended: () => {
    const hall = myTurn();
    hall.act('chair', { type: 'suspendMeeting' });
    return hall;
  },
  myLine: () => lost(myTurn()),
  myLineSuspended: () => {
    const hall = lost(myTurn());
    hall.act('chair', { type: 'suspendMeeting', resumesAt: at('12:00') });
    return hall;
  },
  myLineReturned: () => {
    const hall = lost(myTurn());
    callNext(hall);
    return hall;
  },
  suspendedPlace: () => {
    const hall = six();
    hall.act('chair', { type: 'suspendMeeting', resumesAt: at('11:55') });
    return hall;
  },
  group: () => {
    const hall = discussion([1, 2, 3]);
    const group = ['Volta Bridges', 'Red de Casas de Acogida del Sur', 'An unregistered coalition'];
    hall.act(speaker(7), { type: 'requestFloor', segment: SEGMENT, kind: 'groupStatement', group });
    return hall;
  },
  written: () => disposed('converted_to_written'),
  released: () => disposed('released'),
  endOfMorning: () => {
    const hall = MOMENTS.free!();
    hall.at = at('12:59');
    hall.act('chair', { type: 'adjournMeeting' });
    hall.at = at('13:24');
    return hall;
  },
  endOfDay: () => {
    const hall = openHall(LONG_DAY, at('9:00'));
    hall.at = at('17:31');
    hall.act('chair', { type: 'startSegment', segment: '5.1' });
    hall.at = at('17:58');
    hall.act('chair', { type: 'adjournMeeting' });
    return hall;
  },
  state: () => {
    const hall = discussion([1, 2]);
    hall.act(speaker(9), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
    hall.act(speaker(9), { type: 'requestFloor', segment: SEGMENT, kind: 'rightOfReply' });
    return hall;
  },
  panelHeard: () => {
    const hall = panel();
    for (const one of [0, 1]) panellistSpeaks(hall, one, 6);
    return hall;
  },
  replies: () => {
    const hall = DAY_MOMENTS.panelAmid!();
    hall.at = at('12:41');
    hall.act('chair', { type: 'startSegment', segment: '3.4' });
    return hall;
  },
  changed: () => {
    const hall = MOMENTS.live!();
    hall.act('chair', { type: 'skipSegment', segment: '3.5' });
    hall.act('chair', {
      type: 'addSegment',
      title: 'A word of the host country',
      kind: 'presentation',
      item: 3,
      minutes: 5,
      behind: '3.4',
    });
    hall.at = at('12:05');
    return hall;
  },
};
