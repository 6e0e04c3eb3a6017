import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../shared/dialogue/audience.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { deadlinesOf } from '../../shared/dialogue/speakersList.ts';
import {
  adjourn,
  decided,
  end,
  FIRST,
  given,
  label,
  lastAct,
  listOf,
  live,
  lost,
  next,
  open,
  putBack,
  reached,
  SECOND,
  speaking,
  start,
  suspend,
  turnOf,
} from '../support/minutes.ts';
import { MINUTE } from '../support/smallDay.ts';

const ready = (readiness: 'ready' | 'present' | 'noSound' | 'trouble', request = FIRST): Command => ({
  type: 'sayReadiness',
  segment: 'questions',
  request,
  readiness,
});
const point: Command = { type: 'raisePointOfOrder' };
const write = (to: 'chair' | 'secretary', words: string): Command => ({ type: 'sendMessage', to, words });

describe('readiness', () => {
  const day = listOf('anna', 'bela');

  test('[F22] said by the delegation or seen by the desks, it is written only when it changes', () => {
    const said = day.and(ready('ready'), 'anna');
    expect(said.events).toMatchObject([{ type: 'readinessSaid', organization: 'alpha', readiness: 'ready' }]);
    expect(said.dialogue.desks.officers.readiness[FIRST]).toEqual({ readiness: 'ready', since: day.now });
    expect(said.dialogue.desks.delegations.alpha?.requests[FIRST]?.readiness).toBe('ready');
    expect(said.and(ready('ready'), 'alan').events).toEqual([]);
    expect(said.after(5).and(ready('noSound'), 'technician').events).toHaveLength(1);
    expect(said.record).toEqual(day.record);
  });

  test('[F22] not for others, nor for a request that is gone or over', () => {
    day.when(ready('ready'), 'bela').refused('requestNotYours');
    day.when(ready('ready', 99), 'anna').refused('unknownRequest');
    expect(day.when(ready('present', SECOND), 'officer').refusal).toBeUndefined();
    const called = day.and(next(day, 'questions'), 'chair');
    expect(called.when(ready('trouble'), 'anna').refusal).toBeUndefined();
    const over = called.and(live(turnOf(called)), 'chair').and(end(turnOf(called)), 'chair');
    over.when(ready('ready'), 'anna').refused('requestIsGone');
  });

  test('[F19] [F22] is the speaker’s own word: whoever takes the place over has said nothing yet', () => {
    const said = day.and(ready('ready'), 'anna').and(ready('present', SECOND), 'officer');
    const taken = said.and({ type: 'handOver', segment: 'questions', request: FIRST, to: 'alan' }, 'anna');
    expect(taken.dialogue.desks.officers.readiness).toEqual({ [SECOND]: { readiness: 'present', since: day.now } });
    expect(taken.dialogue.desks.delegations.alpha?.requests[FIRST]).toEqual({ person: 'alan' });
    expect(taken.and(ready('ready'), 'alan').events).toHaveLength(1);
  });

  test('[F30] who comes next has a seat and a name on the officers’ desk, and neither on the record', () => {
    const { record, dialogue } = day;
    const { person } = dialogue.desks.officers.requests[FIRST]!;
    expect(dialogue.desks.officers.persons[person]).toMatchObject({ name: 'Anna Family-of-anna', seat: '14' });
    expect(JSON.stringify(record)).not.toMatch(/Family-of-anna|seat/);
  });
});

