import { useEffect, useRef } from 'react';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import { SIGNALS, type Signal } from '../../shared/wire/names.ts';
import { useLive } from '../live/hooks.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { moderatorWords, secretariatWords } from '../words/en.ts';

const words = moderatorWords.signals;
/** A room that calls for help is not read out person by person. */
const TOLD_AT_MOST_EVERY: Milliseconds = 10_000;

/** How many signal "Slower, please" and "I cannot hear": plain figures, said aloud when they rise. */
export function Signals() {
  const signals = useLive((state) => state.signals);
  const isLive = useLive(({ phase }) => phase === 'live');
  const count = (signal: Signal) => signals?.[signal] ?? 0;
  return (
    <>
      <h2>
        {words.heading} <span className="hint">{words.hint}</span>
      </h2>
      <dl className="figures">
        {SIGNALS.map((signal) => (
          <div key={signal}>
            <dt>{secretariatWords[signal]}</dt>
            <dd>{isLive ? count(signal) : '–'}</dd>
          </div>
        ))}
      </dl>
      {SIGNALS.map((signal) => (
        <Rises key={signal} signal={signal} count={count(signal)} />
      ))}
    </>
  );
}

/** Says a figure that has risen, the latest once in a while. */
function Rises({ signal, count }: { signal: Signal; count: number }) {
  const announce = useAnnounce();
  const told = useRef({ count, busy: false });
  const now = useRef(count);
  now.current = count;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    const tell = () => {
      const rose = now.current > told.current.count;
      told.current = { count: now.current, busy: rose };
      if (!rose) return;
      announce(words.rise[signal](now.current));
      waiting.current = setTimeout(tell, TOLD_AT_MOST_EVERY);
    };
    if (!told.current.busy) tell();
    else if (count < told.current.count) told.current.count = count;
  }, [count, signal, announce]);
  return null;
}
