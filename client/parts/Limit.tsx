import { useId, useState } from 'react';
import { limitWords } from '../words/en.ts';
import { Act } from './Act.tsx';
import { clockText, readLength } from './format.ts';

/** What a limit would reach: "3 min each reaches 11 of 16", and a line beside it. */
export type Reach = { says: string; beside?: string };

type LimitProps = {
  /** Limits offered, in milliseconds. */
  offered: readonly number[];
  /** The limit that holds from the next speaker, in milliseconds. */
  value: number;
  onChoose: (limitMs: number) => void;
  /** Says what a limit reaches, before it is chosen. */
  reachOf?: (limitMs: number) => Reach | null;
  /** The limit on its way, if one is. */
  sending?: number | null;
  /** Shortest and longest limit in milliseconds for "Other". */
  least?: number;
  most?: number;
};

/** The limit from the next speaker on (F15). What it reaches is read before it is chosen: by pointer or by focus. */
export function Limit(props: LimitProps) {
  const { offered, value, onChoose, reachOf, sending = null } = props;
  const [looked, setLooked] = useState<number | null>(null);
  const [other, setOther] = useState(false);
  const reach = reachOf?.(looked ?? value) ?? null;
  const unusual = !offered.includes(value);
  const choose = (limitMs: number) => {
    setOther(false);
    if (sending === null && limitMs !== value) onChoose(limitMs);
  };
  return (
    <div className="limit">
      {reach && (
        <p className="reach">
          <b>{reach.says}</b>
          {reach.beside && <span className="beside">{reach.beside}</span>}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row in every browser */}
      <div role="group" aria-label={limitWords.label}>
        {offered.map((limitMs) => (
          <button
            key={limitMs}
            type="button"
            className={sending === limitMs ? 'sending' : undefined}
            aria-pressed={limitMs === value}
            onClick={() => choose(limitMs)}
            onPointerEnter={() => setLooked(limitMs)}
            onPointerLeave={() => setLooked(null)}
            onFocus={() => setLooked(limitMs)}
            onBlur={() => setLooked(null)}
          >
            {clockText(limitMs)}
          </button>
        ))}
        <button type="button" aria-pressed={unusual} aria-expanded={other} onClick={() => setOther(!other)}>
          {unusual ? clockText(value) : limitWords.other}
        </button>
      </div>
      {other && <OtherLimit {...props} onChoose={choose} onLook={setLooked} />}
    </div>
  );
}

const LEAST = 30_000;
const MOST = 15 * 60_000;

function OtherLimit({
  onChoose,
  onLook,
  least = LEAST,
  most = MOST,
}: LimitProps & { onLook: (limitMs: number | null) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState('');
  const type = (typed: string) => {
    setText(typed);
    setRefusal('');
    onLook(readLength(typed));
  };
  const set = () => {
    const limitMs = readLength(text);
    if (limitMs === null || limitMs < least || limitMs > most) {
      setRefusal(limitWords.unreadable(clockText(least), clockText(most)));
      return;
    }
    onLook(null);
    onChoose(limitMs);
  };
  return (
    <form
      className="other"
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <label htmlFor={id}>{limitWords.otherLabel}</label>
      <input
        id={id}
        className="text-field"
        inputMode="numeric"
        autoComplete="off"
        placeholder="2:45"
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <Act small onAct={set} refusal={refusal || undefined}>
        {limitWords.set}
      </Act>
    </form>
  );
}
