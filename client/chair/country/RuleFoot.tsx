import { isSuspended } from '../../../shared/dialogue/sitting.ts';
import { useDesks, useRecord } from '../../live/hooks.ts';
import { Act } from '../../parts/Act.tsx';
import { timeToTheSecond } from '../../parts/format.ts';
import { Ladder as Rungs } from '../../parts/Ladder.tsx';
import { ruleWords, rulingWords as words } from '../../words/en.ts';
import { useFloorPrompts } from '../FloorWord.tsx';
import type { ChairActs } from '../useChairActs.ts';
import { RuleCard } from './RuleCard.tsx';
import { RuleLine } from './RuleLine.tsx';
import { standingSteps, turnInQuestion } from './standing.ts';
import { type Ladder, takenOf } from './useLadder.ts';

/**
 * The foot of the floor. The ladder stands there during every turn; the card above it has a place of its own, over the
 * words beneath the acts, whose refusals and prompts it then says itself; it comes and goes without moving anything.
 */
export function RuleFoot({ ladder, acts }: { ladder: Ladder; acts: ChairActs }) {
  const record = useRecord();
  const { rule } = useDesks().bureau;
  const { floor, pointOfOrder, programme } = record;
  const speaks = ladder.recalls || ladder.card !== undefined || pointOfOrder !== undefined;
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  const prompts = useFloorPrompts(acts);
  const taken = begun ? takenOf(standingSteps(rule, floor.turn.turn), (at) => timeToTheSecond(at, programme.zone)) : {};
  return (
    <section
      className={`rule ${speaks ? 'speaks' : 'still'}${pointOfOrder ? ' order' : ''}`}
      aria-label={ruleWords.heading}
    >
      <div className="above">
        {!speaks && <RuleLine ladder={ladder} />}
        <div className="card-place" role="status">
          {speaks && (
            <RuleCard
              ladder={ladder}
              refusal={ladder.refusal ?? acts.noOneElse ?? acts.refusal ?? acts.tooSoon}
              prompts={prompts}
            />
          )}
        </div>
      </div>
      <div className="low">
        {floor.stage !== 'vacant' && <Rungs steps={ladder} taken={taken} />}
        {!isSuspended(record) && <Tools ladder={ladder} />}
      </div>
    </section>
  );
}

/**
 * The row beneath the ladder, each in a place of its own; with a free floor only what still applies. The ruling on a
 * point of order stands among the large acts.
 */
function Tools({ ladder }: { ladder: Ladder }) {
  const record = useRecord();
  const { floor, pointOfOrder } = record;
  const { stage } = floor;
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
      ) : (
        <span />
      )}
      {pointOfOrder ? (
        <span />
      ) : (
        <Act small weight="quiet" keys="I" state={ladder.inOrder.state} onAct={ladder.inOrder.act}>
          {ruleWords.inOrder}
        </Act>
      )}
    </div>
  );
}
