import type { ReactNode } from 'react';
import { countsOf } from '../../../shared/dialogue/countryRule/counts.ts';
import type { Step } from '../../../shared/dialogue/countryRule/desk.ts';
import type { PointOfOrder } from '../../../shared/dialogue/pointOfOrder.ts';
import { stateName, statesInWords } from '../../desk/stateNames.ts';
import { useDeskAct } from '../../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../../live/hooks.ts';
import { Act } from '../../parts/Act.tsx';
import { timeOfDay } from '../../parts/format.ts';
import { Mark } from '../../parts/Mark.tsx';
import { excerptOf } from '../../parts/marked.ts';
import { PromptCard } from '../../parts/PromptCard.tsx';
import { Sentence } from '../../parts/Sentence.tsx';
import { conductWords, rulingWords as words } from '../../words/en.ts';
import { GroundAct } from './GroundAct.tsx';
import { type Card, formulaOf, microphoneAfter } from './standing.ts';
import type { Ladder } from './useLadder.ts';

/** So much of a spoken sentence stands on the card, in characters: two lines around the words in question, or one. */
const TWO_LINES = 104;
const ONE_LINE = 52;

type RuleCardProps = {
  ladder: Ladder;
  /** Why the last act was refused, and what the Chair should know of the turn: the card lies over their place. */
  refusal: string | undefined;
  prompts: readonly string[];
};

/** The card above the ladder: a point of order, the rule as it is read out, a prompt, or what is said with a step. */
export function RuleCard({ ladder, refusal, prompts }: RuleCardProps) {
  const { pointOfOrder } = useRecord();
  const told = (refusal !== undefined || prompts.length > 0) && <Told refusal={refusal} prompts={prompts} />;
  if (pointOfOrder)
    return (
      <Raised point={pointOfOrder} ladder={ladder}>
        {told}
      </Raised>
    );
  if (ladder.recalls)
    return (
      <PromptCard
        bare
        title={words.recalled}
        said={[{ text: words.rule }]}
        onDismiss={ladder.dismiss.act}
        dismissWords={words.done}
      >
        {told}
      </PromptCard>
    );
  if (!ladder.card) return null;
  return ladder.card.shows === 'prompt' ? (
    <Heard card={ladder.card} ladder={ladder} refusal={refusal} prompts={prompts} />
  ) : (
    <Said card={ladder.card} ladder={ladder}>
      {told}
    </Said>
  );
}

function Told({ refusal, prompts }: Pick<RuleCardProps, 'refusal' | 'prompts'>) {
  if (refusal)
    return (
      <p className="refusal" role="alert">
        {refusal}
      </p>
    );
  return <p className="floor-prompt">{prompts.join(' ')}</p>;
}

/** What was heard, and the sentence to say; or why the last act was refused, or what matters more of the turn. */
function Heard({ card, ladder, refusal, prompts }: RuleCardProps & { card: Extract<Card, { shows: 'prompt' }> }) {
  const { prompt, more, former } = card;
  const { sentence, findings, toJudge, exempt } = prompt;
  const told = refusal !== undefined || prompts.length > 0;
  const hint = [
    former && words.prompt.ofTurn(former),
    toJudge && words.prompt.toJudge,
    exempt && words.prompt.exempt(stateName(exempt)),
  ].filter(Boolean);
  const lines = told || (exempt && !toJudge && !former) ? ONE_LINE : TWO_LINES;
  return (
    <PromptCard
      bare
      title={titleOf(card)}
      said={sentence === 'erased' ? [] : excerptOf(sentence, findings, lines)}
      say={told || toJudge || former ? undefined : words.formula.reminder}
      beside={more > 0 ? words.prompt.of(more + 1) : undefined}
      choice={<GroundAct ladder={ladder} />}
      dismissing={ladder.dismiss.state}
      onDismiss={ladder.dismiss.act}
    >
      {told && <Told refusal={refusal} prompts={prompts} />}
      {!told && hint.length > 0 && <p className="hint">{hint.join(' ')}</p>}
    </PromptCard>
  );
}

function titleOf({ prompt }: Extract<Card, { shows: 'prompt' }>): string {
  const { states, toJudge, caution } = prompt;
  const named = statesInWords(states);
  if (!named) return words.prompt.pointsAtOne;
  if (toJudge) return words.prompt.ownPractice(named);
  return caution ? words.prompt.pointsAt(named) : words.prompt.names(named);
}

type SaidProps = { card: Extract<Card, { shows: 'step' }>; ladder: Ladder; children: ReactNode };

/** The step just taken, with the sentence that is said with it; how often it stands against the speaker, quietly. */
function Said({ card, ladder, children }: SaidProps) {
  const { zone } = useRecord().programme;
  const { rule } = useDesks().bureau;
  const { step } = card;
  const { organization, person } = step;
  const counts = countsOf(rule, { ...(organization ? { organization } : {}), ...(person ? { person } : {}) });
  const [speaker, delegation] = [counts.speaker[step.what], counts.delegation[step.what]];
  const formula = formulaOf(step);
  return (
    <div className="prompt bare step">
      <div className="top">
        <Mark kind="held">{words.stepAt(words.step[step.what], timeOfDay(step.at, zone))}</Mark>
        <span className="hint beside">{words.times(speaker, delegation)}</span>
        <GroundAct ladder={ladder} />
      </div>
      {formula && <p className="said-aloud">{`“${formula}”`}</p>}
      <Microphone step={step} />
      {children}
    </div>
  );
}

/** Whether those at the microphones have confirmed that it is closed; said at the desks alone. */
function Microphone({ step }: { step: Step }) {
  const microphone = microphoneAfter(useRecord(), useDesks().officers, step);
  return microphone && <Mark kind={microphone === 'closed' ? 'ready' : 'asked'}>{words.microphone[microphone]}</Mark>;
}

/** A point of order stops the clock and asks the Chair for one of the rulings [F4, C10]. */
function Raised({ point, ladder, children }: { point: PointOfOrder; ladder: Ladder; children: ReactNode }) {
  const { floor, programme } = useRecord();
  const { state, refusal, perform } = useDeskAct('closePointOfOrder', 'closePointOfOrder');
  const { heading, by, decided } = conductWords.pointOfOrder;
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  const close = { type: 'closePointOfOrder', raisedAt: point.raisedAt } as const;
  return (
    <div className="prompt bare point-of-order">
      <div className="top">
        <Mark kind="asked">{heading}</Mark>
        <GroundAct ladder={ladder} />
        <Act small state={state} refusal={refusal} onAct={() => void perform(close)}>
          {decided}
        </Act>
      </div>
      <p className="said-aloud">
        <Sentence text={by(point.label, timeOfDay(point.raisedAt, programme.zone))} />
      </p>
      {children || <p className="hint">{begun ? words.pointOfOrder.say : words.pointOfOrder.sayFree}</p>}
    </div>
  );
}
