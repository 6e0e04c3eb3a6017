import { describe, expect, test } from 'vitest';
import { awaitsRuling } from '../../../shared/dialogue/contribution.ts';
import { contributionText } from '../../../shared/dialogue/countryRule/desk.ts';
import { type Excerpt, excerptOf, together, wholeOf } from '../../../shared/dialogue/countryRule/excerpt.ts';
import type { Command } from '../../../shared/dialogue/events.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { given, type Minutes, UNMARKED } from '../../support/minutes.ts';
import { rule } from './aDay.ts';

const NAMED = 'We shelter people. Courts in Iceland release smugglers.\nWe ask for more.';
const readOf = (text: string): Excerpt => excerptOf(text, screen(text, { author: { kind: 'ngo' } }));
const send = (id: string, read: Excerpt = UNMARKED, more: object = {}): Command => ({
  ...{ type: 'sendContribution', contribution: id, title: 'On shelters', item: 2, size: 60, sha256: 'a0', read },
  ...more,
});
const named = () => given().and(send('one', readOf(NAMED)), 'anna');
const ruled = (ruling: 'allow' | 'return' | 'decline', id = 'one', reason = 'Please name no State') =>
  rule(ruling, reason, 1, contributionText(id));
const publish = (contribution: string): Command => ({ type: 'publishContribution', contribution });
const textOf = ({ dialogue }: Minutes, id = 'one') => dialogue.desks.bureau.rule.texts[contributionText(id)];
const stageOf = ({ dialogue }: Minutes, id = 'one') => dialogue.desks.bureau.contributions[id];

describe('[C8] [W5] a contribution that names a situation', () => {
  test('the marked sentence reaches bureau and author with its State, and nobody else anything', () => {
    const day = named();
    expect(textOf(day)).toMatchObject({
      ...{ stage: 'held', words: 'Courts in Iceland release smugglers.', organization: 'alpha' },
      findings: [{ states: ['IS'], start: 10, end: 17 }],
    });
    const { bureau: _, delegations, ...others } = day.dialogue.desks;
    expect(delegations.alpha?.texts?.[contributionText('one')]).toEqual(textOf(day));
    expect(JSON.stringify([day.record, others, delegations.beta])).not.toMatch(/Iceland|On shelters/);
  });

  test('is not published before the Chair allows it', () => {
    named()
      .when(publish('one'), 'chair')
      .refused('contributionNamesSituation', 'It names a country situation. Allow it first, or return or decline it.');
    const allowed = named().and(ruled('allow', 'one', ''), 'chair');
    expect(awaitsRuling(allowed.dialogue, 'one')).toBe(false);
    expect(allowed.record.contributions).toEqual({});
    const day = allowed.and(publish('one'), 'secretary');
    expect(Object.keys(day.record.contributions)).toEqual(['one']);
    day.when(ruled('return'), 'chair').refused('contributionIsPublished');
    const back = day.and({ type: 'unpublishContribution', contribution: 'one' }, 'chair').and(ruled('return'), 'chair');
    back.when(publish('one'), 'chair').refused('contributionNamesSituation');
  });

  test('one in which the screener has missed it, and which the Chair declined, is not published before the Chair allows it', () => {
    const missed = given()
      .and(send('one', readOf('We shelter people.')), 'anna')
      .and(ruled('decline'), 'chair');
    expect(awaitsRuling(missed.dialogue, 'one')).toBe(true);
    missed.when(publish('one'), 'secretary').refused('contributionNotAllowed');
    const allowed = missed.and(ruled('allow', 'one', ''), 'chair');
    expect(allowed.when(publish('one'), 'secretary').refusal).toBeUndefined();
    expect(awaitsRuling(allowed.and(ruled('return'), 'chair').dialogue, 'one')).toBe(true);
  });

  test('returned it is queried, declined it is declined, and the author reads why; the log keeps both', () => {
    const asked = named().and(ruled('return'), 'chair');
    expect(stageOf(asked)).toMatchObject({ stage: 'queried', words: 'Please name no State', decidedAt: asked.now });
    const day = asked.and(ruled('return', 'one', 'Once more'), 'chair').and(ruled('decline', 'one', 'No'), 'secretary');
    expect(day.dialogue.desks.delegations.alpha?.contributions.one).toEqual(stageOf(day));
    expect(stageOf(day)).toMatchObject({ stage: 'declined', words: 'No' });
    expect(textOf(day)?.rulings.map(({ ruling, reason }) => [ruling, reason])).toEqual([
      ['return', 'Please name no State'],
      ['return', 'Once more'],
      ['decline', 'No'],
    ]);
    const allowed = day.and(ruled('allow', 'one', ''), 'chair');
    expect(stageOf(allowed)).not.toHaveProperty('words');
    expect(stageOf(allowed)).toMatchObject({ stage: 'received' });
  });

  test('its title is read with it, where it is decided', () => {
    const day = given().and(send('one', readOf(NAMED), { title: 'The police of Peru' }), 'anna');
    const text = textOf(day)!;
    expect(text.words).toBe('The police of Peru\nCourts in Iceland release smugglers.');
    expect(text.findings.map(({ start, end }) => text.words.slice(start, end))).toEqual(['Peru', 'Iceland']);
    expect(textOf(given().and(send('one', UNMARKED, { title: 'The police of Peru' }), 'anna'))).toMatchObject({
      stage: 'held',
    });
  });

  test('one that only points at a State is marked, and may be published', () => {
    const day = given().and(send('one', readOf('Our northern neighbour’s coastguard turns boats away.')), 'anna');
    expect(textOf(day)).toMatchObject({ stage: 'marked' });
    expect(day.when(publish('one'), 'chair').refusal).toBeUndefined();
    expect(textOf(given().and(send('one', readOf('We shelter people.')), 'anna'))).toBeUndefined();
  });

  test('withdrawn by its author it leaves the Chair’s desk; a new version takes the place of the former there', () => {
    const gone = named().and({ type: 'withdrawContribution', contribution: 'one' }, 'anna');
    expect(textOf(gone)).toMatchObject({ stage: 'withdrawn' });
    gone.when(ruled('allow'), 'chair').refused('textIsWithdrawn');
    const newer = named().and(send('two', UNMARKED, { replaces: 'one' }), 'anna');
    expect(textOf(newer)).toMatchObject({ stage: 'replaced' });
    expect(newer.when(publish('two'), 'chair').refusal).toBeUndefined();
    // The newer one declined, the former can be published, once it is allowed.
    const former = newer.and(ruled('decline', 'two'), 'chair');
    former.when(publish('one'), 'chair').refused('contributionNamesSituation');
    expect(former.and(ruled('allow'), 'chair').when(publish('one'), 'chair').refusal).toBeUndefined();
  });
});

