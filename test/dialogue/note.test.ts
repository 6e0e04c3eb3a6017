import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import {
  adjourn,
  ask,
  close,
  given,
  label,
  type Minutes,
  next,
  open,
  requestOf,
  start,
  turnOf,
  withdraw,
} from '../support/minutes.ts';

const write = (words: string, segment = 'questions'): Command => ({
  type: 'writeNote',
  segment,
  kind: 'question',
  words,
});
const put = (note: string): Command => ({ type: 'putNoteInList', note });
const aside = (note: string): Command => ({ type: 'setAsideNote', note, because: 'answered' });
const wait = (note: string): Command => ({ type: 'letNoteWait', note });
const begun = () => given().and(start('questions'), 'chair').and(open('questions'), 'chair');
const written = (by = 'anna', day = begun()) => day.and(write('What of shelters?'), by);
/** The latest note. */
const noteIn = ({ dialogue }: Minutes) => Object.keys(dialogue.desks.technical.notes).at(-1)!;
/** How a note stands at each of the desks that have it. */
function stages({ dialogue }: Minutes, note: string, organization = 'alpha') {
  const { technical, bureau, rapporteurs, delegations } = dialogue.desks;
  return [technical, bureau, rapporteurs, delegations[organization]!].map(({ notes }) => notes[note]?.stage);
}
const all = (stage: string) => [stage, stage, stage, stage];

describe('writing a note', () => {
  test('[F32] reaches moderator, bureau and rapporteurs; the rapporteurs are not told who wrote it', () => {
    const day = written();
    const { technical, bureau, rapporteurs, delegations, officers } = day.dialogue.desks;
    const note = noteIn(day);
    const whole = {
      segment: 'questions',
      organization: 'alpha',
      label: 'Alpha Aid',
      kind: 'question',
      words: 'What of shelters?',
      at: day.now,
      stage: 'waiting',
    };
    expect(technical.notes[note]).toEqual({ ...whole, person: 'anna' });
    expect(bureau.notes[note]).toEqual(technical.notes[note]);
    expect(delegations.alpha?.notes[note]).toEqual(technical.notes[note]);
    expect(rapporteurs.notes[note]).toEqual(whole);
    const others = [day.record, officers, delegations.beta, day.dialogue.desks.persons];
    expect(JSON.stringify(others)).not.toContain('What of shelters?');
  });

  test('[F32] [K6] under a neutral label the rapporteurs get an id of its own for each', () => {
    const day = written('hana', written('hana'));
    const notes = Object.values(day.dialogue.desks.rapporteurs.notes);
    expect(notes.map((note) => note.label)).toEqual([
      'A non-governmental organization',
      'A non-governmental organization',
    ]);
    expect(new Set(notes.map(({ organization }) => organization)).size).toBe(2);
    expect(JSON.stringify(notes)).not.toContain('hidden');
  });

  test('[K6] a neutral label asked for later covers what was written by name', () => {
    const day = written().and(label('alpha', true), 'anna');
    const { rapporteurs, technical } = day.dialogue.desks;
    const note = noteIn(day);
    expect(JSON.stringify(rapporteurs.notes)).not.toMatch(/alpha|Alpha/);
    expect(technical.notes[note]?.label).toBe('A non-governmental organization');
    const named = day.and(label('alpha', false), 'anna');
    expect(named.dialogue.desks.rapporteurs.notes[note]).toMatchObject({ organization: 'alpha', label: 'Alpha Aid' });
  });

  test('[F32] while a panel or a discussion is in progress, at most 300 characters, three that wait', () => {
    const day = begun();
    day.when(write('Why', 'tour'), 'anna').refused('noNotesNow', /Tour de table takes none now/);
    day.when(write('Why', 'nowhere'), 'anna').refused('unknownSegment');
    day.and(start('replies'), 'chair').when(write('Why', 'replies'), 'anna').refused('noNotesNow');
    expect(day.and(start('panel'), 'chair').when(write('Why', 'panel'), 'anna').refusal).toBeUndefined();
    day.when(write('  '), 'anna').refused('wordsNeeded');
    expect(day.when(write('😀'.repeat(300)), 'anna').refusal).toBeUndefined();
    day.when(write('😀'.repeat(301)), 'anna').refused('noteTooLong');
    day.when(write('Why'), 'solo').refused('noOrganization');
    day.when(write('Why'), 'lars').refused('listenOnly');
    const three = written('alan', written('anna', written('anna')));
    three.when(write('Why'), 'anna').refused('notesWait', /^3 of your organization wait already/);
    expect(three.when(write('Why'), 'bela').refusal).toBeUndefined();
    const withdrawn = three.and({ type: 'withdrawNote', note: noteIn(three) }, 'anna');
    expect(withdrawn.when(write('Why'), 'anna').refusal).toBeUndefined();
  });

  test('[F26] while the meeting is suspended none is written, and one that waits can be withdrawn', () => {
    const day = written().and({ type: 'suspendMeeting' }, 'chair');
    day.when(write('Why'), 'anna').refused('meetingIsSuspended');
    day.when(put(noteIn(day)), 'technician').refused('meetingIsSuspended');
    expect(day.when({ type: 'withdrawNote', note: noteIn(day) }, 'anna').refusal).toBeUndefined();
  });
});

