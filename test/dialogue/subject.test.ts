import { describe, expect, test } from 'vitest';
import { FIRST, listOf, next, withdraw } from '../support/minutes.ts';

const write = (subject: string, request = FIRST) =>
  ({ type: 'writeSubject', segment: 'questions', request, subject }) as const;

describe('the subject of a request', () => {
  test('[F21] at most 140 characters, as people count them, and blanks made plain', () => {
    const day = listOf('anna');
    const written = day.and(write('  Family \n tracing  '), 'alan');
    expect(written.dialogue.desks.bureau.subjects).toEqual({ [FIRST]: 'Family tracing' });
    expect(day.when(write('😀'.repeat(140)), 'anna').refusal).toBeUndefined();
    day.when(write('😀'.repeat(141)), 'anna').refused('subjectTooLong', 'A subject has at most 140 characters.');
  });

  test('[F21] [C8] a clear one is shown to everybody, beside its request', () => {
    const { record, dialogue } = listOf('anna', 'bela').and(write('Family tracing'), 'anna');
    expect(record.lists.questions?.entries[0]).toMatchObject({ subject: 'Family tracing' });
    expect(dialogue.desks.bureau.rule.texts).toEqual({});
  });

  test('[F21] [C8] a held one is seen by its delegation and the bureau; not on the record, not on other desks', () => {
    const held = 'Canary: courts in Iceland release smugglers';
    const { dialogue } = listOf('anna', 'bela').and(write(held), 'anna');
    const { bureau, delegations, officers, persons } = dialogue.desks;
    expect(bureau.subjects[FIRST]).toBeUndefined();
    expect(bureau.rule.texts[`subject-${FIRST}`]).toMatchObject({ words: held, stage: 'held' });
    expect(dialogue.record.lists.questions?.entries[0]).toMatchObject({ awaits: true });
    expect(delegations.alpha?.requests[FIRST]).toEqual({ person: 'anna', subject: held });
    const others = [dialogue.record, officers, persons, delegations.beta];
    expect(JSON.stringify(others)).not.toContain('Canary');
  });

  test('[F21] only the delegation that asked writes it, until the request is called; an empty one takes it away', () => {
    const day = listOf('anna', 'bela');
    day.when(write('Mine'), 'bela').refused('requestNotYours');
    day.when(write('Mine'), 'chair').refused('notForYou');
    day.when(write('Mine', 99), 'anna').refused('unknownRequest');
    day.and(withdraw('questions', FIRST), 'anna').when(write('Mine'), 'anna').refused('requestIsGone');
    day.and(next(day, 'questions'), 'chair').when(write('Mine'), 'anna').refused('requestIsCalled');
    const taken = day.and(write('Mine'), 'anna').and(write(''), 'anna');
    expect(taken.dialogue.desks.bureau.subjects[FIRST]).toBe('');
  });

  test('[F19] the subject stays with the request when another member takes it over', () => {
    const day = listOf('anna').and(write('Family tracing'), 'anna');
    const over = day.and({ type: 'handOver', segment: 'questions', request: FIRST, to: 'alan' }, 'anna');
    expect(over.dialogue.desks.delegations.alpha?.requests[FIRST]).toEqual({
      person: 'alan',
      subject: 'Family tracing',
    });
  });
});
