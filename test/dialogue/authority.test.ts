import { describe, expect, test } from 'vitest';
import { actorOf, DEADLINE_ACTOR, mayDo, whyNot } from '../../shared/dialogue/actor.ts';
import { DOOR_ACTOR } from '../../shared/dialogue/attendance.ts';
import { decide } from '../../shared/dialogue/decide.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { CATEGORIES, type Category, type LinkKind, ROLES, type Role } from '../../shared/dialogue/model.ts';
import { isRefusal } from '../../shared/dialogue/refusal.ts';
import { screen } from '../../shared/screening/screen.ts';
import { FIRST, given, listOf, SECOND, UNMARKED } from '../support/minutes.ts';
import { convened, SMALL_DAY, TEN } from '../support/smallDay.ts';

/**
 * Who may do what, written down a second time from the description of the roles and not from the code: for each act,
 * the staff who may and whether delegations may.
 */
const CHAIR_AND_SECRETARY = 'presiding secretary';
const KEEPERS = 'presiding secretary conference_officer';
const TABLE: Readonly<Record<Command['type'], string>> = {
  startSegment: CHAIR_AND_SECRETARY,
  finishSegment: CHAIR_AND_SECRETARY,
  openList: CHAIR_AND_SECRETARY,
  announceOpening: CHAIR_AND_SECRETARY,
  announceClosing: CHAIR_AND_SECRETARY,
  closeList: CHAIR_AND_SECRETARY,
  setLimit: CHAIR_AND_SECRETARY,
  moveRequest: CHAIR_AND_SECRETARY,
  giveFloor: CHAIR_AND_SECRETARY,
  pauseClock: CHAIR_AND_SECRETARY,
  resumeClock: CHAIR_AND_SECRETARY,
  changeTime: CHAIR_AND_SECRETARY,
  endTurn: CHAIR_AND_SECRETARY,
  putBack: CHAIR_AND_SECRETARY,
  takePresidency: 'presiding co_chair',
  inscribe: `${KEEPERS} technical_moderator`,
  returnToSegment: CHAIR_AND_SECRETARY,
  skipSegment: CHAIR_AND_SECRETARY,
  changeDuration: CHAIR_AND_SECRETARY,
  moveSegment: CHAIR_AND_SECRETARY,
  addSegment: CHAIR_AND_SECRETARY,
  suspendMeeting: CHAIR_AND_SECRETARY,
  resumeMeeting: CHAIR_AND_SECRETARY,
  adjournMeeting: CHAIR_AND_SECRETARY,
  goOn: CHAIR_AND_SECRETARY,
  setPrecedence: CHAIR_AND_SECRETARY,
  setFirstTimeFirst: CHAIR_AND_SECRETARY,
  disposeUnserved: CHAIR_AND_SECRETARY,
  callInvited: CHAIR_AND_SECRETARY,
  skipPanellist: CHAIR_AND_SECRETARY,
  closePointOfOrder: CHAIR_AND_SECRETARY,
  reportNoAnswer: `${KEEPERS} technical_moderator`,
  reportLineLost: `${CHAIR_AND_SECRETARY} technical_moderator`,
  reportLineBack: `${CHAIR_AND_SECRETARY} technical_moderator`,
  raisePointOfOrder: 'delegation',
  stepBack: 'delegation',
  sayReadiness: `${KEEPERS} technical_moderator delegation`,
  markPresent: KEEPERS,
  sendMessage: `${KEEPERS} co_chair technical_moderator microphone_operator rapporteur delegation invited`,
  noteAttendance: 'nobody but the door itself',
  withdrawRequest: `${KEEPERS} delegation`,
  relink: KEEPERS,
  handOver: `${KEEPERS} delegation`,
  setPublicLabel: `${KEEPERS} delegation invited`,
  microphoneLive: `${KEEPERS} technical_moderator microphone_operator`,
  confirmClosed: `${KEEPERS} technical_moderator microphone_operator`,
  confirmOpenAgain: `${KEEPERS} technical_moderator microphone_operator`,
  requestFloor: 'delegation',
  writeSubject: 'delegation',
  sayFinished: 'delegation invited',
  designateUnderReview: CHAIR_AND_SECRETARY,
  ruleOnText: CHAIR_AND_SECRETARY,
  raisePrompt: 'nobody but the captions themselves',
  dismissPrompt: CHAIR_AND_SECRETARY,
  takeStep: CHAIR_AND_SECRETARY,
  ruleInOrder: CHAIR_AND_SECRETARY,
  adjustPassage: CHAIR_AND_SECRETARY,
  deadlineReached: 'nobody but the hall itself',
  notePlatformNames: 'technical_moderator secretary',
  mapPlatformName: 'technical_moderator secretary',
  forgetPlatformName: 'technical_moderator secretary',
  writeToSpeaker: `${KEEPERS} technical_moderator microphone_operator`,
  writeNote: 'delegation',
  withdrawNote: 'delegation',
  putNoteInList: `${KEEPERS} technical_moderator`,
  setAsideNote: `${KEEPERS} technical_moderator`,
  letNoteWait: `${KEEPERS} technical_moderator`,
  sendContribution: 'delegation',
  withdrawContribution: 'delegation',
  publishContribution: CHAIR_AND_SECRETARY,
  unpublishContribution: CHAIR_AND_SECRETARY,
  noteInput: 'rapporteur',
  amendInput: 'rapporteur',
  withdrawInput: 'rapporteur',
  restoreInput: 'rapporteur',
};
const ACTS = Object.keys(TABLE) as Command['type'][];
const LINKS: readonly LinkKind[] = ['staff', 'speaker', 'listener', 'display'];
const STAFF: readonly Role[] = ROLES.slice(0, 6);
const GROUPS: Readonly<Partial<Record<Role, string>>> = {
  representative: 'delegation',
  alternate: 'delegation',
  delegate: 'delegation',
  observer: 'delegation',
  presenter: 'invited',
  panellist: 'invited',
};

