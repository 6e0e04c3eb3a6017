import { useId } from 'react';
import type { LinkKind } from '../../shared/access.ts';
import { doorWords } from '../words/en.ts';

const words = doorWords.notice;

type NoticeProps = { linkKind: LinkKind; neutral: boolean; onNeutral: (neutral: boolean) => void };

/** What is kept, who sees it and until when, before anybody enters; a delegate may choose a neutral label [K6]. */
export function Notice({ linkKind, neutral, onNeutral }: NoticeProps) {
  const id = useId();
  if (linkKind === 'display') return null;
  return (
    <section className="notice" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {linkKind === 'speaker' && (
        // First, so that nobody at risk has to scroll to find it.
        <label className="choice">
          <input type="checkbox" checked={neutral} onChange={(event) => onNeutral(event.target.checked)} />
          <span>{words.askLabel}</span>
        </label>
      )}
      {linkKind === 'staff' ? (
        <p>{words.staff}</p>
      ) : (
        <ul>
          <li>{words.label}</li>
          <li>{words.kept}</li>
          <li>{words.seen}</li>
          <li>{words.until}</li>
        </ul>
      )}
    </section>
  );
}
