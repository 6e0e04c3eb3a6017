import type { ContributionId } from '../../shared/dialogue/contribution.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { contributionWords } from '../words/en.ts';

/** The house's door for written contributions, over HTTP: the bytes are kept there before anything is said of them. */

/** What is being written; its id makes sending it twice come to one. */
export interface Draft {
  id: string;
  item: number;
  title: string;
  text: string;
  replaces?: ContributionId;
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

/** Sends a contribution to whose publication the author has agreed; a refusal is a sentence. */
export async function sendContribution(
  { dialogue, slot }: { dialogue: string; slot: string },
  draft: Draft,
): Promise<ContributionReceipt | { sentence: string }> {
  try {
    const response = await fetch(`${addressOf(dialogue)}?slot=${encodeURIComponent(slot)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...draft, consent: true }),
    });
    return (await response.json()) as ContributionReceipt | { sentence: string };
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
