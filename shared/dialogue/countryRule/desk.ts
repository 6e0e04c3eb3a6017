import type { Finding, ScreeningContext, Screening as Verdict } from '../../screening/screen.ts';
import type { ContributionId } from '../contribution.ts';
import type { Floor } from '../floor.ts';
import type {
  ActNumber,
  Instant,
  Milliseconds,
  Office,
  OrganizationId,
  PersonId,
  RequestNumber,
  SegmentId,
  TurnNumber,
} from '../model.ts';
import type { NoteId, NoteKind } from '../note.ts';
import type { BureauDesk } from '../subject.ts';

/** What the desks keep of the country rule [K4]: States under review, texts that wait, prompts, steps, rulings. */

/** ISO 3166-1 alpha-2. */
export type StateCode = string;
export type TextId = string;
export type PromptId = string;
export type StepId = string;

/** The country screener, as the hall gives it to the core. */
export type Screen = (text: string, context: ScreeningContext) => Verdict;
/** One mention in a text that the same event carries. */
export type Mark = Omit<Finding, 'words'>;

export const TEXT_RULINGS = ['allow', 'return', 'decline'] as const;
export type TextRuling = (typeof TEXT_RULINGS)[number];

/** Where a text would be seen; each kind has its own way of being released. */
export type TextOf =
  | { what: 'subject'; segment: SegmentId; request: RequestNumber }
  /** A written question or input; held, it lies at no other desk than the bureau's and its author's. */
  | { what: 'note'; note: NoteId; segment: SegmentId; kind: NoteKind; person: PersonId }
  /** Of a written contribution the sentences that are marked; its text lies elsewhere. */
  | { what: 'contribution'; contribution: ContributionId };

/** The id of a text: its kind, and which of them. */
export function textIdOf(of: TextOf): TextId {
  switch (of.what) {
    case 'subject':
      return subjectText(of.request);
    case 'note':
      return noteText(of.note);
    case 'contribution':
      return contributionText(of.contribution);
  }
}
export const subjectText = (request: RequestNumber): TextId => `subject-${request}`;
export const noteText = (note: NoteId): TextId => `note-${note}`;
export const contributionText = (contribution: ContributionId): TextId => `contribution-${contribution}`;

/** Who acted: an office, and of several co-Chairs which one. */
export interface By {
  by: Office;
  chair?: number;
}
/** Who acted, and when. */
export type Done = By & { at: Instant };

/** Of an event, who acted. */
export const byOf = ({ by, chair }: By): By => (chair === undefined ? { by } : { by, chair });

/** A text that the screener brought to the Chair [C8], or that the Chair took back. */
export interface ScreenedText {
  of: TextOf;
  organization: OrganizationId;
  version: number;
  words: string;
  findings: readonly Mark[];
  /** Sentences marked beyond those in `words`. */
  more?: number;
  at: Instant;
  /**
   * `marked`: it passed with a caution, or the Chair brought it; `replaced`: its author has written another that passed,
   * or a new version; `withdrawn`: by its author.
   */
  stage: 'held' | 'marked' | 'allowed' | 'returned' | 'declined' | 'replaced' | 'withdrawn';
  /** When versions of it were held. */
  heldAt: readonly Instant[];
  /** Every version that came to the Chair, the latest last: what a ruling was about stays beside it. */
  versions: readonly TextVersion[];
  rulings: readonly RuledText[];
}
export type TextVersion = Done & Pick<ScreenedText, 'version' | 'words' | 'findings' | 'more'>;
export type RuledText = Done & { version: number; ruling: TextRuling; reason: string };

/** A mention in the captions, for the bureau alone; never an act by itself and never held against a person [C8]. */
export interface Prompt {
  turn: TurnNumber;
  /** When the sentence had been spoken, the delay of the captions taken off. */
  at: Instant;
  /** From when: unknown in journals of former releases. */
  from?: Instant;
  raisedAt: Instant;
  expiresAt: Instant;
  states: readonly StateCode[];
  /** A State's delegate on its own practice: the Chair judges [C4]. */
  toJudge?: true;
  /** The State that may speak of its own review in this turn. */
  exempt?: StateCode;
  /** No State is named, one is pointed at. */
  caution?: true;
  sentence: string;
  findings: readonly Mark[];
  stage: 'open' | 'dismissed' | 'actedOn' | 'expired';
  settled?: Done;
  /** The step that acted on it. */
  step?: StepId;
}

