import {
  awaitsRuling,
  type Contribution,
  type ContributionId,
  namesSituation,
} from '../../shared/dialogue/contribution.ts';
import { contributionText, type ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue, TheRecord } from '../../shared/dialogue/dialogue.ts';
import { labelFor } from '../../shared/dialogue/participants.ts';
import { contributionsWords as words } from '../words/en.ts';

/** Where a contribution stands, as the bureau reads it; published is on the record, the rest on its desk. */
export type Standing = Contribution['stage'] | 'published';

/** What waits for a decision first, what nothing can be done about last. */
export const STANDINGS: readonly Standing[] = ['received', 'queried', 'published', 'declined', 'withdrawn'];

export function standingOf({ contributions }: TheRecord, id: ContributionId, { stage }: Contribution): Standing {
  return contributions[id] ? 'published' : stage;
}

/** How many have been received and not yet decided upon. */
export function toRead({ record, desks }: Dialogue): number {
  return Object.entries(desks.bureau.contributions).filter(
    ([id, one]) => standingOf(record, id, one) === 'received' && one.replacedBy === undefined,
  ).length;
}

/** What the screener or a ruling has said of a contribution, for the bureau. */
export function textOf({ desks }: Dialogue, id: ContributionId): ScreenedText | undefined {
  return desks.bureau.rule.texts[contributionText(id)];
}

/** Is it still to be decided upon, and only after a ruling: it names a situation, or was sent back or declined [W5]? */
export function asksForRuling(dialogue: Dialogue, id: ContributionId, one: Contribution): boolean {
  const standing = standingOf(dialogue.record, id, one);
  return standing !== 'withdrawn' && standing !== 'published' && awaitsRuling(dialogue, id);
}

/** Has the screener marked anything in it? Its words may have been erased since. */
export const hasMarks = (text: ScreenedText): boolean => text.findings.length > 0 || namesSituation(text);

/** The label under which it is or would be published [K6]. */
export function labelOf({ record, desks }: Dialogue, id: ContributionId, { organization }: Contribution): string {
  const known = desks.officers.organizations[organization];
  return record.contributions[id]?.label ?? (known ? labelFor(known) : '');
}

export function titleOf({ title }: Contribution): string {
  return title === 'erased' ? words.erased : title;
}

/** Bytes as people read them: "812 bytes", "12.4 kB". */
export function sizeText(bytes: number): string {
  return bytes < 1_000 ? words.bytes(bytes) : words.kilobytes((bytes / 1_000).toFixed(1));
}
