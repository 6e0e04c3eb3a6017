import type { Actor } from '../actor.ts';
import type { Decide, DeskFold, DeskFolds } from '../departments.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Erased, Instant, Milliseconds, Stamped, TurnNumber } from '../model.ts';
import type { Rules } from '../programme.ts';
import { refuse } from '../refusal.ts';
import { turnIn } from './author.ts';
import { byOf, type Mark, type Prompt, type PromptId, type StateCode, withRule } from './desk.ts';

/**
 * Department: prompts [C8] – a mention heard in the captions, told to the bureau alone; dismissed, acted on by a step, or
 * expired. Detection never sanctions.
 */

interface Heard {
  turn: TurnNumber;
  /** When it had been spoken. */
  at: Instant;
  /** From when its sentence was spoken. */
  from?: Instant;
  states: readonly StateCode[];
  toJudge?: true;
  exempt?: StateCode;
  caution?: true;
}
export interface PromptEvents {
  promptRaised: Omit<Heard, 'at'> & {
    prompt: PromptId;
    spokenAt: Instant;
    expiresAt: Instant;
    sealed: { sentence: string; findings: readonly Mark[] } | Erased;
  };
  promptDismissed: { prompt: PromptId; chair?: number };
  promptExpired: { prompt: PromptId };
}
export interface PromptCommands {
  /** The captions' own. */
  raisePrompt: Heard & { sentence: string; findings: readonly Mark[] };
  dismissPrompt: { prompt: PromptId };
}

/** A prompt that nobody has settled goes by itself. */
const STANDS: Milliseconds = 120_000;
/** By how much captions follow speech, unless the dialogue's rules say otherwise. */
const CAPTION_DELAY: Milliseconds = 4_000;

/** By how much captions follow speech. */
export function captionDelayOf({ captionDelay }: Rules): Milliseconds {
  return captionDelay ?? CAPTION_DELAY;
}

/** The captions themselves, when a mention is heard. */
export const CAPTIONS_ACTOR: Actor = {
  person: 'captions',
  office: 'captions',
  standing: 'captions',
  keepsList: false,
};

export const raisePrompt: Decide<'raisePrompt'> = ({ record }, heard, { at: now, newId }) => {
  const { type: _, at: spokenAt, sentence, findings, ...of } = heard;
  if (!turnIn(record, of.turn)) return refuse('turnNeeded');
  const prompt = newId();
  const expiresAt = now + STANDS;
  return { desks: [{ type: 'promptRaised', prompt, ...of, spokenAt, expiresAt, sealed: { sentence, findings } }] };
};

/** "Not a situation": one key. */
export const dismissPrompt: Decide<'dismissPrompt'> = ({ desks }, { prompt }) => {
  const found = desks.bureau.rule.prompts[prompt];
  if (!found) return refuse('unknownPrompt');
  if (isSettled(found)) return refuse('promptIsSettled');
  return { desks: [{ type: 'promptDismissed', prompt }] };
};

/** Somebody has dismissed it or acted on it; one that went by itself can still be. */
export const isSettled = ({ stage }: Prompt): boolean => stage === 'dismissed' || stage === 'actedOn';

/** The open prompts with their end, as deadlines. */
export function promptDeadlines({ desks }: Dialogue): readonly { id: string; at: Instant; expires: PromptId }[] {
  return Object.entries(desks.bureau.rule.prompts).flatMap(([prompt, { stage, expiresAt }]) =>
    stage === 'open' ? [{ id: `prompt:${prompt}`, at: expiresAt, expires: prompt }] : [],
  );
}

const settled = (stage: Prompt['stage']): DeskFold<Stamped<string, { prompt: PromptId; chair?: number }>> => ({
  bureau: (desk, { prompt, at, ...event }) => {
    const { prompts } = desk.rule;
    const known = prompts[prompt];
    const now = { stage, settled: { at, ...byOf(event) } };
    return known ? withRule(desk, { prompts: { ...prompts, [prompt]: { ...known, ...now } } }) : desk;
  },
});

export const promptDeskFolds: DeskFolds<PromptEvents> = {
  promptRaised: {
    bureau: (desk, { type: _type, v: _v, by: _by, prompt, spokenAt, at, sealed, ...of }) => {
      const content = sealed === 'erased' ? { sentence: sealed, findings: [] } : sealed;
      const raised: Prompt = { ...of, ...content, at: spokenAt, raisedAt: at, stage: 'open' };
      return withRule(desk, { prompts: { ...desk.rule.prompts, [prompt]: raised } });
    },
  },
  promptDismissed: settled('dismissed'),
  promptExpired: settled('expired'),
};
