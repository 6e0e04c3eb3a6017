import type { TheRecord } from './dialogue.ts';
import type { Command } from './events.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isSuspended } from './sitting.ts';

/** What still works while the meeting is suspended: list and clock are frozen [F26]. */
const WHILE_SUSPENDED: ReadonlySet<Command['type']> = new Set([
  'resumeMeeting',
  'adjournMeeting',
  'goOn',
  'takePresidency',
  'writeSubject',
  'withdrawRequest',
  'setPublicLabel',
  'relink',
  'sayReadiness',
  'sendMessage',
  'markPresent',
  'noteAttendance',
  'skipSegment',
  'changeDuration',
  'moveSegment',
  'addSegment',
  'designateUnderReview',
  'ruleOnText',
  // Captions follow speech: of what was said just before.
  'raisePrompt',
  'dismissPrompt',
  'adjustPassage',
  'notePlatformNames',
  'mapPlatformName',
  'forgetPlatformName',
  'writeToSpeaker',
  'confirmClosed',
  'confirmOpenAgain',
  'withdrawNote',
  'setAsideNote',
  'letNoteWait',
  'sendContribution',
  'withdrawContribution',
  'publishContribution',
  'unpublishContribution',
  'noteInput',
  'amendInput',
  'withdrawInput',
  'restoreInput',
  // Of what may be done meanwhile; the rest waits.
  'putBack',
]);

/** Refuses what has to wait until the meeting is resumed. */
export function frozen(record: TheRecord, act: Command['type']): Refusal | undefined {
  return isSuspended(record) && !WHILE_SUSPENDED.has(act) ? refuse('meetingIsSuspended') : undefined;
}
