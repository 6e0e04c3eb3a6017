/**
 * Every reason why a command is refused, with the sentence people read. One closed table: code, logs and tests
 * use the key; screens show the sentence. Braces are filled from the details.
 */
export const REFUSALS = {
  // who
  notForYou: 'This act is not for your role.',
  notPresiding: '{chair} presides. Take the presidency first.',
  listenOnly: 'Your link is for listening. Ask the conference officer or the Secretariat for a speaking link.',
  unknownPerson: 'This person is not registered for the dialogue.',
  linkIsFixed: 'Staff, displays and invited speakers keep the link they have.',
  linkIsSo: 'This link is of that kind already.',
  standsForRequest: 'This person stands for a request in a list. Hand it over or withdraw it first.',
  noOrganization: 'You are registered without an organization, so you cannot ask for the floor.',
  // programme
  unknownSegment: 'The programme has no such segment.',
  segmentNotInProgress: '{segment} is not in progress.',
  segmentIsInProgress: '{segment} is in progress already.',
  segmentIsFinished: '{segment} is finished. Put it back first.',
  segmentIsSkipped: '{segment} has been passed over. Go back to it first.',
  noListHere: '{segment} has no list of speakers.',
  segmentIsPlanned: '{segment} has not begun. Start it.',
  segmentHasBegun: '{segment} has begun.',
  lengthOutOfRange: 'A segment lasts between one minute and six hours.',
  titleNeeded: 'Please give it a title.',
  // sittings
  noSitting: 'No sitting is in progress.',
  otherSitting: 'This belongs to another sitting. Adjourn the present one first.',
  sittingIsAdjourned: 'This sitting is adjourned. Put the adjournment back first.',
  meetingIsSuspended: 'The meeting is suspended. List and clock go on when it is resumed.',
  notSuspended: 'The meeting is not suspended.',
  hardStopPassed: 'It is past {time}. Going on needs a new end: go on, or adjourn.',
  timeHasPassed: 'Please give a time that is still to come.',
  // list of speakers
  listNotOpen: 'The list for {segment} is not open yet. This part is planned for {time}.',
  listOpensLater: 'The list for {segment} is not open yet. It opens at {time}.',
  listWasClosed: 'This list has been closed. Open it when it is to take requests again.',
  listIsClosed: 'The list for {segment} is closed. A written contribution is published beside the others.',
  listIsOpen: 'The list is open already.',
  listIsNotOpen: 'The list is not open.',
  closingTimePassed: 'A list can only close at a time that is still to come.',
  alreadyAsked: 'Your organization has place {place} in this list already.',
  organizationAlreadyAsked: '{organization} has place {place} in this list already.',
  organizationIsSpeaking: '{organization} has been called and can ask again after this turn.',
  unknownRequest: 'This request is not in the list.',
  requestIsCalled: 'This request has been called and can no longer be changed.',
  requestIsGone: 'This request is no longer in the list.',
  requestNotYours: 'Only the delegation that asked can do this.',
  notSameOrganization: 'A place can only be handed to another member of the same organization.',
  sameSpeaker: 'This person already stands for the request.',
  reasonNeeded: 'Please give the reason; it is shown in the log.',
  askedAtInFuture: 'The time on the slip cannot be later than now.',
  anchorIsGone: 'The entry it should stand behind is no longer waiting.',
  alreadyThere: 'The entry stands there already.',
  subjectTooLong: 'A subject has at most 140 characters.',
  lastAlready: 'You are the last in the list already.',
  replyForStates: 'A right of reply is a State party’s. A note reaches the Secretary.',
  twoReplies: 'A delegation has at most two rights of reply in an item.',
  groupNeeded: 'Please name the organizations for which you speak.',
  groupTooLarge: 'A group statement names at most forty organizations.',
  wrongDoor:
    'The technical moderator mirrors hands raised on the platform; slips and plates are the conference officer’s.',
  closeFirst: 'Close the list first.',
  nowhereToCarry: 'No later list of this item is still to come.',
  // the country rule
  textDeclined: 'The Chair has declined this subject. Your place in the list is untouched.',
  heldTooOften:
    'Five texts of your organization have come to the Chair within ten minutes. Please wait for the ruling.',
  unknownText: 'No such text waits for a ruling.',
  textHasChanged: 'The author has written it anew in the meantime. Look at the latest version.',
  ruledAlready: 'This is the ruling that stands.',
  reasonForAuthor: 'Please give the reason; it reaches the author.',
  textIsWithdrawn: 'Its author has withdrawn it.',
  rulingTooLong: 'A reason has at most 500 characters.',
  confirmationNeeded: 'Please say who confirmed that the State speaks of its own will.',
  confirmationTooLong: 'Who confirmed it: at most 200 characters.',
  underReviewAlready: 'This State is designated already.',
  notUnderReview: 'This State is not designated.',
  unknownPrompt: 'There is no such prompt for this turn.',
  promptIsSettled: 'This prompt has been settled already.',
  stepTakenMeanwhile: 'Another step was taken in this turn in the meantime. Please look at it first.',
  turnNeeded: 'Nobody has had the floor in this turn.',
  confirmWithdrawal: 'No call to order and no interruption came before in this turn. Confirm to withdraw the floor.',
  notFromList: 'A speaker of the programme has no place in the list. Interrupt, or end the turn.',
  unknownStep: 'There is no such step.',
  stepIsUndone: 'This step has been ruled in order already.',
  nothingStruck: 'This step has struck no passage.',
  passageOutsideTurn: 'A passage lies within its turn, and its end after its beginning.',
  // messages, points of order
  wordsNeeded: 'Please write what you want to say.',
  messageTooLong: 'A message has at most 300 characters.',
  statePartiesOnly: 'Only a State party may raise a point of order. A note reaches the Secretary.',
  pointOfOrderStands: '{organization} has raised a point of order already.',
  pointOfOrderUndecided: 'The point of order of {organization} is to be decided first. Then the clock can run.',
  noPointOfOrder: 'No point of order stands: it has been decided, or none was raised.',
  otherPointOfOrder: 'That point of order has been decided, and another stands now. Please look at it first.',
  // floor
  listHasChanged: 'The list has changed: next is now {organization}.',
  listIsEmpty: 'Nobody is waiting in this list.',
  floorHasChanged: 'The floor has changed in the meantime.',
  floorIsHeld: 'Someone has the floor. End the turn first, or take the call back.',
  notYetLive: '{organization} has been called. The microphone is not live yet.',
  alreadyLive: 'The microphone is live already.',
  clockIsPaused: 'The clock is paused already.',
  clockIsRunning: 'The clock is running.',
  turnIsOver: 'This turn is over.',
  notYourTurn: 'You do not have the floor.',
  lessThanAMinute: 'Less than a minute is left.',
  limitOutOfRange: 'A limit is between 30 seconds and 30 minutes.',
  unknownPanellist: 'The programme has no such speaker in this segment.',
  hasSpoken: '{name} has had the floor.',
  // put back
  nothingToPutBack: 'This act can no longer be put back: something stands on it.',
  // platform names, words to a speaker's screen
  namesNeeded: 'Please paste the names as the platform shows them.',
  namesAreKnown: 'All these names are here already.',
  tooManyNames: 'That is too many names at once: paste at most 250, and keep at most 2,000.',
  platformNameTooLong: 'A name on the platform has at most 120 characters.',
  unknownPlatformName: 'This name is no longer among those noted.',
  mappedAlready: 'This name stands so already.',
  screenWordsTooLong: 'Words to a speaker’s screen have at most 140 characters.',
  notASpeaker: 'Such words are shown on a speaker’s page only, and this person’s link is not for speaking.',
  // notes
  noNotesNow:
    'Written questions and inputs are taken while a panel or a discussion is in progress; {segment} takes none now.',
  noteTooLong: 'A written question or input has at most 300 characters.',
  notesWait: '{most} of your organization wait already. Withdraw one, or wait until one is taken.',
  unknownNote: 'This written question or input is not here.',
  noteIsDone: 'This has been dealt with in the meantime.',
  noteIsInList: 'It stands in the list of speakers. Take it out of the list first, then return or decline it.',
  noListForNote: 'No list of this item takes requests any more.',
  // contributions and inputs
  unknownItem: 'The programme has no such item.',
  titleTooLong: 'A title has at most 140 characters.',
  tooManyContributions: 'Your organization has sent {most} contributions, versions included. Write to the Secretariat.',
  unknownContribution: 'This contribution is not here.',
  contributionNamesSituation: 'It names a country situation. Allow it first, or return or decline it.',
  contributionNotAllowed: 'It was sent back or declined. Allow it first.',
  contributionIsPublished: 'This contribution is published. Only the Secretariat can take it back.',
  contributionIsWithdrawn: 'Its author has withdrawn this contribution.',
  newerVersion: 'There is a newer version of this contribution.',
  inputTooLong: 'An input has at most 500 characters.',
  unknownTurn: 'Nobody has had the floor under this number.',
  nothingToTieTo: 'No segment is in progress: name a turn or a contribution it is about.',
  unknownInput: 'This input is not here.',
  inputNotYours: 'Only the rapporteur who noted it can change an input.',
  inputIsWithdrawn: 'This input is withdrawn. Put it back first.',
  inputStands: 'This input stands already.',
  inputHasChanged: 'This input has changed in the meantime. Look at it and try again.',
  // deadlines and the door
  deadlineIsGone: 'This deadline no longer stands.',
  alreadyPresiding: '{chair} presides already.',
  alreadyConvened: 'This dialogue exists already.',
  notUnderstood: 'The console sent something that is not understood. Please reload the page.',
  sameIdOtherBody: 'This command was sent before with other content.',
  notRecorded: 'It could not be recorded, and nothing has changed. Please try again.',
  diskIsFull: 'The disk of the server is full: nothing is recorded until there is space. Nothing has changed.',
  signalledAlready: 'You have said so within the last minute, and it is counted.',
  tooFast: 'That was too fast. Please wait a moment.',
  readingOnly: 'This server is older than the record and only reads it.',
} as const;

export type RefusalKey = keyof typeof REFUSALS;
export type Details = Readonly<Record<string, string | number>>;
export interface Refusal {
  refused: RefusalKey;
  details: Details;
}

/** A refusal as a value: its key and what fills its sentence. */
export function refuse(refused: RefusalKey, details: Details = {}): Refusal {
  return { refused, details };
}

/** The sentence a person reads. */
export function sentenceOf(refusal: Refusal): string {
  return REFUSALS[refusal.refused].replace(/\{(\w+)\}/g, (_, name: string) => String(refusal.details[name] ?? ''));
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
