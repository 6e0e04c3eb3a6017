import type { SabotageRow } from './row.ts';

/** Breakages of the record of rulings: what was ruled on, who did it, what was ended; and who is told of a review. */

const table = (name: string) => ({
  file: 'test/server/exports/rulings.test.ts',
  name: `[C8] [C15] the table of the rulings > ${name}`,
});
const rulings = (name: string) => ({
  file: 'test/client/chair/countryRule.test.tsx',
  name: `the rulings of the day > ${name}`,
});

export const rows: SabotageRow[] = [
  {
    name: 'a text written anew takes the former from the record of rulings',
    file: 'shared/dialogue/countryRule/textFolds.ts',
    find: 'versions: [...versions, {',
    replace: 'versions: [...versions.slice(0, 0), {',
    test: table('keeps every version of a text beside the rulings on it'),
  },
  {
    name: 'a forgotten text stands among its versions',
    file: 'shared/dialogue/countryRule/textFolds.ts',
    find: "const content = sealed === 'erased' ? { words: sealed, findings: [] } : sealed;",
    replace: "const content = sealed === 'erased' ? { words: versions.join(), findings: [] } : sealed;",
    test: {
      file: 'test/journal/formerRelease.test.ts',
      name: '[K4] with its texts forgotten, every version of them is, and the acts remain',
    },
  },
  {
    name: 'a designation that was ended vanishes',
    file: 'shared/dialogue/countryRule/underReview.ts',
    find: 'all.map((one) => (one.state === state && !one.ended ? { ...one, ended: now } : one));',
    replace: 'all.filter((one) => one.state !== state || now.at < 0);',
    test: table('says of a designation who confirmed it and who ended it'),
  },
  {
    name: 'a delegation is not told on whose word its State is under review',
    file: 'shared/dialogue/countryRule/underReview.ts',
    find: 'underReview: { state, at, confirmedBy: confirmedIn(event) }',
    replace: "underReview: { state, at, confirmedBy: 'erased' }",
    test: {
      file: 'test/dialogue/countryRule/prompts.test.ts',
      name: '[C2] designated with who confirmed it, seen by the bureau and that State’s delegation alone',
    },
  },
  {
    name: 'two co-Chairs cannot be told apart',
    file: 'shared/dialogue/decide.ts',
    find: '...(SAY_WHICH_CHAIR.has(type) ? which : {})',
    replace: '',
    test: table('says who settled a prompt, and which of the co-Chairs'),
  },
  {
    name: 'what had been struck is forgotten when it is ruled in order',
    file: 'shared/dialogue/countryRule/steps.ts',
    find: '(struck ? { ...one, unstruck: struck } : one)',
    replace: '(struck ? one : one)',
    test: table('says of a step on which mention it was taken, what was struck and who undid it'),
  },
  {
    name: 'a point of order decided otherwise leaves no trace',
    file: 'shared/dialogue/pointOfOrder.ts',
    find: "if (ruling === undefined || ruling === 'ruledInOrder')",
    replace: "if (ruling === undefined) return { record: [closed] }; if (ruling === 'ruledInOrder')",
    test: table('[C10] has a point of order that was decided otherwise than by a ruling'),
  },
  {
    name: 'a former version of a text is ruled on',
    file: 'client/rulings/RulingRow.tsx',
    find: '{isLatest && RULED',
    replace: '{RULED',
    test: rulings('[C8] a former version of a text stands there with the rulings on it, and can no longer be ruled on'),
  },
];
