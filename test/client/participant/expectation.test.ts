import { expect, test } from 'vitest';
import { prospectAt } from '../../../client/participant/expectation.ts';
import { segmentOf } from '../../../shared/dialogue/programme.ts';
import { ask, end, given, type Minutes, open, speaking, start, turnOf } from '../../support/minutes.ts';
import { convened, MINUTE, SMALL_DAY } from '../../support/smallDay.ts';

/** When an organization that asks now may likely be called. */
const likely = ({ record, dialogue, now }: Minutes, organization: string) =>
  prospectAt(record, segmentOf(record, 'questions')!, dialogue.desks.delegations[organization]!, 'room', now)!.likely;
/** Each asks, and has the floor for a minute. */
const heard = (day: Minutes, ...persons: string[]) =>
  persons.reduce((before, person) => {
    const speaks = speaking(before.and(ask('questions'), person)).after(MINUTE);
    return speaks.and(end(turnOf(speaks)), 'chair');
  }, day);

test('[F10] [F22] who has spoken is told of the place that leaves, also where the day began without that rule', () => {
  const off = convened({ rules: { ...SMALL_DAY.rules, firstTimeFirst: 'off' } });
  const begun = given(off).and(start('questions'), 'chair').and(open('questions'), 'chair');
  const day = heard(begun, 'anna', 'bela').and(ask('questions'), 'bela');
  expect(likely(day, 'alpha')).toBe(likely(day, 'delta'));
  const on = day.and({ type: 'setFirstTimeFirst', segment: 'questions', on: true }, 'chair');
  expect(likely(on, 'alpha')).toBeGreaterThan(likely(on, 'delta') + MINUTE);
});
