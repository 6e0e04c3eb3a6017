import type { Desks } from '../../shared/dialogue/dialogue.ts';
import type { Channel, OrganizationId, RequestNumber } from '../../shared/dialogue/model.ts';
import type { Person } from '../../shared/dialogue/participants.ts';
import { withArticle } from '../parts/article.ts';
import type { ChannelOf } from '../parts/Channel.tsx';
import { chairWords } from '../words/en.ts';

/** Who stands behind a request, as far as a desk may show it. */
export interface Identity {
  channel: ChannelOf;
  person?: string;
  title?: string;
}

/** What an entry of the list and a turn have in common; an invited speaker has no request, and no list stands behind her. */
export interface Asked {
  request?: RequestNumber;
  organization?: OrganizationId;
  label: string;
  channel: Channel;
  /** The organization of a panellist. */
  under?: string;
}

/** The person registered behind a request; undefined on desks that do not know. */
export function personBehind(desks: Desks, request: RequestNumber): Person | undefined {
  const known = desks.officers.requests[request];
  return known && desks.officers.persons[known.person];
}

/** Is the request listed under a neutral label [K6]? Then nothing but seat or channel stands beside it. */
export function isNeutral(desks: Desks, { request, organization }: Asked): boolean {
  if (request === undefined) return false;
  const known = desks.officers.requests[request]?.organization;
  return known !== undefined && (known !== organization || desks.officers.organizations[known]?.neutral === true);
}

/** Seat or online, and the person unless a neutral label hides her [K6]. */
export function identityOf(desks: Desks, asked: Asked): Identity {
  if (asked.request === undefined) return invitedIdentity(desks, asked);
  const person = personBehind(desks, asked.request);
  const channel: ChannelOf = asked.channel === 'online' ? { kind: 'online' } : { kind: 'room', seat: person?.seat };
  if (!person || person.name === 'erased' || isNeutral(desks, asked)) return { channel };
  return { channel, person: person.name, ...(person.title ? { title: person.title } : {}) };
}

/** A panellist stands by her name; beside it her organization, and her seat as the officers know it. */
function invitedIdentity(desks: Desks, { label, channel, under }: Asked): Identity {
  const seat = panellistNamed(desks, label)?.seat;
  return {
    channel: channel === 'online' ? { kind: 'online' } : { kind: 'room', seat },
    ...(under ? { person: under } : {}),
  };
}

/** The person registered as the panellist of that name. */
export function panellistNamed(desks: Desks, name: string): Person | undefined {
  return Object.values(desks.officers.persons).find((person) => person.role === 'panellist' && person.name === name);
}

/** An organization as it stands within a sentence that is read aloud. */
export function inSentence({ label }: Pick<Asked, 'label'>): string {
  return withArticle(label);
}

/** "online", "in the room". */
export function channelWord(channel: Channel): string {
  return chairWords.channel[channel];
}
