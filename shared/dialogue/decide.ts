import { reportLineBack, reportLineLost, reportNoAnswer } from './absence.ts';
import { type Actor, whyNot } from './actor.ts';
import { markPresent, noteAttendance } from './attendance.ts';
import { changeTime, microphoneLive, pauseClock, resumeClock } from './clock.ts';
import { sendContribution, withdrawContribution } from './contribution.ts';
import { ruleInOrder } from './countryRule/inOrder.ts';
import { takeStep } from './countryRule/ladder.ts';
import { dismissPrompt, raisePrompt } from './countryRule/prompts.ts';
import { adjustPassage } from './countryRule/steps.ts';
import { ruleOnText } from './countryRule/texts.ts';
import { designateUnderReview } from './countryRule/underReview.ts';
import { deadlineReached } from './deadlines.ts';
import type { Context, Decide, Decided } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import { disposeUnserved } from './disposal.ts';
import type { Command, DialogueEvent } from './events.ts';
import { endTurn, giveFloor, sayFinished } from './floor.ts';
import { frozen } from './frozen.ts';
import { amendInput, noteInput, restoreInput, withdrawInput } from './input.ts';
import { inscribe, requestFloor } from './inscription.ts';
import { sendMessage } from './message.ts';
import { confirmClosed, confirmOpenAgain } from './microphone.ts';
import type { Instant } from './model.ts';
import { letNoteWait, putNoteInList, setAsideNote, withdrawNote, writeNote } from './note.ts';
import { callInvited, skipPanellist } from './panel.ts';
import { relink, setPublicLabel } from './participants.ts';
import { handOver, moveRequest, stepBack, withdrawRequest } from './place.ts';
import { addSegment, changeDuration, moveSegment, skipSegment } from './plan.ts';
import { forgetPlatformName, mapPlatformName, notePlatformNames } from './platform.ts';
import { closePointOfOrder, raisePointOfOrder } from './pointOfOrder.ts';
import { setFirstTimeFirst, setPrecedence } from './precedence.ts';
import { finishSegment, returnToSegment, startSegment, takePresidency } from './programme.ts';
import { publishContribution, unpublishContribution } from './publication.ts';
import { putBack } from './putBack.ts';
import { sayReadiness } from './readiness.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { adjournMeeting, goOn, resumeMeeting, suspendMeeting } from './sitting.ts';
import { writeToSpeaker } from './speakerScreen.ts';
import { announceClosing, announceOpening, closeList, openList, setLimit } from './speakersList.ts';
import { writeSubject } from './subject.ts';
import { versionOf } from './upcast.ts';

/** Joins the departments' decisions: who may, then what follows, as events or one refusal. */

const DECISIONS: { [Type in Command['type']]: Decide<Type> } = {
  startSegment,
  finishSegment,
  returnToSegment,
  skipSegment,
  changeDuration,
  moveSegment,
  addSegment,
  takePresidency,
  suspendMeeting,
  resumeMeeting,
  adjournMeeting,
  goOn,
  announceOpening,
  openList,
  announceClosing,
  closeList,
  requestFloor,
  inscribe,
  withdrawRequest,
  moveRequest,
  handOver,
  stepBack,
  setPrecedence,
  setFirstTimeFirst,
  disposeUnserved,
  reportNoAnswer,
  reportLineLost,
  reportLineBack,
  raisePointOfOrder,
  closePointOfOrder,
  sayReadiness,
  markPresent,
  noteAttendance,
  sendMessage,
  setLimit,
  deadlineReached,
  giveFloor,
  callInvited,
  skipPanellist,
  microphoneLive,
  confirmClosed,
  confirmOpenAgain,
  pauseClock,
  resumeClock,
  changeTime,
  endTurn,
  sayFinished,
  setPublicLabel,
  relink,
  writeSubject,
  designateUnderReview,
  ruleOnText,
  raisePrompt,
  dismissPrompt,
  takeStep,
  ruleInOrder,
  adjustPassage,
  putBack,
  notePlatformNames,
  mapPlatformName,
  forgetPlatformName,
  writeToSpeaker,
  writeNote,
  withdrawNote,
  putNoteInList,
  setAsideNote,
  letNoteWait,
  sendContribution,
  withdrawContribution,
  publishContribution,
  unpublishContribution,
  noteInput,
  amendInput,
  withdrawInput,
  restoreInput,
};

/** What a command leads to: events, stamped with time and office, or a refusal that leaves nothing. */
export function decide(dialogue: Dialogue, command: Command, context: Context): readonly DialogueEvent[] | Refusal {
  const not = whyNot(dialogue.record, context.actor, command.type);
  const waits = not ?? frozen(dialogue.record, command.type);
  if (waits) return waits;
  const decision = DECISIONS[command.type] as
    | ((dialogue: Dialogue, command: Command, context: Context) => Decided | Refusal)
    | undefined;
  if (!decision) return refuse('notUnderstood');
  const decided = decision(dialogue, command, context);
  return isRefusal(decided) ? decided : stamp(decided, context.actor, context.at);
}

/** What the bureau keeps of rulings says of several co-Chairs which one it was; the record says "the Chair" [C15]. */
const SAY_WHICH_CHAIR: ReadonlySet<DialogueEvent['type']> = new Set([
  'underReviewDesignated',
  'textMarked',
  'textRuled',
  'promptDismissed',
  'stepTaken',
  'ruledInOrder',
  'pointOfOrderRuled',
  'pointOfOrderUnruled',
]);

/** Adds type version, time and office; the record comes first, so that desks may refer to it. */
export function stamp(decided: Decided, actor: Pick<Actor, 'office' | 'chair'>, at: Instant): readonly DialogueEvent[] {
  const { office: by, chair } = actor;
  const which = by === 'chair' && chair !== undefined ? { chair } : {};
  return [...(decided.record ?? []), ...(decided.desks ?? [])].map((draft) => {
    const { type } = draft;
    return { ...draft, v: versionOf(type), at, by, ...(SAY_WHICH_CHAIR.has(type) ? which : {}) } as DialogueEvent;
  });
}
