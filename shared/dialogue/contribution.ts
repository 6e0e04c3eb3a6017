import type { Decide, DeskFold, DeskFolds } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { Erased, Instant, OrganizationId, Stamped } from './model.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * Department: written contributions – received with a receipt and held for the bureau [W3–W6]; publishing is a department
 * of its own. The text never travels here: it is kept by the house and known by its SHA-256. Held ones are the bureau's
 * and the author's [K4].
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
  contributionQueried: OwnContribution & { sealed: { question: string } | Erased };
  contributionDeclined: OwnContribution & { sealed: { reason: string } | Erased };
  contributionWithdrawn: OwnContribution;
}
export interface ContributionCommands {
  /** From the house's own door alone, which keeps the bytes first; consent was given there. */
  sendContribution: Omit<Received, 'version'> & { contribution: ContributionId; title: string; language?: string };
  withdrawContribution: { contribution: ContributionId };
  queryContribution: { contribution: ContributionId; question: string };
  declineContribution: { contribution: ContributionId; reason: string };
}

export const LONGEST_TITLE = 140;
/** Characters of a contribution's text. */
export const LONGEST_CONTRIBUTION = 60_000;
const LONGEST_WORDS = 500;
/** Of one organization, versions included. */
const MOST_CONTRIBUTIONS = 20;

export const sendContribution: Decide<'sendContribution'> = (dialogue, command, { actor }) => {
  const { record, desks } = dialogue;
  const { type: _, title, item, replaces, ...rest } = command;
  const organization = actor.organization;
  if (organization === undefined || !desks.officers.organizations[organization]) return refuse('noOrganization');
  const text = title.trim().replace(/\s+/gu, ' ');
  if (!text) return refuse('titleNeeded');
  if ([...text].length > LONGEST_TITLE) return refuse('titleTooLong');
  if (!record.programme.items.some((one) => one.item === item)) return refuse('unknownItem');
  const own = Object.values(desks.bureau.contributions).filter((one) => one.organization === organization);
  if (own.length >= MOST_CONTRIBUTIONS) return refuse('tooManyContributions', { most: MOST_CONTRIBUTIONS });
  const former = replaces === undefined ? undefined : desks.bureau.contributions[replaces];
  if (replaces !== undefined && former?.organization !== organization) return refuse('unknownContribution');
  if (former?.replacedBy !== undefined) return refuse('newerVersion');
  const versioned = former ? { version: former.version + 1, replaces: replaces! } : { version: 1 };
  return {
    desks: [{ type: 'contributionReceived', organization, ...rest, item, ...versioned, sealed: { title: text } }],
  };
};

/** By its author, until it is published [W3]. */
export const withdrawContribution: Decide<'withdrawContribution'> = (dialogue, { contribution: id }, { actor }) => {
  const found = dialogue.desks.bureau.contributions[id];
  if (!found || found.organization !== actor.organization) return refuse('unknownContribution');
  return (
    notHeld(dialogue, id, found) ?? {
      desks: [{ type: 'contributionWithdrawn', contribution: id, organization: found.organization }],
    }
  );
};

/** Why a contribution cannot be decided upon: it is published, or its author has withdrawn it. */
export function notHeld({ record }: Dialogue, id: ContributionId, { stage }: Contribution): Refusal | undefined {
  if (record.contributions[id]) return refuse('contributionIsPublished');
  return stage === 'withdrawn' ? refuse('contributionIsWithdrawn') : undefined;
}

export const queryContribution: Decide<'queryContribution'> = (dialogue, { contribution, question }) => {
  const found = decidable(dialogue, contribution, question);
  if ('refused' in found) return found;
  const { organization } = found;
  return {
    desks: [{ type: 'contributionQueried', contribution, organization, sealed: { question: question.trim() } }],
  };
};

export const declineContribution: Decide<'declineContribution'> = (dialogue, { contribution, reason }) => {
  const found = decidable(dialogue, contribution, reason);
  if ('refused' in found) return found;
  const { organization } = found;
  return { desks: [{ type: 'contributionDeclined', contribution, organization, sealed: { reason: reason.trim() } }] };
};

/** A contribution that can be sent back or declined with these words. */
function decidable(dialogue: Dialogue, id: ContributionId, words: string): Contribution | Refusal {
  const found = dialogue.desks.bureau.contributions[id];
  if (!found) return refuse('unknownContribution');
  if (!words.trim()) return refuse('wordsNeeded');
  if ([...words.trim()].length > LONGEST_WORDS) return refuse('reasonTooLong');
  return notHeld(dialogue, id, found) ?? found;
}

type Desk = { contributions: Contributions };
const atBoth = <Type extends keyof ContributionDeskEvents>(
  fold: <D extends Desk>(desk: D, event: Stamped<Type, ContributionDeskEvents[Type]>) => D,
): DeskFold<Stamped<Type, ContributionDeskEvents[Type]>> => ({ bureau: fold, delegation: fold });

type Decision =
  | { stage: 'queried' | 'declined'; words: string; decidedAt: Instant }
  | { stage: 'withdrawn'; decidedAt: Instant };
function decidedUpon<D extends Desk>(desk: D, id: ContributionId, decision: Decision): D {
  const known = desk.contributions[id];
  if (!known) return desk;
  const { item, size, sha256, version, replaces, organization, title, language, receivedAt, replacedBy } = known;
  const same = {
    ...{ item, size, sha256, version, organization, title, receivedAt },
    ...(replaces === undefined ? {} : { replaces }),
    ...(language === undefined ? {} : { language }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
  return { ...desk, contributions: { ...desk.contributions, [id]: { ...same, ...decision } } };
}

export const contributionDeskFolds: DeskFolds<ContributionDeskEvents> = {
  contributionReceived: atBoth<'contributionReceived'>((desk, event) => {
    const { type: _, v: _v, by: _by, at, contribution, sealed, ...received } = event;
    const former = desk.contributions[received.replaces ?? ''];
    const replaced = former && received.replaces !== undefined;
    return {
      ...desk,
      contributions: {
        ...desk.contributions,
        ...(replaced ? { [received.replaces!]: { ...former, replacedBy: contribution } } : {}),
        [contribution]: {
          ...received,
          title: sealed === 'erased' ? sealed : sealed.title,
          receivedAt: at,
          stage: 'received',
        },
      },
    };
  }),
  contributionQueried: atBoth<'contributionQueried'>((desk, { contribution, at, sealed }) =>
    decidedUpon(desk, contribution, {
      stage: 'queried',
      words: sealed === 'erased' ? sealed : sealed.question,
      decidedAt: at,
    }),
  ),
  contributionDeclined: atBoth<'contributionDeclined'>((desk, { contribution, at, sealed }) =>
    decidedUpon(desk, contribution, {
      stage: 'declined',
      words: sealed === 'erased' ? sealed : sealed.reason,
      decidedAt: at,
    }),
  ),
  contributionWithdrawn: atBoth<'contributionWithdrawn'>((desk, { contribution, at }) =>
    decidedUpon(desk, contribution, { stage: 'withdrawn', decidedAt: at }),
  ),
};