describe('attendance', () => {
  const attended = (day: ReturnType<typeof listOf>) => day.dialogue.desks.officers.attended;

  test('[R12] an online sign-in during a sitting, an officer’s "present" and having spoken, each organization once', () => {
    const signIn: Command = { type: 'noteAttendance', person: 'bela' };
    given().when(signIn, 'door').refused('noSitting');
    const day = listOf('anna').and(signIn, 'door');
    expect(attended(day)).toEqual({ beta: 'signedIn' });
    expect(day.and(signIn, 'door').events).toEqual([]);
    const marked = day.and({ type: 'markPresent', organization: 'beta' }, 'officer');
    expect(attended(marked)).toEqual({ beta: 'signedIn' });
    expect(attended(marked.and({ type: 'markPresent', organization: 'delta' }, 'officer')).delta).toBe('present');
    marked.when({ type: 'markPresent', organization: 'nobody' }, 'officer').refused('noOrganization');
    expect(attended(day.and(suspend, 'chair').and({ type: 'noteAttendance', person: 'dora' }, 'door')).delta).toBe(
      'signedIn',
    );
    day.and(adjourn, 'chair').when(signIn, 'door').refused('noSitting');
    day.when(signIn, 'bela').refused('notForYou');
  });

  test('[R12] a sign-in from the room, of staff or of somebody unknown says nothing', () => {
    for (const person of ['anna', 'chair', 'solo', 'nobody'])
      expect(listOf().and({ type: 'noteAttendance', person }, 'door').events).toEqual([]);
  });

  test('[R12] having spoken counts however the turn ends: by its end, the next-key, or a lost line', () => {
    const speaks = speaking(listOf('anna', 'bela'));
    expect(attended(speaks)).toEqual({});
    expect(attended(speaks.and(end(turnOf(speaks)), 'chair'))).toEqual({ alpha: 'spoke' });
    expect(attended(speaks.and(next(speaks, 'questions'), 'chair'))).toEqual({ alpha: 'spoke' });
    const held = speaks.and(lost(turnOf(speaks)), 'technician');
    expect(attended(held.and(next(held, 'questions'), 'chair'))).toEqual({ alpha: 'spoke' });
    const over = held.after(MINUTE).and(reached(deadlinesOf(held.record)[0]!.id), 'hall');
    expect(attended(over)).toEqual({ alpha: 'spoke' });
  });

  test('[R12] [K5] it lies on the officers’ desk and nowhere else', () => {
    const speaks = speaking(listOf('hana'));
    const over = speaks.and(end(turnOf(speaks)), 'chair');
    const [noted] = over.events.filter(({ type }) => type === 'organizationAttended');
    expect(audienceOf(noted!)).toEqual(['officers']);
    expect(JSON.stringify(over.record)).not.toContain('"hidden"');
  });
});

describe('private messages', () => {
  test('[F4] a participant’s note reaches the Secretary at the bureau’s desk, and nobody else', () => {
    const day = listOf().and(write('secretary', '  I cannot hear the room. '), 'bela');
    expect(day.dialogue.desks.bureau.messages).toMatchObject([
      {
        to: 'secretary',
        office: 'participant',
        from: 'Bela Family-of-bela, Beta Bridges',
        words: 'I cannot hear the room.',
      },
    ]);
    expect(day.events.map(audienceOf)).toEqual([['bureau']]);
    expect(day.record).toEqual(listOf().record);
  });

  test('only those at the desks write to the Chair, who has no time to read', () => {
    listOf().when(write('chair', 'A word'), 'bela').refused('notForYou');
    for (const by of ['coChair', 'secretary', 'officer', 'technician', 'rapporteur'])
      expect(listOf().when(write('chair', 'A word'), by).refusal).toBeUndefined();
    listOf().when(write('chair', 'A word'), 'wall').refused('notForYou');
  });

  test('at most 300 characters, and not nothing; the last twenty stay', () => {
    listOf().when(write('secretary', ' '), 'bela').refused('wordsNeeded');
    listOf()
      .when(write('secretary', 'x'.repeat(301)), 'bela')
      .refused('messageTooLong');
    const many = Array.from({ length: 25 }, (_, nth) => write('secretary', `Note ${nth}`));
    const day = many.reduce((so, note) => so.and(note, 'bela'), listOf());
    expect(day.dialogue.desks.bureau.messages.map(({ words }) => words).at(0)).toBe('Note 5');
    expect(day.dialogue.desks.bureau.messages).toHaveLength(20);
  });
});

