import type { Command } from '../../../shared/dialogue/events.ts';
import { nextInLine, waitingIn } from '../../../shared/dialogue/order.ts';
import { type Console, enter } from '../../support/console.ts';
import { openTheDay, type TheDay } from './theDay.ts';

/** The discussion of panel 1 at about two minutes to twelve, as it may be: five have spoken, sixteen wait. */

const SEGMENT = '3.3';
const MINUTE = 60_000;
const THEY_HAVE_SPOKEN = ['Moumouni', 'Diallo', 'Nwabueze', 'Ssekandi', 'Sulastri'];
const SPEAKS = 'Akinyi Odhiambo';
const THEY_ASK = [
  'Minh Châu',
  'Chowdhury',
  'Agbodjan',
  'Hernández Tzoc',
  'Lindholm',
  'Larrauri',
  'Quissanga',
  'Cáceres',
  'Owusu-Mensah',
  'Hadžić',
  'Papakosta',
];
const BY_SLIP = 'Bellandi';
const THEY_ASK_LATER = ['Baptiste', 'Marchand', 'Hartog', 'Ssekandi'];
const SUBJECTS: Readonly<Record<string, string>> = {
  'Minh Châu': 'What women tell us on the first day in a shelter',
  Chowdhury: 'Hearing victims by video link',
};

export interface Discussion {
  day: TheDay;
  close(): Promise<void>;
}

/** Who asks on a page of their own, by a part of the name, and how. */
export type OnPages = Readonly<Record<string, (day: TheDay) => Promise<void>>>;

/** Plays the example to the moment when the sixth speaker has so many seconds left. */
export async function openADiscussion(left: number, onPages: OnPages = {}): Promise<Discussion> {
  const day = await openTheDay('2024-07-15T11:36:00+02:00');
  const consoles = new Map<string, Console>();
  const sit = async (name: string, link: string) => consoles.set(name, await enter(day.url, link));
  const here = (name: string) => [...consoles].find(([whose]) => whose.includes(name))?.[1] as Console;
  await sit('Chair', day.link('co_chair', 1));
  await sit('officer', day.link('conference_officer', 1));
  for (const { role, name, url } of day.links.dialogues[0]?.links ?? [])
    if (['representative', 'delegate', 'panellist'].includes(role)) await sit(name, url);

  const chair = here('Chair');
  const floor = () => chair.dialogue().record.floor;
  const list = () => chair.dialogue().record.lists[SEGMENT]!;
  const turn = () => {
    const held = floor();
    return held.stage === 'vacant' ? null : held.turn.turn;
  };
  const must = async (one: Console, command: Command) => {
    const answer = await one.act(command);
    if ('refused' in answer) throw new Error(answer.sentence);
    await chair.until(({ record }) => record.number >= answer.record);
  };
  const ask = async (name: string) => {
    const before = list().entries.length;
    const onPage = onPages[name];
    if (onPage) {
      await onPage(day);
      return chair.until(() => list().entries.length > before);
    }
    await must(here(name), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
    const subject = SUBJECTS[name];
    const request = list().entries.at(-1)?.request;
    if (subject && request) await must(here(name), { type: 'writeSubject', segment: SEGMENT, request, subject });
    await day.move(7);
  };
  const call = async () => {
    await must(chair, { type: 'giveFloor', segment: SEGMENT, next: nextInLine(list()) ?? 0, turn: turn() });
    await day.move(9);
    await must(chair, { type: 'microphoneLive', turn: turn() ?? 0 });
  };

  await must(chair, { type: 'takePresidency' });
  await must(chair, { type: 'startSegment', segment: SEGMENT });
  await must(chair, { type: 'openList', segment: SEGMENT });
  for (const name of THEY_HAVE_SPOKEN) {
    await ask(name);
    await call();
    await day.move(190);
  }
  await must(chair, { type: 'endTurn', turn: turn() ?? 0 });
  for (const name of [SPEAKS, ...THEY_ASK]) await ask(name);
  const { persons } = here('officer').dialogue().desks.officers;
  const person = Object.entries(persons).find(([, { name }]) => name.includes(BY_SLIP))?.[0] ?? '';
  const askedAt = Date.parse('2024-07-15T11:52:00+02:00');
  const slip = { door: 'paperSlip', askedAt, reason: 'The slip lay beneath a folder.' } as const;
  await must(here('officer'), { type: 'inscribe', segment: SEGMENT, person, ...slip });
  for (const name of THEY_ASK_LATER) await ask(name);
  const waiting = waitingIn(list());
  const legalAid = waiting.find(({ label }) => label.startsWith('Savannah'))?.request ?? 0;
  const behind = waiting[6]?.request ?? null;
  await must(chair, { type: 'moveRequest', segment: SEGMENT, request: legalAid, behind, reason: 'remote_alternation' });
  const closesAt = Date.parse('2024-07-15T12:30:00+02:00');
  await must(chair, { type: 'announceClosing', segment: SEGMENT, closesAt });
  await call();
  await day.move((3 * MINUTE) / 1000 - left);
  return {
    day,
    async close() {
      for (const one of consoles.values()) one.close();
      await day.close();
    },
  };
}