/** Done, or the reason; a link of a kind that is not the role's gives nothing. */
function expected(role: Role, link: LinkKind, presiding: boolean, act: Command['type']): string {
  const may = TABLE[act].split(' ');
  const staff = STAFF.includes(role) && link === 'staff';
  const as = staff ? (presiding ? 'presiding' : role) : link === 'speaker' ? GROUPS[role] : undefined;
  if (as && may.includes(as)) return 'allowed';
  if (staff && role === 'co_chair' && may.includes('presiding')) return 'notPresiding';
  if (link === 'listener' && may.includes('delegation')) return 'listenOnly';
  return 'notForYou';
}

const EXAMPLES: { [Type in Command['type']]: Extract<Command, { type: Type }> } = {
  startSegment: { type: 'startSegment', segment: 'remarks' },
  finishSegment: { type: 'finishSegment', segment: 'questions' },
  takePresidency: { type: 'takePresidency' },
  openList: { type: 'openList', segment: 'tour' },
  announceOpening: { type: 'announceOpening', segment: 'questions', opensAt: TEN * 2 },
  announceClosing: { type: 'announceClosing', segment: 'questions', closesAt: TEN * 2 },
  closeList: { type: 'closeList', segment: 'questions' },
  setLimit: { type: 'setLimit', segment: 'questions', kind: 'intervention', limit: 60_000 },
  moveRequest: { type: 'moveRequest', segment: 'questions', request: SECOND, behind: null, reason: 'balance' },
  inscribe: { type: 'inscribe', segment: 'questions', person: 'emil', door: 'raisedPlate' },
  returnToSegment: { type: 'returnToSegment', segment: 'opening' },
  skipSegment: { type: 'skipSegment', segment: 'tour' },
  changeDuration: { type: 'changeDuration', segment: 'tour', by: 60_000 },
  moveSegment: { type: 'moveSegment', segment: 'tour', behind: 'questions' },
  addSegment: { type: 'addSegment', title: 'More', kind: 'floor', item: 3, minutes: 10, behind: 'tour' },
  suspendMeeting: { type: 'suspendMeeting' },
  resumeMeeting: { type: 'resumeMeeting' },
  adjournMeeting: { type: 'adjournMeeting' },
  goOn: { type: 'goOn', sitting: 'morning', until: TEN * 2 },
  setPrecedence: { type: 'setPrecedence', segment: 'questions', precedence: 'states_first' },
  setFirstTimeFirst: { type: 'setFirstTimeFirst', segment: 'questions', on: false },
  disposeUnserved: { type: 'disposeUnserved', segment: 'questions', disposal: 'released' },
  callInvited: { type: 'callInvited', segment: 'questions', invited: { office: 'secretariat' }, turn: null },
  skipPanellist: { type: 'skipPanellist', segment: 'questions', panellist: 0 },
  closePointOfOrder: { type: 'closePointOfOrder', raisedAt: 1 },
  reportNoAnswer: { type: 'reportNoAnswer', turn: 1, tried: 'room' },
  reportLineLost: { type: 'reportLineLost', turn: 1 },
  reportLineBack: { type: 'reportLineBack', turn: 1 },
  raisePointOfOrder: { type: 'raisePointOfOrder' },
  stepBack: { type: 'stepBack', segment: 'questions', request: FIRST, to: 'one' },
  sayReadiness: { type: 'sayReadiness', segment: 'questions', request: FIRST, readiness: 'ready' },
  markPresent: { type: 'markPresent', organization: 'alpha' },
  sendMessage: { type: 'sendMessage', to: 'secretary', words: 'A word' },
  noteAttendance: { type: 'noteAttendance', person: 'bela' },
  requestFloor: { type: 'requestFloor', segment: 'questions', kind: 'intervention' },
  withdrawRequest: { type: 'withdrawRequest', segment: 'questions', request: FIRST },
  relink: { type: 'relink', person: 'lars', linkKind: 'speaker' },
  handOver: { type: 'handOver', segment: 'questions', request: FIRST, to: 'alan' },
  writeSubject: { type: 'writeSubject', segment: 'questions', request: FIRST, subject: 'Mine' },
  setPublicLabel: { type: 'setPublicLabel', organization: 'alpha', neutral: true },
  giveFloor: { type: 'giveFloor', segment: 'questions', next: FIRST, turn: null },
  microphoneLive: { type: 'microphoneLive', turn: 1 },
  confirmClosed: { type: 'confirmClosed', turn: 1 },
  confirmOpenAgain: { type: 'confirmOpenAgain', turn: 1 },
  pauseClock: { type: 'pauseClock', turn: 1, because: 'chair' },
  resumeClock: { type: 'resumeClock', turn: 1 },
  changeTime: { type: 'changeTime', turn: 1, by: 60_000 },
  endTurn: { type: 'endTurn', turn: 1 },
  sayFinished: { type: 'sayFinished', turn: 1 },
  putBack: { type: 'putBack', act: 1 },
  designateUnderReview: { type: 'designateUnderReview', state: 'IS', confirmedBy: 'A minister', on: true },
  ruleOnText: { type: 'ruleOnText', text: 'subject-1', version: 1, ruling: 'allow', reason: '' },
  raisePrompt: { type: 'raisePrompt', turn: 1, at: 1, states: ['IS'], sentence: '', findings: [] },
  dismissPrompt: { type: 'dismissPrompt', prompt: 'none' },
  takeStep: { type: 'takeStep', step: 'standingReminder' },
  ruleInOrder: { type: 'ruleInOrder', step: 'none' },
  adjustPassage: { type: 'adjustPassage', step: 'none', from: 1, to: 2 },
  deadlineReached: { type: 'deadlineReached', deadline: 'close:questions:1' },
  notePlatformNames: { type: 'notePlatformNames', names: ['Alpha Aid – Anna FAMILY-OF-ANNA'] },
  mapPlatformName: { type: 'mapPlatformName', name: 'x', person: 'anna' },
  forgetPlatformName: { type: 'forgetPlatformName', name: 'x' },
  writeToSpeaker: { type: 'writeToSpeaker', to: { request: FIRST }, words: 'Please come closer' },
  writeNote: { type: 'writeNote', segment: 'questions', kind: 'question', words: 'Why' },
  withdrawNote: { type: 'withdrawNote', note: 'x' },
  putNoteInList: { type: 'putNoteInList', note: 'x' },
  setAsideNote: { type: 'setAsideNote', note: 'x', because: 'answered' },
  letNoteWait: { type: 'letNoteWait', note: 'x' },
  sendContribution: {
    ...{ type: 'sendContribution', contribution: 'x', title: 'T', item: 2, size: 1, sha256: 'a', read: UNMARKED },
  },
  withdrawContribution: { type: 'withdrawContribution', contribution: 'x' },
  publishContribution: { type: 'publishContribution', contribution: 'x' },
  unpublishContribution: { type: 'unpublishContribution', contribution: 'x' },
  noteInput: { type: 'noteInput', kind: 'challenge', words: 'An idea' },
  amendInput: { type: 'amendInput', input: 'x', version: 1, kind: 'challenge', words: 'An idea' },
  withdrawInput: { type: 'withdrawInput', input: 'x' },
  restoreInput: { type: 'restoreInput', input: 'x' },
};
const AUTHORITY = ['notForYou', 'notPresiding', 'listenOnly'];

