import { TRIED } from '../../shared/dialogue/absence.ts';
import type { Dialogue, TheRecord } from '../../shared/dialogue/dialogue.ts';
import { DISPOSALS } from '../../shared/dialogue/disposal.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { microphoneTask } from '../../shared/dialogue/microphone.ts';
import { type Instant, MOVE_REASONS, type PersonId, type Role, type SegmentId } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextPanellist } from '../../shared/dialogue/panel.ts';
import { PRECEDENCES } from '../../shared/dialogue/precedence.ts';
import { nextSegment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { READINESS } from '../../shared/dialogue/readiness.ts';
import { currentSitting, hardStopOf, isSuspended } from '../../shared/dialogue/sitting.ts';
import { MINUTE } from '../support/smallDay.ts';
import type { Dice } from './dice.ts';
import { RULE, subjectIn } from './rule.ts';
import { BUREAU_READS, DELEGATE_WRITES, OFFICER_WRITES, RAPPORTEUR_WRITES, TECHNICIAN_WRITES } from './writers.ts';

/**
 * What the people of a random day want to do next, from nothing but what their console shows – which may be old. They
 * are neither careful nor well-behaved: they press twice, ask for what is not theirs, and put back what stands.
 */
export interface Eyes {
  dice: Dice;
  self: PersonId;
  seen: Dialogue;
  now: Instant;
}
type Wish = (eyes: Eyes) => Command | undefined;

/** One thing this person might do now, if anything comes to mind. */
export function wishOf(role: Role, eyes: Eyes): Command | undefined {
  const pressing = urgent(role, eyes);
  if (pressing && eyes.dice.chance(0.5)) return pressing(eyes);
  if (eyes.dice.chance(0.04)) return eyes.dice.pick(ANYTHING)!(eyes);
  return eyes.dice.pick(HABITS[role] ?? DELEGATE)!(eyes);
}

/**
 * What the moment asks for: a suspended meeting is resumed, a called speaker's microphone is live or she is not there,
 * microphones are closed and open again, a ruling on a point of order is thought better of.
 */
function urgent(role: Role, eyes: Eyes): Wish | undefined {
  const { dice, self } = eyes;
  const { record, desks } = eyes.seen;
  const desk = ['co_chair', 'secretary', 'technical_moderator', 'conference_officer'].includes(role);
  const own = desks.persons[self]?.self?.organization;
  if (own !== undefined && record.pointOfOrder?.organization === own)
    return () => ({ type: 'setPublicLabel', organization: own, neutral: true });
  if (!desk) return record.floor.stage === 'live' && dice.chance(0.25) ? finished : undefined;
  const due = role === 'co_chair' || role === 'secretary' ? byTheClock(eyes) : undefined;
  if (isSuspended(record)) return resumeMeeting;
  if (due) return due;
  const last = record.putBacks.at(-1);
  if (last?.what === 'pointOfOrder' && dice.chance(0.3)) return () => ({ type: 'putBack', act: last.act });
  if (record.floor.stage === 'called') return dice.chance(0.7) ? live : noAnswer;
  const task = microphoneTask(record, desks.officers);
  if (task) return task.is === 'openAgain' ? openAgain : closed;
  return record.floor.stage === 'paused' && dice.chance(0.2) ? resume : undefined;
}

/** What the clock asks for: past a hard stop the sitting ends, or goes on; when the next one is to open, it opens [F25]. */
function byTheClock(eyes: Eyes): Wish | undefined {
  const { record } = eyes.seen;
  const current = currentSitting(record);
  if (!current) return isTime(eyes) ? start : undefined;
  const stop = hardStopOf(record, current.id);
  if (stop === undefined || eyes.now < stop) return undefined;
  if (record.floor.stage !== 'vacant') return end;
  return eyes.dice.chance(0.8) ? adjourn : goOn;
}

/** Has the time come at which the next sitting is to open? */
function isTime({ seen: { record }, now }: Eyes): boolean {
  const coming = nextSegment(record)?.sitting;
  return record.programme.sittings.some(({ id, startsAt }) => id === coming && startsAt <= now);
}

const listsIn = ({ lists }: TheRecord): SegmentId[] => Object.keys(lists);
const anyList = ({ dice, seen }: Eyes) => dice.pick(listsIn(seen.record)) ?? 'none';
/** The list at hand, now and then another. */
const list = (eyes: Eyes): SegmentId => {
  const current = segmentInProgress(eyes.seen.record)?.id;
  return current && current in eyes.seen.record.lists && eyes.dice.chance(0.8) ? current : anyList(eyes);
};
const turnIn = ({ floor }: TheRecord) => (floor.stage === 'vacant' ? undefined : floor.turn.turn);
const anyRequest = ({ dice, seen }: Eyes, segment: SegmentId) =>
  dice.pick(seen.record.lists[segment]?.entries ?? [])?.request ?? 1;
const waiting = ({ seen }: Eyes, segment: SegmentId) => {
  const at = seen.record.lists[segment];
  return at ? waitingIn(at) : [];
};

const start: Wish = (eyes) => {
  const { dice, seen } = eyes;
  // A sitting opens when its time has come.
  if (!currentSitting(seen.record) && !dice.chance(0.02) && !isTime(eyes)) return undefined;
  const segment = dice.chance(0.8) ? nextSegment(seen.record) : dice.pick(seen.record.programme.segments);
  return segment && { type: 'startSegment', segment: segment.id };
};
const finish: Wish = ({ seen }) => {
  const current = segmentInProgress(seen.record);
  return current && { type: 'finishSegment', segment: current.id };
};
const open: Wish = (eyes) => ({ type: 'openList', segment: list(eyes) });
const announceOpening: Wish = (eyes) => ({
  type: 'announceOpening',
  segment: anyList(eyes),
  opensAt: eyes.now + eyes.dice.between(0, 5) * MINUTE,
});
const close: Wish = (eyes) => ({ type: 'closeList', segment: list(eyes) });
const announce: Wish = (eyes) => ({
  type: 'announceClosing',
  segment: list(eyes),
  closesAt: eyes.now + eyes.dice.between(0, 5) * MINUTE,
});
const limit: Wish = (eyes) => ({
  type: 'setLimit',
  segment: list(eyes),
  kind: eyes.dice.pick(['intervention', 'groupStatement', 'rightOfReply'] as const)!,
  limit: eyes.dice.between(0, 8) * MINUTE,
});
const next: Wish = (eyes) => {
  const { record } = eyes.seen;
  const segment = list(eyes);
  const [first] = waiting(eyes, segment);
  return first && { type: 'giveFloor', segment, next: first.request, turn: turnIn(record) ?? null };
};
const move: Wish = (eyes) => {
  const segment = list(eyes);
  const at = waiting(eyes, segment);
  const who = eyes.dice.pick(at)?.request;
  const behind = eyes.dice.chance(0.2) ? null : (eyes.dice.pick(at)?.request ?? null);
  const reason = eyes.dice.pick(MOVE_REASONS)!;
  if (who === undefined) return undefined;
  return { type: 'moveRequest', segment, request: who, behind, reason, words: 'As agreed' };
};
const onTurn =
  (command: (turn: number, eyes: Eyes) => Command): Wish =>
  (eyes) => {
    const turn = turnIn(eyes.seen.record);
    return turn === undefined ? undefined : command(turn, eyes);
  };
const live = onTurn((turn) => ({ type: 'microphoneLive', turn }));
const closed: Wish = ({ seen }) => ({
  type: 'confirmClosed',
  turn: turnIn(seen.record) ?? seen.record.turns.at(-1)?.turn ?? 0,
});
const openAgain = onTurn((turn) => ({ type: 'confirmOpenAgain', turn }));
const end = onTurn((turn) => ({ type: 'endTurn', turn }));
const pause = onTurn((turn) => ({ type: 'pauseClock', turn, because: 'chair' }));
const resume = onTurn((turn) => ({ type: 'resumeClock', turn }));
const time = onTurn((turn, { dice }) => ({ type: 'changeTime', turn, by: dice.chance(0.5) ? MINUTE : -MINUTE }));
const finished = onTurn((turn) => ({ type: 'sayFinished', turn }));
const putBack: Wish = ({ dice, seen }) => {
  const { putBacks, number } = seen.record;
  const act = dice.chance(0.5) ? putBacks.at(-1)?.act : dice.pick(putBacks)?.act;
  return { type: 'putBack', act: act ?? number };
};
const suspend: Wish = ({ dice, now }) => ({
  type: 'suspendMeeting',
  ...(dice.chance(0.5) ? { resumesAt: now + dice.below(9) * MINUTE } : {}),
});
const resumeMeeting: Wish = () => ({ type: 'resumeMeeting' });
const adjourn: Wish = () => ({ type: 'adjournMeeting' });
/** Hours before its end hardly any sitting is adjourned. */
const adjournEarly: Wish = (eyes) => (eyes.dice.chance(0.03) ? adjourn(eyes) : undefined);
const anySegment = ({ dice, seen }: Eyes) => dice.pick(seen.record.programme.segments)?.id ?? 'none';
const goOn: Wish = ({ dice, seen, now }) => ({
  type: 'goOn',
  sitting: dice.pick(Object.keys(seen.record.sittings)) ?? 'none',
  until: now + dice.between(-1, 30) * MINUTE,
});
const skip: Wish = (eyes) => ({ type: 'skipSegment', segment: anySegment(eyes) });
const goBack: Wish = (eyes) => ({ type: 'returnToSegment', segment: anySegment(eyes) });
const lengthen: Wish = (eyes) => ({
  type: 'changeDuration',
  segment: anySegment(eyes),
  by: eyes.dice.between(-20, 20) * MINUTE,
});
const reorder: Wish = (eyes) => ({
  type: 'moveSegment',
  segment: anySegment(eyes),
  behind: eyes.dice.chance(0.1) ? null : anySegment(eyes),
});
const add: Wish = (eyes) => ({
  type: 'addSegment',
  title: 'One more',
  kind: 'floor',
  item: eyes.dice.between(1, 4),
  minutes: eyes.dice.between(0, 20),
  behind: anySegment(eyes),
});
const precedence: Wish = (eyes) => ({
  type: 'setPrecedence',
  segment: list(eyes),
  precedence: eyes.dice.pick(PRECEDENCES)!,
});
const firstTime: Wish = (eyes) => ({ type: 'setFirstTimeFirst', segment: list(eyes), on: eyes.dice.chance(0.6) });
const dispose: Wish = (eyes) => ({
  type: 'disposeUnserved',
  segment: list(eyes),
  disposal: eyes.dice.pick(DISPOSALS)!,
});
const invite: Wish = (eyes) => {
  const { record } = eyes.seen;
  const current = segmentInProgress(record);
  const panellist = (current && nextPanellist(record, current)?.panellist) ?? eyes.dice.below(5);
  const invited = eyes.dice.chance(0.7)
    ? { panellist }
    : { office: eyes.dice.pick(['secretariat', 'chair'] as const)! };
  return { type: 'callInvited', segment: current?.id ?? anySegment(eyes), invited, turn: turnIn(record) ?? null };
};
const passOver: Wish = (eyes) => ({
  type: 'skipPanellist',
  segment: segmentInProgress(eyes.seen.record)?.id ?? anySegment(eyes),
  panellist: eyes.dice.below(4),
});
const closePoint: Wish = ({ seen: { record } }) => ({
  type: 'closePointOfOrder',
  raisedAt: record.pointOfOrder?.raisedAt ?? 0,
});
const noAnswer = onTurn((turn, { dice }) => ({ type: 'reportNoAnswer', turn, tried: dice.pick(TRIED)! }));
const lost = onTurn((turn) => ({ type: 'reportLineLost', turn }));
const found = onTurn((turn) => ({ type: 'reportLineBack', turn }));
const present: Wish = ({ dice, seen }) => ({
  type: 'markPresent',
  organization: dice.pick(Object.keys(seen.desks.officers.organizations)) ?? 'none',
});
const preside: Wish = () => ({ type: 'takePresidency' });

const inscribe: Wish = (eyes) => {
  const person = eyes.dice.pick(Object.keys(eyes.seen.desks.officers.persons));
  const door = eyes.dice.pick(['paperSlip', 'raisedPlate', 'platformHand'] as const)!;
  const late = eyes.dice.chance(0.2) ? { askedAt: eyes.now - MINUTE, reason: 'The slip lay aside' } : {};
  return person === undefined ? undefined : { type: 'inscribe', segment: list(eyes), person, door, ...late };
};
const label: Wish = ({ dice, seen, self }) => {
  const own = seen.desks.persons[self]?.self?.organization;
  const organization = own ?? dice.pick(Object.keys(seen.desks.officers.organizations));
  return organization === undefined ? undefined : { type: 'setPublicLabel', organization, neutral: dice.chance(0.5) };
};
const ask: Wish = (eyes) => {
  const segment = list(eyes);
  if (eyes.dice.chance(0.7)) return { type: 'requestFloor', segment, kind: 'intervention' };
  if (eyes.dice.chance(0.5)) return { type: 'requestFloor', segment, kind: 'rightOfReply' };
  const group = Array.from({ length: eyes.dice.below(4) }, () => `Organization ${eyes.dice.below(40)}`);
  return { type: 'requestFloor', segment, kind: 'groupStatement', group };
};
const stepBack: Wish = (eyes) => {
  const segment = list(eyes);
  return { type: 'stepBack', segment, request: request(eyes, segment), to: eyes.dice.pick(['one', 'end'] as const)! };
};
const ready: Wish = (eyes) => {
  const segment = list(eyes);
  return { type: 'sayReadiness', segment, request: request(eyes, segment), readiness: eyes.dice.pick(READINESS)! };
};
const relink: Wish = ({ dice, seen }) => {
  const person = dice.pick(Object.keys(seen.desks.officers.persons));
  return person === undefined
    ? undefined
    : { type: 'relink', person, linkKind: dice.pick(['speaker', 'listener'] as const)! };
};
const message: Wish = ({ dice }) => ({
  type: 'sendMessage',
  to: dice.pick(['chair', 'secretary'] as const)!,
  words: `A word ${dice.below(9)}`,
});
const pointOfOrder: Wish = () => ({ type: 'raisePointOfOrder' });
/** The requests of one's own delegation, where one sits at its desk; else anybody's. */
const request = (eyes: Eyes, segment: SegmentId) => {
  const own = Object.values(eyes.seen.desks.delegations).flatMap(({ requests }) => Object.keys(requests).map(Number));
  const here = own.filter((one) => eyes.seen.record.lists[segment]?.entries.some((entry) => entry.request === one));
  return here.length > 0 && eyes.dice.chance(0.8) ? here.at(-1)! : anyRequest(eyes, segment);
};
const withdraw: Wish = (eyes) => {
  const segment = list(eyes);
  return { type: 'withdrawRequest', segment, request: request(eyes, segment) };
};
const handOver: Wish = (eyes) => {
  const segment = list(eyes);
  const members = Object.values(eyes.seen.desks.delegations).flatMap((desk) => Object.keys(desk.members));
  const to = eyes.dice.pick(members.length ? members : Object.keys(eyes.seen.desks.officers.persons));
  return to === undefined ? undefined : { type: 'handOver', segment, request: request(eyes, segment), to };
};
const subject: Wish = (eyes) => {
  const segment = list(eyes);
  return { type: 'writeSubject', segment, request: request(eyes, segment), subject: subjectIn(eyes.dice) };
};

/** More of what is done more often. */
const times = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);
const BUREAU: readonly Wish[] = [
  ...times(2, start),
  finish,
  ...times(4, open),
  announceOpening,
  close,
  announce,
  limit,
  ...times(9, next),
  ...times(3, move),
  ...times(3, live),
  ...times(2, end),
  ...times(2, pause),
  ...times(2, resume),
  ...times(2, time),
  ...times(4, putBack),
  ...times(3, invite),
  passOver,
  ...times(2, noAnswer),
  lost,
  ...times(3, found),
  ...times(3, precedence),
  firstTime,
  ...times(2, dispose),
  suspend,
  ...times(3, resumeMeeting),
  goBack,
  closePoint,
  ...RULE,
];
/** What is done now and then in a day. */
const RARELY: readonly Wish[] = [adjournEarly, goOn, goOn, skip, lengthen, reorder, add, ...BUREAU_READS];
const DELEGATE: readonly Wish[] = [
  ...times(10, ask),
  withdraw,
  handOver,
  ...times(3, subject),
  finished,
  label,
  stepBack,
  ready,
  message,
  pointOfOrder,
  ...DELEGATE_WRITES,
];
const OFFICER: readonly Wish[] = [
  ...times(6, inscribe),
  live,
  withdraw,
  handOver,
  label,
  noAnswer,
  ready,
  relink,
  present,
  message,
  ...OFFICER_WRITES,
];
const HABITS: Readonly<Partial<Record<Role, readonly Wish[]>>> = {
  co_chair: [...times(2, BUREAU).flat(), ...RARELY, preside, message],
  secretary: [...times(2, BUREAU).flat(), ...RARELY, inscribe, label],
  conference_officer: OFFICER,
  technical_moderator: [
    ...times(6, live),
    closed,
    openAgain,
    inscribe,
    lost,
    found,
    noAnswer,
    message,
    ...TECHNICIAN_WRITES,
  ],
  microphone_operator: [live, closed, openAgain],
  rapporteur: RAPPORTEUR_WRITES,
};
const ANYTHING: readonly Wish[] = [
  closed,
  openAgain,
  ...BUREAU,
  ...RARELY,
  ...DELEGATE,
  ...OFFICER,
  ...TECHNICIAN_WRITES,
  ...RAPPORTEUR_WRITES,
  preside,
];
