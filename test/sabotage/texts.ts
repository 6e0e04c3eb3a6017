import type { SabotageRow } from './row.ts';

/** Breakages of what is held among questions and contributions, and of what is forgotten. */

const texts = 'shared/dialogue/countryRule/texts.ts';
const inNotes = (name: string) => ({
  file: 'test/dialogue/countryRule/notes.test.ts',
  name: `[C8] [F32] a written question that names a situation > ${name}`,
});
const inContributions = (name: string) => ({
  file: 'test/dialogue/countryRule/contributions.test.ts',
  name: `[C8] [W5] a contribution that names a situation > ${name}`,
});
const neverSeen = (person: string) => ({
  file: 'test/server/canaries.test.ts',
  name: `is not in the raw frames of ${person} unless it is for that person`,
});

const screening = (name: string) => ({
  file: 'test/screening/command.test.ts',
  name: `the screening command > ${name}`,
});
const forgetting = (name: string) => ({ file: 'test/server/retention.test.ts', name: `[K4] forgetting > ${name}` });

export const rows: SabotageRow[] = [
  {
    name: 'a held question goes on to those who read it out',
    file: texts,
    find: "const follows = held ? released('await',",
    replace: "const follows = held ? released('show',",
    test: neverSeen('technician'),
  },
  {
    name: 'a held text is for the technical desk, too',
    file: 'shared/dialogue/audience.ts',
    find: "textHeld: ({ organization }) => ['bureau',",
    replace: "textHeld: ({ organization }) => ['technical', 'bureau',",
    test: neverSeen('technician'),
  },
  {
    name: 'the Chair rules on what its author has withdrawn',
    file: texts,
    find: "if (known.stage === 'withdrawn') return refuse('textIsWithdrawn');",
    replace: '',
    test: inNotes('its author withdraws it from the Chair’s desk; there is nothing left to rule on'),
  },
  {
    name: 'questions that the Chair holds are not counted among those that wait',
    file: 'shared/dialogue/note.ts',
    find: 'return waiting.length + held.length;',
    replace: 'return waiting.length + held.length * 0;',
    test: inNotes('held ones count among the three that wait, and five held within ten minutes are enough'),
  },
  {
    name: 'another delegation rephrases a returned question',
    file: 'shared/dialogue/note.ts',
    find: "if (text?.of.what !== 'note' || text.organization !== own) return refuse('unknownNote');",
    replace: "if (text?.of.what !== 'note') return refuse('unknownNote');",
    test: inNotes('returned, it is rephrased under its own name, after the segment, too; a clear one goes on'),
  },
  {
    name: 'the rapporteurs keep the words of a question that was taken back',
    file: 'shared/dialogue/noteFolds.ts',
    find: 'reportedNoteTakenBack: { rapporteurs: (desk, { note }) => takenBack(desk, note) },',
    replace: 'reportedNoteTakenBack: { rapporteurs: (desk) => desk },',
    test: inNotes(
      'what the screener has missed, or the Chair has allowed, the Chair takes back from every desk; and gives again',
    ),
  },
  {
    name: 'a contribution that names a situation is published without a ruling',
    file: 'shared/dialogue/publication.ts',
    find: 'if (awaitsRuling(dialogue, id)) return notAllowed(dialogue, id);',
    replace: '',
    test: inContributions('is not published before the Chair allows it'),
  },
  {
    name: 'what the Chair has declined is published in one press',
    file: 'shared/dialogue/contribution.ts',
    find: "return last ? last.ruling !== 'allow' : text !== undefined && namesSituation(text);",
    replace: "return text !== undefined && namesSituation(text) && last?.ruling !== 'allow';",
    test: inContributions(
      'one in which the screener has missed it, and which the Chair declined, is not published before the Chair allows it',
    ),
  },
  {
    name: 'the title of a contribution is not read',
    file: 'shared/dialogue/contribution.ts',
    find: "const whole = together(readText(dialogue, { organization, words: text }, context, 'topic'), read);",
    replace: 'const whole = together(read, read);',
    test: inContributions('its title is read with it, where it is decided'),
  },
  {
    name: 'a long text is read in the hall',
    file: 'server/reading/reader.ts',
    find: 'if (text.length <= SHORT) return screen(text, context);',
    replace: 'if (text.length >= 0) return screen(text, context);',
    test: {
      file: 'test/server/reading/reader.test.ts',
      name: '[C8] a long text > is found to say what it says when it is read in passing, and nobody waits for it meanwhile',
    },
  },
  {
    name: 'the clock runs on and nobody is asked to open the microphone again',
    file: 'shared/dialogue/microphone.ts',
    find: "return floor.stage === 'live' ? { is: 'openAgain', turn: floor.turn, over: false } : undefined;",
    replace: 'return undefined;',
    test: {
      file: 'test/dialogue/microphone.test.ts',
      name: 'the microphone of whoever is interrupted > [F6] [C9] is closed at the Chair’s word, stays so while the clock stands, and is opened again as it runs',
    },
  },
  {
    name: 'the rapporteurs are asked to close a microphone',
    file: 'shared/dialogue/audience.ts',
    find: "microphoneToClose: () => ['officers'],",
    replace: "microphoneToClose: () => ['officers', 'rapporteurs'],",
    test: {
      file: 'test/dialogue/countryRule/ladder.test.ts',
      name: '[C9] [F6] an interruption asks for the microphone to be closed: turn and clock, no reason, no name; the room sees a pause',
    },
  },
  {
    name: 'the screening command gives another id back',
    file: 'server/screen.ts',
    find: 'id: z.union([z.string(), z.number()]),',
    replace: 'id: z.union([z.string(), z.number()]).transform(String),',
    test: screening(
      'only a line feed ends a line, ids come back as they were given, and a byte-order mark is none of the text',
    ),
  },
  {
    name: 'a byte-order mark spoils the first line of the screening command',
    file: 'server/screen.ts',
    find: "new TextDecoder('utf-8')",
    replace: "new TextDecoder('utf-8', { ignoreBOM: true })",
    test: screening(
      'only a line feed ends a line, ids come back as they were given, and a byte-order mark is none of the text',
    ),
  },
  {
    name: 'what is published is erased with the rest',
    file: 'server/retention/forget.ts',
    find: 'receivedAt < before && !record.contributions[id] ? [id] : [],',
    replace: 'receivedAt < before && record.number > 0 ? [id] : [],',
    test: forgetting('all texts: every desk says "erased", every act stands, and the journal is sound'),
  },
  {
    name: 'who took part is forgotten with what was written',
    file: 'server/retention/forget.ts',
    find: "new Set(['organizationAdmitted', 'participantAdmitted'])",
    replace: "new Set(['organizationAdmitted'])",
    test: forgetting('all texts: every desk says "erased", every act stands, and the journal is sound'),
  },
  {
    name: 'texts are forgotten before their time',
    file: 'server/retention/forget.ts',
    find: 'at < before && !REMAIN.has(type)',
    replace: '!REMAIN.has(type)',
    test: forgetting(
      'before a day: what was written on that day stays, and goes a day later; a second time there is nothing left',
    ),
  },
];
