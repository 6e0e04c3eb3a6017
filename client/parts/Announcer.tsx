import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

export type Urgency = 'polite' | 'assertive';
type Announce = (text: string, urgency?: Urgency) => void;

const Announcing = createContext<Announce>(() => {});

/** Says a sentence to assistive technology; assertive only for "You have the floor" and its like. */
export function useAnnounce(): Announce {
  return useContext(Announcing);
}

type Said = Record<Urgency, { text: string; count: number }>;
const NOTHING: Said = { polite: { text: '', count: 0 }, assertive: { text: '', count: 0 } };

/** The page's one polite and one assertive live region. Stands once, around a console. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState(NOTHING);
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    setSaid((before) => ({ ...before, [urgency]: { text, count: before[urgency].count + 1 } }));
  }, []);
  // A new key makes a new node, so that the same sentence said twice is heard twice.
  return (
    <Announcing value={announce}>
      {children}
      <div className="sr said" aria-live="polite">
        <span key={said.polite.count}>{said.polite.text}</span>
      </div>
      <div className="sr said" aria-live="assertive">
        <span key={said.assertive.count}>{said.assertive.text}</span>
      </div>
    </Announcing>
  );
}
