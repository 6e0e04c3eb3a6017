import type { Contributions } from '../../shared/dialogue/contribution.ts';
import { contributionText, TEXT_RULINGS } from '../../shared/dialogue/countryRule/desk.ts';
import type { Excerpt } from '../../shared/dialogue/countryRule/excerpt.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { INPUT_KINDS } from '../../shared/dialogue/input.ts';
import { NOTE_FATES, NOTE_KINDS, type Notes } from '../../shared/dialogue/note.ts';
import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import type { Eyes } from './actors.ts';
import { subjectIn } from './rule.ts';

/** What people of a random day write: notes, contributions, inputs, words to a screen, names on the platform. */

type Wish = (eyes: Eyes) => Command | undefined;

/** Mostly one of these, now and then one that is not there. */
const oneOf = ({ dice }: Eyes, ids: readonly string[]) =>
  dice.chance(0.1) ? 'nothing' : (dice.pick(ids) ?? 'nothing');
const words = ({ dice }: Eyes, longest: number) =>
  dice.chance(0.1) ? 'w'.repeat(longest + 1) : `Word ${dice.below(50)}`;
const own = ({ seen, self }: Eyes) => seen.desks.delegations[seen.desks.persons[self]?.self?.organization ?? ''];

const notesIn = ({ bureau, technical }: Eyes['seen']['desks']): Notes => ({ ...bureau.notes, ...technical.notes });
const anyNote = (eyes: Eyes) => oneOf(eyes, Object.keys(notesIn(eyes.seen.desks)));

const note: Wish = (eyes) => ({
  type: 'writeNote',
  segment: segmentInProgress(eyes.seen.record)?.id ?? 'nowhere',
  kind: eyes.dice.pick(NOTE_KINDS)!,
  words: eyes.dice.chance(0.5) ? subjectIn(eyes.dice) : words(eyes, 300),
  ...(eyes.dice.chance(0.3) ? { note: oneOf(eyes, ownHeld(eyes)) } : {}),
});
/** Notes of one's own that the Chair holds, has returned or declined. */
const ownHeld = (eyes: Eyes) =>
  Object.values(own(eyes)?.texts ?? {}).flatMap(({ of }) => (of.what === 'note' ? [of.note] : []));
const withdrawNote: Wish = (eyes) => ({
  type: 'withdrawNote',
  note: oneOf(eyes, [...Object.keys(own(eyes)?.notes ?? {}), ...ownHeld(eyes)]),
});
const putInList: Wish = (eyes) => ({ type: 'putNoteInList', note: anyNote(eyes) });
const setAside: Wish = (eyes) => ({ type: 'setAsideNote', note: anyNote(eyes), because: eyes.dice.pick(NOTE_FATES)! });
const letWait: Wish = (eyes) => {
  const done = Object.entries(notesIn(eyes.seen.desks)).filter(([, { stage }]) => stage !== 'waiting');
  return {
    type: 'letNoteWait',
    note: oneOf(
      eyes,
      done.map(([id]) => id),
    ),
  };
};

/** What the house has read in a contribution: nothing, or a mention. */
const read = ({ dice }: Eyes): Excerpt => {
  const verdict = dice.pick(['clear', 'clear', 'caution', 'hold'] as const)!;
  if (verdict === 'clear') return { verdict, words: '', findings: [] };
  const mark = { start: 0, end: 6, states: ['IS'], manner: 'name', reason: 'A State is named.' } as const;
  return { verdict, words: 'Courts in Iceland', findings: [{ ...mark, states: ['IS'] }] };
};
const ofThe = (contributions: Contributions | undefined) => Object.keys(contributions ?? {});
const anyContribution = (eyes: Eyes) => oneOf(eyes, ofThe(eyes.seen.desks.bureau.contributions));
const send: Wish = (eyes) => {
  const former = eyes.dice.chance(0.4) ? eyes.dice.pick(ofThe(own(eyes)?.contributions)) : undefined;
  return {
    type: 'sendContribution',
    contribution: `c-${eyes.self}-${eyes.now}-${eyes.dice.below(1_000_000)}`,
    title: words(eyes, 140),
    item: eyes.dice.between(1, 6),
    size: eyes.dice.between(1, 60_000),
    sha256: 'a'.repeat(64),
    read: read(eyes),
    ...(former === undefined ? {} : { replaces: former }),
  };
};
const takeBack: Wish = (eyes) => ({
  type: 'withdrawContribution',
  contribution: oneOf(eyes, ofThe(own(eyes)?.contributions)),
});
const publish: Wish = (eyes) => ({
  type: 'publishContribution',
  contribution: anyContribution(eyes),
  ...(eyes.dice.chance(0.2) ? { late: true } : {}),
});
const unpublish: Wish = (eyes) => ({
  type: 'unpublishContribution',
  contribution: oneOf(eyes, Object.keys(eyes.seen.record.contributions)),
});
const decide: Wish = (eyes) => ({
  type: 'ruleOnText',
  text: contributionText(anyContribution(eyes)),
  version: 1,
  ruling: eyes.dice.pick(TEXT_RULINGS)!,
  reason: words(eyes, 500),
});

