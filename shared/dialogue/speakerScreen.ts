import type { Decide, DeskFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { Erased, Instant, Office, OrganizationId, PersonId, RequestNumber } from './model.ts';
import { oneLine } from './oneLine.ts';
import { mayHaveFloor, organizationOfRequest } from './participants.ts';
import { refuse } from './refusal.ts';
import { type Entry, entryOf, isOpen } from './speakersList.ts';

/**
 * Department: a few words from those at the microphones to a speaker's own screen – to the delegation that stands in the
 * list, or to one invited speaker. The page that shows them closes them by itself.
 */

export interface ScreenWords {
  at: Instant;
  office: Office;
  words: string;
  request?: RequestNumber;
}
/** As the technical desk keeps them: with whom they went to. */
export type SentWords = ScreenWords & { organization?: OrganizationId; person?: PersonId };

export interface SpeakerScreenDeskEvents {
  /** Either the request's organization, or an invited speaker. */
  speakerWrittenTo: {
    request?: RequestNumber;
    organization?: OrganizationId;
    person?: PersonId;
    sealed: { words: string } | Erased;
  };
}
export interface SpeakerScreenCommands {
  writeToSpeaker: { to: { request: RequestNumber } | { person: PersonId }; words: string };
}

export const LONGEST_SCREEN_WORDS = 140;
const KEPT_ON_SCREEN = 3;
const KEPT_AT_DESK = 10;

export const writeToSpeaker: Decide<'writeToSpeaker'> = (dialogue, { to, words }) => {
  const text = oneLine(words);
  if (!text) return refuse('wordsNeeded');
  if ([...text].length > LONGEST_SCREEN_WORDS) return refuse('screenWordsTooLong');
  const sealed = { words: text };
  if ('person' in to) {
    const person = dialogue.desks.officers.persons[to.person];
    if (!person) return refuse('unknownPerson');
    if (!mayHaveFloor(person)) return refuse('notASpeaker');
    return { desks: [{ type: 'speakerWrittenTo', person: to.person, sealed }] };
  }
  const { request } = to;
  const entry = requestIn(dialogue.record, request);
  const organization = organizationOfRequest(dialogue, request);
  if (!entry || organization === undefined) return refuse('unknownRequest');
  if (!isOpen(entry)) return refuse('requestIsGone');
  return { desks: [{ type: 'speakerWrittenTo', request, organization, sealed }] };
};

/** A request in whichever list it stands: where it was carried to, if it was. */
export function requestIn({ lists }: TheRecord, request: RequestNumber): Entry | undefined {
  const found = Object.values(lists).flatMap((list) => entryOf(list, request) ?? []);
  return found.find(isOpen) ?? found.at(-1);
}

type Written = { at: Instant; by: Office } & SpeakerScreenDeskEvents['speakerWrittenTo'];

function wordsOf({ at, by, request, sealed }: Written): ScreenWords {
  const words = sealed === 'erased' ? sealed : sealed.words;
  return { at, office: by, words, ...(request === undefined ? {} : { request }) };
}

function sentTo({ organization, person }: Written): Pick<SentWords, 'organization' | 'person'> {
  return { ...(organization === undefined ? {} : { organization }), ...(person === undefined ? {} : { person }) };
}

export const speakerScreenDeskFolds: DeskFolds<SpeakerScreenDeskEvents> = {
  speakerWrittenTo: {
    technical: (desk, event) => ({
      ...desk,
      screens: [...desk.screens, { ...wordsOf(event), ...sentTo(event) }].slice(-KEPT_AT_DESK),
    }),
    delegation: (desk, event) => ({ ...desk, screen: [...desk.screen, wordsOf(event)].slice(-KEPT_ON_SCREEN) }),
    person: (desk, event) => ({ ...desk, screen: [...desk.screen, wordsOf(event)].slice(-KEPT_ON_SCREEN) }),
  },
};
