import { ruleWords } from '../words/en.ts';
import { Act, type ActState } from './Act.tsx';

export type Step = 1 | 2 | 3 | 4;
const STEPS: readonly Step[] = [1, 2, 3, 4];

type LadderProps = {
  steps: Readonly<Record<Step, { state: ActState; act: () => void }>>;
  /** Steps taken in this turn and when, as read on a clock. */
  taken?: Partial<Record<Step, string>>;
};

/** The four steps of the country rule, ordered by weight; the last is grave. A step taken stays marked with its time. */
export function Ladder({ steps, taken = {} }: LadderProps) {
  return (
    <div className="ladder">
      {STEPS.map((step) => (
        <div key={step}>
          <Act
            weight={step === 4 ? 'grave' : 'plain'}
            keys={String(step)}
            state={steps[step].state}
            taken={taken[step] !== undefined}
            label={ruleWords.stepInFull[step]}
            onAct={steps[step].act}
          >
            {ruleWords.step[step]}
          </Act>
          {taken[step] && <p className="when">{taken[step]}</p>}
        </div>
      ))}
    </div>
  );
}
