import { ruleWords } from '../words/en.ts';
import { Act } from './Act.tsx';
import { Mark } from './Mark.tsx';
import { Quoted, type Stretch } from './Quoted.tsx';

export type RulingKind = 'allow' | 'return' | 'decline';
const KINDS: readonly { kind: RulingKind; keys: string }[] = [
  { kind: 'allow', keys: 'A' },
  { kind: 'return', keys: 'R' },
  { kind: 'decline', keys: 'X' },
];

type RulingProps = {
  title: string;
  /** "place 9", or "1 of 2" where two wait. */
  beside?: string;
  text: readonly Stretch[];
  /** Whose text it is and what was found in it. */
  explanation: string;
  onRule: (kind: RulingKind, reason?: string) => void;
  sending?: RulingKind | null;
  /** A second row: reasons to pick from once return or decline was pressed. */
  reasons?: { kind: RulingKind; offered: readonly string[] };
};

/** A held text that waits for the Chair: allow, return or decline, the last two with a reason that reaches the author. */
export function Ruling({ title, beside, text, explanation, onRule, sending = null, reasons }: RulingProps) {
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
      <div className="row">
        {KINDS.map(({ kind, keys }) => (
          <Act
            key={kind}
            small
            keys={keys}
            state={sending === kind ? 'sending' : 'ready'}
            pressed={reasons ? reasons.kind === kind : undefined}
            onAct={() => onRule(kind)}
          >
            {ruleWords.ruling[kind]}
          </Act>
        ))}
      </div>
      {reasons && (
        <div className="row">
          {reasons.offered.map((reason) => (
            <Act key={reason} small onAct={() => onRule(reasons.kind, reason)}>
              {reason}
            </Act>
          ))}
        </div>
      )}
    </section>
  );
}
