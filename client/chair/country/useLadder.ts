import { useState } from 'react';
import {
  GROUNDS,
  type Ground,
  lastStepOf,
  type PromptId,
  type StepName,
} from '../../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../../shared/dialogue/events.ts';
import { refuse, sentenceOf } from '../../../shared/dialogue/refusal.ts';
import { type DeskAct, useDeskAct } from '../../desk/useDeskAct.ts';
import { useSettling } from '../../desk/useSettling.ts';
import { useAct, useDesks, useRecord } from '../../live/hooks.ts';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { rulingWords as words } from '../../words/en.ts';
import type { Doable } from '../useChairActs.ts';
import { type Card, cardOf, LADDER, type Rung, standingSteps, turnInQuestion } from './standing.ts';

type LadderAct = Rung | 'recall' | 'strike' | 'defer' | 'inOrder' | 'dismiss';

/** Every act of the country rule at the foot of the floor, as button and as key. */
export interface Ladder extends Record<LadderAct, Doable> {
  card: Card | undefined;
  /** The rule is being read out: its text stands on the card until that is done. */
  recalls: boolean;
  ground: Ground;
  chooseGround: (ground: Ground) => void;
  /** The next ground, for the key and where a card leaves no room for the choice. */
  nextGround: Doable;
  /** To withdraw the floor without a step before it is asked back once [C11]: the sentence that asks. */
  asks: string | undefined;
  confirm: Doable;
  letBe: () => void;
  refusal: string | undefined;
}

const groundAfter = (ground: Ground): Ground => GROUNDS[(GROUNDS.indexOf(ground) + 1) % GROUNDS.length] ?? ground;

const NOT_NOW: Doable = { state: 'notNow', act: () => {} };
type Ruled = Exclude<StepName, 'standingReminder'>;
type Choice = { for?: string; ground: Ground };

/**
 * The ladder of the Chair [C9, C10]: each step one key. While a point of order stands the same keys rule on it. After a
 * step every key rests for a moment, so that one pressed twice takes one step.
 */
