import type { SabotageRow } from './row.ts';

/** Breakages of the server, each with the test that must notice it. */

const inBatches = (name: string) => ({ file: 'test/server/batches.test.ts', name });
const inForged = (name: string) => ({ file: 'test/server/forged.test.ts', name });
const inCrowd = (name: string) => ({ file: 'test/server/crowd.test.ts', name });
const hall = 'server/hall/hall.ts';
const draft = 'server/hall/draft.ts';
const consoles = 'server/sockets/consoles.ts';
const neverSeen = (person: string) => ({
  file: 'test/server/canaries.test.ts',
  name: `is not in the raw frames of ${person} unless it is for that person`,
});
const everyOrder = 'every order of it is answered so, nothing has changed, and the next ones are fine';

export const rows: SabotageRow[] = [
  {
    name: 'the house’s link stays one for listening',
    file: 'server/hall/linkKinds.ts',
    find: "if (streams.has('officers')) tryToFollow();",
    replace: '',
    test: {
      file: 'test/server/relink.test.ts',
      name: 're-linked as a speaker she asks on the page that is open, and her link is a speaker’s from then on',
    },
  },
  {
    name: 'acknowledged before the commit',
    file: hall,
    find: 'if (batch.acts.length > 0) {',
    replace:
      'if (batch.acts.length > 0) for (const { waiting, answer } of accepted) waiting.answer(answer); if (batch.acts.length > 0) {',
    test: inBatches(`a batch whose disk breaks > ${everyOrder}`),
  },
  {
    name: 'a batch that failed stays in the state',
    file: draft,
    find: 'state = go(() => decided.reduce(evolve, state));',
    replace: 'Object.assign(standing.dialogue, (state = go(() => decided.reduce(evolve, state))));',
    test: inBatches(`a batch whose disk breaks > ${everyOrder}`),
  },
  {
    name: 'a full disk is not named',
    file: hall,
    find: "error instanceof JournalFull ? 'diskIsFull' : 'notRecorded'",
    replace: "'notRecorded'",
    test: inBatches(`a batch whose disk is full > ${everyOrder}`),
  },
  {
    name: 'the server calls itself well while it does not record',
    file: hall,
    find: 'healthy = false;',
    replace: 'healthy = true;',
    test: inBatches(`a batch whose disk breaks > ${everyOrder}`),
  },
  {
    name: 'an order is decided again when it comes again',
    file: draft,
    find: 'const act = await journal.act(person, order.id);',
    replace: 'const act = undefined as Awaited<ReturnType<typeof journal.act>>;',
    test: inBatches('one order sent twice takes effect once, and both hear the same'),
  },
  {
    name: 'the same id passes with another body',
    file: draft,
    find: 'return act.digest === digest ?',
    replace: "return act.digest !== '' ?",
    test: inBatches('the same id with another body is refused, beside the first and after it'),
  },
  {
    name: 'a late copy of a refused order is carried out',
    file: draft,
    find: 'refused.of(waiting)',
    replace: 'undefined',
    test: inBatches(
      'who was told no is not overruled by a copy of the order that comes late; pressed again it is another order',
    ),
  },
  {
    name: 'a refused order makes the closing later',
    file: draft,
    find: 'const at = dateOf(',
    replace: 'const at = (latest = standing.now) && dateOf(',
    test: inBatches('[F14] whoever asks just too late is refused, and does not make the closing later'),
  },
  {
    name: 'an order that comes late in a batch is left lying',
    file: hall,
    find: '    work = undefined;',
    replace: '    setImmediate(() => (work = undefined));',
    test: inBatches('an order that comes while the former are being answered is not left lying'),
  },
  {
    name: 'a deadline is dated when it is noticed',
    file: draft,
    find: 'Math.min(due ?? now, now)',
    replace: 'Math.min(now, now)',
    test: inBatches('[F14] a deadline that passed while nobody was there takes effect once, dated at its time'),
  },
  {
    name: 'a deadline that cannot be written is tried without pause',
    file: hall,
    find: 'const due = healthy ? first.at :',
    replace: 'const due = first.at ? first.at :',
    test: inBatches(
      'a batch whose disk breaks > [F14] an announced closing that cannot be written is tried again in a while, dated as announced',
    ),
  },
  {
    name: 'desks are sent to the record’s room, too',
    file: 'server/sockets/fanout.ts',
    find: 'else io.to(to)',
    replace: "else io.to(to).to(roomOf(hall.id, 'record'))",
    test: neverSeen('wall'),
  },
  {
    name: 'everybody sits in the officers’ room',
    file: consoles,
    find: "const streams: readonly Stream[] = ['record', ...desks];",
    replace: "const streams: readonly Stream[] = ['record', 'officers', ...desks];",
    test: neverSeen('rapporteur'),
  },
  {
    name: 'a neutrally labelled organization asks under its name',
    file: 'shared/dialogue/inscription.ts',
    find: 'label: labelFor(organization),',
    replace: 'label: organization.name,',
    test: neverSeen('bela'),
  },
  {
    name: 'the subject of a request is for another delegation',
    file: 'shared/dialogue/audience.ts',
    find: "textHeld: ({ organization }) => ['bureau',",
    replace: "textHeld: ({ organization }) => ['delegation:beta', 'bureau',",
    test: neverSeen('bela'),
  },
  {
    name: 'a link of one dialogue opens the record of another',
    file: 'server/http/signedIn.ts',
    find: "request.headers.cookie, hall?.id ?? '-')",
    replace: 'request.headers.cookie)',
    test: { file: 'test/server/twoDialogues.test.ts', name: 'lead to their own dialogue and to nothing of this one' },
  },
  {
    name: 'whoever asks for a desk gets it',
    file: consoles,
    find: 'if (!missed || !heard.includes(missed.stream)) return;',
    replace: 'if (!missed) return;',
    test: inForged('only streams one hears are given, in whatever words they are asked for'),
  },
  {
    name: 'what was missed is not sent again',
    file: consoles,
    find: 'if (!missed || !heard.includes(missed.stream)) return;',
    replace: 'if (missed) return;',
    test: inForged('only streams one hears are given, in whatever words they are asked for'),
  },
  {
    name: 'a page of any origin gets a socket',
    file: consoles,
    find: 'decide(null, originAllowed(request.headers, publicUrl))',
    replace: 'decide(null, true)',
    test: inForged('a page of another origin gets no socket, and none of no origin'),
  },
  {
    name: 'an old page is let in',
    file: consoles,
    find: 'wire !== WIRE_VERSION',
    replace: 'wire > WIRE_VERSION',
    test: inForged('an old page is told to reload, in whatever form its handshake is'),
  },
  {
    name: 'a message may be as large as it likes',
    file: consoles,
    find: 'maxHttpBufferSize: LARGEST_MESSAGE,',
    replace: 'maxHttpBufferSize: LARGEST_MESSAGE * 1_000,',
    test: inForged('a message over 16 kB ends the line of its sender'),
  },
  {
    name: 'somebody may press without end',
    file: consoles,
    find: 'const tooFast = (await orders.count(',
    replace: 'const tooFast = false && (await orders.count(',
    test: inCrowd('is told so after a while; nobody else is, and what was done is still said to be done'),
  },
  {
    name: 'what was done is refused as too fast',
    file: consoles,
    find: 'return hall.decline(session.person, order, refuse(',
    replace: 'return inWords(refuse(',
    test: inCrowd('is told so after a while; nobody else is, and what was done is still said to be done'),
  },
  {
    name: 'somebody who does not read is kept for ever',
    file: 'server/sockets/stuck.ts',
    find: 'if (!late && unsentOf(socket) <= MOST_UNSENT) continue;',
    replace: 'if (unsentOf(socket) <= MOST_UNSENT) continue;',
    test: inCrowd('is ended within bounds, and the others hear everything at once'),
  },
  {
    name: 'a dialogue may be called as the house is',
    file: 'server/preparation/prepare.ts',
    find: '|| id === THE_HOUSE',
    replace: '',
    test: { file: 'test/server/convene.test.ts', name: 'the id "house" is refused and nothing is touched' },
  },
  {
    name: 'the journal is not synced',
    file: 'server/journal/sqlite.ts',
    find: 'PRAGMA synchronous = FULL; PRAGMA fullfsync = ON',
    replace: 'PRAGMA synchronous = OFF; PRAGMA fullfsync = ON',
    test: {
      file: 'test/resilience/sync.test.ts',
      name: 'no act is acknowledged before the sync of the journal that covers it',
    },
  },
  {
    name: 'verify passes over receipts it has nothing to hold against',
    file: 'server/operators/verify.ts',
    find: 'return good && left.length === 0 ? 0 : 1;',
    replace: 'return good ? 0 : 1;',
    test: {
      file: 'test/operators/verify.test.ts',
      name: 'calls nothing good that it has not looked at: a receipt or a head of another dialogue, or no head at all',
    },
  },
  {
    name: 'an adjournment is not signed',
    file: 'server/hall/signing.ts',
    find: "if (streams.has('record')) look();",
    replace: '',
    test: {
      file: 'test/server/signedHeads.test.ts',
      name: 'an adjournment > is signed with the record up to it, once, and again only at the next',
    },
  },
  {
    name: 'a clock that was set back stays behind the record',
    file: hall,
    find: 'clock.notBefore(latest);',
    replace: '',
    test: {
      file: 'test/server/clock.test.ts',
      name: '[F16] a server that is started with its wall set back gives a speaker no more time than is left',
    },
  },
  {
    name: 'the officer signs out the Chair',
    file: 'server/access/entrance.ts',
    find: "if (!mayEnd(by, device)) return refuse('notYours');",
    replace: '',
    test: {
      file: 'test/access/entrance.test.ts',
      name: '[K8] the officer signs out nobody of the staff, who would be gone from the podium; the Secretary does',
    },
  },
  {
    name: 'e-mail addresses outlive the names',
    file: 'server/retention/forget.ts',
    find: 'access.contactBook.erase(journal.dialogue);',
    replace: '',
    test: {
      file: 'test/server/retention.test.ts',
      name: '[K4] forgetting > persons: names, hidden organizations and e-mail addresses go, from journal, links and contact book; acts and texts stay',
    },
  },
  {
    name: 'a journal is open to everybody on the machine',
    file: 'server/journal/sqlite.ts',
    find: 'ownersOnly(file);',
    replace: '',
    test: {
      file: 'test/journal/sqlite.test.ts',
      name: 'the file and its write-ahead log are their owner’s alone, also one that an earlier release left open to others',
    },
  },
  {
    name: 'the running writer syncs when it likes',
    file: 'server/journal/sqlite.ts',
    find: 'PRAGMA synchronous = FULL;',
    replace: 'PRAGMA synchronous = NORMAL;',
    test: {
      file: 'test/resilience/sync.test.ts',
      name: 'the writer of a running server says of itself that it syncs every commit',
    },
  },
  {
    name: 'the figures name who asked',
    file: 'server/metrics.ts',
    find: 'refusals.inc({ reason: answer.refused })',
    replace: 'refusals.inc({ reason: JSON.stringify(answer) })',
    test: {
      file: 'test/server/metrics.test.ts',
      name: 'the figures > count consoles by kind, acts, refusals by reason and batches',
    },
  },
  {
    name: 'texts of contributions on record are swept away',
    file: 'server/documents/sweep.ts',
    find: '.filter((id) => !Object.hasOwn(contributions, id));',
    replace: '.filter((id) => id || Object.hasOwn(contributions, id));',
    test: {
      file: 'test/server/sweep.test.ts',
      name: '[K4] texts that no contribution refers to are erased when the hall opens; young ones and those on record stay',
    },
  },
  {
    name: 'a running server keeps what was erased',
    file: 'server/retention/erasures.ts',
    find: 'await hall?.readAnew();',
    replace: '',
    test: {
      file: 'test/server/retention.test.ts',
      name: '[K4] forgetting > a running server drops them once nobody has the floor, and its pages open anew',
    },
  },
];