const inputsOf = ({ seen }: Eyes) => Object.entries(seen.desks.rapporteurs.inputs);
const anyInput = (eyes: Eyes) =>
  oneOf(
    eyes,
    inputsOf(eyes).map(([id]) => id),
  );
const noteInput: Wish = (eyes) => {
  const { record, desks } = eyes.seen;
  const turn = eyes.dice.chance(0.5) ? eyes.dice.pick(record.turns)?.turn : undefined;
  const about = eyes.dice.chance(0.2) ? eyes.dice.pick(Object.keys(record.contributions)) : undefined;
  const note = eyes.dice.chance(0.2) ? oneOf(eyes, Object.keys(desks.rapporteurs.notes)) : undefined;
  return {
    type: 'noteInput',
    ...(turn === undefined ? {} : { turn }),
    ...(about === undefined ? {} : { contribution: about }),
    ...(note === undefined ? {} : { note }),
    kind: eyes.dice.pick(INPUT_KINDS)!,
    words: words(eyes, 500),
  };
};
const amend: Wish = (eyes) => {
  const [input, known] = eyes.dice.pick(inputsOf(eyes)) ?? ['nothing', undefined];
  return { type: 'amendInput', input, version: known?.version ?? 1, kind: 'challenge', words: words(eyes, 500) };
};
const withdrawInput: Wish = (eyes) => ({ type: 'withdrawInput', input: anyInput(eyes) });
const restore: Wish = (eyes) => {
  const gone = inputsOf(eyes).filter(([, { withdrawn }]) => withdrawn);
  return {
    type: 'restoreInput',
    input: oneOf(
      eyes,
      gone.map(([id]) => id),
    ),
  };
};

const paste: Wish = (eyes) => {
  const { persons, organizations } = eyes.seen.desks.officers;
  const names = Array.from({ length: eyes.dice.below(6) }, () => {
    const person = eyes.dice.pick(Object.values(persons));
    return `${organizations[person?.organization ?? '']?.name ?? 'Nobody'} – ${person?.name ?? 'None'}`;
  });
  return { type: 'notePlatformNames', names };
};
const anyName = (eyes: Eyes) => oneOf(eyes, Object.keys(eyes.seen.desks.technical.platform));
const map: Wish = (eyes) => ({
  type: 'mapPlatformName',
  name: anyName(eyes),
  person: eyes.dice.pick([null, ...Object.keys(eyes.seen.desks.officers.persons)]) ?? null,
});
const forget: Wish = (eyes) => ({ type: 'forgetPlatformName', name: anyName(eyes) });
const screen: Wish = (eyes) => {
  const { officers } = eyes.seen.desks;
  const request = Number(eyes.dice.pick(Object.keys(officers.requests)) ?? 1);
  const person = eyes.dice.pick(Object.keys(officers.persons)) ?? 'nobody';
  return { type: 'writeToSpeaker', to: eyes.dice.chance(0.6) ? { request } : { person }, words: words(eyes, 140) };
};

export const DELEGATE_WRITES: readonly Wish[] = [note, note, withdrawNote, send, takeBack];
export const BUREAU_READS: readonly Wish[] = [
  ...[publish, publish, publish, unpublish, decide, decide, screen],
  ...[putInList, putInList, letWait, letWait],
];
export const OFFICER_WRITES: readonly Wish[] = [screen];
export const TECHNICIAN_WRITES: readonly Wish[] = [
  ...[paste, paste, map, forget, forget, screen],
  ...[putInList, putInList, putInList, setAside, letWait],
];
export const RAPPORTEUR_WRITES: readonly Wish[] = [noteInput, noteInput, amend, withdrawInput, restore];
