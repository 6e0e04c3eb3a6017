import { expect, test } from 'vitest';
import { exampleProgramme } from '../../server/preparation/example.ts';
import { readProgramme, rulesOf } from '../../server/preparation/programmeFile.ts';

/** What a Secretariat may set in the programme's rules beside the limits. */

const rulesWith = (rules: Record<string, unknown>) => {
  const file = JSON.parse(exampleProgramme()) as { rules: object };
  return rulesOf(readProgramme(JSON.stringify({ ...file, rules: { ...file.rules, ...rules } })));
};

test('[F10] the scope of "first-time organizations first" is the day unless the file names another', () => {
  expect(rulesWith({}).firstTimeFirst).toBe('day');
  expect(rulesWith({ first_time_scope: 'segment' }).firstTimeFirst).toBe('segment');
  expect(rulesWith({ first_time_scope: 'item', first_time_speakers_first: false }).firstTimeFirst).toBe('off');
});

test('[C8] how late captions come is the product’s default unless the file says it', () => {
  expect(rulesWith({})).not.toHaveProperty('captionDelay');
  expect(rulesWith({ caption_delay_seconds: 6.5 }).captionDelay).toBe(6_500);
  expect(() => rulesWith({ caption_delay_seconds: -1 })).toThrow(/rules\.caption_delay_seconds/);
});
