import type { Actor } from './actor.ts';
import type { Screen } from './countryRule/desk.ts';
import type { Desks, Dialogue, TheRecord } from './dialogue.ts';
import type { Command, CommandMap, DeskEventMap, RecordEventMap } from './events.ts';
import type { Instant, OrganizationId, PersonId, Stamped, Unstamped } from './model.ts';
import type { Refusal } from './refusal.ts';

/** The shapes that every department's functions have. */

/** What the door adds to a command: who, when, and ids; the core reads no clock and rolls no dice. */
export interface Context {
  actor: Actor;
  at: Instant;
  newId: () => string;
  /** Reads a text under the country rule; the same text in the same day gets the same answer. */
  screen: Screen;
}

export type RecordDraft = Unstamped<RecordEventMap>;
export type DeskDraft = Unstamped<DeskEventMap>;
/** What a decision wants written: first the record, then the desks. */
export interface Decided {
  record?: readonly RecordDraft[];
  desks?: readonly DeskDraft[];
}
export type Decide<Type extends Command['type']> = (
  dialogue: Dialogue,
  command: { type: Type } & CommandMap[Type],
  context: Context,
) => Decided | Refusal;

export type RecordFolds<Map> = {
  [Type in keyof Map & string]: (record: TheRecord, event: Stamped<Type, Map[Type]>) => TheRecord;
};

/** One fold for each kind of desk an event is addressed to. */
export interface DeskFold<Event> {
  bureau?: (desk: Desks['bureau'], event: Event, record: TheRecord) => Desks['bureau'];
  officers?: (desk: Desks['officers'], event: Event, record: TheRecord) => Desks['officers'];
  technical?: (desk: Desks['technical'], event: Event, record: TheRecord) => Desks['technical'];
  rapporteurs?: (desk: Desks['rapporteurs'], event: Event, record: TheRecord) => Desks['rapporteurs'];
  delegation?: (desk: Delegation, event: Event, record: TheRecord) => Delegation;
  person?: (desk: Person, event: Event, record: TheRecord) => Person;
}
type Delegation = Desks['delegations'][OrganizationId];
type Person = Desks['persons'][PersonId];
export type DeskFolds<Map> = { [Type in keyof Map & string]: DeskFold<Stamped<Type, Map[Type]>> };
