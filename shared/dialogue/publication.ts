import {
  awaitsRuling,
  type Contribution,
  type ContributionId,
  namesSituation,
  notHeld,
  type OwnContribution,
  type Received,
} from './contribution.ts';
import { contributionText } from './countryRule/desk.ts';
import type { Decide, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type { Instant, OrganizationId } from './model.ts';
import { labelFor } from './participants.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Department: publication of written contributions, by hand and as received [W1, W3, W7] – and taking it back. */

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

export interface PublicationEvents {
  contributionPublished: OwnContribution &
    Received & { label: string; title: string; receivedAt: Instant; late?: true };
  contributionUnpublished: { contribution: ContributionId };
  contributionRelabelled: OwnContribution & { label: string };
}
export interface PublicationCommands {
  /** `late`: it came after the deadline and is accepted by the Secretary's act [W7]. */
  publishContribution: { contribution: ContributionId; late?: true };
  unpublishContribution: { contribution: ContributionId };
}

/** As received, under the organization's public label; it takes the place of the version that was published before it [W1, W3]. */
export const publishContribution: Decide<'publishContribution'> = (dialogue, { contribution: id, late }, { newId }) => {
  const { desks } = dialogue;
  const found = desks.bureau.contributions[id];
  const organization = desks.officers.organizations[found?.organization ?? ''];
  if (!found || !organization) return refuse('unknownContribution');
  const not = notHeld(dialogue, id, found);
  if (not) return not;
  if (isSuperseded(dialogue, found)) return refuse('newerVersion');
  if (awaitsRuling(dialogue, id)) return notAllowed(dialogue, id);
  const { item, size, sha256, version, title, receivedAt } = found;
  const replaces = publishedBefore(dialogue, found);
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

function notAllowed({ desks }: Dialogue, id: ContributionId): Refusal {
  const text = desks.bureau.rule.texts[contributionText(id)];
  return refuse(text && namesSituation(text) ? 'contributionNamesSituation' : 'contributionNotAllowed');
}

/** Has its author sent a newer version that still stands, however many others came between? */
function isSuperseded(dialogue: Dialogue, { replacedBy }: Contribution): boolean {
  const newer = dialogue.desks.bureau.contributions[replacedBy ?? ''];
  if (!newer || replacedBy === undefined) return false;
  const stands = newer.stage !== 'declined' && newer.stage !== 'withdrawn';
  return stands || dialogue.record.contributions[replacedBy] !== undefined || isSuperseded(dialogue, newer);
}

/** The last version of it that everyone may read: the one it replaces may never have been published. */
function publishedBefore(dialogue: Dialogue, { replaces }: Contribution): ContributionId | undefined {
  if (replaces === undefined || dialogue.record.contributions[replaces]) return replaces;
  const former = dialogue.desks.bureau.contributions[replaces];
  return former && publishedBefore(dialogue, former);
}

/** The way back of publishing: it is held again, and the version it replaced is published again. */
export const unpublishContribution: Decide<'unpublishContribution'> = ({ record }, { contribution }) => {
  const found = record.contributions[contribution];
  if (!found) return refuse('unknownContribution');
  if (found.replacedBy !== undefined) return refuse('newerVersion');
  return { record: [{ type: 'contributionUnpublished', contribution }] };
};

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

export const publicationFolds: RecordFolds<PublicationEvents> = {
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
