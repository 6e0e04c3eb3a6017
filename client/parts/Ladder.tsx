import { ruleWords } from '../words/en.ts';
import { Act } from './Act.tsx';

export type Step = 1 | 2 | 3 | 4;
const STEPS: readonly Step[] = [1, 2, 3, 4];

type LadderProps = {
  onStep: (step: Step) => void;
  /** Steps taken in this turn and when, as read on a clock. */
  taken?: Partial<Record<Step, string>>;
  sending?: Step | null;
  /** No turn, no steps. */
  notNow?: boolean;
};

/** The four steps of the country rule, ordered by weight; the last is grave. A step taken stays marked with its time. */
export function Ladder({ onStep, taken = {}, sending = null, notNow = false }: LadderProps) {
  return (
    <div className="ladder">
      {STEPS.map((step) => (
        <div key={step}>
          <Act
            weight={step === 4 ? 'grave' : 'plain'}
            keys={String(step)}
            state={notNow ? 'notNow' : sending === step ? 'sending' : 'ready'}
            taken={taken[step] !== undefined}
            label={ruleWords.stepInFull[step]}
            onAct={() => onStep(step)}
          >
            {ruleWords.step[step]}
          </Act>
          {taken[step] && <p className="when">{taken[step]}</p>}
        </div>
      ))}
    </div>
  );
}
