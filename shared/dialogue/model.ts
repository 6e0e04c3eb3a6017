/** The words every department shares: ids, time, kinds. Names are the glossary's. */

/** Milliseconds since 1970, UTC, by the server's clock. */
export type Instant = number;
export type Milliseconds = number;

export type DialogueId = string;
export type PersonId = string;
/** Opaque on the record; a neutrally labelled organization gets a new one for every request. */
export type OrganizationId = string;
export type SegmentId = string;
/** A request is known by the record's number of its inscription: the receipt number of rule F9. */
export type RequestNumber = number;
/** A turn is known by the record's number of its call. */
export type TurnNumber = number;
/** The record's number of an act, by which it is put back. */
export type ActNumber = number;

export const CATEGORIES = [
  'non_governmental_organization',
  'academia',
  'private_sector',
  'state_party',
  'signatory',
  'non_signatory',
  'entity',
  'intergovernmental_organization',
  'secretariat',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const ROLES = [
  'co_chair',
  'secretary',
  'conference_officer',
  'technical_moderator',
  'microphone_operator',
  'rapporteur',
  'presenter',
  'panellist',
  'representative',
  'alternate',
  'delegate',
  'observer',
  'room_display',
] as const;
export type Role = (typeof ROLES)[number];

/** A listener cannot be given the floor until re-linked (domain 3). */
export type LinkKind = 'staff' | 'speaker' | 'listener' | 'display';
/** How a speaker is heard. */
export type Channel = 'room' | 'online';
/** By which door a request came into the one list (F9, F11, F32). */
export type Door = 'self' | 'paperSlip' | 'raisedPlate' | 'platformHand' | 'writtenQuestion';

export const TURN_KINDS = [
  'presentation',
  'panellist',
  'intervention',
  'groupStatement',
  'reply',
  'rightOfReply',
  'pointOfOrder',
  'secretariat',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];
/** The kinds that pass through the list of speakers. */
export type RequestKind = Extract<TurnKind, 'intervention' | 'groupStatement' | 'rightOfReply'>;

export const MOVE_REASONS = [
  'precedence',
  'balance',
  'remote_alternation',
  'technical',
  'deferral',
  'step_back',
  'other',
] as const;
/** Why an entry stands elsewhere than the rule would put it [F12]. */
export type MoveReason = (typeof MOVE_REASONS)[number];

export type PauseReason = 'chair' | 'connection' | 'technical' | 'suspension';

/** Who acted, as the record says it: an office, never a person. The Secretary acts on behalf of the Chair. */
export type Office =
  | 'chair'
  | 'secretary'
  | 'conferenceOfficer'
  | 'technicalModerator'
  | 'microphoneOperator'
  | 'rapporteur'
  | 'participant'
  | 'deadline'
  | 'door'
  | 'installation'
  | 'captions';

/** What every event carries beside its own fields. */
export type Stamped<Type extends string, Fields> = { type: Type; v: number; at: Instant; by: Office } & Fields;
/** The union of events (or, with `{}` stamps, commands) that a map of names to fields describes. */
export type EventsOf<Map> = { [Type in keyof Map & string]: Stamped<Type, Map[Type]> }[keyof Map & string];
export type CommandsOf<Map> = { [Type in keyof Map & string]: { type: Type } & Map[Type] }[keyof Map & string];
/** An event before the door has stamped it. */
export type Unstamped<Map> = { [Type in keyof Map & string]: { type: Type } & Map[Type] }[keyof Map & string];

/** Content whose key has been forgotten. */
export type Erased = 'erased';
