import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from 'react';
import type { Milliseconds } from '../../shared/dialogue/model.ts';

/** Parts of a page that are not needed before the first act. */
const PARTS = new Set<() => Promise<void>>();
/** What could not be fetched is tried again so often while it is wanted. */
const AGAIN: Milliseconds = 3_000;

/**
 * A part that is fetched when it is first shown, or ahead of that by `fetchAhead`; what is here opens at once, without
 * a flash. Where fetching fails, `missing` stands in its place until it succeeds.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  missing: ReactNode = null,
): ComponentType<Props> {
  let here: ComponentType<Props> | undefined;
  const bring = async () => {
    here ??= await load();
  };
  PARTS.add(bring);
  return function Later(props: Props) {
    const [, arrived] = useReducer((count: number) => count + 1, 0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (here) return;
      let gone = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const attempt = () =>
        void bring().then(
          () => gone || arrived(),
          () => {
            if (gone) return;
            setFailed(true);
            timer = setTimeout(attempt, AGAIN);
          },
        );
      attempt();
      return () => {
        gone = true;
        clearTimeout(timer);
      };
    }, []);
    const Here = here;
    return Here ? <Here {...props} /> : failed ? missing : null;
  };
}

/** Fetches every part of the page now, so that each opens at once, also when the line falls; resolves when all were tried. */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([...PARTS].map((bring) => bring()));
}

/** The same once the page has nothing else to do; returns how not to. */
export function fetchWhenIdle(): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(() => void fetchAhead(), { timeout: 5_000 });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(() => void fetchAhead(), 2_000);
  return () => clearTimeout(timer);
}
