import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../../shared/dialogue/audience.ts';
import { noteText } from '../../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../../shared/dialogue/events.ts';
import { finish, given, label, type Minutes, open, start } from '../../support/minutes.ts';
import { MINUTE } from '../../support/smallDay.ts';
import { CAUTION, HELD, rule } from './aDay.ts';

const CLEAR = 'What of shelters?';
const write = (words: string, note?: string): Command => ({
  ...{ type: 'writeNote', segment: 'questions', kind: 'question', words },
  ...(note === undefined ? {} : { note }),
});
const begun = () => given().and(start('questions'), 'chair').and(open('questions'), 'chair');
const held = (words = HELD, by = 'anna') => begun().and(write(words), by);
const textsOf = ({ dialogue }: Minutes) => Object.values(dialogue.desks.bureau.rule.texts);
/** The note that the Chair holds. */
const heldNote = (day: Minutes) => {
  const [text] = textsOf(day);
  return text?.of.what === 'note' ? text.of.note : 'none';
};
const ruled = (day: Minutes, ruling: 'allow' | 'return' | 'decline', version = 1, reason = 'Please name no State') =>
  rule(ruling, reason, version, noteText(heldNote(day)));
const notesOf = ({ dialogue: { desks } }: Minutes) =>
  [desks.technical, desks.bureau, desks.rapporteurs, desks.delegations.alpha!].map(({ notes }) => Object.values(notes));