describe('points of order', () => {
  test('[F4] a State party’s alone; it pauses the clock, and the Chair decides', () => {
    const speaks = speaking(listOf('anna')).after(MINUTE);
    const raised = speaks.and(point, 'carl');
    expect(raised.record.pointOfOrder).toEqual({
      organization: 'gamma',
      label: 'Republic of Gamma',
      raisedAt: raised.now,
    });
    expect(raised.record.floor).toMatchObject({ stage: 'paused', because: 'chair', remaining: 2 * MINUTE });
    raised.when(point, 'carl').refused('pointOfOrderStands', 'Republic of Gamma has raised a point of order already.');
    raised.when(decided(raised), 'carl').refused('notForYou');
    const over = raised.after(MINUTE).and(decided(raised), 'chair');
    expect(over.record.pointOfOrder).toBeUndefined();
    expect(over.record.floor).toEqual(raised.record.floor);
    over.when(decided(over), 'chair').refused('noPointOfOrder');
    for (const by of ['anna', 'dora', 'emil', 'hana'])
      speaks.when(point, by).refused('statePartiesOnly', /note reaches/);
  });

  test('[F4] [C10] while it stands no clock runs beside it: not by the Chair, nor with a line that is back', () => {
    const speaks = speaking(listOf('anna')).after(MINUTE);
    const turn = turnOf(speaks);
    const raised = speaks.and(point, 'carl');
    raised
      .when({ type: 'resumeClock', turn }, 'chair')
      .refused('pointOfOrderUndecided', /^The point of order of Republic of Gamma is to be decided first/);
    const lostMeanwhile = speaks.and(lost(turn), 'technician').and(point, 'carl');
    const back = lostMeanwhile.and({ type: 'reportLineBack', turn }, 'technician');
    expect(back.record.floor).toMatchObject({ stage: 'paused', because: 'chair', remaining: 2 * MINUTE });
    const goesOn = back.and(decided(back), 'chair').and({ type: 'resumeClock', turn }, 'chair');
    expect(goesOn.record.floor).toMatchObject({ stage: 'live' });
  });

  test('[F4] [C10] decided by mistake, it is put back and stands again; its ruling is marked, until the clock goes on', () => {
    const raised = speaking(listOf('anna')).after(MINUTE).and(point, 'carl');
    const ruled = raised.after(MINUTE).and(decided(raised, { ruling: 'ruledInOrder' }), 'chair');
    const back = ruled.and(putBack(lastAct(ruled)), 'secretary');
    expect(back.record.pointOfOrder).toEqual(raised.record.pointOfOrder);
    expect(back.dialogue.desks.bureau.rule.pointsOfOrder).toMatchObject([{ undone: { by: 'secretary' } }]);
    const again = back.and(decided(back, { ruling: 'ruledInOrder' }), 'chair');
    expect(again.dialogue.desks.bureau.rule.pointsOfOrder).toHaveLength(2);
    expect(again.dialogue.desks.bureau.rule.pointsOfOrder[1]).not.toHaveProperty('undone');
    const goesOn = ruled.and({ type: 'resumeClock', turn: turnOf(ruled) }, 'chair');
    goesOn.when(putBack(lastAct(ruled)), 'chair').refused('nothingToPutBack');
  });

  test('[K6] put back after its label was made neutral, it stands under that label', () => {
    const raised = speaking(listOf('anna')).and(point, 'carl');
    const ruled = raised.and(decided(raised), 'chair');
    const hidden = ruled.and(label('gamma', true), 'carl');
    expect(JSON.stringify(hidden.record.putBacks)).not.toContain('Gamma');
    const back = hidden.and(putBack(lastAct(ruled)), 'chair');
    expect(back.record.pointOfOrder).toMatchObject({ label: 'A State party' });
    expect(back.record.pointOfOrder?.organization).not.toBe('gamma');
  });

  test('[F4] [C10] raised while somebody is only called, it has her clock wait from the beginning', () => {
    const called = listOf('anna').and(next(listOf('anna'), 'questions'), 'chair');
    const waits = called.and(point, 'carl').and(live(turnOf(called)), 'technician');
    expect(waits.record.floor).toMatchObject({ stage: 'paused', because: 'chair', remaining: 3 * MINUTE });
    const goesOn = waits.and(decided(waits), 'chair').and({ type: 'resumeClock', turn: turnOf(called) }, 'chair');
    expect(goesOn.record.floor).toMatchObject({ stage: 'live', endsAt: goesOn.now + 3 * MINUTE });
  });

  test('[F4] with a free floor or one that is paused it stands, and no clock is touched; before a sitting it is none', () => {
    expect(
      listOf()
        .and(point, 'carl')
        .events.map(({ type }) => type),
    ).toEqual(['pointOfOrderRaised']);
    given().when(point, 'carl').refused('noSitting');
  });

  test('[K6] under a neutral label it has an id that occurs nowhere else, whether set before or while it stands', () => {
    const before = listOf().and(label('gamma', true), 'carl').and(point, 'carl');
    const while_ = listOf().and(point, 'carl').and(label('gamma', true), 'carl');
    for (const { record } of [before, while_]) {
      expect(record.pointOfOrder).toMatchObject({ label: 'A State party' });
      expect(JSON.stringify(record)).not.toMatch(/Republic of Gamma|"gamma"/);
    }
  });
});