describe('a note in the list', () => {
  test('[F32] [F9] is its author’s request with a number of its own, ready, heard in the room', () => {
    const asked = written('bela').and(ask('questions'), 'anna');
    const day = asked.and(put(noteIn(asked)), 'technician');
    const request = requestOf(day, 'questions', 'Beta Bridges');
    expect(day.waiting('questions')).toEqual(['Alpha Aid', 'Beta Bridges']);
    const entry = day.record.lists.questions?.entries.find((one) => one.request === request);
    expect(entry).toMatchObject({ door: 'writtenQuestion', channel: 'room', kind: 'intervention' });
    const { officers, technical } = day.dialogue.desks;
    expect(officers.requests[request]).toEqual({ organization: 'beta', person: 'bela' });
    expect(officers.readiness[request]?.readiness).toBe('ready');
    expect(technical.notes[noteIn(day)]).toMatchObject({ stage: 'inList', request });
    expect(stages(day, noteIn(day), 'beta')).toEqual(all('inList'));
    expect(JSON.stringify(day.record)).not.toContain('What of shelters?');
  });

  test('[F10] beside another open request of its organization it is refused with the place', () => {
    const day = written('anna', begun().and(ask('questions'), 'bela').and(ask('questions'), 'alan'));
    day
      .when(put(noteIn(day)), 'technician')
      .refused('organizationAlreadyAsked', 'Alpha Aid has place 2 in this list already.');
  });

  test('[F14] a list that is not open takes no note either', () => {
    const day = written().and(close('questions'), 'chair');
    day.when(put(noteIn(day)), 'technician').refused('listIsClosed');
  });

  test('[F24] [F32] a panel’s note goes to the item’s next list, and to none where there is none', () => {
    const panel = given().and(start('panel'), 'chair').and(write('Why?', 'panel'), 'anna');
    panel.when(put(noteIn(panel)), 'technician').refused('noListForNote');
    const before = given().and({ type: 'moveSegment', segment: 'panel', behind: 'remarks' }, 'chair');
    const moved = before.and(start('panel'), 'chair').and(write('Why?', 'panel'), 'anna');
    moved.when(put(noteIn(moved)), 'technician').refused('listNotOpen', /Discussion/);
    moved
      .and(adjourn, 'chair')
      .when(put(noteIn(moved)), 'technician')
      .refused('noListForNote');
    const day = moved.and(open('discussion'), 'chair').and(put(noteIn(moved)), 'technician');
    expect(day.waiting('discussion')).toEqual(['Alpha Aid']);
  });

  test('[F20] its request withdrawn, by whomever, it waits again', () => {
    const day = written();
    const note = noteIn(day);
    const inList = day.and(put(note), 'technician');
    const request = requestOf(inList, 'questions', 'Alpha Aid');
    for (const [command, by] of [
      [wait(note), 'technician'],
      [withdraw('questions', request), 'officer'],
      [withdraw('questions', request), 'anna'],
    ] as const) {
      const back = inList.and(command, by);
      expect(back.waiting('questions')).toEqual([]);
      expect(stages(back, note)).toEqual(all('waiting'));
      expect(back.when(put(note), 'technician').refusal).toBeUndefined();
    }
  });

  test('[F19] handed to a colleague elsewhere it is still read out in the room', () => {
    const day = written();
    const inList = day.and(put(noteIn(day)), 'technician');
    const request = requestOf(inList, 'questions', 'Alpha Aid');
    const handed = inList.and({ type: 'handOver', segment: 'questions', request, to: 'alan' }, 'anna');
    expect(handed.record.lists.questions?.entries.at(-1)).toMatchObject({ channel: 'room' });
    expect(handed.dialogue.desks.officers.requests[request]?.person).toBe('alan');
    expect(handed.dialogue.desks.officers.readiness[request]?.readiness).toBe('ready');
  });

  test('[F23] what becomes of the unreached becomes of its request, and the note is not written anew', () => {
    const day = written();
    const closed = day.and(put(noteIn(day)), 'technician').and(close('questions'), 'chair');
    const carried = closed.and({ type: 'disposeUnserved', segment: 'questions', disposal: 'carried_over' }, 'chair');
    expect(carried.waiting('remarks')).toEqual(['Alpha Aid']);
    const back = carried.and(wait(noteIn(day)), 'technician');
    expect(back.waiting('remarks')).toEqual([]);
    expect(stages(back, noteIn(day))).toEqual(all('waiting'));
  });

  test.each(['released', 'converted_to_written'] as const)(
    '[F23] %s, its request leaves it set aside, and its author is told; put back, it stands in the list again',
    (disposal) => {
      const day = written();
      const note = noteIn(day);
      const closed = day.and(put(note), 'technician').and(close('questions'), 'chair');
      const disposed = closed.and({ type: 'disposeUnserved', segment: 'questions', disposal }, 'chair');
      expect(stages(disposed, note)).toEqual(all('setAside'));
      expect(disposed.dialogue.desks.delegations.alpha?.notes[note]).toMatchObject({ because: 'noTime' });
      const { act } = disposed.record.putBacks.at(-1)!;
      const back = disposed.and({ type: 'putBack', act }, 'chair');
      expect(back.dialogue.desks).toEqual(closed.dialogue.desks);
      const again = disposed.and(wait(note), 'technician');
      expect(stages(again, note)).toEqual(all('waiting'));
      expect(stages(again.and({ type: 'putBack', act }, 'chair'), note)).toEqual(all('waiting'));
    },
  );

  test('[F18] lapsed after calls in vain it is set aside, and stands again when the last call is put back', () => {
    const day = written();
    const note = noteIn(day);
    const inVain = (before: Minutes) => {
      const called = before.record.floor.stage === 'called' ? before : before.and(next(before, 'questions'), 'chair');
      return called.and({ type: 'reportNoAnswer', turn: turnOf(called), tried: 'room' }, 'technician');
    };
    const thrice = inVain(inVain(inVain(day.and(put(note), 'technician'))));
    expect(stages(thrice, note)).toEqual(all('inList'));
    const lapsed = inVain(thrice);
    expect(stages(lapsed, note)).toEqual(all('setAside'));
    const { act } = lapsed.record.putBacks.at(-1)!;
    expect(stages(lapsed.and({ type: 'putBack', act }, 'chair'), note)).toEqual(all('inList'));
  });

  test('[F20] once its request is called it stays where it is', () => {
    const day = written();
    const called = day.and(put(noteIn(day)), 'technician');
    const spoken = called.and(next(called, 'questions'), 'chair');
    spoken.when(wait(noteIn(day)), 'technician').refused('requestIsCalled');
  });
});

