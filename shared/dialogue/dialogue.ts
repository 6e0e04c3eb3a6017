import { EMPTY_RULE, type Struck } from './countryRule/desk.ts';
import type { EndedTurn, Floor } from './floor.ts';
import type { Inputs } from './input.ts';
import type { DialogueId, Instant, OrganizationId, PersonId, SegmentId } from './model.ts';
import type { Notes } from './note.ts';
import type { DelegationDesk, OfficersDesk, PersonDesk } from './participants.ts';
import type { PlatformName, PlatformNameId } from './platform.ts';
import type { PointOfOrder } from './pointOfOrder.ts';
import type { Programme, Rules, SegmentState } from './programme.ts';
import type { PublishedContributions } from './publication.ts';
import type { PutBackable } from './putBack.ts';
import type { SittingState } from './sitting.ts';
import type { SentWords } from './speakerScreen.ts';
import type { SpeakersList } from './speakersList.ts';
import type { BureauDesk } from './subject.ts';

/** What everyone may see. Plain data: it is also the snapshot that newcomers fetch. */
export interface TheRecord {
  /** How many events of the record have been folded; the number of the last one. */
  number: number;
  /** When the last of them happened. */
  at: Instant;
  id: DialogueId;
  programme: Programme;
  rules: Rules;
  /** Which of the programme's chairs presides. */
  presiding: number;
  sittings: Readonly<Record<string, SittingState>>;
  /** Hard stops that the Chair has moved, by sitting [F25]. */
  extensions: Readonly<Record<string, Instant>>;
  segments: Readonly<Record<SegmentId, SegmentState>>;
  lists: Readonly<Record<SegmentId, SpeakersList>>;
  floor: Floor;
  /** Panellists passed over, by segment; they may be taken later [F24]. */
  skipped: Readonly<Record<SegmentId, readonly number[]>>;
  /** A State party's point of order that the Chair has still to decide [F4]. */
  pointOfOrder?: PointOfOrder;
  /** When the Chair last recalled the country rule to all. */
  ruleRecalledAt?: Instant;
  /** Turns that have ended, in order. */
  turns: readonly EndedTurn[];
  /** Acts of the Chair that can still be put back, oldest first. */
  putBacks: readonly PutBackable[];
  /** Written contributions that everyone may read; their texts lie elsewhere. */
  contributions: PublishedContributions;
}

/** Names on the platform, words to speakers' screens, notes: at the microphones. */
export interface TechnicalDesk {
  platform: Readonly<Record<PlatformNameId, PlatformName>>;
  /** The latest words sent, oldest first. */
  screens: readonly SentWords[];
  notes: Notes;
}
export interface RapporteursDesk {
  /** Passages that no input can cite [C13]. */
  struck: Struck;
  /** Under the public label, with no person. */
  notes: Notes;
  inputs: Inputs;
}

/** What each desk knows beyond the record. */
export interface Desks {
  bureau: BureauDesk;
  officers: OfficersDesk;
  technical: TechnicalDesk;
  rapporteurs: RapporteursDesk;
  delegations: Readonly<Record<OrganizationId, DelegationDesk>>;
  persons: Readonly<Record<PersonId, PersonDesk>>;
}

export interface Dialogue {
  record: TheRecord;
  desks: Desks;
}

export const EMPTY_RECORD: TheRecord = {
  number: 0,
  at: 0,
  id: '',
  programme: {
    title: '',
    fullTitle: '',
    workingGroup: '',
    date: '',
    zone: 'Europe/Vienna',
    venue: '',
    platform: '',
    chairs: [],
    sittings: [],
    items: [],
    segments: [],
    panels: [],
  },
  rules: {
    limits: {
      presentation: 0,
      panellist: 0,
      intervention: 0,
      groupStatement: 0,
      reply: 0,
      rightOfReply: 0,
      pointOfOrder: 0,
      secretariat: 0,
    },
    warning: 0,
    overTimePrompt: 0,
    handover: 0,
    hold: 0,
    callsBeforeAbsent: 2,
    secondRightOfReply: 0,
    microphonePrompt: 0,
    firstTimeFirst: 'off',
  },
  presiding: 0,
  sittings: {},
  extensions: {},
  segments: {},
  lists: {},
  floor: { stage: 'vacant' },
  skipped: {},
  turns: [],
  putBacks: [],
  contributions: {},
};

export const EMPTY_DIALOGUE: Dialogue = {
  record: EMPTY_RECORD,
  desks: {
    bureau: { subjects: {}, rule: EMPTY_RULE, messages: [], notes: {}, contributions: {} },
    officers: { organizations: {}, persons: {}, requests: {}, words: {}, groups: {}, readiness: {}, attended: {} },
    technical: { platform: {}, screens: [], notes: {} },
    rapporteurs: { notes: {}, inputs: {}, struck: {} },
    delegations: {},
    persons: {},
  },
};
