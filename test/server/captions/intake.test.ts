import { describe, expect, test } from 'vitest';
import { floorHistory } from '../../../server/captions/floorHistory.ts';
import { openIntake } from '../../../server/captions/intake.ts';
import { JournalFull } from '../../../server/journal/journal.ts';
import { MemoryJournal } from '../../../server/journal/memory.ts';
import type { Screen } from '../../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../../shared/dialogue/events.ts';
import { screen } from '../../../shared/screening/screen.ts';
import type { CaptionLine } from '../../../shared/wire/names.ts';
import { inSession, openTestHall, type TestHall } from '../../support/aHall.ts';
import { SMALL_DAY } from '../../support/smallDay.ts';

/** The captions of a small day, without sockets: lines come with the hand-turned clock, prompts through the hall. */

const BREACH = 'the courts in iceland release smugglers';

async function aFloor(screener: Screen = screen, journal = new MemoryJournal(SMALL_DAY.id)) {
  const day = await inSession(await openTestHall({ journal }));
  const told: CaptionLine[] = [];
  let ids = 0;
  const intake = openIntake({
    hall: day.hall,
    clock: day.clock,
    newId: () => `c${ids++}`,
    screen: screener,
    tell: (line) => told.push(line),
    onFault: (error) => day.faults.push(error),
  });
  let seq = 0;
  const say = (text: string, number = ++seq) => intake.take({ seq: number, text, lang: 'en-US' });
  return { day, intake, told, say };
}
const turnIn = ({ hall }: TestHall) => {
  const { floor } = hall.dialogue().record;
  return floor.stage === 'vacant' ? 0 : floor.turn.turn;
};
/** The next of the list speaks from now on. */
async function speaks(day: TestHall, person: string) {
  const answer = await day.act(person, { type: 'requestFloor', segment: 'questions', kind: 'intervention' });
  if ('refused' in answer) throw new Error(answer.sentence);
  const next = day.hall.dialogue().record.lists.questions!.entries.at(-1)!.request;
  await day.done('chair', { type: 'giveFloor', segment: 'questions', next, turn: null });
  await day.done('technician', { type: 'microphoneLive', turn: turnIn(day) });
}
const onTurn = (day: TestHall, type: 'endTurn' | 'resumeClock'): Command => ({ type, turn: turnIn(day) });
/** The steps taken in a turn strike from here. */
const strike = async (day: TestHall, step: 'callToOrder' | 'strikeFromSummary', prompt: string) => {
  await day.done('chair', { type: 'takeStep', turn: turnIn(day), step, prompt });
  const [struck] = Object.values(day.hall.dialogue().desks.rapporteurs.struck);
  return struck;
};
const promptId = (day: TestHall) => Object.keys(day.hall.dialogue().desks.bureau.rule.prompts).at(-1)!;
/** The prompts, once all that was submitted is decided. */
async function prompts(day: TestHall) {
  await day.act('officer', { type: 'markPresent', organization: 'nobody' });
  return Object.values(day.hall.dialogue().desks.bureau.rule.prompts);
}