export function useLadder(): Ladder {
  const record = useRecord();
  const { rule } = useDesks().bureau;
  const { floor, pointOfOrder } = record;
  const turn = floor.stage === 'vacant' ? undefined : floor.turn.turn;
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  const asked = turnInQuestion(record)?.turn;
  const [recalledAt, recalled] = useState<string>();
  const [chosen, choose] = useState<Choice>({ ground: 'countryRule' });
  const [asksFor, ask] = useState<number>();
  const keyed = {
    1: useDeskAct('reminder', 'takeStep'),
    2: useDeskAct('callToOrder', 'takeStep'),
    3: useDeskAct('interrupt', 'takeStep'),
    defer: useDeskAct('deferToEnd', 'takeStep'),
    strike: useDeskAct('strike', 'takeStep'),
    withdraw: useDeskAct('withdrawFloor', 'takeStep'),
    recall: useDeskAct('recallRule', 'takeStep'),
    inOrder: useDeskAct('ruleInOrder', 'ruleInOrder'),
    dismiss: useDeskAct('dismissPrompt', 'dismissPrompt'),
  };
  const { send } = useAct('withdrawFloor');
  const announce = useAnnounce();
  const card = cardOf(record, rule);
  const moment = `${floor.stage} ${turn} ${pointOfOrder?.raisedAt}`;
  const recalls = recalledAt === moment;
  const settling = useSettling(`${moment} ${Object.keys(rule.steps).length}`);
  const cardSettling = useSettling(`${card?.id} ${recalls}`);
  const ground = chosen.for === moment ? chosen.ground : 'countryRule';
  const mine = standingSteps(rule, asked);
  const last = mine.at(-1);

  const command = (step: Ruled, more: { confirmed?: true } = {}): Command => {
    const prompt: { prompt?: PromptId } = card?.shows === 'prompt' ? { prompt: card.id } : {};
    const seen = lastStepOf(rule, asked, step);
    const last = seen === undefined ? {} : { last: seen };
    const given = { turn: asked ?? 0, ...(step === 'callToOrder' ? { ground } : {}), ...prompt, ...last, ...more };
    return pointOfOrder && step !== 'strikeFromSummary'
      ? { type: 'closePointOfOrder', raisedAt: pointOfOrder.raisedAt, ruling: step, ...given }
      : { type: 'takeStep', step, ...given };
  };
  const doable = ({ state, perform }: DeskAct, wanted: Command | undefined, rests = settling): Doable => ({
    state: !wanted ? 'notNow' : rests && state === 'ready' ? 'settling' : state,
    act: () => {
      if (wanted && !rests) void perform(wanted);
    },
  });
  const withdraw = async (confirmed?: true) => {
    if (keyed.withdraw.state !== 'ready') return;
    const answer = await send(command('withdrawFloor', confirmed ? { confirmed } : {}));
    ask('refused' in answer && answer.refused === 'confirmWithdrawal' ? turn : undefined);
  };
  const rung = (one: 1 | 2 | 3) => doable(keyed[one], begun ? command(LADDER[one]) : undefined);
  const chooseGround = (wanted: Ground) => choose({ for: moment, ground: wanted });
  const chooseAndSay = (wanted: Ground) => {
    chooseGround(wanted);
    announce(words.ground[wanted]);
  };
  const grounded: Doable =
    begun && keyed[2].state !== 'notNow' ? { state: 'ready', act: () => chooseAndSay(groundAfter(ground)) } : NOT_NOW;
  const asks = sentenceOf(refuse('confirmWithdrawal'));
  const withdrawal = doable(keyed.withdraw, begun ? command('withdrawFloor') : undefined);
  const recall = doable(keyed.recall, { type: 'takeStep', step: 'standingReminder' });
  const inOrder: Command | undefined = pointOfOrder
    ? { type: 'closePointOfOrder', raisedAt: pointOfOrder.raisedAt, ruling: 'ruledInOrder' }
    : last && { type: 'ruleInOrder', step: last[0] };
  const dismissed = card?.shows === 'prompt' ? ({ type: 'dismissPrompt', prompt: card.id } as const) : undefined;
  const refusals = Object.values(keyed).map(({ refusal }) => refusal);
  return {
    card: recalls ? undefined : card,
    recalls,
    1: rung(1),
    2: rung(2),
    3: rung(3),
    4: { ...withdrawal, act: () => begun && !settling && void withdraw() },
    recall: {
      ...recall,
      act: () => {
        if (recall.state !== 'ready') return;
        recalled(moment);
        recall.act();
      },
    },
    strike: asked === undefined ? NOT_NOW : doable(keyed.strike, command('strikeFromSummary')),
    defer: doable(keyed.defer, begun && floor.turn.request !== undefined ? command('deferToEnd') : undefined),
    inOrder: doable(keyed.inOrder, inOrder),
    dismiss: recalls
      ? { state: 'ready', act: () => recalled(undefined) }
      : doable(keyed.dismiss, dismissed, cardSettling),
    ground,
    chooseGround,
    nextGround: grounded,
    asks: begun && asksFor === turn ? asks : undefined,
    confirm: { state: keyed.withdraw.state, act: () => void withdraw(true) },
    letBe: () => ask(undefined),
    refusal: refusals.find((one) => one !== undefined && one !== asks),
  };
}

/** The rungs taken in the turn on the floor, each with its time as read on a clock. */
export function takenOf(
  steps: ReturnType<typeof standingSteps>,
  time: (at: number) => string,
): Partial<Record<Rung, string>> {
  const taken: Partial<Record<Rung, string>> = {};
  for (const [, { what, at }] of steps)
    for (const rung of [1, 2, 3, 4] as const) if (LADDER[rung] === what) taken[rung] = time(at);
  return taken;
}