describe('the marked sentences of a long text', () => {
  const cut = ({ words, findings }: Excerpt) => findings.map(({ start, end }) => words.slice(start, end));

  test('stand one a line, each mention where it was', () => {
    const read = readOf(`${'A clean line. '.repeat(300)}The police of Peru and courts in Iceland! ${NAMED}`);
    expect(read.words.split('\n')).toEqual([
      'The police of Peru and courts in Iceland!',
      'Courts in Iceland release smugglers.',
    ]);
    expect(cut(read)).toEqual(['Peru', 'Iceland', 'Iceland']);
  });

  test('beyond twenty they are counted; what names a State goes before what points at one', () => {
    const many = Array.from({ length: 30 }, (_, nth) => `Courts in Iceland release smugglers, case ${nth}.`);
    const read = readOf(`Our northern neighbour’s coastguard turns boats away.\n${many.join('\n')}`);
    expect(read.words.split('\n')).toHaveLength(20);
    expect(read.words).not.toContain('neighbour');
    expect(read.more).toBe(11);
    expect(new Set(cut(read))).toEqual(new Set(['Iceland']));
  });

  test('of a sentence without an end as much is shown as is read at a glance', () => {
    const read = readOf(
      `${'and so on '.repeat(2_000)}courts in Iceland release smugglers ${'and so on '.repeat(2_000)}`,
    );
    expect(read.words.length).toBeLessThan(500);
    expect(cut(read)).toEqual(['Iceland']);
  });

  test('of two readings the marked ones remain, and the graver verdict', () => {
    const [clear, held] = [wholeOf('Clear', { verdict: 'clear', findings: [] }), readOf(NAMED)];
    expect(together(clear, held)).toEqual(held);
    expect(together(held, clear)).toEqual(held);
    expect(together(clear, UNMARKED).verdict).toBe('clear');
    const caution = readOf('Our northern neighbour’s coastguard turns boats away.');
    expect([together(caution, held).verdict, together(held, caution).verdict]).toEqual(['hold', 'hold']);
  });
});
