import { useEffect, useRef } from 'react';
import { useLive, useLiveDay } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { captionWords as words } from '../words/en.ts';
import './captions.css';
import { useSince } from './useSince.ts';
import { useWanted, want } from './wanted.ts';

/** The last lines of what is spoken, for who wants them; the place is kept while they are on, whatever comes. */
export function Captions() {
  const { shown, aloud } = useWanted();
  const live = useLiveDay();
  const since = useSince();
  const lines = useLive(({ captions }) => captions).filter(({ at }) => at > since);
  const up = useLive(({ phase }) => phase === 'live');
  useEffect(() => {
    if (!shown) return;
    live.captions(true);
    return () => live.captions(false);
  }, [live, shown]);
  const place = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    // The switch is at the foot of the page, the lines at its head.
    if (shown && !before.current) place.current?.scrollIntoView?.({ block: 'nearest' });
    before.current = shown;
  }, [shown]);
  if (!shown) return null;
  return (
    <section className="captions" aria-label={words.heading} ref={place}>
      <div className="lines" role="log" aria-live={aloud ? 'polite' : 'off'} aria-label={words.heading}>
        {lines.map(({ seq, text }) => (
          <p key={seq}>{text}</p>
        ))}
        {lines.length === 0 && <p className="hint">{up ? words.none : words.notNow}</p>}
      </div>
      <div className="beneath">
        <span className="hint">{words.made}</span>
        <Act small weight="quiet" pressed={aloud} onAct={() => want({ aloud: !aloud })}>
          {words.aloud}
        </Act>
      </div>
    </section>
  );
}

/** Turns them on and off. */
export function CaptionsSwitch({ small = false }: { small?: boolean }) {
  const { shown } = useWanted();
  return (
    <Act small={small} pressed={shown} onAct={() => want({ shown: !shown })}>
      {words.show}
    </Act>
  );
}
