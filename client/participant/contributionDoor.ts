import type { Contribution, ContributionId, Contributions } from '../../shared/dialogue/contribution.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { oneLine } from '../../shared/dialogue/oneLine.ts';
import { newId } from '../live/surroundings.ts';
import { contributionWords } from '../words/en.ts';

/** The house's door for written contributions, over HTTP: the bytes are kept there before anything is said of them. */

/** What is being written; its id makes sending it twice come to one. */
export interface Draft {
  id: string;
  item: number;
  title: string;
  text: string;
  replaces?: ContributionId;
  /** How it read each time it was sent under this id, for an answer may be lost. */
  sent?: readonly Sent[];
}
interface Sent {
  item: number;
  title: string;
  /** Bytes. */
  size: number;
}
export interface ContributionReceipt {
  contribution: ContributionId;
  at: Instant;
  sha256: string;
  /** Bytes. */
  size: number;
}

const addressOf = (dialogue: string) => `/contributions/${encodeURIComponent(dialogue)}`;

/** Where the author reads the bytes as they were received. */
export const textOf = (dialogue: string, slot: string, id: ContributionId) =>
  `${addressOf(dialogue)}/${encodeURIComponent(id)}?slot=${encodeURIComponent(slot)}`;
/** Where everyone reads what is published. */
export const publicPage = (dialogue: string) => `/public/${encodeURIComponent(dialogue)}`;

type Refused = { refused?: string; sentence: string };

/** A draft that remembers how it reads now, as it is sent. */
export function asSent(draft: Draft): Draft {
  const { item, title, text, sent = [] } = draft;
  return { ...draft, sent: [...sent, { item, title: oneLine(title), size: new TextEncoder().encode(text).length }] };
}

/**
 * The house says that this id came before with other words: it has those, and what is written now becomes a new version of
 * them [W3], under an id of its own. Undefined while they were not heard of here.
 */
export function asNewVersion({ sent = [], ...draft }: Draft, own: Contributions): Draft | undefined {
  const isFormer = ({ item, title, size, replaces }: Contribution) =>
    replaces === draft.replaces && sent.some((one) => one.item === item && one.title === title && one.size === size);
  const [arrived] = Object.entries(own)
    .filter(([, one]) => isFormer(one))
    .toSorted(([, a], [, b]) => b.receivedAt - a.receivedAt);
  return arrived && { ...draft, id: newId(), replaces: arrived[0] };
}

/** Sends a contribution to whose publication the author has agreed; a refusal is a sentence. */
export async function sendContribution(
  { dialogue, slot }: { dialogue: string; slot: string },
  { sent: _, ...draft }: Draft,
): Promise<ContributionReceipt | Refused> {
  try {
    const response = await fetch(`${addressOf(dialogue)}?slot=${encodeURIComponent(slot)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...draft, consent: true }),
    });
    return (await response.json()) as ContributionReceipt | Refused;
  } catch {
    return { sentence: contributionWords.noAnswer };
  }
}

const keptAs = (slot: string) => `rostrum.draft.${slot}`;

/** What was typed and not sent yet, in this tab: a reload keeps it. */
export function keptDraft(slot: string): Draft | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(keptAs(slot)) ?? 'null') as Draft | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(slot: string, draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(keptAs(slot), JSON.stringify(draft));
    else sessionStorage.removeItem(keptAs(slot));
  } catch {
    // it is in the field; a reload will not have it
  }
}
