import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../../shared/dialogue/audience.ts';
import { countsOf } from '../../../shared/dialogue/countryRule/counts.ts';
import { standsToClose } from '../../../shared/dialogue/countryRule/desk.ts';
import { isStruck } from '../../../shared/dialogue/countryRule/steps.ts';
import { isOnRecord } from '../../../shared/dialogue/evolve.ts';
import {
  back,
  decided,
  given,
  lastAct,
  listOf,
  type Minutes,
  next,
  putBack,
  reached,
  speaking,
  start,
  turnOf,
} from '../../support/minutes.ts';
import { convened, SMALL_DAY } from '../../support/smallDay.ts';
import { annaSpeaks, heard, inOrder, promptsOf, stepIn, stepsOf, take, taken } from './aDay.ts';

const onRecord = ({ events }: Minutes) => events.filter(isOnRecord).map(({ type }) => type);
const stage = ({ record }: Minutes) => record.floor.stage;
const struck = ({ dialogue }: Minutes) => Object.values(dialogue.desks.rapporteurs.struck);
const toAlpha = ({ dialogue }: Minutes) => dialogue.desks.delegations.alpha?.addressed;

describe('the ladder of the Chair', () => {
  test('[C9] the standing reminder is for all and against nobody: on the record, with no turn', () => {
    const day = given().and({ type: 'takeStep', step: 'standingReminder' }, 'chair');
    expect(onRecord(day)).toEqual(['ruleRecalled']);
    expect(day.record.ruleRecalledAt).toBe(day.now);
    expect(stepsOf(day)[0]?.[1]).toEqual({ what: 'standingReminder', at: day.now, by: 'chair', chair: 0 });
  });

  test.each(['reminder', 'callToOrder', 'interrupt'] as const)(
    '[C9] [C12] %s pauses the clock because of the Chair, and the room sees nothing else',
    (step) => {
      const day = taken(annaSpeaks(), step);
      expect(day.events.filter(isOnRecord)).toMatchObject([
        { type: 'clockPaused', because: 'chair', remaining: 90_000 },
      ]);
      expect(JSON.stringify(day.record)).not.toContain(step);
      expect(toAlpha(day)).toMatchObject({ what: step, turn: turnOf(day), at: day.now });
      expect(onRecord(taken(day, step))).toEqual([]);
    },
  );

  test('[C9] what everyone hears of a step is what everyone hears of a pause or an end', () => {
    const plain = annaSpeaks().and({ type: 'pauseClock', turn: turnOf(annaSpeaks()), because: 'chair' }, 'chair');
    expect(taken(annaSpeaks(), 'callToOrder').events.filter(isOnRecord)).toEqual(plain.events.filter(isOnRecord));
    const ended = annaSpeaks().and({ type: 'endTurn', turn: turnOf(annaSpeaks()) }, 'chair');
    const withdrawn = taken(annaSpeaks(), 'withdrawFloor', { confirmed: true });
    expect(withdrawn.events.filter(isOnRecord)).toEqual(ended.events.filter(isOnRecord));
  });

  test('[C9] [K4] nothing of a step is for anybody but bureau, speaker and, of a strike, the rapporteurs', () => {
    const day = taken(annaSpeaks(), 'callToOrder');
    const heardBy = day.events.filter((event) => !isOnRecord(event)).map((event) => [event.type, audienceOf(event)]);
    expect(heardBy).toEqual([
      ['stepTaken', ['bureau']],
      ['passageStruck', ['bureau', 'rapporteurs']],
      ['speakerAddressed', ['delegation:alpha']],
    ]);
  });

  test('[C13] a call to order on the country rule strikes the last minute, on another ground nothing', () => {
    const day = taken(annaSpeaks(), 'callToOrder');
    expect(struck(day)).toEqual([{ turn: turnOf(day), from: day.now - 60_000, to: day.now }]);
    expect(stepsOf(day)[0]?.[1].ground).toBe('countryRule');
    for (const ground of ['relevance', 'time'])
      expect(struck(taken(annaSpeaks(), 'callToOrder', { ground }))).toEqual([]);
    const early = taken(annaSpeaks(20), 'callToOrder');
    expect(struck(early)).toEqual([{ turn: turnOf(early), from: early.now - 20_000, to: early.now }]);
  });

  test('[C13] with a prompt, from the prompt’s sentence; the prompt is acted on', () => {
    const prompted = heard(annaSpeaks()).after(10_000);
    const [prompt] = promptsOf(prompted)[0]!;
    const day = taken(prompted, 'callToOrder', { prompt });
    expect(struck(day)).toMatchObject([{ from: prompted.now - 14_000, to: prompted.now }]);
    expect(promptsOf(day)[0]?.[1]).toMatchObject({
      stage: 'actedOn',
      step: stepsOf(day)[0]?.[0],
      settled: { by: 'chair' },
    });
    take(annaSpeaks(), 'callToOrder', { prompt: 'another' }).refused('unknownPrompt');
  });

  test('[C8] [C9] of two people who press one key for one prompt one takes the step, and the speaker is told once', () => {
    const day = heard(annaSpeaks());
    const [prompt] = promptsOf(day)[0]!;
    const press = stepIn(day, 'callToOrder', { prompt });
    const both = day.and(press, 'chair').when(press, 'secretary').refused('promptIsSettled');
    const { rule } = both.dialogue.desks.bureau;
    expect(countsOf(rule, { organization: 'alpha', person: 'anna' }).speaker.callToOrder).toBe(1);
    expect(both.log.filter(({ type }) => type === 'speakerAddressed')).toHaveLength(1);
    expect(struck(both)).toHaveLength(1);
    // Another key on it is another step: whoever takes it looks at the first one before.
    take(both, 'interrupt', { prompt }).refused('promptIsSettled');
    expect(onRecord(taken(both, 'interrupt'))).toEqual([]);
  });

  test('[C8] a prompt that was dismissed is not acted on, and stays dismissed; one that went by itself may be', () => {
    const day = heard(annaSpeaks(10));
    const [prompt, { expiresAt }] = promptsOf(day)[0]!;
    const dismissed = day.and({ type: 'dismissPrompt', prompt }, 'chair');
    const late = dismissed.when(stepIn(day, 'reminder', { prompt }), 'secretary').refused('promptIsSettled');
    expect(promptsOf(late)[0]?.[1]).toMatchObject({ stage: 'dismissed', settled: { by: 'chair' } });
    const expired = day.after(expiresAt - day.now).and(reached(`prompt:${prompt}`), 'hall');
    expect(promptsOf(taken(expired, 'reminder', { prompt }))[0]?.[1].stage).toBe('actedOn');
  });

  test('[C9] a step names the one before it that was seen: what was taken meanwhile is looked at first', () => {
    const day = annaSpeaks();
    const press = stepIn(day, 'callToOrder');
    const both = day
      .and(press, 'secretary')
      .when(press, 'chair')
      .refused('stepTakenMeanwhile', /look at it first/);
    expect(stepsOf(both)).toHaveLength(1);
    expect(stepsOf(taken(both, 'callToOrder'))).toHaveLength(2);
    const undone = both.and(inOrder(both), 'chair');
    take(undone, 'callToOrder', { last: undefined }).refused('stepTakenMeanwhile');
    // A strike is no step of the ladder: neither waits for the other.
    const strike = stepIn(day, 'strikeFromSummary');
    const beside = day.and(strike, 'secretary').and(press, 'chair');
    beside.when(strike, 'chair').refused('stepTakenMeanwhile');
  });

  test('[C13] a passage can be adjusted within its turn, and is not to be cited from its first to its last moment', () => {
    const day = taken(annaSpeaks(), 'callToOrder');
    const { turn, from, to } = struck(day)[0]!;
    const step = stepsOf(day)[0]![0];
    const adjust = (from: number, to: number) => ({ type: 'adjustPassage', step, from, to }) as const;
    const wider = day.and(adjust(from - 20_000, to), 'chair');
    expect(struck(wider)).toEqual([{ turn, from: from - 20_000, to }]);
    day.when(adjust(from - 31_000, to), 'chair').refused('passageOutsideTurn');
    day.when(adjust(to, to), 'chair').refused('passageOutsideTurn');
    day.when(adjust(from, to), 'chair').refused('alreadyThere');
    const { rapporteurs } = wider.dialogue.desks;
    const cited = [from - 20_001, from - 20_000, to, to + 1].map((at) => isStruck(rapporteurs, turn, at));
    expect(cited).toEqual([false, true, true, false]);
    expect(isStruck(rapporteurs, turn + 1, to)).toBe(false);
  });

  test('[C9] [C13] strike from the summary: no pause, nothing to the speaker, also when the turn has ended', () => {
    const day = taken(annaSpeaks(), 'strikeFromSummary');
    expect(onRecord(day)).toEqual([]);
    expect(toAlpha(day)).toBeUndefined();
    const over = annaSpeaks().and({ type: 'endTurn', turn: turnOf(annaSpeaks()) }, 'chair');
    const turn = over.record.turns[0]!.turn;
    const later = over.after(30_000).and({ type: 'takeStep', turn, step: 'strikeFromSummary' }, 'chair');
    expect(struck(later)).toEqual([{ turn, from: over.now - 60_000, to: over.now }]);
    later.when({ type: 'takeStep', turn: 999, step: 'strikeFromSummary' }, 'chair').refused('turnNeeded');
  });

  test('[C11] without a call to order or an interruption before, withdrawing the floor asks once more', () => {
    take(annaSpeaks(), 'withdrawFloor').refused('confirmWithdrawal', /Confirm to withdraw the floor/);
    take(taken(annaSpeaks(), 'reminder'), 'withdrawFloor').refused('confirmWithdrawal');
    expect(stage(taken(annaSpeaks(), 'withdrawFloor', { confirmed: true }))).toBe('vacant');
    for (const step of ['callToOrder', 'interrupt'] as const)
      expect(onRecord(taken(taken(annaSpeaks(), step), 'withdrawFloor'))).toEqual(['turnEnded']);
    const undone = taken(annaSpeaks(), 'interrupt');
    take(undone.and(inOrder(undone), 'chair'), 'withdrawFloor').refused('confirmWithdrawal');
    const other = taken(annaSpeaks(), 'callToOrder').and({ type: 'endTurn', turn: turnOf(annaSpeaks()) }, 'chair');
    take(speaking(other), 'withdrawFloor').refused('confirmWithdrawal');
  });

  test('[C9] deferred to the end: no sanction; the place is kept behind all, with the time that was left', () => {
    const day = taken(speaking(listOf('anna', 'bela', 'carl')).after(60_000), 'deferToEnd');
    expect(stage(day)).toBe('vacant');
    expect(day.waiting('questions')).toEqual(['Beta Bridges', 'Republic of Gamma', 'Alpha Aid']);
    const [entry] = day.record.lists.questions!.entries;
    expect(entry).toMatchObject({ kept: 120_000, moves: [{ reason: 'deferral' }] });
    const others = ['bela', 'carl'].reduce((then) => {
      const live = speaking(then);
      return live.and(endOf(live), 'chair');
    }, day);
    expect(speaking(others).record.floor).toMatchObject({ turn: { label: 'Alpha Aid', given: 120_000 } });
  });

  test('[C9] a speaker of the programme has no place to defer to; nobody who has only been called is sanctioned', () => {
    const called = listOf('anna');
    take(called.and(next(called, 'questions'), 'chair'), 'reminder').refused('notYetLive');
    const panel = given().and(start('panel'), 'chair');
    const invited = panel.and(
      { type: 'callInvited', segment: 'panel', invited: { panellist: 0 }, turn: null },
      'chair',
    );
    const live = invited.and({ type: 'microphoneLive', turn: turnOf(invited) }, 'technician');
    take(live, 'deferToEnd').refused('notFromList');
    expect(stage(taken(live, 'withdrawFloor', { confirmed: true }))).toBe('vacant');
  });

  test('[K4] a panellist is spoken to on her own screen, and not a delegate who has her name', () => {
    const named = SMALL_DAY.persons.map((one) =>
      one.id === 'anna' || one.id === 'pia' ? { ...one, name: 'Panellist One' } : one,
    );
    const panel = given(convened({ persons: named })).and(start('panel'), 'chair');
    const call = { type: 'callInvited', segment: 'panel', invited: { panellist: 0 }, turn: null } as const;
    const called = panel.and(call, 'chair');
    const live = called.and({ type: 'microphoneLive', turn: turnOf(called) }, 'technician');
    const { persons, delegations } = taken(live, 'reminder').dialogue.desks;
    expect(persons.pia?.addressed).toMatchObject({ what: 'reminder' });
    expect([persons.anna?.addressed, delegations.alpha?.addressed]).toEqual([undefined, undefined]);
    live.when({ type: 'sayFinished', turn: turnOf(live) }, 'anna').refused('notYourTurn');
  });

  test('[C9] [F6] an interruption asks for the microphone to be closed: turn and clock, no reason, no name; the room sees a pause', () => {
    const before = annaSpeaks();
    const day = taken(before, 'interrupt', { ground: 'relevance' });
    const asked = day.events.find(({ type }) => type === 'microphoneToClose')!;
    const { v: _v, at: _at, by: _by, ...said } = asked;
    expect(said).toEqual({ type: 'microphoneToClose', turn: turnOf(day), remaining: 90_000 });
    expect(audienceOf(asked)).toEqual(['officers']);
    const pause = before.and({ type: 'pauseClock', turn: turnOf(before), because: 'chair' }, 'chair');
    expect(onRecord(day)).toEqual(onRecord(pause));
    const stands = ({ record, dialogue }: Minutes) => standsToClose(record.floor, dialogue.desks.officers.toClose);
    expect(stands(day)).toBe(true);
    const resumed = day.and({ type: 'resumeClock', turn: turnOf(day) }, 'chair');
    const again = resumed.after(1_000).and({ type: 'pauseClock', turn: turnOf(day), because: 'chair' }, 'chair');
    expect([stands(resumed), stands(again), stands(taken(before, 'reminder'))]).toEqual([false, false, false]);
    expect(stands(day.and(inOrder(day), 'chair'))).toBe(false);
  });

  test('[C9] [F2] counts of steps that stand, for this speaker and this delegation', () => {
    let day = taken(taken(annaSpeaks(), 'callToOrder', { ground: 'relevance' }), 'callToOrder');
    const who = { organization: 'alpha', person: 'anna' };
    const counts = () => countsOf(day.dialogue.desks.bureau.rule, who);
    expect(counts().speaker.callToOrder).toBe(2);
    expect(counts().delegation).toMatchObject({ callToOrder: 2, reminder: 0 });
    day = day.and(inOrder(day), 'chair');
    expect(counts().delegation.callToOrder).toBe(1);
    expect(countsOf(day.dialogue.desks.bureau.rule, { organization: 'beta', person: 'bela' }).speaker.callToOrder).toBe(
      0,
    );
  });
});

