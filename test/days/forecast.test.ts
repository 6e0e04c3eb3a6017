import { expect, test } from 'vitest';
import { capacityOf } from '../../shared/dialogue/timetable.ts';
import { SOM_2024, TIP_2023 } from './cast.ts';
import { dice } from './dice.ts';
import { SCATTER, shownOn, summaryOf } from './forecast.ts';

/** Days that nobody has tuned on: the forecast was set on seeds from 50,000. */
const DAYS = 40;

test('[F22] nine ranges in ten hold, and are narrow enough to be of use', async () => {
  const shown = (await Promise.all(Array.from({ length: DAYS }, (_, day) => shownOn(dice(900_000 + day))))).flat();
  const { held, width } = summaryOf(shown);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.info(
    `${shown.length} ranges on ${DAYS} days (scatter ${SCATTER}): ${percent(held)} held, median width ${percent(width)} of the wait`,
  );
  expect(held).toBeGreaterThanOrEqual(0.85);
  expect(held).toBeLessThanOrEqual(0.95);
  expect(width).toBeLessThanOrEqual(0.4);
}, 60_000);

test('[F8] the floor segments of the published days have room for 58 and 59 interventions', () => {
  expect(capacityOf(SOM_2024.programme, SOM_2024.rules)).toBe(58);
  expect(capacityOf(TIP_2023.programme, TIP_2023.rules)).toBe(59);
});
