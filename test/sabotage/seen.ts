import type { SabotageRow } from './row.ts';

/** Breakages of what an act of the Chair names: the prompt, the step and the point of order that were seen. */

const ladder = (name: string) => ({ file: 'test/dialogue/countryRule/ladder.test.ts', name });

export const rows: SabotageRow[] = [
  {
    name: 'over time looks like amber in forced colours',
    file: 'client/style/forced.css',
    find: 'outline: 8px double CanvasText;',
    replace: '',
    test: {
      file: 'test/journeys/fits.test.ts',
      name: 'in forced colours > live, amber and over time are told by more than a colour',
    },
  },
  {
    name: 'a page opens before its own desk has come',
    file: 'client/live/hearing.ts',
    find: '&& theDesks.every(([stream, head]) => hasCome(stream, head))',
    replace: '',
    test: {
      file: 'test/client/live/live.test.ts',
      name: 'what is heard > and not before it has heard its own desks too: nobody is told for a moment that she has no organization',
    },
  },
  {
    name: 'one mention is two calls to order',
    file: 'shared/dialogue/countryRule/ladder.ts',
    find: "if (heard && isSettled(heard)) return refuse('promptIsSettled');",
    replace: '',
    test: ladder(
      '[C8] [C9] of two people who press one key for one prompt one takes the step, and the speaker is told once',
    ),
  },
  {
    name: 'a dismissed prompt is acted on',
    file: 'shared/dialogue/countryRule/prompts.ts',
    find: "stage === 'dismissed' || stage === 'actedOn'",
    replace: "stage === 'actedOn'",
    test: ladder(
      '[C8] a prompt that was dismissed is not acted on, and stays dismissed; one that went by itself may be',
    ),
  },
  {
    name: 'a step is taken on top of one that nobody looked at',
    file: 'shared/dialogue/countryRule/ladder.ts',
    find: "return last === lastStepOf(rule, turn, step) ? undefined : refuse('stepTakenMeanwhile');",
    replace: 'return undefined;',
    test: ladder('[C9] a step names the one before it that was seen: what was taken meanwhile is looked at first'),
  },
  {
    name: 'a late ruling falls on the next point of order',
    file: 'shared/dialogue/pointOfOrder.ts',
    find: "if (point.raisedAt !== raisedAt) return refuse('otherPointOfOrder');",
    replace: '',
    test: ladder('[C10] a ruling names the point of order that was seen: it never falls on the next one'),
  },
  {
    name: 'the Chair’s keys do not say which step was seen',
    file: 'client/chair/country/useLadder.ts',
    find: 'const last = seen === undefined ? {} : { last: seen };',
    replace: 'const last = {};',
    test: { file: 'test/client/chair/countryRule.test.tsx', name: '[C9] the ladder > a step names the one before it' },
  },
];
