import { absenceFolds } from './absence.ts';
import { attendanceDeskFolds } from './attendance.ts';
import { audienceOf, type DeskStream, isShared, type Stream, split } from './audience.ts';
import { clockFolds } from './clock.ts';
import { contributionDeskFolds } from './contributionFolds.ts';
import { ruleDeskFolds, ruleFolds } from './countryRule/countryRule.ts';
import type { DeskFold, DeskFolds, RecordFolds } from './departments.ts';
import type { Desks, Dialogue, TheRecord } from './dialogue.ts';
import { disposalFolds } from './disposal.ts';
import type { DeskEvent, DeskEventMap, DialogueEvent, RecordEvent, RecordEventMap } from './events.ts';
import { floorFolds } from './floor.ts';
import { inputDeskFolds } from './input.ts';
import { inscriptionDeskFolds, inscriptionFolds } from './inscription.ts';
import { messageDeskFolds } from './message.ts';
import { microphoneDeskFolds } from './microphone.ts';
import { noteDeskFolds } from './noteFolds.ts';
import { panelFolds } from './panel.ts';
import { EMPTY_DELEGATION, EMPTY_PERSON, participantsDeskFolds, participantsFolds } from './participants.ts';
import { placeFolds } from './place.ts';
import { planFolds } from './plan.ts';
import { platformDeskFolds } from './platform.ts';
import { pointOfOrderDeskFolds, pointOfOrderFolds } from './pointOfOrder.ts';
import { precedenceFolds } from './precedence.ts';
import { programmeFolds } from './programme.ts';
import { publicationFolds } from './publication.ts';
import { putBackFolds } from './putBack.ts';
import { putBacksAfter } from './putBacks.ts';
import { readinessDeskFolds } from './readiness.ts';
import { sittingFolds } from './sitting.ts';
import { speakerScreenDeskFolds } from './speakerScreen.ts';
import { listFolds } from './speakersList.ts';
import { subjectDeskFolds, subjectFolds } from './subject.ts';
import { withKey } from './withKey.ts';

/** Joins the departments' folds: copies only, no checks – the record is trusted. */

const RECORD_FOLDS: RecordFolds<RecordEventMap> = {
  ...programmeFolds,
  ...planFolds,
  ...sittingFolds,
  ...listFolds,
  ...inscriptionFolds,
  ...placeFolds,
  ...participantsFolds,
  ...floorFolds,
  ...clockFolds,
  ...panelFolds,
  ...absenceFolds,
  ...disposalFolds,
  ...pointOfOrderFolds,
  ...precedenceFolds,
  ...subjectFolds,
  ...ruleFolds,
  ...putBackFolds,
  ...publicationFolds,
};
const DESK_FOLDS: DeskFolds<DeskEventMap> = {
  ...inscriptionDeskFolds,
  ...participantsDeskFolds,
  ...subjectDeskFolds,
  ...readinessDeskFolds,
  ...attendanceDeskFolds,
  ...messageDeskFolds,
  ...ruleDeskFolds,
  ...pointOfOrderDeskFolds,
  ...platformDeskFolds,
  ...microphoneDeskFolds,
  ...speakerScreenDeskFolds,
  ...noteDeskFolds,
  ...contributionDeskFolds,
  ...inputDeskFolds,
};

export function isOnRecord(event: DialogueEvent): event is RecordEvent {
  return event.type in RECORD_FOLDS;
}

/** The record after one of its events. */
export function evolveRecord(before: TheRecord, event: RecordEvent): TheRecord {
  const numbered = { ...before, number: before.number + 1, at: event.at };
  const fold = RECORD_FOLDS[event.type] as (record: TheRecord, event: RecordEvent) => TheRecord;
  const after = fold(numbered, event);
  const putBacks = putBacksAfter(before, event, after);
  return putBacks === after.putBacks ? after : { ...after, putBacks };
}

/** The desks after an event that reached one of them through its stream; it may read the record it follows. */
export function evolveDesk(desks: Desks, stream: DeskStream, event: DeskEvent, record: TheRecord): Desks {
  const fold = DESK_FOLDS[event.type] as DeskFold<DeskEvent> | undefined;
  if (!fold) return desks;
  if (isShared(stream)) {
    const shared = fold[stream] as ((desk: unknown, event: DeskEvent, record: TheRecord) => unknown) | undefined;
    return shared ? { ...desks, [stream]: shared(desks[stream], event, record) } : desks;
  }
  const [kind, id] = split(stream);
  if (kind === 'delegation') {
    const desk = desks.delegations[id] ?? EMPTY_DELEGATION;
    return fold.delegation
      ? { ...desks, delegations: withKey(desks.delegations, id, fold.delegation(desk, event, record)) }
      : desks;
  }
  const desk = desks.persons[id] ?? EMPTY_PERSON;
  return fold.person ? { ...desks, persons: withKey(desks.persons, id, fold.person(desk, event, record)) } : desks;
}

/** The whole dialogue after an event: what the server folds, and the sum of what all audiences fold. */
export function evolve(dialogue: Dialogue, event: DialogueEvent): Dialogue {
  if (isOnRecord(event)) return { ...dialogue, record: evolveRecord(dialogue.record, event) };
  const desks = audienceOf(event)
    .filter((stream): stream is DeskStream => (stream as Stream) !== 'record')
    .reduce((slices, stream) => evolveDesk(slices, stream, event, dialogue.record), dialogue.desks);
  return desks === dialogue.desks ? dialogue : { ...dialogue, desks };
}
