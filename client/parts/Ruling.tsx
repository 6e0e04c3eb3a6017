import { useId } from 'react';
import { ruleWords, rulingWords } from '../words/en.ts';
import { Act, type ActState } from './Act.tsx';
import { Mark } from './Mark.tsx';
import { Quoted, type Stretch } from './Quoted.tsx';

export type RulingKind = 'allow' | 'return' | 'decline';
const KEYS: Readonly<Record<RulingKind, string>> = { allow: 'A', return: 'R', decline: 'X' };
const words = rulingWords.text;

/** How a text is ruled on; a reason is open once return or decline was pressed. */
export interface Rulings {
  state: ActState;
  refusal: string | undefined;
  rule: (kind: RulingKind) => void;
  open: { ruling: 'return' | 'decline'; reason: string } | undefined;
  write: (reason: string) => void;
  send: () => void;
  letBe: () => void;
  /** Those that would change what stands. */
  offered: readonly RulingKind[];
}

type RulingProps = {
  title: string;
  /** "place 9", "1 of 2" where two wait. */
  beside?: string;
  text: readonly Stretch[];
  /** Whose text it is and what was found in it. */
  explanation: string;
  rulings: Rulings;
};

/** A held text that waits for the Chair: allow, return or decline, the last two with a reason that reaches the author. */
export function Ruling({ title, beside, text, explanation, rulings }: RulingProps) {
  return (
    <section className="ruling" aria-label={title}>
      <div className="top">
        <Mark kind="held">{title}</Mark>
        {beside && <span className="hint">{beside}</span>}
      </div>
      <p>
        <Quoted stretches={text} />
      </p>
      <p className="hint">{explanation}</p>
      <RulingActs rulings={rulings} keyed />
    </section>
  );
}

/** The rulings that can be given, with their keys where they act by key. */
export function RulingActs({ rulings, keyed = false }: { rulings: Rulings; keyed?: boolean }) {
  const { state, refusal, rule, open, offered } = rulings;
  return (
    <>
      <div className="row">
        {offered.map((kind) => (
          <Act
            key={kind}
            small
            keys={keyed ? KEYS[kind] : undefined}
            state={state}
            pressed={open ? open.ruling === kind : undefined}
            onAct={() => rule(kind)}
          >
            {ruleWords.ruling[kind]}
          </Act>
        ))}
      </div>
      {open ? (
        <Reason rulings={rulings} open={open} />
      ) : (
        refusal && (
          <p className="refusal" role="alert">
            {refusal}
          </p>
        )
      )}
    </>
  );
}

/** Reasons to pick, each may be edited; Enter sends it, Escape leaves it. */
function Reason({ rulings, open }: { rulings: Rulings; open: NonNullable<Rulings['open']> }) {
  const id = useId();
  const { ruling, reason } = open;
  return (
    <div className="reason">
      <div className="row">
        {words.reasons[ruling].map((one, index) => (
          <Act key={one} small pressed={reason === one} label={one} onAct={() => rulings.write(one)}>
            {words.short[ruling][index]}
          </Act>
        ))}
      </div>
      <label className="hint" htmlFor={id}>
        {words.reason}
      </label>
      <textarea
        id={id}
        className="text-field"
        rows={2}
        maxLength={300}
        value={reason}
        // biome-ignore lint/a11y/noAutofocus: return and decline are pressed to give a reason
        autoFocus
        onChange={(event) => rulings.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            rulings.letBe();
          }
          if (event.key !== 'Enter' || event.shiftKey || event.repeat) return;
          event.preventDefault();
          rulings.send();
        }}
      />
      {rulings.refusal && (
        <p className="refusal" role="alert">
          {rulings.refusal}
        </p>
      )}
      <div className="row">
        <Act small onAct={rulings.letBe}>
          {words.letBe}
        </Act>
        <Act small weight="held" keys="⏎" state={rulings.state} onAct={rulings.send}>
          {words.send[ruling]}
        </Act>
      </div>
    </div>
  );
}
