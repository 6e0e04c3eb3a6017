import { useReducer, useState } from 'react';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import { SIGNALS, type Signal } from '../../shared/wire/names.ts';
import { CaptionsSwitch } from '../captions/Captions.tsx';
import { useLive, useLiveDay, useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { signalWords as words } from '../words/en.ts';

/** So long after a signal the same can be said again; the house keeps to it too. */
const AGAIN: Milliseconds = 60_000;
/** An answer that does not come is missed after so long; the signal can be pressed again. */
const PATIENCE: Milliseconds = 10_000;

/** Until when each was said: the page forgets nothing of it when one turns to another part and back. */
const saidUntil = new Map<string, Instant>();

/**
 * "Slower, please" and "I cannot hear": anonymous, each once a minute, while the meeting goes on. Beside them live
 * captions. In the status line on a laptop, on a phone under "You".
 */
export function Signals({ small = false }: { small?: boolean }) {
  const record = useRecord();
  const { zone } = record.programme;
  const { slot } = useLiveDay();
  const now = useNow();
  const [, said] = useReducer((count: number) => count + 1, 0);
  const waits = SIGNALS.map((kind) => saidUntil.get(`${slot}.${kind}`) ?? 0).filter((until) => until > now);
  const again = waits.length > 0 ? timeToTheSecond(Math.max(...waits), zone) : undefined;
  if (!currentSitting(record) || isSuspended(record)) return null;
  return (
    <section className="signals" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p className={again === undefined ? 'hint' : 'hint told'} role="status">
        {again === undefined ? words.nobodySees : words.told(again)}
      </p>
      <div className="row">
        {SIGNALS.map((kind) => (
          <SignalAct key={kind} kind={kind} small={small} now={now} onSaid={said} />
        ))}
        <CaptionsSwitch small={small} />
      </div>
    </section>
  );
}

type SignalActProps = { kind: Signal; small: boolean; now: Instant; onSaid: () => void };

function SignalAct({ kind, small, now, onSaid }: SignalActProps) {
  const live = useLiveDay();
  const up = useLive(({ phase }) => phase === 'live');
  const [onItsWay, setOnItsWay] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const until = saidUntil.get(`${live.slot}.${kind}`) ?? 0;
  const say = async () => {
    setOnItsWay(true);
    setRefusal(undefined);
    const late = new Promise<undefined>((missed) => setTimeout(missed, PATIENCE, undefined));
    const answer = await Promise.race([live.signal(kind), late]);
    setOnItsWay(false);
    if (answer === undefined) setRefusal(words.noAnswer);
    else if ('refused' in answer) setRefusal(answer.sentence);
    else {
      saidUntil.set(`${live.slot}.${kind}`, live.now() + AGAIN);
      onSaid();
    }
  };
  const state = onItsWay ? 'sending' : up && until <= now ? 'ready' : 'notNow';
  return (
    <Act small={small} state={state} refusal={refusal} onAct={() => void say()}>
      {words[kind]}
    </Act>
  );
}
