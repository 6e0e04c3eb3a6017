import type { SabotageRow } from './row.ts';

/** Breakages of the country rule: what is held, prompted, sanctioned, undone, and who hears of it. */

const rule = (file: string) => `shared/dialogue/countryRule/${file}.ts`;
const audience = 'shared/dialogue/audience.ts';
const texts = (name: string) => ({ file: 'test/dialogue/countryRule/texts.test.ts', name });
const ladder = (name: string) => ({ file: 'test/dialogue/countryRule/ladder.test.ts', name });
const prompts = (name: string) => ({ file: 'test/dialogue/countryRule/prompts.test.ts', name });
const intake = (name: string) => ({ file: 'test/server/captions/intake.test.ts', name });
const routes = (name: string) => ({ file: 'test/server/captions/routes.test.ts', name });
const neverSeen = (person: string) => ({
  file: 'test/server/canaries.test.ts',
  name: `is not in the raw frames of ${person} unless it is for that person`,
});

export const rows: SabotageRow[] = [
  {
    name: 'a text that names a situation is shown',
    file: rule('texts'),
    find: "const held = verdict === 'hold';",
    replace: "const held = verdict === 'hold' && content.words === '';",
    test: texts('[C8] a situation waits for the Chair; the place in the list is untouched'),
  },
  {
    name: 'a held text is for the rapporteurs, too',
    file: audience,
    find: "textHeld: ({ organization }) => ['bureau',",
    replace: "textHeld: ({ organization }) => ['rapporteurs', 'bureau',",
    test: neverSeen('rapporteur'),
  },
  {
    name: 'the reason of a ruling is for every officer',
    file: audience,
    find: "textRuled: ({ organization }) => ['bureau',",
    replace: "textRuled: ({ organization }) => ['officers', 'bureau',",
    test: neverSeen('officer'),
  },
  {
    name: 'a prompt is shown to the rapporteurs',
    file: audience,
    find: "promptRaised: () => ['bureau'],",
    replace: "promptRaised: () => ['bureau', 'rapporteurs'],",
    test: neverSeen('rapporteur'),
  },
  {
    name: 'who confirmed a State under review is told to the officers',
    file: audience,
    find: "underReviewDesignated: ({ delegations }) => ['bureau',",
    replace: "underReviewDesignated: ({ delegations }) => ['bureau', 'officers',",
    test: prompts('[C2] designated with who confirmed it, seen by the bureau and that State’s delegation alone'),
  },
  {
    name: 'a step of the ladder is told to the officers',
    file: audience,
    find: "stepTaken: () => ['bureau'],",
    replace: "stepTaken: () => ['bureau', 'officers'],",
    test: ladder('[C9] [K4] nothing of a step is for anybody but bureau, speaker and, of a strike, the rapporteurs'),
  },
  {
    name: 'what no rule of the screener knows is held without a judge',
    file: 'shared/screening/judge.ts',
    find: 'if (situation) return score() > (reference === undefined ? RELEASE : RELEASE_TOLD) || firm();',
    replace: 'if (situation) return true;',
    test: {
      file: 'test/screening/judge.test.ts',
      name: 'what no rule explains goes only far below nothing, what one explains is held only far above',
    },
  },
  {
    name: 'a score lets go what is told at home after an introduction',
    file: 'shared/screening/judge.ts',
    find: 'RELEASE_TOLD) || firm();',
    replace: 'RELEASE_TOLD);',
    test: {
      file: 'test/screening/judge.test.ts',
      name: 'what is told at home after an introduction stands, whatever the score',
    },
  },
  {
    name: 'a declined text may be written anew',
    file: rule('texts'),
    find: "if (before?.stage === 'declined') return refuse('textDeclined');",
    replace: '',
    test: texts('[C8] declined: nothing awaits the Chair any more, and the place stands'),
  },
  {
    name: 'a ruling on a former version is taken',
    file: rule('texts'),
    find: "if (known.version !== version) return refuse('textHasChanged');",
    replace: '',
    test: texts(
      '[C8] a return or a decline needs a reason, of at most 500 characters; unknown texts and versions are refused',
    ),
  },
  {
    name: 'held texts may be sent without end',
    file: rule('texts'),
    find: '>= MOST_HELD[of.what]',
    replace: '>= 99',
    test: texts('[C8] five held versions within ten minutes are enough; a clear one always passes, and time heals'),
  },
  {
    name: 'the floor is withdrawn without a warning or a confirmation',
    file: rule('ladder'),
    find: 'return confirmed || wasWarned(dialogue, turn.turn) ?',
    replace: 'return confirmed || turn.turn > 0 ?',
    test: ladder('[C11] without a call to order or an interruption before, withdrawing the floor asks once more'),
  },
  {
    name: 'a call to order on any ground strikes what was said',
    file: rule('ladder'),
    find: "!(step === 'callToOrder' && ground === 'countryRule')",
    replace: "step !== 'callToOrder'",
    test: ladder('[C13] a call to order on the country rule strikes the last minute, on another ground nothing'),
  },
  {
    name: 'a deferred speaker loses the time that was left',
    file: rule('ladder'),
    find: '        kept: Math.max(remaining, 0),',
    replace: '        kept: 0,',
    test: ladder('[C9] deferred to the end: no sanction; the place is kept behind all, with the time that was left'),
  },
  {
    name: 'after a ruling the Chair’s put back takes an older act',
    file: 'client/chair/lastDone.ts',
    find: 'last && last.at > one.at ? last : one',
    replace: 'last ?? one',
    test: {
      file: 'test/client/chair/desk.test.tsx',
      name: 'a ruling on a text: it is named, and Z opens it where it can be changed',
    },
  },
  {
    name: 'a double click on Decline sends its ready-made reason',
    file: 'client/chair/country/useRuling.ts',
    find: 'send: () => standing && ready && !opening &&',
    replace: 'send: () => standing && ready &&',
    test: {
      file: 'test/client/chair/countryRule.test.tsx',
      name: 'a double click on Decline sends nothing, and its ready-made reason waits to be read',
    },
  },
  {
    name: 'a step that is undone still counts',
    file: rule('counts'),
    find: 'const standing = Object.values(steps).filter(({ undone }) => !undone);',
    replace: 'const standing = Object.values(steps);',
    test: ladder('[C9] [F2] counts of steps that stand, for this speaker and this delegation'),
  },
  {
    name: 'ruled in order sets a clock going that the Chair had stopped',
    file: rule('inOrder'),
    find: 'if (!made || others.some',
    replace: 'if (others.some',
    test: ladder('[C9] does not touch a clock that the Chair had paused before, or has set going since'),
  },
  {
    name: 'a struck passage may be cited after a ruling in order took it back',
    file: rule('steps'),
    find: "...(step.passage ? [{ type: 'passageRestored', passage: id } as const] : []),",
    replace: '',
    test: ladder('[C9] [C10] undoes a pause: the clock goes on with the time that was left, and the speaker is told'),
  },
  {
    name: 'whoever has the floor is exempt for a State under review',
    file: rule('author'),
    find: "if (kind !== 'state' || state === undefined) return undefined;",
    replace: 'if (state === undefined) return Object.keys(dialogue.desks.bureau.rule.underReview)[0];',
    test: prompts('[C2] the Chair sees who may speak on its own review, in that turn alone'),
  },
  {
    name: 'a prompt never expires',
    file: rule('prompts'),
    find: "stage === 'open' ? [{ id:",
    replace: "stage === 'expired' ? [{ id:",
    test: prompts('[C8] expires after two minutes, dated at its deadline, once'),
  },
  {
    name: 'the captions light a prompt while the Chair speaks',
    file: 'server/captions/floorHistory.ts',
    find: "|| floor.because === 'technical' || floor.because === 'connection';",
    replace: "|| floor.because !== 'suspension';",
    test: intake('[C8] none while the Chair has the floor, and again once the clock goes on'),
  },
  {
    name: 'a mention is told again with every line',
    file: 'server/captions/mentions.ts',
    find: '        if (raised.some((one) => covers(one, place))) continue;',
    replace: '        raised.length = 0; seen.length = 0;',
    test: intake(
      '[C5] a mention is heard across the break of a line, and is one mention while its words stay in the window',
    ),
  },
  {
    name: 'captions are of the turn that is live when they come',
    file: 'server/captions/intake.ts',
    find: 'history.heardAt(believed, at)',
    replace: 'history.heardAt(at, at)',
    test: intake('[C8] a line that comes as the next one begins is of the former turn, and of nobody between turns'),
  },
  {
    name: 'what was struck is told to whoever turns captions on',
    file: 'server/captions/intake.ts',
    find: '!isStruck(rapporteurs, turn, spokenAt)',
    replace: 'turn > 0',
    test: intake('[C13] of the last lines nothing that was struck is told to whoever turns captions on'),
  },
  {
    name: 'a former address for captions still works',
    file: 'server/captions/tokens.ts',
    find: "'INSERT OR REPLACE INTO caption_tokens (dialogue, hash, created_at) VALUES (?, ?, ?)'",
    replace: '"INSERT INTO caption_tokens (dialogue, hash, created_at) VALUES (? || hex(randomblob(4)), ?, ?)"',
    test: routes('ends when it is closed or made anew'),
  },
  {
    name: 'any delegate speaks for the captions',
    file: 'server/sockets/rule.ts',
    find: "if (!CAPTION_DESK.has(session.role)) return inWords(refuse('notForYou'));",
    replace: '',
    test: routes('speaks for the captions on the socket; a delegate does not'),
  },
  {
    name: 'the rulings are for every officer',
    file: 'server/http/rulings.ts',
    find: "if (session.role !== 'co_chair' && session.role !== 'secretary') {",
    replace: "if (session.role === 'representative') {",
    test: routes(
      '[K4] [K6] for the bureau alone, under the public label: what, when, by whom, undone or not; nothing that a spreadsheet would calculate',
    ),
  },
];
