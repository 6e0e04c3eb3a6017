import { DOOR_ACTOR } from '../../shared/dialogue/attendance.ts';
import type { PersonId } from '../../shared/dialogue/model.ts';
import { currentSitting } from '../../shared/dialogue/sitting.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer } from './consoles.ts';
import { personsIn } from './presence.ts';

/** The door reports online sign-ins during a sitting [R12]: of who connects, and of who is there when it opens. */
export interface Attendance {
  /** A console has connected. Returns at once; nobody waits for what becomes of the report. */
  arrived(person: PersonId): void;
  stop(): void;
}

/** Reports each online delegate of a hall once for each sitting; what is refused is reported again at the next chance. */
export function noteArrivals(io: ConsoleServer, hall: Hall, onFault: (error: unknown) => void): Attendance {
  const reported = new Set<string>();
  const sittingNow = () => currentSitting(hall.dialogue().record)?.id;
  let sitting = sittingNow();

  function arrived(person: PersonId): void {
    const now = sittingNow();
    const { persons, attended } = hall.dialogue().desks.officers;
    const { organization, channel } = persons[person] ?? {};
    if (now === undefined || channel !== 'online' || organization === undefined || attended[organization]) return;
    const id = `${now}:${person}`;
    if (reported.has(id)) return;
    reported.add(id);
    const order = { id, command: { type: 'noteAttendance', person } as const };
    hall.submit(DOOR_ACTOR.person, order).then((answer) => {
      if ('refused' in answer) reported.delete(id);
    }, onFault);
  }

  const stop = hall.onNews(() => {
    const before = sitting;
    sitting = sittingNow();
    if (sitting === undefined || sitting === before) return;
    for (const person of personsIn(io, hall.id)) arrived(person);
  });
  return { arrived, stop };
}