describe('who may', () => {
  const rows = ROLES.flatMap((role) =>
    LINKS.flatMap((link) =>
      CATEGORIES.flatMap((category) => [true, false].map((p) => [role, link, category, p] as const)),
    ),
  ).filter(([role, , , presiding]) => !presiding || role === 'co_chair');

  test.each(ROLES)(
    '[F1] [K8] %s, by category, link and presidency: every act is allowed or refused as the table says',
    (of) => {
      for (const [role, link, category, presiding] of rows.filter(([role]) => role === of)) {
        const day = dayWith(role, link, category, presiding);
        const actor = actorOf(day.record, 'somebody', day.desks.officers.persons.somebody!);
        for (const act of ACTS) {
          const row = `${act} by ${role} ${link} ${category} ${presiding ? 'presiding' : ''}`;
          const answer = expected(role, link, presiding, act);
          expect(`${row}: ${whyNot(day.record, actor, act)?.refused ?? 'allowed'}`).toBe(`${row}: ${answer}`);
          expect(`${row}: ${mayDo(actor, act)}`).toBe(`${row}: ${answer === 'allowed'}`);
          const decided = decide(day, EXAMPLES[act], { actor, at: TEN, newId: () => 'new', screen });
          const refused = isRefusal(decided) && AUTHORITY.includes(decided.refused) ? decided.refused : 'allowed';
          expect(`${row}: ${refused}`).toBe(`${row}: ${answer}`);
        }
      }
    },
  );

  test('a deadline is reported by the hall alone, and the hall does nothing else', () => {
    for (const act of ACTS)
      expect(whyNot(given().record, DEADLINE_ACTOR, act)?.refused).toBe(
        act === 'deadlineReached' ? undefined : 'notForYou',
      );
  });

  test('an online sign-in is reported by the door alone, and the door does nothing else', () => {
    for (const act of ACTS)
      expect(whyNot(given().record, DOOR_ACTOR, act)?.refused).toBe(act === 'noteAttendance' ? undefined : 'notForYou');
  });

  test('the co-Chair who does not preside is told who does, for every act of the Chair', () => {
    for (const act of ACTS.filter((one) => TABLE[one].startsWith('presiding') && !TABLE[one].includes('co_chair')))
      listOf('anna')
        .when(EXAMPLES[act], 'coChair')
        .refused('notPresiding', 'Ms. First presides. Take the presidency first.');
  });
});

/** A day on which somebody of such a role, link and category takes part, and Alpha Aid has asked. */
function dayWith(role: Role, linkKind: LinkKind, category: Category, presiding: boolean) {
  const chair = role === 'co_chair' ? { chair: presiding ? 0 : 1 } : {};
  const somebody = {
    id: 'somebody',
    name: 'S',
    title: '',
    role,
    linkKind,
    channel: 'room',
    organization: 'alpha',
    ...chair,
  };
  const organizations = SMALL_DAY.organizations.map((one) => (one.id === 'alpha' ? { ...one, category } : one));
  const persons = [...SMALL_DAY.persons, somebody as (typeof SMALL_DAY.persons)[number]];
  const day = given(convened({ organizations, persons }));
  const begun = day.and({ type: 'startSegment', segment: 'questions' }, 'chair').and(EXAMPLES.openList, 'chair');
  return begun.and({ type: 'openList', segment: 'questions' }, 'chair').dialogue;
}