const endOf = (day: Minutes) => ({ type: 'endTurn', turn: turnOf(day) }) as const;

describe('ruled in order', () => {
  test('[C9] [C10] undoes a pause: the clock goes on with the time that was left, and the speaker is told', () => {
    const day = taken(annaSpeaks(), 'callToOrder').after(20_000);
    const undone = day.and(inOrder(day), 'chair');
    expect(undone.record.floor).toMatchObject({ stage: 'live', endsAt: undone.now + 90_000 });
    expect(struck(undone)).toEqual([]);
    expect(stepsOf(undone)[0]?.[1].passage).toBeUndefined();
    expect(toAlpha(undone)).toMatchObject({ what: 'ruledInOrder' });
    expect(stepsOf(undone)[0]?.[1].undone).toEqual({ at: undone.now, by: 'chair', chair: 0, restored: true });
    undone.when(inOrder(undone), 'chair').refused('stepIsUndone');
    undone.when({ type: 'ruleInOrder', step: 'none' }, 'chair').refused('unknownStep');
  });

  test('[C9] of two steps the clock goes on when the last of them is undone, in whatever order', () => {
    const day = taken(taken(annaSpeaks(), 'reminder'), 'callToOrder');
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const one = day.and(inOrder(day, order[0]), 'chair');
      expect(stage(one)).toBe('paused');
      expect(stage(one.and(inOrder(one, order[1]), 'chair'))).toBe('live');
    }
  });

  test('[C9] does not touch a clock that the Chair had paused before, or has set going since', () => {
    const paused = annaSpeaks().and({ type: 'pauseClock', turn: turnOf(annaSpeaks()), because: 'chair' }, 'chair');
    const stepped = taken(paused, 'reminder');
    expect(stage(stepped.and(inOrder(stepped), 'chair'))).toBe('paused');
    const resumed = taken(annaSpeaks(), 'reminder').and({ type: 'resumeClock', turn: turnOf(annaSpeaks()) }, 'chair');
    const again = resumed.after(5_000).and({ type: 'pauseClock', turn: turnOf(resumed), because: 'chair' }, 'chair');
    expect(stage(again.and(inOrder(again), 'chair'))).toBe('paused');
  });

  test('[C9] [F27] reinstates a turn whose floor was withdrawn, with its time; after the next speaker it is for the books', () => {
    const day = taken(annaSpeaks(), 'withdrawFloor', { confirmed: true }).after(30_000);
    const undone = day.and(inOrder(day), 'chair');
    expect(undone.record.floor).toMatchObject({ stage: 'live', endsAt: undone.now + 90_000 });
    const later = speaking(day);
    const late = later.and(inOrder(later), 'chair');
    expect(onRecord(late)).toEqual([]);
    expect(stepsOf(late)[0]?.[1].undone?.restored).toBe(false);
  });

  test('[C9] brings back a turn that was deferred', () => {
    const before = annaSpeaks();
    const day = taken(before, 'deferToEnd').after(1_000);
    const undone = day.and(inOrder(day), 'chair');
    expect(undone.record.floor).toMatchObject({ stage: 'live', endsAt: undone.now + 90_000 });
    expect(undone.record.turns).toEqual([]);
    expect(undone.record.lists).toEqual(before.record.lists);
  });

  test('[F27] putting the withdrawal back is the same ruling: the step does not count any more', () => {
    const day = taken(annaSpeaks(), 'withdrawFloor', { confirmed: true });
    const undone = back(day);
    expect(stepsOf(undone)[0]?.[1].undone).toMatchObject({ restored: true });
    expect(toAlpha(undone)).toMatchObject({ what: 'ruledInOrder' });
  });
});