describe('[C8] [F32] a written question that names a situation', () => {
  test('reaches author and bureau alone; those who would read it out and the rapporteurs hear nothing at all', () => {
    const day = held();
    expect(notesOf(day)).toEqual([[], [], [], []]);
    expect(textsOf(day)).toMatchObject([
      { stage: 'held', words: HELD, organization: 'alpha', of: { kind: 'question' } },
    ]);
    expect(day.events.map(({ type }) => type)).toEqual(['textHeld']);
    expect(day.events.flatMap(audienceOf)).toEqual(['bureau', 'delegation:alpha']);
    expect(Object.values(day.dialogue.desks.delegations.alpha!.texts!)).toEqual(textsOf(day));
    day.when({ type: 'putNoteInList', note: heldNote(day) }, 'technician').refused('unknownNote');
  });

  test('allowed, it goes on as written, under the label of that moment, and waits', () => {
    const day = held().and(label('alpha', true), 'anna').and(ruled(held(), 'allow'), 'chair');
    const [[atTechnical], [atBureau], [atRapporteurs], [own]] = notesOf(day) as [
      object[],
      object[],
      object[],
      object[],
    ];
    expect(atTechnical).toMatchObject({ words: HELD, stage: 'waiting', person: 'anna', organization: 'alpha' });
    expect([atBureau, own]).toEqual([atTechnical, atTechnical]);
    expect(atRapporteurs).toMatchObject({ words: HELD, label: 'A non-governmental organization' });
    expect(JSON.stringify(atRapporteurs)).not.toMatch(/alpha|anna/);
    const put = day.and({ type: 'putNoteInList', note: heldNote(day) }, 'technician');
    expect(put.waiting('questions')).toEqual(['A non-governmental organization']);
  });

  test('a caution passes at once, and the bureau sees the mark', () => {
    const day = held(CAUTION);
    expect(textsOf(day)).toMatchObject([{ stage: 'marked', words: CAUTION }]);
    expect(notesOf(day).map((notes) => notes.length)).toEqual([1, 1, 1, 1]);
    const again = day.and(ruled(day, 'allow', 1, ''), 'chair');
    expect(again.events.map(({ type }) => type)).toEqual(['textRuled']);
  });

  test('returned, it is rephrased under its own name, after the segment, too; a clear one goes on', () => {
    const returned = held().and(ruled(held(), 'return'), 'secretary');
    const note = heldNote(returned);
    expect(returned.dialogue.desks.delegations.alpha?.texts?.[noteText(note)]?.rulings).toMatchObject([
      { ruling: 'return', reason: 'Please name no State' },
    ]);
    const over = returned.and(finish('questions'), 'chair');
    over.when(write(CLEAR), 'anna').refused('noNotesNow');
    over.when(write(CLEAR, note), 'bela').refused('unknownNote');
    const still = over.and(write('The police of Peru', note), 'alan');
    expect(textsOf(still)).toMatchObject([{ stage: 'held', version: 2 }]);
    const day = still.and(write(CLEAR, note), 'alan');
    expect(notesOf(day)[2]).toMatchObject([{ words: CLEAR, stage: 'waiting', segment: 'questions' }]);
    expect(textsOf(day)).toMatchObject([{ stage: 'replaced', version: 3 }]);
    day.when(write('Once more', note), 'anna').refused('noteIsDone');
    day.when(ruled(day, 'allow', 2), 'chair').refused('textHasChanged');
  });

  test('declined, it is over; another can be written', () => {
    const day = held().and(ruled(held(), 'decline'), 'chair');
    expect(notesOf(day).flat()).toEqual([]);
    day.when(write(CLEAR, heldNote(day)), 'anna').refused('noteIsDone');
    expect(day.when(write(CLEAR), 'anna').refusal).toBeUndefined();
  });

  test('what the screener has missed, or the Chair has allowed, the Chair takes back from every desk; and gives again', () => {
    const passed = held(CLEAR);
    const [note] = Object.keys(passed.dialogue.desks.technical.notes);
    const back = passed.and(rule('return', 'It is about a case', 1, noteText(note!)), 'chair');
    expect(notesOf(back).flat()).toMatchObject(Array(4).fill({ stage: 'withdrawn', words: '' }));
    expect(textsOf(back)).toMatchObject([{ stage: 'returned', words: CLEAR }]);
    const again = back.and(rule('allow', '', 1, noteText(note!)), 'chair');
    expect(notesOf(again).flat()).toMatchObject(Array(4).fill({ stage: 'waiting', words: CLEAR }));
    const inList = again.and({ type: 'putNoteInList', note: note! }, 'technician');
    inList.when(rule('decline', 'No', 1, noteText(note!)), 'chair').refused('noteIsInList', /Take it out of the list/);
    const out = inList.and({ type: 'letNoteWait', note: note! }, 'chair');
    expect(out.when(rule('decline', 'No', 1, noteText(note!)), 'chair').refusal).toBeUndefined();
  });

  test('its author withdraws it from the Chair’s desk; there is nothing left to rule on', () => {
    const day = held().and({ type: 'withdrawNote', note: heldNote(held()) }, 'alan');
    expect(textsOf(day)).toMatchObject([{ stage: 'withdrawn' }]);
    day.when(ruled(day, 'allow'), 'chair').refused('textIsWithdrawn');
    held()
      .when({ type: 'withdrawNote', note: heldNote(held()) }, 'bela')
      .refused('unknownNote');
    const marked = held(CAUTION);
    const gone = marked.and({ type: 'withdrawNote', note: heldNote(marked) }, 'anna');
    gone.when(ruled(gone, 'return'), 'chair').refused('textIsWithdrawn');
  });

  test('held ones count among the three that wait, and five held within ten minutes are enough', () => {
    const three = [HELD, CLEAR, CAUTION].reduce((day, words) => day.and(write(words), 'anna'), begun());
    three.when(write(CLEAR), 'alan').refused('notesWait', /3 of your organization/);
    let day = begun();
    for (let nth = 0; nth < 5; nth++) {
      day = day.and(write(`${HELD} ${nth}`), 'anna');
      const last = textsOf(day).at(-1)!.of;
      if (last.what === 'note') day = day.and({ type: 'withdrawNote', note: last.note }, 'anna');
    }
    day.when(write(HELD), 'anna').refused('heldTooOften');
    expect(day.when(write(CLEAR), 'anna').refusal).toBeUndefined();
    expect(day.after(10 * MINUTE).when(write(HELD), 'anna').refusal).toBeUndefined();
  });
});