describe('captions', () => {
  test('[C8] a mention raises a prompt of the turn that was heard four seconds ago', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    say(BREACH);
    const [prompt, ...others] = await prompts(day);
    expect(others).toEqual([]);
    expect(prompt).toMatchObject({ turn: turnIn(day), states: ['IS'], at: day.clock.now() - 4_000, sentence: BREACH });
    expect(BREACH.slice(prompt!.findings[0]!.start, prompt!.findings[0]!.end)).toBe('iceland');
  });

  test('[C8] a line that comes as the next one begins is of the former turn, and of nobody between turns', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    const anna = turnIn(day);
    day.clock.turn(10_000);
    await day.done('chair', onTurn(day, 'endTurn'));
    day.clock.turn(1_000);
    await speaks(day, 'bela');
    day.clock.turn(2_000);
    say(BREACH);
    expect((await prompts(day)).map(({ turn }) => turn)).toEqual([anna]);
    day.clock.turn(1_500);
    say('and the police of peru beat people');
    expect(await prompts(day)).toHaveLength(1);
    day.clock.turn(1_000);
    say('and the police of kenya beat people');
    expect((await prompts(day)).map(({ turn }) => turn)).toEqual([anna, turnIn(day)]);
  });

  test('[C8] none while the Chair has the floor, and again once the clock goes on', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    await day.done('chair', { type: 'takeStep', turn: turnIn(day), step: 'reminder' });
    day.clock.turn(5_000);
    say(BREACH);
    expect(await prompts(day)).toEqual([]);
    await day.done('chair', onTurn(day, 'resumeClock'));
    day.clock.turn(5_000);
    say('now the police of peru beat people');
    expect((await prompts(day)).map(({ states }) => states)).toEqual([['PE']]);
  });

  test('[C8] what is said as the clock goes on is of the turn that goes on; what comes while it stands still is the Chair’s', async () => {
    const { day, intake, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    await day.done('chair', { type: 'takeStep', turn: turnIn(day), step: 'reminder' });
    day.clock.turn(90_000);
    say('may i recall that the police');
    say('of kenya are not to be mentioned');
    expect(await prompts(day)).toEqual([]);
    const goesOnAt = day.clock.now();
    await day.done('chair', onTurn(day, 'resumeClock'));
    day.clock.turn(1_200);
    say('yet the police of peru beat those who come');
    const [prompt, ...others] = await prompts(day);
    expect(others).toEqual([]);
    expect(prompt).toMatchObject({ turn: turnIn(day), states: ['PE'], at: goesOnAt, from: goesOnAt });
    expect(await strike(day, 'strikeFromSummary', promptId(day))).toMatchObject({ from: goesOnAt });
    expect(intake.last().map(({ text }) => text)).toEqual([
      'may i recall that the police',
      'of kenya are not to be mentioned',
    ]);
  });

  test('[C8] the same State again, right after a reminder, is another mention, and its sentence begins anew', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    say(BREACH);
    await prompts(day);
    const prompt = promptId(day);
    await day.done('chair', { type: 'takeStep', turn: turnIn(day), step: 'reminder', prompt });
    day.clock.turn(6_000);
    await day.done('chair', onTurn(day, 'resumeClock'));
    day.clock.turn(1_500);
    say('as i said the police of iceland beat them');
    expect((await prompts(day)).map(({ sentence }) => sentence)).toEqual([
      BREACH,
      'as i said the police of iceland beat them',
    ]);
  });

  test('[C8] after the Chair has spoken and another speaker begins, nobody is prompted for what came before', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    const history = floorHistory(day.hall.dialogue().record);
    day.clock.turn(10_000);
    await day.done('chair', { type: 'takeStep', turn: turnIn(day), step: 'interrupt' });
    history.note(day.hall.dialogue().record);
    const chairSpeaks = day.clock.now();
    day.clock.turn(10_000);
    await day.done('chair', onTurn(day, 'endTurn'));
    await speaks(day, 'bela');
    day.clock.turn(1_200);
    say(BREACH);
    expect(await prompts(day)).toEqual([]);
    // As one batch has it, in which a turn ends, the next is called and the microphone is live.
    history.note(day.hall.dialogue().record);
    expect(history.heardAt(chairSpeaks, day.clock.now())).toBeUndefined();
  });

  test('[C8] none in a turn of the Chair’s own', async () => {
    const { day, say } = await aFloor();
    const invited = { type: 'callInvited', segment: 'questions', invited: { office: 'chair' }, turn: null } as const;
    await day.done('chair', invited);
    await day.done('technician', { type: 'microphoneLive', turn: turnIn(day) });
    day.clock.turn(10_000);
    say(BREACH);
    expect(await prompts(day)).toEqual([]);
  });

  test('[C9] [C13] a mention that is broken over two lines is struck from its first word on', async () => {
    const { day, intake, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    say('thank you chair');
    const before = day.clock.now() - 4_000;
    day.clock.turn(3_000);
    say('i speak for a shelter in chad');
    expect(await prompts(day)).toEqual([]);
    day.clock.turn(3_000);
    say('where the police beat children');
    expect(await prompts(day)).toMatchObject([{ states: ['TD'], from: before + 1, at: day.clock.now() - 4_000 }]);
    const passage = await strike(day, 'callToOrder', promptId(day));
    expect(passage).toEqual({ turn: turnIn(day), from: before + 1, to: day.clock.now() });
    expect(intake.last().map(({ text }) => text)).toEqual(['thank you chair']);
  });

  test('[C9] the first sentence of a turn is struck from its beginning, and of a long silence one minute', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    const began = day.clock.now();
    day.clock.turn(6_000);
    say(BREACH);
    expect(await prompts(day)).toMatchObject([{ from: began, at: began + 2_000 }]);
    day.clock.turn(100_000);
    say('now the police of peru beat people');
    expect((await prompts(day)).at(-1)).toMatchObject({ states: ['PE'], from: day.clock.now() - 64_000 });
  });

  test('[C8] a prompt that could not be written is brought again until it is, once', async () => {
    const journal = new MemoryJournal(SMALL_DAY.id);
    const { day, say } = await aFloor(screen, journal);
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    const settled = async () => {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
    };
    journal.failNext(new JournalFull());
    say(BREACH);
    await settled();
    journal.failNext(new JournalFull());
    day.clock.turn(1_000);
    await settled();
    expect(day.faults).toHaveLength(2);
    expect(day.hall.dialogue().desks.bureau.rule.prompts).toEqual({});
    day.clock.turn(2_000);
    await settled();
    expect(await prompts(day)).toHaveLength(1);
    day.clock.turn(60_000);
    await settled();
    expect(await prompts(day)).toHaveLength(1);
  });

  test('[C5] a mention is heard across the break of a line, and is one mention while its words stay in the window', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    for (const line of ['the courts in the dominican', 'republic release smugglers', 'and we regret it', 'very much'])
      say(line);
    expect((await prompts(day)).map(({ states }) => states)).toEqual([['DO']]);
    for (const line of ['we turn to other matters', 'which matter to us', 'the courts in the dominican republic again'])
      say(line);
    expect(await prompts(day)).toHaveLength(2);
  });

  test('[C6] what is no mention raises nothing, and nothing of it is kept', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    for (const line of ['thank you chair i speak for a shelter in iceland', 'we thank norway for the room']) say(line);
    expect(await prompts(day)).toEqual([]);
    expect(JSON.stringify(day.hall.dialogue())).not.toMatch(/norway/i);
  });

  test('lines that overtake one another are heard in order, repeated ones once, missing ones are skipped', async () => {
    const { day, told, say } = await aFloor();
    expect([say('one', 7), say('three', 9), say('two', 8), say('two', 8)]).toEqual([
      'taken',
      'waits',
      'taken',
      'repeated',
    ]);
    expect(told.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    say('five', 11);
    day.clock.turn(1_499);
    expect(told).toHaveLength(3);
    day.clock.turn(1);
    expect(told.map(({ text }) => text).slice(3)).toEqual(['five']);
    expect(say('four', 10)).toBe('repeated');
    expect(say('six', 12)).toBe('taken');
  });

  test('a provider that begins to count anew after a silence, or from far below, is heard', async () => {
    const { day, told, say } = await aFloor();
    say('late', 500);
    expect(say('again', 499)).toBe('repeated');
    expect(say('from the start', 1)).toBe('taken');
    day.clock.turn(30_000);
    expect(say('after a silence', 1)).toBe('taken');
    expect(told.map(({ text }) => text)).toEqual(['late', 'from the start', 'after a silence']);
  });

  test('an empty line keeps its number, so that the next one does not wait for it', async () => {
    const { told, say } = await aFloor();
    say('one');
    say(' \n');
    expect(say('three')).toBe('taken');
    expect(told.map(({ text }) => text)).toEqual(['one', 'three']);
  });

  test('a provider that begins to count anew at once is heard, and what waited before it, too', async () => {
    const { told, say } = await aFloor();
    for (const line of ['one', 'two', 'three']) say(line);
    say('five', 5);
    expect(say('anew', 1)).toBe('taken');
    expect(say('anew', 1)).toBe('repeated');
    expect(say('and on', 2)).toBe('taken');
    expect(told.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'five', 'anew', 'and on']);
  });

  test('[C8] what was said just before the meeting was suspended is prompted; in the pause nothing is', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    await day.done('chair', { type: 'suspendMeeting' });
    day.clock.turn(2_000);
    say(BREACH);
    expect((await prompts(day)).map(({ stage }) => stage)).toEqual(['open']);
    day.clock.turn(10_000);
    say('now the police of peru beat people');
    expect(await prompts(day)).toHaveLength(1);
  });

  test('a line at which the screener fails is told all the same, and the next ones are read', async () => {
    let fails = true;
    const { day, told, say } = await aFloor((text, context) => {
      if (fails) throw new TypeError('a mistake of ours');
      return screen(text, context);
    });
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    say('one', 1);
    say('three', 3);
    day.clock.turn(1_500);
    expect(told.map(({ text }) => text)).toEqual(['one', 'three']);
    expect(day.faults).toHaveLength(2);
    fails = false;
    say(BREACH, 4);
    expect(await prompts(day)).toHaveLength(1);
  });

  test('[C13] of the last lines nothing that was struck is told to whoever turns captions on', async () => {
    const { day, intake, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(100_000);
    say('thank you chair');
    day.clock.turn(80_000);
    say(BREACH);
    await day.done('chair', { type: 'takeStep', turn: turnIn(day), step: 'callToOrder' });
    expect(intake.last().map(({ text }) => text)).toEqual(['thank you chair']);
    const [step] = Object.keys(day.hall.dialogue().desks.bureau.rule.steps);
    await day.done('chair', { type: 'ruleInOrder', step: step! });
    expect(intake.last().map(({ text }) => text)).toEqual(['thank you chair', BREACH]);
  });

  test('[C8] the hall itself ends a prompt at its time', async () => {
    const { day, say } = await aFloor();
    await speaks(day, 'anna');
    day.clock.turn(10_000);
    say(BREACH);
    await prompts(day);
    day.clock.turn(120_000);
    await new Promise((done) => setImmediate(done));
    expect((await prompts(day)).map(({ stage }) => stage)).toEqual(['expired']);
    expect(day.faults).toEqual([]);
  });
});
