import type { ScreeningContext } from '../../screening/screen.ts';
import type { Context, Decide, Decided, DeskFold, DeskFolds } from '../departments.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Erased, Milliseconds, OrganizationId, Stamped } from '../model.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { BureauDesk } from '../subject.ts';
import { authorFor, screeningFor } from './author.ts';
import { type Mark, type ScreenedText, type TextId, type TextOf, type TextRuling, withRule } from './desk.ts';
import { RELEASES } from './releases.ts';

/**
 * Department: text that others would see [C8] – screened as it is written; what names a situation waits, for author and
 * bureau alone, until the Chair allows, returns or declines it with a reason. Nobody's place is touched.
 */

type Content = { words: string; findings: readonly Mark[] } | Erased;
interface Submitted {
  text: TextId;
  of: TextOf;
  organization: OrganizationId;
  version: number;
  sealed: Content;
}
export interface TextEvents {
  textHeld: Submitted;
  /** It was shown, and points at a State without naming it. */
  textMarked: Submitted;
  /** Its author has written one that passed. */
  textReplaced: { text: TextId; organization: OrganizationId; version: number };
  textRuled: {
    text: TextId;
    organization: OrganizationId;
    version: number;
    ruling: TextRuling;
    sealed: { reason: string } | Erased;
  };
}
export interface TextCommands {
  ruleOnText: { text: TextId; version: number; ruling: TextRuling; reason: string };
}

/** At most so many held versions of one text in so long. */
const MOST_HELD = 5;
const HELD_WITHIN: Milliseconds = 10 * 60_000;
const LONGEST_REASON = 300;

/** Screens a text: shows it on the record, or holds it for the Chair. Refused after a decline, or too often held. */
export function submitText(
  dialogue: Dialogue,
  { text, of, organization, words }: Pick<Submitted, 'text' | 'of' | 'organization'> & { words: string },
  { at, screen }: Context,
  channel: NonNullable<ScreeningContext['channel']>,
): (Required<Decided> & { held: boolean }) | Refusal {
  const { record, desks } = dialogue;
  const before = desks.bureau.rule.texts[text];
  if (before?.stage === 'declined') return refuse('textDeclined');
  const { verdict, findings } = screen(words, screeningFor(dialogue, authorFor(dialogue, organization), channel));
  const version = (before?.version ?? 0) + 1;
  const marks = findings.map(({ words: _, ...mark }) => mark);
  const submitted = { text, of, organization, version, sealed: { words, findings: marks } };
  if (verdict === 'hold') {
    const lately = (before?.heldAt ?? []).filter((time) => time > at - HELD_WITHIN);
    if (lately.length >= MOST_HELD) return refuse('heldTooOften');
    return {
      held: true,
      record: RELEASES[of.what].await(record, of),
      desks: [{ type: 'textHeld', ...submitted }],
    };
  }
  const replaced = before ? [{ type: 'textReplaced', text, organization, version } as const] : [];
  return {
    held: false,
    record: RELEASES[of.what].show(record, of, words),
    desks: verdict === 'caution' ? [{ type: 'textMarked', ...submitted }] : replaced,
  };
}

/** The id of a request's subject among the texts. */
export const subjectText = (request: number): TextId => `subject-${request}`;

/** The text that a ruling names: one that was screened out, or a subject that is shown and comes to the Chair now. */
function standing({ record, desks }: Dialogue, text: TextId): { known: ScreenedText; fresh: boolean } | undefined {
  const known = desks.bureau.rule.texts[text];
  if (known && known.stage !== 'replaced') return { known, fresh: false };
  const request = Number(text.replace(/^subject-/, ''));
  const words = desks.bureau.subjects[request];
  const organization = desks.officers.requests[request]?.organization;
  const segment = Object.entries(record.lists).find(([, { entries }]) =>
    entries.some((entry) => entry.request === request),
  )?.[0];
  if (!words || organization === undefined || segment === undefined) return undefined;
  const of = { what: 'subject', segment, request } as const;
  const version = known?.version ?? 1;
  const shown = { of, organization, version, words, findings: [], at: record.at, heldAt: [], rulings: [] };
  return { known: { ...shown, stage: 'marked' }, fresh: true };
}

