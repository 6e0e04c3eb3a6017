import type { AbsenceCommands, AbsenceEvents } from './absence.ts';
import type { AttendanceCommands, AttendanceDeskEvents } from './attendance.ts';
import type { ClockCommands, ClockEvents } from './clock.ts';
import type { ContributionCommands, ContributionDeskEvents } from './contribution.ts';
import type { RuleCommands, RuleDeskEvents, RuleEvents } from './countryRule/countryRule.ts';
import type { DeadlineCommands } from './deadlines.ts';
import type { DisposalCommands, DisposalEvents } from './disposal.ts';
import type { FloorCommands, FloorEvents } from './floor.ts';
import type { InputCommands, InputDeskEvents } from './input.ts';
import type { InscriptionCommands, InscriptionDeskEvents, InscriptionEvents } from './inscription.ts';
import type { MessageCommands, MessageDeskEvents } from './message.ts';
import type { MicrophoneCommands, MicrophoneDeskEvents } from './microphone.ts';
import type { CommandsOf, EventsOf } from './model.ts';
import type { NoteCommands, NoteDeskEvents } from './note.ts';
import type { PanelCommands, PanelEvents } from './panel.ts';
import type { ParticipantsCommands, ParticipantsDeskEvents, ParticipantsEvents } from './participants.ts';
import type { PlaceCommands, PlaceEvents } from './place.ts';
import type { PlanCommands, PlanEvents } from './plan.ts';
import type { PlatformCommands, PlatformDeskEvents } from './platform.ts';
import type { PointOfOrderCommands, PointOfOrderDeskEvents, PointOfOrderEvents } from './pointOfOrder.ts';
import type { PrecedenceCommands, PrecedenceEvents } from './precedence.ts';
import type { ProgrammeCommands, ProgrammeEvents } from './programme.ts';
import type { PublicationCommands, PublicationEvents } from './publication.ts';
import type { PutBackCommands, PutBackEvents } from './putBack.ts';
import type { ReadinessCommands, ReadinessDeskEvents } from './readiness.ts';
import type { SittingCommands, SittingEvents } from './sitting.ts';
import type { SpeakerScreenCommands, SpeakerScreenDeskEvents } from './speakerScreen.ts';
import type { ListCommands, ListEvents } from './speakersList.ts';
import type { SubjectCommands, SubjectDeskEvents, SubjectEvents } from './subject.ts';

/** The vocabulary of the day: what is ordered (commands) and what has happened (events). */

export type RecordEventMap = ProgrammeEvents &
  PlanEvents &
  SittingEvents &
  ListEvents &
  InscriptionEvents &
  PlaceEvents &
  FloorEvents &
  ClockEvents &
  PanelEvents &
  AbsenceEvents &
  DisposalEvents &
  PointOfOrderEvents &
  PrecedenceEvents &
  ParticipantsEvents &
  SubjectEvents &
  RuleEvents &
  PutBackEvents &
  PublicationEvents;
export type DeskEventMap = InscriptionDeskEvents &
  ReadinessDeskEvents &
  AttendanceDeskEvents &
  MessageDeskEvents &
  ParticipantsDeskEvents &
  SubjectDeskEvents &
  RuleDeskEvents &
  PointOfOrderDeskEvents &
  PlatformDeskEvents &
  MicrophoneDeskEvents &
  SpeakerScreenDeskEvents &
  NoteDeskEvents &
  ContributionDeskEvents &
  InputDeskEvents;
export type CommandMap = ProgrammeCommands &
  PlanCommands &
  SittingCommands &
  ListCommands &
  InscriptionCommands &
  PlaceCommands &
  FloorCommands &
  ClockCommands &
  PanelCommands &
  AbsenceCommands &
  DisposalCommands &
  PointOfOrderCommands &
  PrecedenceCommands &
  ReadinessCommands &
  AttendanceCommands &
  MessageCommands &
  ParticipantsCommands &
  SubjectCommands &
  RuleCommands &
  DeadlineCommands &
  PutBackCommands &
  PlatformCommands &
  MicrophoneCommands &
  SpeakerScreenCommands &
  NoteCommands &
  ContributionCommands &
  PublicationCommands &
  InputCommands;

export type RecordEvent = EventsOf<RecordEventMap>;
export type DeskEvent = EventsOf<DeskEventMap>;
export type DialogueEvent = RecordEvent | DeskEvent;
export type Command = CommandsOf<CommandMap>;
