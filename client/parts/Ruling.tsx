import { type KeyboardEvent, useId } from 'react';
import { ruleWords, rulingWords } from '../words/en.ts';
import { Act, type ActState } from './Act.tsx';
import { Mark } from './Mark.tsx';
import { Quoted, type Stretch } from './Quoted.tsx';
import { Warned } from './Warned.tsx';

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
  /** What she should know of the reason she writes, before others read it. */
  warning: string | undefined;
  send: () => void;
  sends: ActState;
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

/**
 * A held text that waits for the Chair: allow, return or decline, the last two with a reason that reaches the author.
 * While a reason is written it stands in place of the text, and the rulings stay where they are.
 */
export function Ruling({ title, beside, text, explanation, rulings }: RulingProps) {
  const { open } = rulings;
  return (
    <section className="ruling" aria-label={title}>
      {open ? (
        <Reason rulings={rulings} open={open} />
      ) : (
        <>
          <div className="top">
            <Mark kind="held">{title}</Mark>
            {beside && <span className="hint">{beside}</span>}
          </div>
          <p>
            <Quoted stretches={text} />
          </p>
          <p className="hint">{explanation}</p>
          <Refused rulings={rulings} />
        </>
      )}
      <Kinds rulings={rulings} keyed />
    </section>
  );
}

/** The rulings that can be given, where nothing stands beneath them: a reason opens there. */
export function RulingActs({ rulings }: { rulings: Rulings }) {
  return (
    <>
      <Kinds rulings={rulings} />
      {rulings.open ? <Reason rulings={rulings} open={rulings.open} /> : <Refused rulings={rulings} />}
    </>
  );
}

function Kinds({ rulings, keyed = false }: { rulings: Rulings; keyed?: boolean }) {
  const { state, rule, open, offered } = rulings;
  return (
    <div className="row kinds">
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
  );
}

function Refused({ rulings: { refusal } }: { rulings: Rulings }) {
  return (
    refusal && (
      <p className="refusal" role="alert">
        {refusal}
      </p>
    )
  );
}

/** Reasons to pick, each may be edited; Enter sends it, Escape leaves it. */
function Reason({ rulings, open }: { rulings: Rulings; open: NonNullable<Rulings['open']> }) {
  const id = useId();
  const { ruling, reason } = open;
  return (
    <div className="reason">
      <div className="what" title={rulings.warning}>
        <label className={rulings.warning ? 'sr' : 'hint'} htmlFor={id}>
          {words.reason}
        </label>
        <Warned brief text={rulings.warning} />
      </div>
      <div className="row">
        {words.reasons[ruling].map((one, index) => (
          <Act key={one} small pressed={reason === one} label={one} onAct={() => rulings.write(one)}>
            {words.short[ruling][index]}
          </Act>
        ))}
      </div>
      <div className="written">
        <textarea
          id={id}
          className="text-field"
          rows={3}
          maxLength={300}
          value={reason}
          // biome-ignore lint/a11y/noAutofocus: return and decline are pressed to give a reason
          autoFocus
          onChange={(event) => rulings.write(event.target.value)}
          onKeyDown={(event) => press(event, rulings)}
        />
        <Act small weight="held" keys="⏎" state={rulings.sends} onAct={rulings.send}>
          {words.send[ruling]}
        </Act>
        <Act small onAct={rulings.letBe}>
          {words.letBe}
        </Act>
      </div>
      <Refused rulings={rulings} />
    </div>
  );
}

function press(event: KeyboardEvent<HTMLTextAreaElement>, rulings: Rulings): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    rulings.letBe();
  }
  if (event.key !== 'Enter' || event.shiftKey || event.repeat) return;
  event.preventDefault();
  rulings.send();
}