describe('the platform', () => {
  const hand = (person: string): Command => ({ type: 'inscribe', segment: 'questions', person, door: 'platformHand' });

  test('[F32] [F6] a hand raised there is mirrored into the one list by the technical moderator alone', () => {
    const day = listOf('anna').and(hand('bela'), 'technician');
    expect(day.record.lists.questions?.entries[1]).toMatchObject({
      door: 'platformHand',
      channel: 'online',
      label: 'Beta Bridges',
    });
    expect(day.waiting('questions')).toEqual(['Alpha Aid', 'Beta Bridges']);
    for (const by of ['officer', 'secretary', 'chair'])
      listOf()
        .when(hand('bela'), by)
        .refused('wrongDoor', /technical moderator/);
    listOf()
      .when({ ...hand('bela'), door: 'paperSlip' } as Command, 'technician')
      .refused('wrongDoor');
    day.when(hand('bela'), 'technician').refused('organizationAlreadyAsked');
  });

  test('[F29] it is for a registered person; a name that is not matched is matched by nobody’s guess', () => {
    listOf().when(hand('BETA BRIDGES – Bela FAMILY-OF-BELA'), 'technician').refused('unknownPerson');
  });

  test('[F6] a microphone is never live by a speaker’s own act', () => {
    const day = listOf('bela');
    const called = day.and(next(day, 'questions'), 'chair');
    called.when(live(turnOf(called)), 'bela').refused('notForYou');
    expect(called.when(live(turnOf(called)), 'technician').refusal).toBeUndefined();
  });

  test('[F2] the Chair ends a turn at any time, over time or long before', () => {
    const speaks = speaking(listOf('anna'));
    for (const time of [0, MINUTE, 10 * MINUTE])
      expect(speaks.after(time).when(end(turnOf(speaks)), 'chair').refusal).toBeUndefined();
  });

  test('[F7] the record shows how many are still to speak, and when a list closes', () => {
    const day = given().and(start('questions'), 'chair').and(open('questions'), 'chair');
    const closing = day.and(
      { type: 'announceClosing', segment: 'questions', closesAt: day.now + 15 * MINUTE },
      'chair',
    );
    expect(closing.record.lists.questions?.stage).toEqual({
      stage: 'closingAnnounced',
      closesAt: day.now + 15 * MINUTE,
    });
    expect(listOf('anna', 'bela').waiting('questions')).toHaveLength(2);
  });
});
