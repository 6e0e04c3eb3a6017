import { useEffect, useState } from 'react';
import type { ContributionId } from '../../shared/dialogue/contribution.ts';
import { useLiveDay } from '../live/hooks.ts';
import { contributionsWords as words } from '../words/en.ts';

/** The text of a contribution: on its way, here, or why not, in one sentence. */
export type Text = { stage: 'fetching' } | { stage: 'here'; text: string } | { stage: 'missing'; sentence: string };

/** Where a contribution is read: its bytes as received. */
export function addressOf(dialogue: string, id: ContributionId, slot?: string): string {
  const path = `/contributions/${encodeURIComponent(dialogue)}/${encodeURIComponent(id)}`;
  return slot === undefined ? path : `${path}?slot=${encodeURIComponent(slot)}`;
}

/** Fetches the text as received; and the act of trying once more. */
export function useText(id: ContributionId): { text: Text; again: () => void } {
  const { dialogue, slot } = useLiveDay();
  const [tries, setTries] = useState(0);
  const [text, setText] = useState<Text>({ stage: 'fetching' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches once more
  useEffect(() => {
    const stop = new AbortController();
    setText({ stage: 'fetching' });
    fetched(addressOf(dialogue, id, slot), stop.signal).then(
      (found) => stop.signal.aborted || setText(found),
      () => stop.signal.aborted || setText({ stage: 'missing', sentence: words.notFetched }),
    );
    return () => stop.abort();
  }, [dialogue, slot, id, tries]);
  return { text, again: () => setTries(tries + 1) };
}

async function fetched(address: string, signal: AbortSignal): Promise<Text> {
  const answer = await fetch(address, { signal, cache: 'no-store' });
  const said = await answer.text();
  // The house says in a sentence why there is no text; another answer is none of its own.
  if (answer.ok) return { stage: 'here', text: said };
  return { stage: 'missing', sentence: answer.status === 404 || answer.status === 410 ? said : words.notFetched };
}
