import { expect, test } from 'vitest';
import { capacityOf } from '../../shared/dialogue/timetable.ts';
import { SOM_2024, TIP_2023 } from './cast.ts';
import { dice } from './dice.ts';
import { SCATTER, shownOn, summaryOf } from './forecast.ts';

/** Days that nobody has tuned on: the forecast was set on seeds from 50,000. */
const DAYS = 40;

test('[F22] nine ranges in ten hold, and are narrow enough to be of use', async () => {
  const days = Array.from({ length: DAYS }, (_, day) => shownOn(dice(900_000 + day), dice(800_000 + day)));
  const shown = (await Promise.all(days)).flat();
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  for (const [when, ranges] of Map.groupBy(shown, ({ ahead }) => (ahead ? 'before the part begins' : 'in the part'))) {
    const { held, width } = summaryOf(ranges);
    console.info(
      `${ranges.length} ranges ${when}, on ${DAYS} days (scatter ${SCATTER}): ${percent(held)} held, median width ${percent(width)} of the wait`,
    );
    expect(held, when).toBeGreaterThanOrEqual(0.85);
    expect(held, when).toBeLessThanOrEqual(0.95);
    expect(width, when).toBeLessThanOrEqual(0.4);
  }
}, 60_000);

test('[F8] the floor segments of the published days have room for 58 and 59 interventions', () => {
  expect(capacityOf(SOM_2024.programme, SOM_2024.rules)).toBe(58);
  expect(capacityOf(TIP_2023.programme, TIP_2023.rules)).toBe(59);
});
