import type { ComponentType, ReactNode } from 'react';
import { later } from '../parts/later.tsx';
import { participantWords } from '../words/en.ts';
import type * as Parts from './furtherParts.ts';

/**
 * What is not needed before the first act. It comes in one piece, when it is first opened or as soon as the page is
 * idle.
 */

/** Said where something could not be fetched; it opens by itself. */
export const missing = (
  <p className="hint" role="status">
    {participantWords.notHereYet}
  </p>
);
function further<Props extends object>(
  choose: (parts: typeof Parts) => ComponentType<Props>,
  otherwise: ReactNode = missing,
): ComponentType<Props> {
  return later(async () => choose(await import('./furtherParts.ts')), otherwise);
}

export const Attention = further(({ Attention }) => Attention, null);
export const Captions = further(({ Captions }) => Captions, null);
export const GroupSheet = further(({ GroupSheet }) => GroupSheet);
export const OutboxNotes = further(({ OutboxNotes }) => OutboxNotes);
export const ProgrammePage = further(({ ProgrammePage }) => ProgrammePage);
export const Signals = further(({ Signals }) => Signals, null);
export const SpeakerScreen = further(({ SpeakerScreen }) => SpeakerScreen, null);
export const WishesSheet = further(({ WishesSheet }) => WishesSheet);
export const WritePage = further(({ WritePage }) => WritePage);
export const YouPage = further(({ YouPage }) => YouPage);
