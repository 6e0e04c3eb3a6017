import { rmSync } from 'node:fs';
import { isDialogueId, linkKindOf } from '../../shared/access.ts';
import { convening, type Setup } from '../../shared/dialogue/convening.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { toStore } from '../hall/minutes.ts';
import type { Premises } from '../premises.ts';
import { type Link, linkOf } from './links.ts';
import { type Participants, readParticipants } from './participantsFile.ts';
import { programmeOf, readProgramme, rulesOf } from './programmeFile.ts';

export interface Preparation {
  /** The text of a programme file. */
  programme: string;
  /** The text of a participants' file. */
  participants: string;
  /** By how much all planned times are moved. */
  shift: Milliseconds;
}

/** What was prepared, with the personal links, which are known only here and now. */
export interface Prepared {
  id: string;
  title: string;
  links: Link[];
  /** For each link, how its person attends. */
  channels: ReadonlyMap<Link, 'room' | 'online'>;
}

const DISPLAYS: Setup['persons'] = [1, 2].map((n) => ({
  id: `d${n}`,
  name: `Room display ${n}`,
  title: '',
  role: 'room_display',
  linkKind: linkKindOf('room_display'),
  channel: 'room',
}));

/**
 * Convenes a dialogue: its first events in its journal, then its entry in the house with a link for each person. A
 * journal without an entry is left from a preparation that did not finish, and makes way.
 */
export async function prepare(
  premises: Premises,
  { programme, participants, shift }: Preparation,
  now: Instant,
): Promise<Prepared> {
  const file = readProgramme(programme);
  const people = readParticipants(participants, file.chairs);
  const setup: Setup = {
    id: file.id,
    programme: programmeOf(file, shift),
    rules: rulesOf(file),
    presiding: Math.max(
      0,
      file.chairs.findIndex(({ name }) => name === file.presiding.morning),
    ),
    shiftedBy: shift,
    organizations: people.organizations,
    persons: [...people.persons, ...DISPLAYS],
  };
  return convene(premises, setup, people, now);
}

/** As `prepare`, from what was read. */
export async function convene(
  premises: Premises,
  setup: Setup,
  people: Pick<Participants, 'organizationNames' | 'contacts'>,
  now: Instant,
): Promise<Prepared> {
  mustBeFree(premises, setup.id);
  await writeFirstEvents(premises, setup, now);
  return enterIntoHouse(premises, setup, people);
}

/** A journal of this name would be the file of the house itself. */
const THE_HOUSE = 'house';

/** Throws, before anything is touched, unless the id can be an address and is not taken. */
function mustBeFree({ access }: Premises, id: string): void {
  if (!isDialogueId(id) || id === THE_HOUSE) throw new Error(`${id} cannot be the id of a dialogue.`);
  if (access.installation.dialogue(id)) throw new Error(`The dialogue ${id} exists already.`);
}

async function writeFirstEvents(premises: Premises, setup: Setup, now: Instant): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${premises.journalFile(setup.id)}${suffix}`, { force: true });
  const journal = premises.journal(setup.id);
  const events = convening(setup, now).map((event) => toStore(event, setup.id, premises.keys));
  await journal.append({ expectedHead: 0, events, acts: [] });
  await journal.close();
}

function enterIntoHouse(
  { access, house }: Premises,
  setup: Setup,
  people: Pick<Participants, 'organizationNames' | 'contacts'>,
): Prepared {
  const { id, programme, persons } = setup;
  const publicUrl = access.installation.publicUrl();
  const channels = new Map<Link, 'room' | 'online'>();
  house.transaction(() => {
    access.installation.addDialogue({
      id,
      title: programme.title,
      date: programme.date,
      lastSittingEnds: Math.max(...programme.sittings.map(({ endsAt }) => endsAt)),
    });
    for (const { id: person, name, title, role, linkKind, channel } of persons) {
      const organization = people.organizationNames.get(person) ?? '';
      const issued = access.invitations.issue({
        dialogue: id,
        person,
        role,
        organization,
        name: called(name, title),
        linkKind,
      });
      channels.set(linkOf(issued, publicUrl), channel);
    }
    for (const [person, email] of people.contacts) access.contactBook.write(id, person, email);
  });
  return { id, title: programme.title, links: [...channels.keys()], channels };
}

/** Name and function, as on "Enter as …". */
function called(name: string, title: string): string {
  return title ? `${name}, ${title}` : name;
}