describe('what becomes of a note', () => {
  test('[F32] set aside with a reason, and back again', () => {
    const day = written();
    const note = noteIn(day);
    const done = day.and(aside(note), 'technician');
    expect(stages(done, note)).toEqual(all('setAside'));
    expect(done.dialogue.desks.delegations.alpha?.notes[note]).toMatchObject({ because: 'answered' });
    done.when(put(note), 'technician').refused('noteIsDone');
    done.when(aside(note), 'technician').refused('noteIsDone');
    const again = done.and(wait(note), 'technician');
    expect(again.dialogue.desks.technical).toEqual(day.dialogue.desks.technical);
    expect(again.dialogue.desks.rapporteurs).toEqual(day.dialogue.desks.rapporteurs);
    again.when(wait(note), 'technician').refused('noteIsDone');
  });

  test('its own delegation withdraws it until it is in the list; others know nothing of it', () => {
    const day = written();
    const note = noteIn(day);
    const gone: Command = { type: 'withdrawNote', note };
    expect(stages(day.and(gone, 'alan'), note)).toEqual(all('withdrawn'));
    day.when(gone, 'bela').refused('unknownNote');
    day.and(put(note), 'technician').when(gone, 'anna').refused('noteIsDone');
    day.and(gone, 'anna').when(put(note), 'technician').refused('noteIsDone');
    day.when(put('nothing'), 'technician').refused('unknownNote');
    day.when(wait('nothing'), 'technician').refused('unknownNote');
  });

  test('[F32] a note is no second queue: nothing stands in the list until it is put there', () => {
    expect(written().waiting('questions')).toEqual([]);
  });
});
