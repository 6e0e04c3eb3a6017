import type { Desks } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import type { PersonId, RequestNumber } from '../../shared/dialogue/model.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';

/** A speaker to whose screen one can write: a request that waits or is called, or an invited speaker. */
export interface Speaker {
  to: { request: RequestNumber } | { person: PersonId };
  label: string;
}

export function speakerOf({ request, label }: Pick<Entry, 'request' | 'label'>): Speaker {
  return { to: { request }, label };
}

/** Whoever has the floor; undefined where no screen of hers is known. */
export function speakerOnFloor(desks: Desks, { request, label }: Turn): Speaker | undefined {
  return request === undefined ? invitedSpeaker(desks, label) : { to: { request }, label };
}

/** The panellist of that name, if she is registered. */
export function invitedSpeaker(desks: Desks, label: string): Speaker | undefined {
  const person = Object.entries(desks.officers.persons).find(
    ([, { role, name }]) => role === 'panellist' && name === label,
  )?.[0];
  return person === undefined ? undefined : { to: { person }, label };
}

/** Who speaks, as the platform names her [F29]; several, where she has joined more than once. */
export function platformNamesOf(desks: Desks, person: PersonId | undefined): readonly string[] {
  return Object.values(desks.technical.platform).flatMap((one) =>
    person !== undefined && one.person === person ? [one.name] : [],
  );
}

/** The person behind a speaker, as far as the desk knows. */
export function personOf(desks: Desks, { to }: Speaker): PersonId | undefined {
  return 'person' in to ? to.person : desks.officers.requests[to.request]?.person;
}
