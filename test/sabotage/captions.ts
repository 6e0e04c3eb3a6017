import type { SabotageRow } from './row.ts';

/** Breakages of what is heard: whose a line is, from when a sentence is struck, what becomes of a lost line or prompt. */

const ruleLine = (name: string) => ({
  file: 'test/client/live/rule.test.ts',
  name: `a line of the caption desk > ${name}`,
});

export const rows: SabotageRow[] = [
  {
    name: 'the caption desk waits for ever for a line that fell',
    file: 'client/live/live.ts',
    find: '      rule.lineFell();',
    replace: '',
    test: ruleLine('whose answer was lost with the line counts as not sent, so that the next one need not wait for it'),
  },
  {
    name: 'the caption desk waits for ever for an answer',
    file: 'client/live/live.ts',
    find: '    rule.passed();',
    replace: '',
    test: ruleLine('whose answer does not come over a line that is up is given up after ten seconds'),
  },
];