/** Allows, returns or declines a text, with a reason that reaches its author; a ruling may be changed, and is logged. */
export const ruleOnText: Decide<'ruleOnText'> = (dialogue, { text, version, ruling, reason }) => {
  const found = standing(dialogue, text);
  if (!found) return refuse('unknownText');
  const { known, fresh } = found;
  if (known.version !== version) return refuse('textHasChanged');
  if (known.stage === STAGES[ruling]) return refuse('ruledAlready');
  const words = reason.trim();
  if (ruling !== 'allow' && !words) return refuse('reasonForAuthor');
  if ([...words].length > LONGEST_REASON) return refuse('rulingTooLong');
  const { of, organization, findings } = known;
  const release = RELEASES[of.what];
  const drafts = {
    allow: () => release.show(dialogue.record, of, known.words),
    return: () => release.await(dialogue.record, of),
    decline: () => release.clear(dialogue.record, of),
  };
  const content = { words: known.words, findings };
  const brought = { type: 'textMarked', text, of, organization, version, sealed: content } as const;
  return {
    record: drafts[ruling](),
    desks: [
      ...(fresh ? [brought] : []),
      { type: 'textRuled', text, organization, version, ruling, sealed: { reason: words } },
    ],
  };
};

const STAGES = { allow: 'allowed', return: 'returned', decline: 'declined' } as const;

type Texts = Readonly<Record<TextId, ScreenedText>>;

function submitted(texts: Texts, event: Stamped<string, Submitted>, stage: 'held' | 'marked'): Texts {
  const { text, of, organization, version, sealed, at } = event;
  const { heldAt = [], rulings = [] } = texts[text] ?? {};
  const content = sealed === 'erased' ? { words: sealed, findings: [] } : sealed;
  const held = stage === 'held' ? [...heldAt, at] : heldAt;
  return { ...texts, [text]: { of, organization, version, ...content, at, stage, heldAt: held, rulings } };
}

function replaced(texts: Texts, { text, version }: TextEvents['textReplaced']): Texts {
  const known = texts[text];
  return known ? { ...texts, [text]: { ...known, version, stage: 'replaced' } } : texts;
}

function ruled(texts: Texts, event: Stamped<string, TextEvents['textRuled']>): Texts {
  const { text, version, ruling, sealed, at, by } = event;
  const known = texts[text];
  if (!known) return texts;
  const reason = sealed === 'erased' ? sealed : sealed.reason;
  const rulings = [...known.rulings, { version, ruling, reason, at, by }];
  return { ...texts, [text]: { ...known, stage: STAGES[ruling], rulings } };
}

/** The same fold at the bureau's desk and at the author's. */
function onBoth<Event extends { text: TextId }>(fold: (texts: Texts, event: Event) => Texts): DeskFold<Event> {
  return {
    bureau: (desk, event) => {
      const texts = fold(desk.rule.texts, event);
      return withSubject(withRule(desk, { texts }), texts[event.text]);
    },
    delegation: (desk, event) => {
      const texts = fold(desk.texts ?? {}, event);
      const known = texts[event.text];
      if (known?.of.what !== 'subject' || known.stage !== 'held') return { ...desk, texts };
      const { request } = known.of;
      const own = { ...desk.requests[request], subject: known.words };
      return { ...desk, texts, requests: { ...desk.requests, [request]: own } };
    },
  };
}

/** Among the subjects the bureau finds those that may be read out: not one that is held, returned or declined. */
function withSubject(desk: BureauDesk, text: ScreenedText | undefined): BureauDesk {
  if (text?.of.what !== 'subject' || text.stage === 'replaced') return desk;
  const { [text.of.request]: _, ...subjects } = desk.subjects;
  const readOut = text.stage === 'allowed' || text.stage === 'marked';
  return { ...desk, subjects: readOut ? { ...subjects, [text.of.request]: text.words } : subjects };
}

export const textDeskFolds: DeskFolds<TextEvents> = {
  textHeld: onBoth((texts, event) => submitted(texts, event, 'held')),
  textMarked: onBoth((texts, event) => submitted(texts, event, 'marked')),
  textReplaced: onBoth(replaced),
  textRuled: onBoth(ruled),
};
