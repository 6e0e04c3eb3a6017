import { contributionText, type ScreenedText } from './countryRule/desk.ts';
import { type Excerpt, together } from './countryRule/excerpt.ts';
import { readText, submitText, textGone } from './countryRule/texts.ts';
import type { Decide } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { Erased, Instant, OrganizationId } from './model.ts';
import { oneLine } from './oneLine.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/**
 * Department: written contributions – received with a receipt and held for the bureau [W3–W6]; publishing is a department
 * of its own. The text never travels here: it is kept by the house and known by its SHA-256. Held ones are the bureau's
 * and the author's [K4]. What the bureau says of one is a ruling on its text: returned it is queried, and one that names
 * a situation, was returned or declined is not published before it is allowed [C8, W5].
 */

export type ContributionId = string;

/** What stays true of a contribution, wherever it is shown. */
export interface Received {
  item: number;
  /** Bytes, exactly as received. */
  size: number;
  sha256: string;
  /** Counted from 1; only the author makes a new version, which names the one it replaces [W3]. */
  version: number;
  replaces?: ContributionId;
}
export type Contribution = Received & {
  organization: OrganizationId;
  title: string;
  /** BCP 47, where it is not English. */
  language?: string;
  receivedAt: Instant;
  replacedBy?: ContributionId;
} & (
    | { stage: 'received' }
    /** Sent back with a question, or declined with a reason: the author is always told [W5]. */
    | { stage: 'queried' | 'declined'; words: string; decidedAt: Instant }
    | { stage: 'withdrawn'; decidedAt: Instant }
  );
export type Contributions = Readonly<Record<ContributionId, Contribution>>;

export interface OwnContribution {
  contribution: ContributionId;
  organization: OrganizationId;
}
export interface ContributionDeskEvents {
  contributionReceived: OwnContribution & Received & { language?: string; sealed: { title: string } | Erased };
  contributionWithdrawn: OwnContribution;
}
export interface ContributionCommands {
  /** From the house's own door alone, which keeps the bytes and reads them first; consent was given there. */
  sendContribution: Omit<Received, 'version'> & {
    contribution: ContributionId;
    title: string;
    language?: string;
    /** What the screener has found in the text. */
    read: Excerpt;
  };
  withdrawContribution: { contribution: ContributionId };
}

export const LONGEST_TITLE = 140;
/** Characters of a contribution's text. */
export const LONGEST_CONTRIBUTION = 60_000;
/** Of one organization, versions included. */
const MOST_CONTRIBUTIONS = 20;

export const sendContribution: Decide<'sendContribution'> = (dialogue, command, context) => {
  const { record, desks } = dialogue;
  const { type: _, title, item, replaces, read, ...rest } = command;
  const { organization } = context.actor;
  if (organization === undefined || !desks.officers.organizations[organization]) return refuse('noOrganization');
  // Recorded already, though its door could not see it.
  if (desks.bureau.contributions[rest.contribution]) return refuse('sameIdOtherBody');
  const text = oneLine(title);
  if (!text) return refuse('titleNeeded');
  if ([...text].length > LONGEST_TITLE) return refuse('titleTooLong');
  if (!record.programme.items.some((one) => one.item === item)) return refuse('unknownItem');
  const own = Object.values(desks.bureau.contributions).filter((one) => one.organization === organization);
  if (own.length >= MOST_CONTRIBUTIONS) return refuse('tooManyContributions', { most: MOST_CONTRIBUTIONS });
  const former = replaces === undefined ? undefined : desks.bureau.contributions[replaces];
  if (replaces !== undefined && former?.organization !== organization) return refuse('unknownContribution');
  if (former?.replacedBy !== undefined) return refuse('newerVersion');
  const versioned = former ? { version: former.version + 1, replaces: replaces! } : { version: 1 };
  const of = { what: 'contribution', contribution: rest.contribution } as const;
  const whole = together(readText(dialogue, { organization, words: text }, context, 'topic'), read);
  const submitted = submitText(dialogue, { of, organization, read: whole }, context);
  if (isRefusal(submitted)) return submitted;
  return {
    desks: [
      { type: 'contributionReceived', organization, ...rest, item, ...versioned, sealed: { title: text } },
      ...(replaces === undefined ? [] : textGone(dialogue, 'textReplaced', contributionText(replaces))),
      ...submitted.desks,
    ],
  };
};

/** By its author, until it is published [W3]. */
export const withdrawContribution: Decide<'withdrawContribution'> = (dialogue, { contribution: id }, { actor }) => {
  const found = dialogue.desks.bureau.contributions[id];
  if (!found || found.organization !== actor.organization) return refuse('unknownContribution');
  return (
    notHeld(dialogue, id, found) ?? {
      desks: [
        { type: 'contributionWithdrawn', contribution: id, organization: found.organization },
        ...textGone(dialogue, 'textWithdrawn', contributionText(id)),
      ],
    }
  );
};

/** Why a contribution cannot be decided upon: it is published, or its author has withdrawn it. */
export function notHeld({ record }: Dialogue, id: ContributionId, { stage }: Contribution): Refusal | undefined {
  if (record.contributions[id]) return refuse('contributionIsPublished');
  return stage === 'withdrawn' ? refuse('contributionIsWithdrawn') : undefined;
}

/** Does it name a situation, or was it sent back or declined, and has the Chair not allowed it since [W5]? */
export function awaitsRuling({ desks }: Dialogue, id: ContributionId): boolean {
  const text = desks.bureau.rule.texts[contributionText(id)];
  const last = text?.rulings.at(-1);
  return last ? last.ruling !== 'allow' : text !== undefined && namesSituation(text);
}

/** Did the screener find that it names a situation, and does not only point at a State? */
export const namesSituation = ({ heldAt }: ScreenedText): boolean => heldAt.length > 0;