export const STEPS = [
  'standingReminder',
  'reminder',
  'callToOrder',
  'interrupt',
  'withdrawFloor',
  'deferToEnd',
  'strikeFromSummary',
] as const;
export type StepName = (typeof STEPS)[number];
export const GROUNDS = ['countryRule', 'relevance', 'time'] as const;
export type Ground = (typeof GROUNDS)[number];

/** A stretch of a turn, by the server's time. */
export interface Passage {
  turn: TurnNumber;
  from: Instant;
  to: Instant;
}

/** A step of the ladder, as the bureau keeps it. */
export interface Step extends Done {
  what: StepName;
  turn?: TurnNumber;
  organization?: OrganizationId;
  person?: PersonId;
  ground?: Ground;
  prompt?: PromptId;
  /** The record's number of what the step led to there, by which it is put back. */
  act?: ActNumber;
  /** What was left on the clock. */
  remaining?: Milliseconds;
  passage?: Passage;
  /** What had been struck until it was ruled in order. */
  unstruck?: Passage;
  /** It was ruled in order after all. */
  undone?: Done & { restored: boolean };
}

export type UnderReview = Done & { confirmedBy: string };
/** A State under review, now or until then. */
export type Designation = UnderReview & { state: StateCode; ended?: Done };

/** `decidedOtherwise`: heard and decided, without a ruling on the speaker [C10]. */
export type PointRuling = 'ruledInOrder' | 'decidedOtherwise' | StepName;
export interface RuledPoint extends Done {
  organization: OrganizationId;
  label: string;
  ruling: PointRuling;
  /** It was put back, and the point of order stood again. */
  undone?: Done;
}

/** The bureau's desk of the country rule. */
export interface RuleDesk {
  underReview: Readonly<Record<StateCode, UnderReview>>;
  /** In the order in which they were designated, those that were ended, too. */
  designations: readonly Designation[];
  texts: Readonly<Record<TextId, ScreenedText>>;
  prompts: Readonly<Record<PromptId, Prompt>>;
  /** In the order in which they were taken. */
  steps: Readonly<Record<StepId, Step>>;
  pointsOfOrder: readonly RuledPoint[];
}
export const EMPTY_RULE: RuleDesk = {
  underReview: {},
  designations: [],
  texts: {},
  prompts: {},
  steps: {},
  pointsOfOrder: [],
};

/** Steps of the ladder come one after the other; a strike is independent of them. */
const isStrike = (what: StepName) => what === 'strikeFromSummary';

/** The last step of a turn of the kind of a step, undone or not: what whoever takes the next one has to have seen. */
export function lastStepOf({ steps }: RuleDesk, turn: TurnNumber | undefined, what: StepName): StepId | undefined {
  const before = ([, one]: [StepId, Step]) => one.turn === turn && isStrike(one.what) === isStrike(what);
  return turn === undefined ? undefined : Object.entries(steps).findLast(before)?.[0];
}

/** The bureau's desk with part of its rule changed. */
export const withRule = (desk: BureauDesk, change: Partial<RuleDesk>): BureauDesk => ({
  ...desk,
  rule: { ...desk.rule, ...change },
});

/** What a speaker's own screen says, as a code: the courteous sentence is the console's. */
export interface Addressed {
  step: StepId;
  what: Exclude<StepName, 'standingReminder' | 'strikeFromSummary'> | 'ruledInOrder';
  turn: TurnNumber;
  ground?: Ground;
  at: Instant;
}

/** What cannot be cited [C13], by the step that struck it. */
export type Struck = Readonly<Record<StepId, Passage>>;

/** The Chair asks for the microphone of a turn to be closed, with so much left on its clock. */
export interface ToClose {
  turn: TurnNumber;
  remaining: Milliseconds;
  at: Instant;
}

/** Does it stand: is the turn still interrupted as it was then? */
export function standsToClose(floor: Floor, toClose: ToClose | undefined): boolean {
  if (!toClose || floor.stage !== 'paused' || floor.because !== 'chair') return false;
  return floor.turn.turn === toClose.turn && floor.remaining === toClose.remaining;
}
