import { describe, expect, test } from 'vitest';
import { rulingsCsv } from '../../../server/exports/rulings.ts';
import { CLEAR, heard, inOrder, promptsOf, rule, stepIn, taken, write } from '../../dialogue/countryRule/aDay.ts';
import { decided, listOf, type Minutes, speaking } from '../../support/minutes.ts';

/** The table of the rulings says of everything what it was about, who did it and when, and what became of it. */

const SECOND_HELD = 'The police of Peru beat those who come';
/** Its lines as rows of named cells; no cell of these days has a comma. */
function rowsOf({ dialogue }: Minutes): Record<string, string>[] {
  const [header = '', ...lines] = rulingsCsv(dialogue).trim().split('\r\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.replaceAll(/"([^"]*)"/g, (_, cell: string) => cell.replaceAll(', ', ' ')).split(',');
    return Object.fromEntries(names.map((name, nth) => [name, cells[nth] ?? '']));
  });
}
const rows = (day: Minutes, what: string) => rowsOf(day).filter((row) => row.What === what);
const idOf = (day: Minutes) => promptsOf(day).at(-1)![0];
const asked = () => listOf('anna', 'bela');
const designate = (on: boolean, confirmedBy = '') =>
  ({ type: 'designateUnderReview', state: 'IS', on, confirmedBy }) as const;

describe('[C8] [C15] the table of the rulings', () => {
  test('keeps every version of a text beside the rulings on it', () => {
    const day = asked()
      .and(write('Courts in Iceland release smugglers'), 'anna')
      .and(rule('return', 'Please name no State'), 'chair')
      .and(write(SECOND_HELD), 'anna')
      .and(rule('allow', '', 2), 'secretary')
      .and(write(CLEAR), 'anna');
    expect(rows(day, 'subject')).toMatchObject([
      { Version: '1', Words: 'Courts in Iceland release smugglers', States: 'IS', 'Ground or ruling': 'replaced' },
      { Version: '2', Words: SECOND_HELD, States: 'PE', 'Ground or ruling': 'replaced' },
    ]);
    expect(rows(day, 'ruling on subject')).toMatchObject([
      { Version: '1', 'Ground or ruling': 'return', Words: 'Please name no State', By: 'chair: Ms. First' },
      { Version: '2', 'Ground or ruling': 'allow', By: 'secretary' },
    ]);
  });

  test('says who settled a prompt, and which of the co-Chairs', () => {
    const first = heard(speaking(asked()).after(10_000));
    const second = heard(first.after(1_000).and({ type: 'dismissPrompt', prompt: idOf(first) }, 'chair'));
    const third = heard(second.after(1_000).and({ type: 'takePresidency' }, 'coChair'));
    const day = third.and(stepIn(third, 'reminder', { prompt: idOf(second) }), 'coChair');
    expect(rows(day, 'prompt')).toMatchObject([
      { 'Ground or ruling': 'dismissed', 'Settled by': 'chair: Ms. First', Settled: '15/07/2024 10:00:13' },
      { 'Ground or ruling': 'actedOn', 'Settled by': 'chair: Mr. Second', Settled: '15/07/2024 10:00:14' },
      { 'Ground or ruling': 'open', 'Settled by': '', Settled: '' },
    ]);
  });

  test('says of a designation who confirmed it and who ended it', () => {
    const day = asked()
      .and(designate(true, 'Mr. A'), 'secretary')
      .after(60_000)
      .and(designate(false), 'chair')
      .and(designate(true, 'Ms. B'), 'chair');
    expect(rows(day, 'under review')).toMatchObject([
      {
        States: 'IS',
        Words: 'Mr. A',
        By: 'secretary',
        'Settled by': 'chair: Ms. First',
        Settled: '15/07/2024 10:01:02',
      },
      { States: 'IS', Words: 'Ms. B', By: 'chair: Ms. First', 'Settled by': '' },
    ]);
  });

  test('says of a step on which mention it was taken, what was struck and who undid it', () => {
    const prompted = heard(speaking(asked()).after(90_000)).after(6_000);
    const step = taken(prompted, 'callToOrder', { prompt: idOf(prompted) });
    const struck = { 'Struck from': '15/07/2024 10:01:28', 'Struck to': '15/07/2024 10:01:38' };
    const about = { States: 'IS', Words: 'the courts in iceland release smugglers', ...struck };
    expect(rows(step, 'callToOrder')).toMatchObject([{ ...about, Undone: '', 'Undone by': '' }]);
    const undone = step.and(inOrder(step), 'secretary');
    expect(rows(undone, 'callToOrder')).toMatchObject([{ ...about, 'Undone by': 'secretary' }]);
  });

  test('[C10] has a point of order that was decided otherwise than by a ruling', () => {
    const raised = speaking(asked()).and({ type: 'raisePointOfOrder' }, 'carl');
    const day = raised.and(decided(raised), 'chair');
    expect(rows(day, 'point of order')).toMatchObject([
      { 'Speaker or author': 'Republic of Gamma', 'Ground or ruling': 'decidedOtherwise', By: 'chair: Ms. First' },
    ]);
  });
});
