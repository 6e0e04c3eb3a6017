import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DOOR_ACTOR } from '../../shared/dialogue/attendance.ts';
import { EMPTY_RECORD, type TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command, DialogueEvent, RecordEvent } from '../../shared/dialogue/events.ts';
import { evolveRecord } from '../../shared/dialogue/evolve.ts';

/** What lies on disk, read by somebody who is not the server, from a copy of the files as they are now. */
export interface Ledger {
  /** The answers of accepted orders, by person and id. */
  answers: ReadonlyMap<string, string>;
  /** The events of each accepted order, by person and id, in the order of the journal. */
  eventsOf: ReadonlyMap<string, readonly DialogueEvent['type'][]>;
  /** Events after the convening that belong to no order. */
  strays: number;
  /** The record as it stood at a number, folded afresh. */
  recordAt(number: number): TheRecord;
}

export const keyOf = (person: string, id: string) => `${person} ${id}`;

export function readLedger(folder: string, dialogue: string): Ledger {
  const copy = mkdtempSync(join(tmpdir(), 'rostrum-ledger-'));
  for (const suffix of ['', '-wal'])
    cpSync(join(folder, `${dialogue}.sqlite${suffix}`), join(copy, `j${suffix}`), { force: true });
  const db = new DatabaseSync(join(copy, 'j'));
  try {
    const events = db.prepare('SELECT position, body, record_number AS number FROM events ORDER BY position').all() as {
      position: number;
      body: string;
      number: number | null;
    }[];
    const acts = db
      .prepare('SELECT person, command, answer, first_position AS first FROM acts ORDER BY first_position')
      .all() as { person: string; command: string; answer: string; first: number | null }[];
    const typeAt = new Map(events.map(({ position, body }) => [position, (JSON.parse(body) as DialogueEvent).type]));
    const begun = acts.filter((act) => act.first !== null);
    const eventsOf = new Map(
      acts.map(({ person, command }) => [keyOf(person, command), [] as DialogueEvent['type'][]]),
    );
    begun.forEach(({ person, command, first }, index) => {
      const end = begun[index + 1]?.first ?? events.length + 1;
      for (let position = first!; position < end; position += 1)
        eventsOf.get(keyOf(person, command))!.push(typeAt.get(position)!);
    });
    const convened = events.filter(({ body }) => (JSON.parse(body) as DialogueEvent).by === 'installation').length;
    const states = [EMPTY_RECORD];
    for (const { body, number } of events)
      if (number !== null) states.push(evolveRecord(states.at(-1)!, JSON.parse(body) as RecordEvent));
    return {
      // What the door itself notes is nobody's order.
      answers: new Map(
        acts
          .filter(({ person }) => person !== DOOR_ACTOR.person)
          .map(({ person, command, answer }) => [keyOf(person, command), answer]),
      ),
      eventsOf,
      strays: (begun[0]?.first ?? events.length + 1) - 1 - convened,
      recordAt: (number) => states[number]!,
    };
  } finally {
    db.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The events an accepted order may have led to; each list is one way it can go. */
export const LEADS_TO: Partial<Record<Command['type'], readonly string[]>> = {
  requestFloor: ['floorRequested requestIdentified'],
  withdrawRequest: ['requestWithdrawn'],
  // The same subject again changes nothing that is shown.
  writeSubject: ['subjectShown subjectWritten', 'subjectWritten'],
  startSegment: ['segmentStarted', 'sittingOpened segmentStarted'],
  openList: ['listOpened'],
  setLimit: ['limitSet'],
  // An organization that has spoken for the first time has thereby attended.
  giveFloor: ['speakerCalled', 'turnEnded speakerCalled', 'turnEnded speakerCalled organizationAttended'],
  microphoneLive: ['microphoneLive'],
  pauseClock: ['clockPaused'],
  resumeClock: ['clockResumed'],
  changeTime: ['timeChanged'],
  endTurn: ['turnEnded', 'turnEnded organizationAttended'],
};