describe('a point of order', () => {
  const raised = () => annaSpeaks().and({ type: 'raisePointOfOrder' }, 'carl');
  const close = (day: Minutes, more: object) => day.when(decided(day, more), 'chair');

  test('[C10] [F4] pauses the clock, and is closed with a ruling', () => {
    const day = raised();
    expect(day.record.floor).toMatchObject({ stage: 'paused', because: 'chair' });
    const ruled = close(day, { ruling: 'ruledInOrder' });
    expect(onRecord(ruled)).toEqual(['pointOfOrderClosed']);
    expect(ruled.dialogue.desks.bureau.rule.pointsOfOrder).toMatchObject([
      { label: 'Republic of Gamma', ruling: 'ruledInOrder', by: 'chair' },
    ]);
    expect(onRecord(close(day, {}))).toEqual(['pointOfOrderClosed']);
  });

  test('[C10] a ruling names the point of order that was seen: it never falls on the next one', () => {
    const first = raised();
    const ruling = decided(first, { ruling: 'callToOrder', turn: turnOf(first) });
    const over = first.after(1_000).and(decided(first), 'secretary');
    over.when(ruling, 'chair').refused('noPointOfOrder', /has been decided/);
    const second = over.after(1_000).and({ type: 'raisePointOfOrder' }, 'carl');
    second.when(ruling, 'chair').refused('otherPointOfOrder', /another stands now/);
    second.when(decided(first), 'chair').refused('otherPointOfOrder');
    expect(stepsOf(second)).toEqual([]);
    expect(onRecord(close(second, {}))).toEqual(['pointOfOrderClosed']);
    // Put back it is the same one that stands again.
    const again = over.and(putBack(lastAct(over)), 'chair');
    expect(onRecord(again.when(ruling, 'chair'))).toEqual(['pointOfOrderClosed']);
  });

  test('[C10] [C11] with a step, which is then as any other: confirmed where C11 says, and undone', () => {
    const day = raised();
    const turn = turnOf(day);
    close(day, { ruling: 'withdrawFloor', turn }).refused('confirmWithdrawal');
    const ended = close(day, { ruling: 'withdrawFloor', turn, confirmed: true });
    expect(onRecord(ended)).toEqual(['pointOfOrderClosed', 'turnEnded']);
    expect(stage(ended.and(inOrder(ended), 'chair'))).toBe('paused');
    expect(struck(close(day, { ruling: 'callToOrder', turn }))).toHaveLength(1);
    expect(onRecord(close(day, { ruling: 'deferToEnd', turn }))).toEqual(['pointOfOrderClosed', 'turnDeferred']);
    close(day, { ruling: 'reminder' }).refused('turnNeeded');
  });
});
