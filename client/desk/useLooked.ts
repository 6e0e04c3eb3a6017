import { useEffect, useState } from 'react';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Looked, LookedAt } from '../../shared/wire/names.ts';
import { useLive, useLiveDay } from '../live/hooks.ts';

/** Somebody who types is not interrupted: a text is looked at once it has rested so long. */
export const RESTS: Milliseconds = 500;

export interface Seen {
  text: string;
  looked: Looked;
}

/**
 * What the country rule says to a text, for its author alone [C9]; nothing of it is kept. The last answer stands until
 * the next one has come; for an empty text there is none.
 */
export function useLooked(text: string, channel: LookedAt): Seen | undefined {
  const live = useLiveDay();
  const up = useLive(({ phase }) => phase === 'live');
  const [seen, setSeen] = useState<Seen>();
  const [again, setAgain] = useState(0);
  const empty = text.trim() === '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again where it was asked too soon
  useEffect(() => {
    if (empty) setSeen(undefined);
    if (!up || empty) return;
    let gone = false;
    const look = async () => {
      const looked = await live.look(text, channel);
      if (gone) return;
      if (!('refused' in looked)) setSeen({ text, looked });
      else if (looked.refused === 'tooFast') setAgain((count) => count + 1);
    };
    const timer = setTimeout(() => void look(), RESTS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, channel, empty, up, live, again]);
  return empty ? undefined : seen;
}
