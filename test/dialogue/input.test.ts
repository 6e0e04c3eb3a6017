import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { end, given, listOf, type Minutes, speaking, start, turnOf, UNMARKED } from '../support/minutes.ts';
import { convened, SMALL_DAY } from '../support/smallDay.ts';

const note = (tie: object = {}, words = 'Shelters need judges.'): Command => ({
  type: 'noteInput',
  kind: 'challenge',
  words,
  ...tie,
});
const amend = (input: string, version: number, words = 'Courts need shelters.'): Command => ({
  ...{ type: 'amendInput', input, version, kind: 'recommendation', words },
});
const begun = () => given().and(start('questions'), 'chair');
const inputs = ({ dialogue }: Minutes) => dialogue.desks.rapporteurs.inputs;
const latest = (day: Minutes) => Object.keys(inputs(day)).at(-1)!;

describe('a rapporteur’s input', () => {
  test('[R1] one idea with its kind, tied to the turn on the floor or to one that has ended', () => {
    const live = speaking(listOf('anna'));
    const turn = turnOf(live);
    const day = live.and(note({ turn }), 'rapporteur');
    const noted = { segment: 'questions', turn, kind: 'challenge', words: 'Shelters need judges.' };
    expect(Object.values(inputs(day))).toEqual([{ ...noted, person: 'rapporteur', at: day.now, version: 1 }]);
    const ended = day.and(end(turn), 'chair').and(note({ turn }), 'rapporteur');
    expect(inputs(ended)[latest(ended)]).toMatchObject(noted);
    ended.when(note({ turn: 999 }), 'rapporteur').refused('unknownTurn');
  });

  test('[R1] tied to the segment in progress if to nothing else; before the first there is nothing to tie it to', () => {
    const day = begun().and(note(), 'rapporteur');
    expect(inputs(day)[latest(day)]).toMatchObject({ segment: 'questions' });
    given().when(note(), 'rapporteur').refused('nothingToTieTo');
  });

  test('[R1] [K4] tied to a contribution once it is published, and to a note', () => {
    const sent = begun().and(
      { type: 'sendContribution', contribution: 'one', title: 'T', item: 2, size: 1, sha256: 'a', read: UNMARKED },
      'anna',
    );
    sent.when(note({ contribution: 'one' }), 'rapporteur').refused('unknownContribution');
    const day = sent
      .and({ type: 'publishContribution', contribution: 'one' }, 'chair')
      .and(note({ contribution: 'one' }), 'rapporteur');
    expect(inputs(day)[latest(day)]).toMatchObject({ contribution: 'one' });
    const asked = begun().and({ type: 'writeNote', segment: 'questions', kind: 'input', words: 'Why' }, 'anna');
    const [id] = Object.keys(asked.dialogue.desks.rapporteurs.notes);
    const tied = asked.and(note({ note: id }), 'rapporteur');
    expect(inputs(tied)[latest(tied)]).toMatchObject({ note: id, segment: 'questions' });
    asked.when(note({ note: 'nothing' }), 'rapporteur').refused('unknownNote');
  });

  test('[R1] is of its author’s own words, at most 500 characters', () => {
    begun().when(note({}, ' '), 'rapporteur').refused('wordsNeeded');
    begun()
      .when(note({}, 'x'.repeat(501)), 'rapporteur')
      .refused('inputTooLong');
    begun().when(note(), 'secretary').refused('notForYou');
  });

  test('[K4] is read by rapporteurs, Chair and Secretary, and by nobody else', () => {
    const { rapporteurs: _, ...others } = begun().and(note(), 'rapporteur').dialogue.desks;
    expect(JSON.stringify([others, begun().record])).not.toContain('Shelters need judges');
  });

  test('[R3] whoever saw an older version does not overwrite the newer one', () => {
    const day = begun().and(note(), 'rapporteur');
    const id = latest(day);
    const changed = day.and(amend(id, 1), 'rapporteur');
    expect(inputs(changed)[id]).toMatchObject({ version: 2, kind: 'recommendation', words: 'Courts need shelters.' });
    changed.when(amend(id, 1, 'Mine'), 'rapporteur').refused('inputHasChanged');
    changed.when(amend('nothing', 1), 'rapporteur').refused('unknownInput');
  });

  test('[R3] another rapporteur neither changes nor withdraws it', () => {
    const second = { ...SMALL_DAY.persons.find(({ id }) => id === 'rapporteur')!, id: 'other' };
    const day = given(convened({ persons: [...SMALL_DAY.persons, second] }))
      .and(start('questions'), 'chair')
      .and(note(), 'rapporteur');
    const input = latest(day);
    day.when(amend(input, 1), 'other').refused('inputNotYours');
    day.when({ type: 'withdrawInput', input }, 'other').refused('inputNotYours');
  });

  test('[F27] withdrawn it can be put back, as it was', () => {
    const day = begun().and(note(), 'rapporteur');
    const input = latest(day);
    const gone = day.and({ type: 'withdrawInput', input }, 'rapporteur');
    expect(inputs(gone)[input]?.withdrawn).toBe(true);
    gone.when(amend(input, 1), 'rapporteur').refused('inputIsWithdrawn');
    const back = gone.and({ type: 'restoreInput', input }, 'rapporteur');
    expect(inputs(back)).toEqual(inputs(day));
    back.when({ type: 'restoreInput', input }, 'rapporteur').refused('inputStands');
  });
});
