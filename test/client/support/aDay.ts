import { actorOf } from '../../../shared/dialogue/actor.ts';
import { convening, type Setup } from '../../../shared/dialogue/convening.ts';
import { decide } from '../../../shared/dialogue/decide.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../../shared/dialogue/dialogue.ts';
import type { Command, DialogueEvent } from '../../../shared/dialogue/events.ts';
import { evolve } from '../../../shared/dialogue/evolve.ts';
import type { Instant, PersonId } from '../../../shared/dialogue/model.ts';
import { isRefusal, sentenceOf } from '../../../shared/dialogue/refusal.ts';
import { screen } from '../../../shared/screening/screen.ts';

/** A small day for the consoles: invented persons, one floor segment, and acts as minutes. */

export const MINUTE = 60_000;
/** Monday 15 July 2024, 11:30 in Vienna. */
export const HALF_PAST_ELEVEN: Instant = Date.UTC(2024, 6, 15, 9, 30);
export const at = (time: `${number}:${number}`, seconds = 0): Instant => {
  const [hours, minutes] = time.split(':').map(Number);
  return Date.UTC(2024, 6, 15, hours! - 2, minutes!, seconds);
};

const MINUTES = (minutes: number) => minutes * MINUTE;

export const SETUP: Setup = {
  id: 'cybercrime-2024',
  presiding: 0,
  shiftedBy: 0,
  programme: {
    title: 'Constructive Dialogue 2024',
    fullTitle: 'Constructive Dialogue of the Working Group on Firearms',
    workingGroup: 'Working Group on Firearms',
    date: '2024-07-15',
    zone: 'Europe/Vienna',
    venue: 'Vienna, Conference Room M3',
    platform: 'Video platform',
    chairs: [
      { name: 'Ms. Adaeze Okonkwo', title: 'Chair' },
      { name: 'Mr. Tomás Ibarra', title: 'Co-Chair' },
    ],
    sittings: [
      { id: 'morning', startsAt: at('10:00'), endsAt: at('13:00') },
      { id: 'afternoon', startsAt: at('15:00'), endsAt: at('18:00') },
    ],
    items: [
      { item: 1, title: 'Opening' },
      { item: 2, title: 'Illicit manufacturing' },
      { item: 3, title: 'Tracing' },
    ],
    segments: [
      {
        id: 's1',
        item: 1,
        sitting: 'morning',
        kind: 'opening',
        title: 'Opening of the meeting',
        startsAt: at('10:00'),
        endsAt: at('10:30'),
      },
      {
        id: 's2',
        item: 2,
        sitting: 'morning',
        kind: 'panel',
        title: 'Panel on illicit manufacturing',
        startsAt: at('10:30'),
        endsAt: at('11:30'),
        panel: 'p1',
      },
      {
        id: 's3',
        item: 2,
        sitting: 'morning',
        kind: 'floor',
        title: 'Discussion on illicit manufacturing',
        startsAt: at('11:30'),
        endsAt: at('13:00'),
      },
      {
        id: 's4',
        item: 3,
        sitting: 'afternoon',
        kind: 'floor',
        title: 'Discussion on tracing',
        startsAt: at('15:00'),
        endsAt: at('17:30'),
      },
      {
        id: 's5',
        item: 3,
        sitting: 'afternoon',
        kind: 'closing',
        title: 'Closing of the meeting',
        startsAt: at('17:30'),
        endsAt: at('18:00'),
      },
    ],
    panels: [{ id: 'p1', title: 'Panel', guidingQuestion: null, panellists: [] }],
  },
  rules: {
    limits: {
      presentation: MINUTES(10),
      panellist: MINUTES(7),
      intervention: MINUTES(3),
      groupStatement: MINUTES(5),
      reply: MINUTES(2),
      rightOfReply: MINUTES(3),
      pointOfOrder: MINUTES(1),
      secretariat: MINUTES(3),
    },
    warning: 30_000,
    overTimePrompt: 30_000,
    handover: 20_000,
    hold: MINUTES(1),
    callsBeforeAbsent: 2,
    secondRightOfReply: MINUTES(2),
    microphonePrompt: 20_000,
    firstTimeFirst: 'day',
  },
  organizations: [
    { id: 'harbour', name: 'Harbour Watch International', category: 'non_governmental_organization', neutral: false },
    { id: 'lindqvist', name: 'Lindqvist Institute for Public Law', category: 'academia', neutral: false },
    {
      id: 'meridian',
      name: 'Meridian Transparency Network',
      category: 'non_governmental_organization',
      neutral: false,
    },
    { id: 'quiet', name: 'Voices of the Delta', category: 'non_governmental_organization', neutral: true },
    { id: 'azurian', name: 'Azurian Chamber of Industry', category: 'private_sector', neutral: false },
  ],
  persons: [
    {
      id: 'chair',
      name: 'Ms. Adaeze Okonkwo',
      title: 'Adviser',
      role: 'co_chair',
      linkKind: 'staff',
      channel: 'room',
      chair: 0,
    },
    {
      id: 'secretary',
      name: 'Ms. Noor Hallaq',
      title: 'Adviser',
      role: 'secretary',
      linkKind: 'staff',
      channel: 'room',
    },
    {
      id: 'officer',
      name: 'Mr. Jan Peeters',
      title: 'Adviser',
      role: 'conference_officer',
      linkKind: 'staff',
      channel: 'room',
    },
    {
      id: 'moderator',
      name: 'Ms. Mei Tanaka',
      title: 'Adviser',
      role: 'technical_moderator',
      linkKind: 'staff',
      channel: 'room',
    },
    {
      id: 'ines',
      name: 'Ms. Inés Cardoso',
      title: 'Adviser',
      role: 'representative',
      linkKind: 'speaker',
      channel: 'online',
      organization: 'harbour',
    },
    {
      id: 'otto',
      name: 'Mr. Otto Brandl',
      title: 'Adviser',
      role: 'alternate',
      linkKind: 'speaker',
      channel: 'room',
      organization: 'harbour',
      seat: '14',
    },
    {
      id: 'hedda',
      name: 'Prof. Hedda Lindqvist',
      title: 'Adviser',
      role: 'representative',
      linkKind: 'speaker',
      channel: 'room',
      organization: 'lindqvist',
      seat: '22',
    },
    {
      id: 'samuel',
      name: 'Mr. Samuel Achieng',
      title: 'Adviser',
      role: 'representative',
      linkKind: 'speaker',
      channel: 'online',
      organization: 'meridian',
    },
    {
      id: 'amara',
      name: 'Ms. Amara Diallo',
      title: 'Adviser',
      role: 'representative',
      linkKind: 'speaker',
      channel: 'online',
      organization: 'quiet',
    },
    {
      id: 'lena',
      name: 'Ms. Lena Vogel',
      title: 'Adviser',
      role: 'representative',
      linkKind: 'speaker',
      channel: 'room',
      organization: 'azurian',
      seat: '31',
    },
    {
      id: 'listener',
      name: 'Mr. Ruben Sol',
      title: 'Adviser',
      role: 'observer',
      linkKind: 'listener',
      channel: 'online',
      organization: 'meridian',
    },
    { id: 'display', name: 'Wall', title: '', role: 'room_display', linkKind: 'display', channel: 'room' },
  ],
};

/** The day as the server keeps it, with every event so far. */
export interface Minutes {
  dialogue: Dialogue;
  events: DialogueEvent[];
  at: Instant;
  /** One act at a time of the day; throws what was refused, since minutes record what happened. */
  act: (time: Instant, person: PersonId, command: Command) => Minutes;
}

/** A day that has just been convened. */
export function aDay(setup: Setup = SETUP): Minutes {
  let ids = 0;
  const fold = (events: readonly DialogueEvent[]) => {
    for (const event of events) minutes.dialogue = evolve(minutes.dialogue, event);
    minutes.events.push(...events);
  };
  const minutes: Minutes = {
    dialogue: EMPTY_DIALOGUE,
    events: [],
    at: at('9:00'),
    act: (time, id, command) => {
      const person = minutes.dialogue.desks.officers.persons[id]!;
      const actor = actorOf(minutes.dialogue.record, id, person);
      const events = decide(minutes.dialogue, command, { actor, at: time, newId: () => `one-off-${++ids}`, screen });
      if (isRefusal(events)) throw new Error(sentenceOf(events));
      minutes.at = time;
      fold(events);
      return minutes;
    },
  };
  fold(convening(setup, minutes.at));
  return minutes;
}
