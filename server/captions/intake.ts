import { authorOfTurn, mayShareOwnReview, screeningFor } from '../../shared/dialogue/countryRule/author.ts';
import type { Screen } from '../../shared/dialogue/countryRule/desk.ts';
import { captionDelayOf } from '../../shared/dialogue/countryRule/prompts.ts';
import { isStruck } from '../../shared/dialogue/countryRule/steps.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import type { Instant, Milliseconds, TurnNumber } from '../../shared/dialogue/model.ts';
import { oneLine } from '../../shared/dialogue/oneLine.ts';
import type { CaptionLine } from '../../shared/wire/names.ts';
import type { ReadCaption } from '../../shared/wire/schemas.ts';
import type { Clock } from '../clock.ts';
import type { Hall } from '../hall/hall.ts';
import { floorHistory, type Hearing } from './floorHistory.ts';
import { inOrder, type Received } from './inOrder.ts';
import { type Heard, mentions } from './mentions.ts';
import { prompter } from './prompter.ts';

/**
 * The captions of one dialogue, by whatever door they come: brought in order, told to those who asked, and read under
 * the country rule. Nothing is kept but the last few lines, in memory, and of those nothing that was struck.
 */
export interface Intake {
  take(line: ReadCaption): 'taken' | 'waits' | 'repeated';
  /** The last few lines, for whoever turns captions on. */
  last(): readonly CaptionLine[];
  close(): void;
}

export interface IntakeParts {
  hall: Hall;
  clock: Clock;
  newId: () => string;
  screen: Screen;
  tell: (line: CaptionLine) => void;
  onFault: (error: unknown) => void;
}

const KEPT = 3;
/** A sentence is no longer than this, however long nothing was heard before it [C9]. */
const LONGEST: Milliseconds = 60_000;

export function openIntake({ hall, clock, newId, screen, tell, onFault }: IntakeParts): Intake {
  const history = floorHistory(hall.dialogue().record);
  const stop = hall.onNews((streams) => {
    if (streams.has('record')) history.note(hall.dialogue().record);
  });
  const heard = mentions();
  const prompts = prompter({ hall, clock, newId, onFault });
  let speaking: Hearing | undefined;
  let kept: (CaptionLine & { turn: TurnNumber | undefined; spokenAt: Instant })[] = [];

  /** One prompt a mention, tied to the turn that was heard then; none between turns or while the Chair speaks. */
  function prompt(
    turn: Turn,
    { at, from }: { at: Instant; from: Instant },
    { sentence, findings, caution }: Heard,
  ): void {
    const dialogue = hall.dialogue();
    const states = [...new Set(findings.flatMap((one) => one.states))].sort();
    const { kind, state } = authorOfTurn(dialogue, turn);
    const own = kind === 'state' && states.length > 0 && states.every((one) => one === state);
    const exempt = mayShareOwnReview(dialogue, turn);
    prompts.raise({
      type: 'raisePrompt',
      turn: turn.turn,
      at,
      from,
      states,
      sentence,
      findings: findings.map(({ words: _, ...mark }) => mark),
      ...(own ? { toJudge: true } : {}),
      ...(exempt === undefined ? {} : { exempt }),
      ...(caution ? { caution: true } : {}),
    });
  }

  function hear({ seq, text, at }: Received): void {
    if (!text) return;
    const dialogue = hall.dialogue();
    const believed = at - captionDelayOf(dialogue.record.rules);
    const hearing = history.heardAt(believed, at);
    const { turn, since = believed } = hearing ?? {};
    // No word of it was spoken before its speaker was heard.
    const spokenAt = Math.max(believed, since);
    tell({ seq, text, at });
    kept = [...kept, { seq, text, at, turn: turn?.turn, spokenAt }].slice(-KEPT);
    // A speaker whom the Chair has interrupted begins anew: the same State again is another mention.
    if (turn?.turn !== speaking?.turn.turn || hearing?.since !== speaking?.since) heard.clear();
    speaking = hearing;
    if (!turn) return;
    try {
      const context = screeningFor(dialogue, authorOfTurn(dialogue, turn), 'caption');
      const found = heard.hear(text, spokenAt, (window) => screen(window, context));
      if (!found) return;
      const begins = Math.max(since, spokenAt - LONGEST, found.after === undefined ? 0 : found.after + 1);
      prompt(turn, { at: spokenAt, from: Math.min(begins, spokenAt) }, found);
    } catch (error) {
      // A line that waited is read by a bell, where nobody else would catch it.
      onFault(error);
    }
  }

  const order = inOrder(clock, hear);
  return {
    // Providers send empty lines, too; each keeps its number, or the next one would wait for it.
    take: (line) => order.take({ ...line, text: oneLine(line.text), at: clock.now() }),
    last() {
      const { rapporteurs } = hall.dialogue().desks;
      return kept
        .filter(({ turn, spokenAt }) => turn === undefined || !isStruck(rapporteurs, turn, spokenAt))
        .map(({ seq, text, at }) => ({ seq, text, at }));
    },
    close() {
      stop();
      order.close();
      prompts.close();
    },
  };
}
