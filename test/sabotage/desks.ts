import type { SabotageRow } from './row.ts';

/** Breakages of what is written at the desks and of contributions, each with the test that must notice it. */

const inNotes = (name: string) => ({ file: 'test/dialogue/note.test.ts', name });
const inContributions = (name: string) => ({ file: 'test/dialogue/contribution.test.ts', name });
const overHttp = (name: string) => ({ file: 'test/server/contributions.test.ts', name });
const inSignals = (name: string) => ({ file: 'test/server/signals.test.ts', name });
const neverSeen = (person: string) => ({
  file: 'test/server/canaries.test.ts',
  name: `is not in the raw frames of ${person} unless it is for that person`,
});
const audience = 'shared/dialogue/audience.ts';
const contribution = 'shared/dialogue/contribution.ts';
const routes = 'server/http/contributions.ts';
const signals = 'server/sockets/signals.ts';

export const rows: SabotageRow[] = [
  {
    name: 'notes reach every officer',
    file: audience,
    find: "noteReported: () => ['rapporteurs'],",
    replace: "noteReported: () => ['rapporteurs', 'officers'],",
    test: neverSeen('officer'),
  },
  {
    name: 'a held contribution reaches the rapporteurs',
    file: audience,
    find: "const held = ({ organization }: OfOrganization): readonly Stream[] => ['bureau',",
    replace: "const held = ({ organization }: OfOrganization): readonly Stream[] => ['bureau', 'rapporteurs',",
    test: neverSeen('rapporteur'),
  },
  {
    name: 'names on the platform reach every officer',
    file: audience,
    find: "platformNamesNoted: () => ['technical'],",
    replace: "platformNamesNoted: () => ['technical', 'officers'],",
    test: neverSeen('officer'),
  },
  {
    name: 'inputs reach the technical desk',
    file: audience,
    find: "inputNoted: () => ['rapporteurs'],",
    replace: "inputNoted: () => ['rapporteurs', 'technical'],",
    test: neverSeen('technician'),
  },
  {
    name: 'words to a screen reach whoever sits at the officers’ desk',
    file: audience,
    find: '  speakerWrittenTo: ({ organization, person }) => [',
    replace: "  speakerWrittenTo: ({ organization, person }) => ['officers',",
    test: neverSeen('operator'),
  },
  {
    name: 'the technical moderator sits at the rapporteurs’ desk',
    file: audience,
    find: "technical_moderator: ['officers', 'technical'],",
    replace: "technical_moderator: ['officers', 'technical', 'rapporteurs'],",
    test: neverSeen('technician'),
  },
  {
    name: 'a note under a neutral label carries the real organization to the rapporteurs',
    file: 'shared/dialogue/noteDesks.ts',
    find: "{ type: 'noteReported', ...written, organization: organization.neutral ? newId() : id },",
    replace: "{ type: 'noteReported', ...written, organization: id },",
    test: inNotes('[F32] [K6] under a neutral label the rapporteurs get an id of its own for each'),
  },
  {
    name: 'a note passes beside the rule of one request',
    file: 'shared/dialogue/inscription.ts',
    find: '  if (open) return refuseSecond(',
    replace: "  if (open && wish.door !== 'writtenQuestion') return refuseSecond(",
    test: inNotes('[F10] beside another open request of its organization it is refused with the place'),
  },
  {
    name: 'a withdrawn request leaves its note in the list',
    file: 'shared/dialogue/noteStanding.ts',
    find: "notesFor(dialogue, 'inList', [request])",
    replace: "notesFor(dialogue, 'inList', [])",
    test: inNotes('[F20] its request withdrawn, by whomever, it waits again'),
  },
  {
    name: 'a note stays in the list although its request is released',
    file: 'shared/dialogue/disposal.ts',
    find: 'desks: notesNotReached(dialogue, requests),',
    replace: '',
    test: inNotes(
      '[F23] released, its request leaves it set aside, and its author is told; put back, it stands in the list again',
    ),
  },
  {
    name: 'a platform name is mapped where only the family name is right',
    file: 'shared/dialogue/platform.ts',
    find: 'const [person, ...others] = registered.get(folded(name)) ?? [];',
    replace: 'const [person, ...others] = [...registered].find(([one]) => one.endsWith(folded(name)))?.[1] ?? [];',
    test: { file: 'test/dialogue/platform.test.ts', name: '[F29] nothing else is ever guessed: Anna Family-of-anna' },
  },
  {
    name: 'two persons of one name: the first is taken',
    file: 'shared/dialogue/platform.ts',
    find: 'return person === undefined || others.length > 0',
    replace: 'return person === undefined || others.length > 9',
    test: {
      file: 'test/dialogue/platform.test.ts',
      name: '[F29] a title before the name is not part of it; two persons of one name are nobody’s',
    },
  },
  {
    name: 'the former version is published over the newer one',
    file: 'shared/dialogue/publication.ts',
    find: "if (isSuperseded(dialogue, found)) return refuse('newerVersion');",
    replace: '',
    test: inContributions(
      '[W3] the last accepted one is published: in the place of the former, which comes back with it',
    ),
  },
  {
    name: 'a published contribution is withdrawn by its author',
    file: contribution,
    find: "if (record.contributions[id]) return refuse('contributionIsPublished');",
    replace: "if (record.contributions[id.slice(1)]) return refuse('contributionIsPublished');",
    test: inContributions('[W3] its author withdraws it until it is published'),
  },
  {
    name: 'a neutral label leaves the name on what is published',
    file: 'shared/dialogue/participants.ts',
    find: 'const published = neutral ? publishedBy(dialogue, organization) : [];',
    replace: "const published = neutral ? publishedBy(dialogue, '') : [];",
    test: inContributions('[K6] asked for later it covers what was published by name, the former version, too'),
  },
  {
    name: 'an input is overwritten from an older view',
    file: 'shared/dialogue/input.ts',
    find: "if (own.version !== version) return refuse('inputHasChanged');",
    replace: '',
    test: {
      file: 'test/dialogue/input.test.ts',
      name: '[R3] whoever saw an older version does not overwrite the newer one',
    },
  },
  {
    name: 'line ends of a contribution are made plain',
    file: routes,
    find: "const bytes = Buffer.from(asked.text, 'utf8');",
    replace: "const bytes = Buffer.from(asked.text.replaceAll('\\r', ''), 'utf8');",
    test: overHttp('[W1] the receipt says when, how long and which bytes; author and bureau hear of it'),
  },
  {
    name: 'a held contribution is anybody’s to read',
    file: routes,
    find: "return own.includes('bureau') || own",
    replace: 'return own.length > 0 || own',
    test: overHttp('[K4] held, it is its delegation’s and the bureau’s; published, everyone’s, byte by byte'),
  },
  {
    name: 'what was refused stays kept',
    file: routes,
    find: 'if (!unsure) documents.forget(',
    replace: 'if (unsure) documents.forget(',
    test: overHttp(
      '[W6] without consent, without words, too long or not understood: one sentence, and nothing is kept',
    ),
  },
  {
    name: 'a title is markup on the public page',
    file: 'server/http/publicPage.ts',
    find: 'escaped(one.title)',
    replace: 'String(one.title)',
    test: overHttp(
      '[W2] [W7] by organization in English order, with item, day, size and hash; nothing of it is markup',
    ),
  },
  {
    name: 'texts of contributions lie in the clear',
    file: 'server/documents/sqlite.ts',
    find: 'return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);',
    replace: 'return Buffer.concat([bytes, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);',
    test: {
      file: 'test/server/documents.test.ts',
      name: '[K4] never lie there in the clear, and outlive a restart',
    },
  },
  {
    name: 'a signal counts each press',
    file: signals,
    find: 'if (last !== undefined && clock.now() < last + SIGNAL_AGAIN)',
    replace: 'if (last !== undefined && clock.now() < last)',
    test: inSignals('a second signal within the minute is refused in one sentence'),
  },
  {
    name: 'a signal counts for ever',
    file: signals,
    find: 'callOff = standing.length ? clock.ring(',
    replace: 'callOff = standing.length > 9 ? clock.ring(',
    test: inSignals('count persons, not presses or devices, and no longer than two minutes'),
  },
  {
    name: 'signals are told to the whole room',
    file: signals,
    find: "const desk = roomOf(hall.id, 'officers');",
    replace: "const desk = roomOf(hall.id, 'record');",
    test: inSignals('reach officers, technical moderator and bureau, newcomers too, and nobody else; no one is named'),
  },
];
