import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../../shared/dialogue/audience.ts';
import { mayShareOwnReview } from '../../../shared/dialogue/countryRule/author.ts';
import { captionDelayOf } from '../../../shared/dialogue/countryRule/prompts.ts';
import { deadlinesIn } from '../../../shared/dialogue/deadlines.ts';
import { isOnRecord } from '../../../shared/dialogue/evolve.ts';
import { ask, listOf, open, reached, resume, speaking, start, suspend, turnOf } from '../../support/minutes.ts';
import { MINUTE } from '../../support/smallDay.ts';
import { annaSpeaks, heard, promptsOf, shown, taken, textOf, withGammaOf, write } from './aDay.ts';

const dismiss = (prompt: string) => ({ type: 'dismissPrompt', prompt }) as const;
const stageOf = (day: ReturnType<typeof heard>) => promptsOf(day)[0]?.[1].stage;

describe('prompts', () => {
  test('[C8] a mention lights the bureau’s desk, and nothing of it is anywhere else', () => {
    const before = annaSpeaks();
    const day = heard(before);
    expect(day.events.map((event) => [event.type, audienceOf(event)])).toEqual([['promptRaised', ['bureau']]]);
    expect(day.record).toEqual(before.record);
    const { bureau: _, ...others } = day.dialogue.desks;
    const { bureau: __, ...othersBefore } = before.dialogue.desks;
    expect(others).toEqual(othersBefore);
    expect(promptsOf(day)[0]?.[1]).toMatchObject({
      turn: turnOf(day),
      states: ['IS'],
      at: day.now - 4_000,
      stage: 'open',
    });
  });

  test('[C8] the record has the same events of the same shape whether or not a prompt arose', () => {
    const acts = (day: ReturnType<typeof annaSpeaks>) =>
      speaking(taken(day.after(1_000), 'reminder').and({ type: 'endTurn', turn: turnOf(day) }, 'chair'));
    const record = (day: ReturnType<typeof annaSpeaks>) => JSON.stringify(day.log.filter(isOnRecord));
    expect(record(acts(heard(annaSpeaks())))).toBe(record(acts(annaSpeaks())));
  });

  test('[C8] dismissed by one key; detection is not an act and counts against nobody', () => {
    const day = heard(annaSpeaks());
    const [prompt] = promptsOf(day)[0]!;
    const dismissed = day.and(dismiss(prompt), 'secretary');
    expect(promptsOf(dismissed)[0]?.[1]).toMatchObject({
      stage: 'dismissed',
      settled: { by: 'secretary', at: day.now },
    });
    dismissed.when(dismiss(prompt), 'chair').refused('promptIsSettled');
    day.when(dismiss('another'), 'chair').refused('unknownPrompt');
    expect(day.dialogue.desks.bureau.rule.steps).toEqual({});
    expect(JSON.stringify(promptsOf(day))).not.toMatch(/alpha|anna/);
  });

  test('[C1] a bare name is a prompt to look at, not a breach: floor, clock, list and passages are as they were', () => {
    const before = annaSpeaks();
    const day = heard(before, { sentence: 'and then there is iceland' });
    expect(stageOf(day)).toBe('open');
    expect(day.record).toEqual(before.record);
    expect(day.dialogue.desks.rapporteurs).toEqual(before.dialogue.desks.rapporteurs);
    expect(day.dialogue.desks.bureau.rule.steps).toEqual({});
  });

  test('[C7] [F5] a right of reply is bound by it as every other turn', () => {
    const reply = { type: 'requestFloor', segment: 'questions', kind: 'rightOfReply' } as const;
    const asked = withGammaOf('PE').and(start('questions'), 'chair').and(open('questions'), 'chair').and(reply, 'carl');
    const replies = speaking(asked).after(90_000);
    expect(replies.record.floor).toMatchObject({ turn: { kind: 'rightOfReply' } });
    const day = taken(heard(replies), 'callToOrder');
    expect(promptsOf(day)[0]?.[1]).toMatchObject({ turn: turnOf(day), states: ['IS'] });
    expect(Object.values(day.dialogue.desks.bureau.rule.steps)).toMatchObject([
      { what: 'callToOrder', ground: 'countryRule' },
    ]);
  });

  test('[C8] expires after two minutes, dated at its deadline, once', () => {
    const day = heard(annaSpeaks());
    const [due] = deadlinesIn(day.dialogue);
    expect(due?.at).toBe(day.now + 2 * MINUTE);
    day
      .after(2 * MINUTE - 1)
      .when(reached(due!.id), 'hall')
      .refused('deadlineIsGone');
    const expired = day.after(2 * MINUTE).and(reached(due!.id), 'hall');
    expect(stageOf(expired)).toBe('expired');
    expect(deadlinesIn(expired.dialogue)).toEqual([]);
    expired.when(reached(due!.id), 'hall').refused('deadlineIsGone');
    const [prompt] = promptsOf(day)[0]!;
    expect(deadlinesIn(day.and(dismiss(prompt), 'chair').dialogue)).toEqual([]);
  });

  test('[F26] waits with the meeting: nothing expires while it is suspended', () => {
    const day = heard(annaSpeaks()).and(suspend, 'chair');
    expect(deadlinesIn(day.dialogue)).toEqual([]);
    const on = day.after(10 * MINUTE).and(resume, 'chair');
    expect(deadlinesIn(on.dialogue)).toHaveLength(1);
  });

  test('[C8] an expired one can still be acted on; a turn that never was has none', () => {
    const day = heard(annaSpeaks());
    const [prompt] = promptsOf(day)[0]!;
    const late = day.after(2 * MINUTE).and(reached(`prompt:${prompt}`), 'hall');
    expect(stageOf(taken(late, 'callToOrder', { prompt }))).toBe('actedOn');
    const none = { type: 'raisePrompt', turn: 999, at: 1, states: [], sentence: '', findings: [] } as const;
    day.when(none, 'captions').refused('turnNeeded');
    day.when({ ...none, turn: turnOf(day) }, 'chair').refused('notForYou');
  });

  test('captions follow speech by four seconds, unless the rules say otherwise', () => {
    const { rules } = listOf().record;
    expect(captionDelayOf(rules)).toBe(4_000);
    expect(captionDelayOf({ ...rules, captionDelay: 6_500 })).toBe(6_500);
  });
});

