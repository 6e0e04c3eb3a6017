import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ask,
  FIRST,
  given,
  label,
  listOf,
  type Minutes,
  open,
  requestOf,
  start,
  withdraw,
} from '../../support/minutes.ts';
import { often } from '../../support/often.ts';
import { convened, MINUTE, SMALL_DAY } from '../../support/smallDay.ts';
import { CAUTION, CLEAR, HELD, rule, shown, textOf, write } from './aDay.ts';

const asked = () => listOf('anna', 'bela');
const own = ({ dialogue }: Minutes) => dialogue.desks.delegations.alpha!;

describe('text that others would see', () => {
  test('[C8] a situation waits for the Chair; the place in the list is untouched', () => {
    const before = asked();
    const day = before.and(write(HELD), 'anna');
    expect(shown(day)).toBe('awaits');
    expect(day.waiting('questions')).toEqual(before.waiting('questions'));
    expect(textOf(day)).toMatchObject({ stage: 'held', version: 1, words: HELD, organization: 'alpha' });
    const [finding] = textOf(day)!.findings;
    expect(HELD.slice(finding!.start, finding!.end)).toBe('Iceland');
    expect(finding).toMatchObject({ states: ['IS'] });
    expect(finding!.reason).not.toBe('');
  });

  test('[C8] it reaches its author and the bureau, and nobody else hears more than that it waits', () => {
    const { events, dialogue } = asked().and(write(HELD), 'anna');
    expect(events.map(({ type }) => type)).toEqual(['subjectAwaits', 'textHeld']);
    const { bureau: _, delegations, ...others } = dialogue.desks;
    expect(JSON.stringify([dialogue.record, others, delegations.beta])).not.toContain('Iceland');
    expect(own(asked().and(write(HELD), 'anna')).requests[FIRST]?.subject).toBe(HELD);
  });

  test('[C8] a caution passes, and the bureau sees the mark', () => {
    const day = asked().and(write(CAUTION), 'anna');
    expect(shown(day)).toBe(CAUTION);
    expect(textOf(day)).toMatchObject({ stage: 'marked', words: CAUTION });
  });

  test('[C6] a clear one is shown and leaves nothing at the Chair’s', () => {
    const day = asked().and(write('I speak for a shelter in Iceland'), 'anna');
    expect(shown(day)).toBe('I speak for a shelter in Iceland');
    expect(textOf(day)).toBeUndefined();
  });

  test('[C7] the subject of a right of reply is bound by it as any other', () => {
    const reply = { type: 'requestFloor', segment: 'questions', kind: 'rightOfReply' } as const;
    const day = given().and(start('questions'), 'chair').and(open('questions'), 'chair').and(reply, 'carl');
    expect(shown(day.and(write(HELD, FIRST), 'carl'))).toBe('awaits');
    expect(shown(day.and(write(CLEAR, FIRST), 'carl'))).toBe(CLEAR);
  });

  test('[K6] the screener tells nobody but a neutral organization itself that it takes part', () => {
    const name = 'Belarus in Exile';
    const words = `${name} says prisons are full`;
    const organizations = SMALL_DAY.organizations.map((one) => (one.id === 'hidden' ? { ...one, name } : one));
    const subjectOf = (person: string, day: Minutes) => {
      const inSession = [start('questions'), open('questions')].reduce((so, act) => so.and(act, 'chair'), day);
      const waits = inSession.and(ask('questions'), person);
      const request = ({ record }: Minutes) => record.lists.questions!.entries[0]!;
      return request(waits.and(write(words, request(waits).request), person)).awaits ? 'awaits' : 'shown';
    };
    expect(subjectOf('anna', given(convened({ organizations })))).toBe('awaits');
    expect(subjectOf('hana', given(convened({ organizations })))).toBe('shown');
    const byName = given(convened({ organizations })).and(label('hidden', false), 'officer');
    expect(subjectOf('anna', byName)).toBe('shown');
    expect(subjectOf('anna', byName.and(label('hidden', true), 'officer'))).toBe('awaits');
  });

  test('[C8] allowed: everybody sees it, and the author reads the reason', () => {
    const day = asked().and(write(HELD), 'anna').and(rule('allow', 'A published figure'), 'chair');
    expect(shown(day)).toBe(HELD);
    expect(own(day).texts?.[`subject-${FIRST}`]).toMatchObject({
      stage: 'allowed',
      rulings: [{ ruling: 'allow', reason: 'A published figure', by: 'chair', version: 1 }],
    });
    expect(day.dialogue.desks.bureau.subjects[FIRST]).toBe(HELD);
  });

  test('[C8] returned: it can be rephrased, is screened anew, and comes back only if it names a situation', () => {
    const returned = asked().and(write(HELD), 'anna').and(rule('return'), 'secretary');
    expect(shown(returned)).toBeUndefined();
    expect(textOf(returned)?.rulings[0]).toMatchObject({ by: 'secretary', reason: 'Please name no State' });
    const again = returned.and(write('The police of Peru'), 'alan');
    expect(shown(again)).toBe('awaits');
    expect(textOf(again)).toMatchObject({ stage: 'held', version: 2 });
    expect(textOf(again)?.rulings).toHaveLength(1);
    const passed = again.and(write(CLEAR), 'anna');
    expect(shown(passed)).toBe(CLEAR);
    expect(textOf(passed)).toMatchObject({ stage: 'replaced', version: 3 });
    passed.when(rule('allow', '', 2), 'chair').refused('textHasChanged');
  });

  test('[C8] declined: nothing awaits the Chair any more, and the place stands', () => {
    const day = asked().and(write(HELD), 'anna').and(rule('decline'), 'chair');
    expect(shown(day)).toBeUndefined();
    expect(day.waiting('questions')).toEqual(['Alpha Aid', 'Beta Bridges']);
    day.when(write(CLEAR), 'anna').refused('textDeclined', /place in the list is untouched/);
  });

  test('[C8] a ruling can be changed, and both are logged; the same again is refused', () => {
    const allowed = asked().and(write(HELD), 'anna').and(rule('allow', ''), 'chair');
    allowed.when(rule('allow', ''), 'chair').refused('ruledAlready');
    const back = allowed.and(rule('decline', 'It names a measure of a State'), 'chair');
    expect(shown(back)).toBeUndefined();
    expect(back.dialogue.desks.bureau.subjects[FIRST]).toBeUndefined();
    expect(textOf(back)?.rulings.map(({ ruling }) => ruling)).toEqual(['allow', 'decline']);
    expect(shown(back.and(rule('return', 'Say it in general'), 'chair'))).toBeUndefined();
  });

  test('[C8] what the screener has missed the Chair can take back all the same', () => {
    const day = asked().and(write(CLEAR), 'anna').and(rule('return', 'It is about a case'), 'chair');
    expect(shown(day)).toBeUndefined();
    expect(own(day).texts?.[`subject-${FIRST}`]).toMatchObject({ words: CLEAR, stage: 'returned' });
  });

  test('[C8] a return or a decline needs a reason, of at most 500 characters; unknown texts and versions are refused', () => {
    const day = asked().and(write(HELD), 'anna');
    day.when(rule('return', ' '), 'chair').refused('reasonForAuthor', 'Please give the reason; it reaches the author.');
    day.when(rule('decline', 'x'.repeat(501)), 'chair').refused('rulingTooLong');
    day.when(rule('allow', '', 2), 'chair').refused('textHasChanged');
    // The last are words that every table of JavaScript answers to.
    for (const text of ['subject-999', 'note-constructor', 'contribution-constructor', 'contribution-__proto__'])
      day.when(rule('decline', 'No', 1, text), 'chair').refused('unknownText');
    day.when(rule('allow'), 'anna').refused('notForYou');
  });

  test('[C8] five held versions within ten minutes are enough; a clear one always passes, and time heals', () => {
    let day = asked();
    for (let nth = 0; nth < 5; nth++) day = day.after(1_000).and(write(`${HELD} ${nth}`), 'anna');
    day.when(write(HELD), 'anna').refused('heldTooOften', /Please wait for the ruling/);
    expect(shown(day.and(write(CLEAR), 'anna'))).toBe(CLEAR);
    expect(day.after(10 * MINUTE).when(write(HELD), 'anna').refusal).toBeUndefined();
  });

  test('[C8] a request carried over takes its text along: the ruling shows it where the request now stands', () => {
    const day = asked()
      .and(write(HELD), 'anna')
      .and({ type: 'closeList', segment: 'questions' }, 'chair')
      .and({ type: 'disposeUnserved', segment: 'questions', disposal: 'carried_over' }, 'chair')
      .and(rule('allow', ''), 'chair');
    expect(day.record.lists.remarks?.entries.find(({ request }) => request === FIRST)?.subject).toBe(HELD);
  });

  test('[C8] an empty one takes away what was shown or awaited, and a withdrawn request harms no ruling', () => {
    expect(shown(asked().and(write(CLEAR), 'anna').and(write(''), 'anna'))).toBeUndefined();
    expect(shown(asked().and(write(HELD), 'anna').and(write(''), 'anna'))).toBeUndefined();
    const gone = asked().and(write(HELD), 'anna').and(withdraw('questions', FIRST), 'anna');
    expect(gone.when(rule('decline'), 'chair').refusal).toBeUndefined();
  });

  test('[K6] the ruling of a neutrally labelled organization reaches it, and its name nobody', () => {
    const day = asked().and(label('alpha', true), 'anna').and(write(HELD), 'anna');
    expect(requestOf(day, 'questions', 'A non-governmental organization')).toBe(FIRST);
    expect(JSON.stringify(day.record)).not.toContain('Alpha');
    expect(own(day.and(rule('return'), 'chair')).texts?.[`subject-${FIRST}`]?.stage).toBe('returned');
  });

  test('[K4] forgotten, it is gone from every desk, and the acts remain', async () => {
    const { log } = asked().and(write(HELD), 'anna').and(rule('return', 'For that reason'), 'chair');
    const { evolve } = await import('../../../shared/dialogue/evolve.ts');
    const erased = log.map((event) => ('sealed' in event ? { ...event, sealed: 'erased' as const } : event));
    const { EMPTY_DIALOGUE } = await import('../../../shared/dialogue/dialogue.ts');
    const folded = (erased as typeof log).reduce(evolve, EMPTY_DIALOGUE);
    expect(JSON.stringify(folded)).not.toMatch(/Iceland|For that reason/);
    expect(folded.desks.bureau.rule.texts[`subject-${FIRST}`]).toMatchObject({
      words: 'erased',
      rulings: [{ ruling: 'return', reason: 'erased' }],
    });
  });

  test('[C8] whatever is written and ruled, others see it shown, awaiting or not at all, and never a held word', () => {
    const acts = fc.array(
      fc.oneof(
        fc.constantFrom(CLEAR, HELD, CAUTION, '').map((words) => ({ by: 'anna', act: write(words) })),
        fc
          .tuple(fc.constantFrom('allow', 'return', 'decline' as const), fc.integer({ min: 1, max: 6 }))
          .map(([ruling, version]) => ({ by: 'chair', act: rule(ruling as 'allow', 'A reason', version) })),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(acts, (all) => {
        let day = asked();
        for (const { by, act } of all) {
          day = day.after(MINUTE).when(act, by);
          const text = textOf(day);
          const allowed = text?.stage === 'allowed' && text.words === HELD;
          if (!allowed) expect(JSON.stringify(day.record)).not.toContain('Iceland');
          if (text?.stage === 'held') expect(shown(day)).toBe('awaits');
          if (text?.stage === 'returned' || text?.stage === 'declined') expect(shown(day)).toBeUndefined();
          expect(day.waiting('questions')).toEqual(['Alpha Aid', 'Beta Bridges']);
        }
      }),
      { numRuns: often(60) },
    );
  });
});
