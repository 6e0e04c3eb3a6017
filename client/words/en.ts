/**
 * Every sentence on a screen, in English. Strong places stand between **two stars**. The words are the room's: floor,
 * list of speakers, turn, ruling, put back. Say what is true, then what one can do; never blame.
 * Why a command was refused is said by the domain's own table of refusals.
 */

export { addressedWords } from './en/addressed.ts';
export { captionDeskWords, captionWords } from './en/captions.ts';
export { chairWords } from './en/chair.ts';
export { conductWords, readinessWords } from './en/conduct.ts';
export { contributionsWords } from './en/contributions.ts';
export { textWords } from './en/countryRule.ts';
export { chairMoreWords, deskWords } from './en/desk.ts';
export { devicesWords } from './en/devices.ts';
export { displayWords } from './en/display.ts';
export { doorWords } from './en/door.ts';
export { entryWords } from './en/entry.ts';
export { orderWords } from './en/list.ts';
export { liveWords } from './en/live.ts';
export { moderatorWords } from './en/moderator.ts';
export { momentWords } from './en/moment.ts';
export { officerWords, turnsWords } from './en/officer.ts';
export { outboxWords } from './en/outbox.ts';
export { groupWords, noticeWords, programmeWords, wishWords, youWords } from './en/pages.ts';
export { participantWords } from './en/participant.ts';
export {
  actWords,
  cardWords,
  clockWords,
  limitWords,
  listWords,
  ruleWords,
  searchWords,
  stripWords,
} from './en/parts.ts';
export { placeWords } from './en/place.ts';
export { rapporteurWords } from './en/rapporteur.ts';
export { rulingsDayWords, rulingWords, warningWords } from './en/rulings.ts';
export { secretariatWords } from './en/secretariat.ts';
export { contributionWords, noteWords, screenWords, signalWords, writtenWords } from './en/write.ts';
