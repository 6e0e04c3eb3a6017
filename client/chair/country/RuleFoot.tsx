import { isSuspended } from '../../../shared/dialogue/sitting.ts';
import { useDesks, useRecord } from '../../live/hooks.ts';
import { Act } from '../../parts/Act.tsx';
import { timeToTheSecond } from '../../parts/format.ts';
import { Ladder as Rungs } from '../../parts/Ladder.tsx';
import { ruleWords, rulingWords as words } from '../../words/en.ts';
import { RuleCard } from './RuleCard.tsx';
import { RuleLine } from './RuleLine.tsx';
import { standingSteps, turnInQuestion } from './standing.ts';
import { type Ladder, takenOf } from './useLadder.ts';

type RuleFootProps = {
  ladder: Ladder;
  /** Why an act on the floor was refused: said on the card, where it covers the place of such words. */
  refusal: string | undefined;
};

/**
 * The foot of the floor. The ladder stands there during every turn; the card above it lies over what stands beneath the
 * large act and comes and goes without moving anything.
 */
export function RuleFoot({ ladder, refusal }: RuleFootProps) {
  const record = useRecord();
  const { rule } = useDesks().bureau;
  const { floor, pointOfOrder, programme } = record;
  const speaks = ladder.recalls || ladder.card !== undefined || pointOfOrder !== undefined;
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  const taken = begun ? takenOf(standingSteps(rule, floor.turn.turn), (at) => timeToTheSecond(at, programme.zone)) : {};
  return (
    <section
      className={`rule ${speaks ? 'speaks' : 'still'}${pointOfOrder ? ' order' : ''}`}
      aria-label={ruleWords.heading}
    >
      <div className="above">
        {!speaks && <RuleLine ladder={ladder} />}
        <div className="card-place" role="status">
          {speaks && <RuleCard ladder={ladder} refusal={ladder.refusal ?? refusal} />}
        </div>
      </div>
      {floor.stage !== 'vacant' && <Rungs steps={ladder} taken={taken} />}
      {!isSuspended(record) && <Tools ladder={ladder} />}
    </section>
  );
}

/** The row beneath the ladder; with a free floor only what still applies. */
function Tools({ ladder }: { ladder: Ladder }) {
  const record = useRecord();
  const { stage } = record.floor;
  const begun = stage === 'live' || stage === 'paused';
  const last = turnInQuestion(record);
  return (
    <div className="tools">
      <Act small weight="quiet" keys="0" state={ladder.recall.state} onAct={ladder.recall.act}>
        {ruleWords.recall}
      </Act>
      <Act
        small
        weight="quiet"
        keys="S"
        state={ladder.strike.state}
        label={begun || !last ? ruleWords.strikeInFull : words.strikeLast}
        onAct={ladder.strike.act}
      >
        {ruleWords.strike}
      </Act>
      {begun ? (
        <Act small weight="quiet" keys="L" state={ladder.defer.state} onAct={ladder.defer.act}>
          {ruleWords.defer}
        </Act>
      ) : null}
      <Act small weight="quiet" keys="I" state={ladder.inOrder.state} onAct={ladder.inOrder.act}>
        {ruleWords.inOrder}
      </Act>
    </div>
  );
}
