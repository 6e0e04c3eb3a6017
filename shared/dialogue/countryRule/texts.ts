import type { ScreeningContext } from '../../screening/screen.ts';
import type { Context, Decide, Decided, DeskDraft } from '../departments.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Erased, Milliseconds, OrganizationId } from '../model.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { authorFor, screeningFor } from './author.ts';
import { type Mark, type ScreenedText, type TextId, type TextOf, type TextRuling, textIdOf } from './desk.ts';
import { type Excerpt, wholeOf } from './excerpt.ts';
import { foundBehind, RELEASES, type Whose } from './releases.ts';
import { RULED } from './textFolds.ts';

/**
 * Department: text that others would see [C8] – screened as it comes; what names a situation waits, for author and bureau
 * alone, until the Chair allows, returns or declines it with a reason. Nobody's place is touched.
 */

export interface Submitted {
  text: TextId;
  of: TextOf;
  organization: OrganizationId;
  version: number;
  chair?: number;
  sealed: { words: string; findings: readonly Mark[]; more?: number } | Erased;
}
interface OfAuthor {
  text: TextId;
  organization: OrganizationId;
  version: number;
}
export interface TextEvents {
  textHeld: Submitted;
  /** It passed, and points at a State without naming it; or the Chair has brought it. */
  textMarked: Submitted;
  /** Its author has written one that passed, or a new version. */
  textReplaced: OfAuthor;
  textWithdrawn: OfAuthor;
  textRuled: OfAuthor & { ruling: TextRuling; chair?: number; sealed: { reason: string } | Erased };
}
export interface TextCommands {
  ruleOnText: { text: TextId; version: number; ruling: TextRuling; reason: string };
}

/** At most so many held texts of one kind, of one organization, in so long; contributions have a limit of their own. */
const MOST_HELD: Readonly<Record<TextOf['what'], number>> = { subject: 5, note: 5, contribution: 20 };
const HELD_WITHIN: Milliseconds = 10 * 60_000;
const LONGEST_REASON = 500;

/** A short text as the screener reads it, whole. */
export function readText(
  dialogue: Dialogue,
  { organization, words }: { organization: OrganizationId; words: string },
  { screen }: Context,
  channel: NonNullable<ScreeningContext['channel']>,
): Excerpt {
  const context = screeningFor(dialogue, authorFor(dialogue, organization), channel, organization);
  return wholeOf(words, screen(words, context));
}

/** Lets a text that was read go where it belongs, or holds it for the Chair; refused after a decline, or too often held. */
export function submitText(
  dialogue: Dialogue,
  { of, organization, read }: { of: TextOf; organization: OrganizationId; read: Excerpt },
  context: Pick<Context, 'at' | 'newId'>,
): (Required<Decided> & { held: boolean }) | Refusal {
  const text = textIdOf(of);
  const before = dialogue.desks.bureau.rule.texts[text];
  if (before?.stage === 'declined') return refuse('textDeclined');
  const { verdict, ...content } = read;
  const version = (before?.version ?? 0) + 1;
  const held = verdict === 'hold';
  if (held && heldLately(dialogue, { of, organization }, context.at) >= MOST_HELD[of.what])
    return refuse('heldTooOften');
  const whose = { of, organization, words: content.words };
  const follows = held ? released('await', dialogue, whose, context) : released('show', dialogue, whose, context);
  if (isRefusal(follows)) return follows;
  const brought = { text, of, organization, version, sealed: content };
  const own: DeskDraft[] = held
    ? [{ type: 'textHeld', ...brought }]
    : verdict === 'caution'
      ? [{ type: 'textMarked', ...brought }]
      : before
        ? [{ type: 'textReplaced', text, organization, version }]
        : [];
  return { held, record: follows.record ?? [], desks: [...own, ...(follows.desks ?? [])] };
}

/** How many texts of that kind the organization has had held in the last ten minutes. */
function heldLately({ desks }: Dialogue, { of, organization }: Omit<Whose, 'words'>, now: number): number {
  return Object.values(desks.bureau.rule.texts)
    .filter((one) => one.organization === organization && one.of.what === of.what)
    .flatMap(({ heldAt }) => heldAt.filter((time) => time > now - HELD_WITHIN)).length;
}

/** One of the releases of a text's kind. */
function released(
  how: 'show' | 'await' | 'clear',
  dialogue: Dialogue,
  text: Whose,
  context: Pick<Context, 'newId'>,
): Decided | Refusal {
  // The kind's own row takes the kind's own text.
  const release = RELEASES[text.of.what] as (typeof RELEASES)['subject'];
  const own = text as Whose<Extract<TextOf, { what: 'subject' }>>;
  return how === 'show' ? release.show(dialogue, own, context) : release[how](dialogue, own.of);
}

/** Takes a text of an author back from the Chair's desk; nothing where none lies there. */
export function textGone(
  { desks }: Dialogue,
  type: 'textReplaced' | 'textWithdrawn',
  text: TextId,
): readonly DeskDraft[] {
  const known = desks.bureau.rule.texts[text];
  if (!known || isGone(known)) return [];
  return [{ type, text, organization: known.organization, version: known.version }];
}

const isGone = ({ stage }: ScreenedText) => stage === 'replaced' || stage === 'withdrawn';

/** The text that a ruling names: one that was screened out, or one that passed and comes to the Chair now. */
function standing(dialogue: Dialogue, text: TextId): { known: ScreenedText; fresh: boolean } | undefined {
  const known = dialogue.desks.bureau.rule.texts[text];
  // A contribution's words never change: a former version is the same text.
  if (known && (known.stage !== 'replaced' || known.of.what === 'contribution')) return { known, fresh: false };
  const found = foundBehind(dialogue, text);
  if (!found) return undefined;
  const passed = {
    findings: [],
    at: dialogue.record.at,
    heldAt: [],
    versions: [],
    rulings: [],
    stage: 'marked' as const,
  };
  return { known: { ...found, ...passed, version: known?.version ?? 1 }, fresh: true };
}

/** A returned text waits for its author and no longer for the Chair: others see nothing of it. */
const RELEASED = { allow: 'show', return: 'clear', decline: 'clear' } as const;

/** Allows, returns or declines a text, with a reason that reaches its author; a ruling may be changed, and is logged. */
export const ruleOnText: Decide<'ruleOnText'> = (dialogue, { text, version, ruling, reason }, context) => {
  const found = standing(dialogue, text);
  if (!found) return refuse('unknownText');
  const { known, fresh } = found;
  if (known.version !== version) return refuse('textHasChanged');
  if (known.stage === 'withdrawn') return refuse('textIsWithdrawn');
  const words = reason.trim();
  if (known.stage === RULED[ruling] && known.rulings.at(-1)?.reason === words) return refuse('ruledAlready');
  if (ruling !== 'allow' && !words) return refuse('reasonForAuthor');
  if ([...words].length > LONGEST_REASON) return refuse('rulingTooLong');
  const follows = released(RELEASED[ruling], dialogue, known, context);
  if (isRefusal(follows)) return follows;
  const { of, organization, findings } = known;
  const brought = {
    ...({ type: 'textMarked', text, of, organization, version } as const),
    sealed: { words: known.words, findings },
  };
  return {
    record: follows.record ?? [],
    desks: [
      ...(fresh ? [brought] : []),
      { type: 'textRuled', text, organization, version, ruling, sealed: { reason: words } },
      ...(follows.desks ?? []),
    ],
  };
};
