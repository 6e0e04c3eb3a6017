import type { Decide, DeskFold, DeskFolds, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type { Erased, Instant, OrganizationId, Stamped } from './model.ts';
import { labelFor } from './participants.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * Department: written contributions – received with a receipt, held for the bureau, published by hand [W1–W7]. The text
 * never travels here: it is kept by the house and known by its SHA-256. Held ones are the bureau's and the author's [K4].
 */

export type ContributionId = string;

/** What stays true of a contribution, wherever it is shown. */
interface Received {
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

/** As everyone sees it; under a neutral label with an id of its own [K6]. */
export type PublishedContribution = Received & {
  organization: OrganizationId;
  label: string;
  title: string;
  receivedAt: Instant;
  publishedAt: Instant;
  /** Accepted by the Secretary's act although it came after the deadline [W7]. */
  late?: true;
  /** A newer version stands in its place. */
  replacedBy?: ContributionId;
};
export type PublishedContributions = Readonly<Record<ContributionId, PublishedContribution>>;

interface Own {
  contribution: ContributionId;
  organization: OrganizationId;
}
export interface ContributionDeskEvents {
  contributionReceived: Own & Received & { language?: string; sealed: { title: string } | Erased };
  contributionQueried: Own & { sealed: { question: string } | Erased };
  contributionDeclined: Own & { sealed: { reason: string } | Erased };
  contributionWithdrawn: Own;
}
export interface ContributionEvents {
  contributionPublished: Own & Received & { label: string; title: string; receivedAt: Instant; late?: true };
  contributionUnpublished: { contribution: ContributionId };
  contributionRelabelled: Own & { label: string };
}
export interface ContributionCommands {
  /** From the house's own door alone, which keeps the bytes first; consent was given there. */
  sendContribution: Omit<Received, 'version'> & { contribution: ContributionId; title: string; language?: string };
  withdrawContribution: { contribution: ContributionId };
  publishContribution: { contribution: ContributionId; late?: true };
  unpublishContribution: { contribution: ContributionId };
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
function notHeld({ record }: Dialogue, id: ContributionId, { stage }: Contribution): Refusal | undefined {
  if (record.contributions[id]) return refuse('contributionIsPublished');
  return stage === 'withdrawn' ? refuse('contributionIsWithdrawn') : undefined;
}

/** As received, under the organization's public label; it takes the place of the version it replaces [W1, W3]. */
export const publishContribution: Decide<'publishContribution'> = (dialogue, { contribution: id, late }, { newId }) => {
  const { desks } = dialogue;
  const found = desks.bureau.contributions[id];
  const organization = desks.officers.organizations[found?.organization ?? ''];
  if (!found || !organization) return refuse('unknownContribution');
  const not = notHeld(dialogue, id, found);
  if (not) return not;
  if (isSuperseded(dialogue, found)) return refuse('newerVersion');
  const { item, size, sha256, version, replaces, title, receivedAt } = found;
  return {
    record: [
      {
        type: 'contributionPublished',
        contribution: id,
        organization: organization.neutral ? newId() : found.organization,
        label: labelFor(organization),
        item,
        title,
        size,
        sha256,
        receivedAt,
        version,
        ...(replaces === undefined ? {} : { replaces }),
        ...(late ? { late } : {}),
      },
    ],
  };
};

/** Has its author sent a newer version that still stands? */
function isSuperseded({ desks }: Dialogue, { replacedBy }: Contribution): boolean {
  const newer = desks.bureau.contributions[replacedBy ?? ''];
  return newer !== undefined && newer.stage !== 'declined' && newer.stage !== 'withdrawn';
}

/** The way back of publishing: it is held again, and the version it replaced is published again. */
export const unpublishContribution: Decide<'unpublishContribution'> = ({ record }, { contribution }) => {
  const found = record.contributions[contribution];
  if (!found) return refuse('unknownContribution');
  if (found.replacedBy !== undefined) return refuse('newerVersion');
  return { record: [{ type: 'contributionUnpublished', contribution }] };
};

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

/** Those everyone may read: the last published version of each, by organization in English order, then as received [W7]. */
export function publishedContributions(
  record: TheRecord,
): readonly (PublishedContribution & { contribution: ContributionId })[] {
  const inEnglish = new Intl.Collator('en');
  return Object.entries(record.contributions)
    .filter(([, { replacedBy }]) => replacedBy === undefined)
    .map(([contribution, one]) => ({ contribution, ...one }))
    .sort((a, b) => inEnglish.compare(a.label, b.label) || a.receivedAt - b.receivedAt);
}

/** The published contributions of an organization, which its neutral label has to cover [K6]. */
export function publishedBy({ record, desks }: Dialogue, organization: OrganizationId): readonly ContributionId[] {
  return Object.keys(record.contributions).filter(
    (id) => desks.bureau.contributions[id]?.organization === organization,
  );
}

const changed = (record: TheRecord, id: ContributionId | undefined, change: Partial<PublishedContribution>) => {
  const known = id === undefined ? undefined : record.contributions[id];
  return known ? { ...record, contributions: { ...record.contributions, [id!]: { ...known, ...change } } } : record;
};

export const contributionFolds: RecordFolds<ContributionEvents> = {
  contributionPublished: (record, { type: _, v: _v, by: _by, at, contribution, ...published }) => ({
    ...record,
    contributions: {
      ...changed(record, published.replaces, { replacedBy: contribution }).contributions,
      [contribution]: { ...published, publishedAt: at },
    },
  }),
  contributionUnpublished: (record, { contribution }) => {
    const { [contribution]: gone, ...rest } = record.contributions;
    const former = rest[gone?.replaces ?? ''];
    if (!former || gone?.replaces === undefined) return { ...record, contributions: rest };
    const { replacedBy: _, ...again } = former;
    return { ...record, contributions: { ...rest, [gone.replaces]: again } };
  },
  contributionRelabelled: (record, { contribution, organization, label }) =>
    changed(record, contribution, { organization, label }),
};

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