describe('a State under review', () => {
  const designate = (state = 'IS', on = true, confirmedBy = 'The head of delegation') =>
    ({ type: 'designateUnderReview', state, on, confirmedBy }) as const;
  const day = () => withGammaOf('IS');

  test('[C2] designated with who confirmed it, seen by the bureau and that State’s delegation alone', () => {
    const done = day().and(designate(), 'secretary');
    expect(done.events.map(audienceOf)).toEqual([['bureau', 'delegation:gamma']]);
    expect(done.dialogue.desks.bureau.rule.underReview).toEqual({
      IS: { confirmedBy: 'The head of delegation', at: done.now, by: 'secretary' },
    });
    expect(done.dialogue.desks.delegations.gamma?.underReview).toEqual({
      ...{ state: 'IS', at: done.now, confirmedBy: 'The head of delegation' },
    });
    const { bureau: _, delegations, ...others } = done.dialogue.desks;
    expect(JSON.stringify([done.record, others, delegations.alpha])).not.toContain('head of delegation');
    const off = done.and(designate('IS', false, ''), 'chair');
    expect(off.dialogue.desks.bureau.rule.underReview).toEqual({});
    expect(off.dialogue.desks.delegations.gamma?.underReview).toBeUndefined();
  });

  test('[C2] of its own will: somebody has confirmed it; twice or never is refused', () => {
    day()
      .when(designate('IS', true, ' '), 'chair')
      .refused('confirmationNeeded');
    day()
      .when(designate('IS', true, 'x'.repeat(201)), 'chair')
      .refused('confirmationTooLong');
    day().when(designate('IS', false), 'chair').refused('notUnderReview');
    day().and(designate(), 'chair').when(designate(), 'chair').refused('underReviewAlready');
    day().when(designate(), 'carl').refused('notForYou');
  });

  const inList = (state: string | undefined) => {
    const begun = day().and(start('questions'), 'chair').and(open('questions'), 'chair');
    const list = begun.and(ask('questions'), 'carl').and(ask('questions'), 'anna');
    return state === undefined ? list : list.and(designate(state), 'chair');
  };
  const OWN = 'Our courts in Iceland have changed their practice';

  test('[C2] its own delegation, on itself alone: not held, and held for another State', () => {
    expect(shown(inList('IS').and(write(OWN), 'carl'))).toBe(OWN);
    const other = inList('IS').and(write(`${OWN}, unlike the courts of Peru`), 'carl');
    expect(textOf(other)?.findings.flatMap(({ states }) => states)).toEqual(['PE']);
    expect(shown(other)).toBe('awaits');
  });

  test('[C2] [C4] nobody else, and no State that is not under review, in text', () => {
    expect(shown(inList(undefined).and(write(OWN), 'carl'))).toBe('awaits');
    expect(shown(inList('PE').and(write(OWN), 'carl'))).toBe('awaits');
    const ngo = inList('IS').and(write('Courts in Iceland', inList('IS').record.number), 'anna');
    expect(Object.values(ngo.dialogue.desks.bureau.rule.texts)).toMatchObject([
      { organization: 'alpha', stage: 'held' },
    ]);
  });

  test('[C2] the Chair sees who may speak on its own review, in that turn alone', () => {
    const called = speaking(inList('IS'));
    const { floor } = called.record;
    expect(floor.stage !== 'vacant' && mayShareOwnReview(called.dialogue, floor.turn)).toBe('IS');
    const then = speaking(called.and({ type: 'endTurn', turn: turnOf(called) }, 'chair'));
    const after = then.record.floor;
    expect(after.stage !== 'vacant' && mayShareOwnReview(then.dialogue, after.turn)).toBeUndefined();
  });
});
