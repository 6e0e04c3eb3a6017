import type { SabotageRow } from './row.ts';

/** Breakages of what is heard: whose a line is, from when a sentence is struck, what becomes of a lost line or prompt. */

const ruleLine = (name: string) => ({
  file: 'test/client/live/rule.test.ts',
  name: `a line of the caption desk > ${name}`,
});

const intake = (name: string) => ({ file: 'test/server/captions/intake.test.ts', name: `captions > ${name}` });
const GOES_ON =
  '[C8] what is said as the clock goes on is of the turn that goes on; what comes while it stands still is the Chair’s';
const BROKEN = '[C9] [C13] a mention that is broken over two lines is struck from its first word on';

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
  {
    name: 'what is said just after the Chair’s pause is lost',
    file: 'server/captions/floorHistory.ts',
    find: 'return goesOn ? {',
    replace: 'return goesOn && now < 0 ? {',
    test: intake(GOES_ON),
  },
  {
    name: 'the same State again right after a reminder is no mention',
    file: 'server/captions/intake.ts',
    find: ' || hearing?.since !== speaking?.since) heard.clear();',
    replace: ') heard.clear();',
    test: intake('[C8] the same State again, right after a reminder, is another mention, and its sentence begins anew'),
  },
  {
    name: 'what comes while the clock stands still is the speaker’s',
    file: 'server/captions/floorHistory.ts',
    find: 'return isHeard ? { turn, waits: undefined } : { turn: undefined, waits: turn };',
    replace: 'return { turn, waits: isHeard ? undefined : turn };',
    test: intake(GOES_ON),
  },
  {
    name: 'a line just after a pause is of whoever speaks next',
    file: 'server/captions/floorHistory.ts',
    find: '&& next.turn.turn === then?.waits?.turn &&',
    replace: '&&',
    test: intake('[C8] after the Chair has spoken and another speaker begins, nobody is prompted for what came before'),
  },
  {
    name: 'the Chair is prompted for words of the Chair’s own',
    file: 'server/captions/floorHistory.ts',
    find: 'if (isChair) return',
    replace: 'if (isChair && turn.turn < 0) return',
    test: intake('[C8] none in a turn of the Chair’s own'),
  },
  {
    name: 'a strike begins where a mention is complete',
    file: 'shared/dialogue/countryRule/ladder.ts',
    find: 'heard?.from ?? heard?.at ??',
    replace: 'heard?.at ??',
    test: intake(BROKEN),
  },
  {
    name: 'a strike begins at the line that completes a mention',
    file: 'server/captions/mentions.ts',
    find: 'lines.findLast(({ from }) => from <= first)!',
    replace: 'lines.findLast(({ from }) => from <= first + length)!',
    test: intake(BROKEN),
  },
  {
    name: 'a prompt that could not be written is forgotten',
    file: 'server/captions/prompter.ts',
    find: "new Set(['notRecorded', 'diskIsFull'])",
    replace: 'new Set([])',
    test: intake('[C8] a prompt that could not be written is brought again until it is, once'),
  },
];
