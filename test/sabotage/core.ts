import type { SabotageRow } from './row.ts';

/** Breakages of the core: what decides, what folds, who may, who sees. */

const core = (file: string) => `shared/dialogue/${file}.ts`;
const seenBy = (file: string, name: string) => ({ file: `test/${file}.test.ts`, name });

export const rows: SabotageRow[] = [
  {
    name: 'a subject is shown to the officers',
    file: core('audience'),
    find: "textHeld: ({ organization }) => ['bureau',",
    replace: "textHeld: ({ organization }) => ['bureau', 'officers',",
    test: seenBy(
      'dialogue/audience',
      '[K3] [K4] [K5] [K6] canary-subject reaches these and nobody else: chair coChair secretary anna alan lars',
    ),
  },
  {
    name: 'the rapporteur sits at the officers’ desk',
    file: core('audience'),
    find: "  rapporteur: ['rapporteurs'],",
    replace: "  rapporteur: ['rapporteurs', 'officers'],",
    test: seenBy(
      'dialogue/audience',
      '[K3] [K4] [K5] [K6] Shelter at Risk reaches these and nobody else: chair coChair secretary officer technician operator hana',
    ),
  },
  {
    name: 'a second press of the next-key calls another speaker',
    file: core('floor'),
    find: "  if (floor.stage === 'called') return refuse('notYetLive', { organization: floor.turn.label });",
    replace: '',
    test: seenBy(
      'dialogue/floor',
      '[F1] nobody is called while another is called and not yet live: a key pressed twice does nothing',
    ),
  },
  {
    name: 'the next-key does not ask whom the Chair saw',
    file: core('floor'),
    find: "if (first !== next) return refuse('listHasChanged'",
    replace: "if (first === -1) return refuse('listHasChanged'",
    test: seenBy('dialogue/floor', '[F1] a stale next-key is refused: the list or the floor has changed meanwhile'),
  },
  {
    name: 'anybody may say that a speaker has finished',
    file: core('floor'),
    find: "if (!isOwn(dialogue, floor.turn, actor)) return refuse('notYourTurn');",
    replace: '',
    test: seenBy('dialogue/floor', 'the speaker’s delegation says so; ending the turn remains the Chair’s'),
  },
  {
    name: 'the clock starts at the call',
    file: core('clock'),
    find: 'endsAt: at + limit }, ...waits] };',
    replace: 'endsAt: floor.turn.calledAt + limit }, ...waits] };',
    test: seenBy(
      'dialogue/floor',
      '[F16] it starts when the microphone is confirmed live, not when the name is called',
    ),
  },
  {
    name: 'time goes the wrong way over the limit',
    file: core('clock'),
    find: 'remaining: floor.endsAt - at, because',
    replace: 'remaining: Math.abs(floor.endsAt - at), because',
    test: seenBy(
      'dialogue/floor',
      '[F16] a pause keeps the time that is left, over time too, and does not count as spoken',
    ),
  },
  {
    name: 'over time looks like amber',
    file: core('timing'),
    find: "if (remaining <= 0) return 'over';",
    replace: "if (remaining > 0) return 'over';",
    test: seenBy('dialogue/timing', '[F16] amber in the last thirty seconds, red at 0:00 and after'),
  },
  {
    name: 'a new limit is given to the one who speaks',
    file: core('speakersList'),
    find: 'withList(record, segment, (list) => ({ ...list, limits: { ...list.limits, [kind]: limit } })),',
    replace:
      'withList({ ...record, floor: record.floor.stage === "vacant" ? record.floor : { ...record.floor, turn: { ...record.floor.turn, limit } } }, segment, (list) => ({ ...list, limits: { ...list.limits, [kind]: limit } })),',
    test: seenBy(
      'dialogue/speakersList',
      '[F15] a limit applies to the next speaker, never to the one who has been called or speaks',
    ),
  },
  {
    name: 'an announced opening does not come by itself',
    file: core('deadlines'),
    find: "if (found.opens !== undefined) return { record: [{ type: 'listOpened', segment: found.opens }] };",
    replace: '',
    test: seenBy(
      'dialogue/speakersList',
      '[F14] announced, it opens by itself at that time and not before; the Chair may open it sooner, or say another time',
    ),
  },
  {
    name: 'a list takes requests after its closing time',
    file: core('inscription'),
    find: '!isTaking(list) || isClosingTime(list, at))',
    replace: '!isTaking(list))',
    test: seenBy(
      'dialogue/speakersList',
      '[F14] a list that closes takes requests until that time, and not at it, however late the hall’s timer is',
    ),
  },
  {
    name: 'an organization may ask as often as it likes',
    file: core('inscription'),
    find: "if (open) return refuseSecond(list, open, wish.door === 'self');",
    replace: '',
    test: seenBy(
      'dialogue/inscription',
      '[F10] one organization asking twice in the same batch: the first gets the place',
    ),
  },
  {
    name: 'a listener is given a place',
    file: core('participants'),
    find: "return person.linkKind === 'speaker';",
    replace: "return person.linkKind !== 'display';",
    test: seenBy(
      'dialogue/inscription',
      '[F19] [F20] to nobody else: another organization, a listener, a stranger, or whoever has it already',
    ),
  },
  {
    name: 'who stands for a request becomes a listener',
    file: core('participants'),
    find: "if (linkKind === 'listener' && stands) return refuse('standsForRequest');",
    replace: '',
    test: seenBy(
      'dialogue/participants',
      '[K8] listens again where that was a mistake, but not while she stands for a request',
    ),
  },
  {
    name: 'a link for listening lets act',
    file: core('actor'),
    find: "if (linkKind === 'listener') return 'listener';",
    replace: "if (linkKind === 'listener') return 'participant';",
    test: seenBy(
      'dialogue/authority',
      '[F1] [K8] delegate, by category, link and presidency: every act is allowed or refused as the table says',
    ),
  },
  {
    name: 'a co-Chair acts without presiding',
    file: core('actor'),
    find: "const BUREAU: readonly Standing[] = ['presiding', 'secretary'];",
    replace: "const BUREAU: readonly Standing[] = ['presiding', 'coChair', 'secretary'];",
    test: seenBy(
      'dialogue/authority',
      'the co-Chair who does not preside is told who does, for every act of the Chair',
    ),
  },
  {
    name: 'a neutral organization keeps its own id',
    file: core('inscription'),
    find: 'organization: organization.neutral ? newId() : id,',
    replace: 'organization: id,',
    test: seenBy(
      'dialogue/participants',
      '[K6] a neutral organization stands under the words of its category and an id that occurs nowhere else',
    ),
  },
  {
    name: 'what can be put back keeps the former label',
    file: core('putBacks'),
    find: "if (event.type === 'requestRelabelled') return before.putBacks.map((act) => relabelled(act, event));",
    replace: '',
    test: seenBy(
      'dialogue/participants',
      '[K6] set while its request is ended, it stands in every place at once: list, floor, turns, and what can be put back',
    ),
  },
  {
    name: 'the first-time rule is forgotten',
    file: core('order'),
    find: 'list.firstTimeFirst && second ? 1 : 0,',
    replace: '0,',
    test: seenBy(
      'dialogue/order',
      '[F10] an organization that has spoken stands behind those that have not, then the receipt number decides',
    ),
  },
  {
    name: 'moves are replayed in the order of the list',
    file: core('order'),
    find: 'return [...moves, ...falls].sort((a, b) => a.number - b.number);',
    replace: 'return [...moves, ...falls];',
    test: seenBy(
      'dialogue/order',
      '[F12] moving an entry again takes none of those along that were once placed behind it',
    ),
  },
  {
    name: 'an act can be put back for ever',
    file: core('putBacks'),
    find: 'const standing = before.putBacks.filter((act) => isOneActWith(before, event, act) || !standsOn(event, act));',
    replace: 'const standing = before.putBacks.filter(() => true);',
    test: seenBy('dialogue/putBack', 'until the next turn is live: then neither the call nor the end before it'),
  },
  {
    name: 'the clock is let run beside a point of order',
    file: core('clock'),
    find: "if (record.pointOfOrder) return refuse('pointOfOrderUndecided'",
    replace: "if (false as boolean) return refuse('pointOfOrderUndecided'",
    test: seenBy(
      'dialogue/desks',
      '[F4] [C10] while it stands no clock runs beside it: not by the Chair, nor with a line that is back',
    ),
  },
  {
    name: 'a call has two ways back',
    file: core('standsOn'),
    find: "(act.what === 'end' && event.ending !== undefined) ||",
    replace: '',
    test: seenBy(
      'dialogue/putBack',
      'one act has one way back: the clock of a reinstated turn cannot be set back again',
    ),
  },
  {
    name: 'a reinstated turn has lost the time since its end',
    file: core('floor'),
    find: 'floor: laterBy(floor, now - at),',
    replace: 'floor,',
    test: seenBy('dialogue/putBack', 'the turn it ended has the floor again with the time it had left, live or paused'),
  },
  {
    name: 'an end is put back beside a second request',
    file: core('putBack'),
    find: "if (!found || hasAskedAgain(dialogue, found)) return refuse('nothingToPutBack');",
    replace: "if (!found) return refuse('nothingToPutBack');",
    test: seenBy(
      'dialogue/putBack',
      '[F10] not once the organization has asked again: it would have two open requests',
    ),
  },
  {
    name: 'a gap in the record is passed over',
    file: 'shared/wire/receive.ts',
    find: "if (first > next) return { heard, missed: { stream: 'record', from: next } };",
    replace: '',
    test: seenBy('wire/receive', '[F27] after a gap it applies nothing and says from where it misses'),
  },
  {
    name: 'what was heard before is applied again',
    file: 'shared/wire/receive.ts',
    find: 'const fresh = rows.slice(next - first);',
    replace: 'const fresh = rows;',
    test: seenBy('wire/receive', '[F27] it applies what is new and ignores what it has heard before'),
  },
  {
    name: 'a desk does not wait for the record',
    file: 'shared/wire/receive.ts',
    find: 'const ready = heard.waiting.filter(({ follows }) => follows <= record.number);',
    replace: 'const ready = heard.waiting.filter(({ follows }) => follows >= 0);',
    test: seenBy('wire/receive', 'events of a desk wait for the record they follow'),
  },
  {
    name: 'a row loses its last field',
    file: 'shared/wire/codec.ts',
    find: '    second: maybe(yes),',
    replace: '',
    test: seenBy('wire/codec', 'floorRequested comes back with every field'),
  },
  {
    name: 'a sign is packed as if it were a code',
    file: 'shared/wire/words.ts',
    find: 'const own = spelling[at] === ITSELF ? 2 : 1;',
    replace: 'const own = 1;',
    test: seenBy('wire/words', 'any string comes back exactly as it was'),
  },
  {
    name: 'a request is numbered from the wrong end',
    file: 'shared/wire/fields.ts',
    find: 'return number - (value as number);',
    replace: 'return (value as number) - number;',
    test: seenBy('wire/codec', 'floorRequested comes back with every field'),
  },
  {
    name: 'a desk is told its own numbers wrong',
    file: 'shared/wire/receive.ts',
    find: 'number: next + index',
    replace: 'number: first + index',
    test: seenBy(
      'wire/law',
      '[F27] [F31] every audience folds its own slices at every moment, and all of them once nothing is missing',
    ),
  },
  {
    name: 'a marked entry falls from where the Chair has put it',
    file: core('order'),
    find: 'number !== undefined && !isMovedAt(entry, number)',
    replace: 'number !== undefined',
    test: seenBy(
      'dialogue/order',
      '[F12] whom the Chair has placed stays there when the organization has spoken elsewhere',
    ),
  },
  {
    name: 'a minute given in a pause is lost',
    file: core('clock'),
    find: 'remaining: floor.remaining + change }',
    replace: 'remaining: floor.remaining }',
    test: seenBy(
      'dialogue/floor',
      'a minute is added or taken while called, live and paused, and counts in the turn’s limit',
    ),
  },
  {
    name: 'an end put back leaves its marks',
    file: core('floor'),
    find: 'spokenBefore: false,',
    replace: 'spokenBefore: true,',
    test: seenBy(
      'dialogue/putBack',
      '[F27] the end of a turn whose organization waits elsewhere [F10], put back, leaves the record as it was, and is a new entry that names the act',
    ),
  },
  {
    name: 'a lost line is held on through a suspension',
    file: core('sitting'),
    find: "if (floor.because !== 'suspension') return { ...record, floor: laterBy(floor, by) };",
    replace: "if (floor.because !== 'suspension') return record;",
    test: seenBy('dialogue/sitting', '[F26] [F17] the hold of a lost line is frozen too, and ends as much later'),
  },
  {
    name: 'a closing time passes while the meeting is suspended',
    file: core('speakersList'),
    find: '{ ...stage, closesAt: stage.closesAt + by }',
    replace: '{ ...stage, closesAt: stage.closesAt }',
    test: seenBy(
      'dialogue/sitting',
      '[F26] [F14] an announced closing whose time passes meanwhile keeps the time that was left to it',
    ),
  },
  {
    name: 'the list goes on while the meeting is suspended',
    file: core('frozen'),
    find: "return isSuspended(record) && !WHILE_SUSPENDED.has(act) ? refuse('meetingIsSuspended') : undefined;",
    replace: "return record.number < 0 ? refuse('meetingIsSuspended') : undefined;",
    test: seenBy('dialogue/sitting', '[F26] list and clock are frozen; what is private or only planned is not'),
  },
  {
    name: 'speakers are called past the hard stop',
    file: core('sitting'),
    find: 'if (stop === undefined || at < stop) return undefined;',
    replace: 'if (stop === undefined || at < stop * 2) return undefined;',
    test: seenBy('dialogue/sitting', '[F25] past it nothing new begins; who speaks is never cut'),
  },
  {
    name: 'passing over one panellist takes the floor from another',
    file: core('panel'),
    find: "floor.stage === 'called' && isOf(floor.turn, segment, panellist);",
    replace: "floor.stage === 'called';",
    test: seenBy('dialogue/panel', '[F24] passing one over leaves the floor to whoever else has been called'),
  },
  {
    name: 'a second right of reply is as long as the first',
    file: core('speakersList'),
    find: 'second ? Math.min(limit, rules.secondRightOfReply) : limit',
    replace: 'second ? limit : limit',
    test: seenBy(
      'dialogue/kinds',
      '[F5] at most two for a delegation in an item, the second shorter, whatever the limit of the first',
    ),
  },
  {
    name: 'a right of reply is taken in its turn',
    file: core('order'),
    find: "entry.kind === 'rightOfReply' ? 1 : 0,",
    replace: '0,',
    test: seenBy(
      'dialogue/kinds',
      '[F5] it is taken last, whoever asks later, and stands beside the delegation’s own intervention',
    ),
  },
  {
    name: 'a delegation is told which names of its group are registered',
    file: core('audience'),
    find: "groupMatched: () => ['officers'],",
    replace: "groupMatched: () => ['officers', 'delegation:alpha'],",
    test: seenBy(
      'dialogue/kinds',
      '[F21] [K5] which names are registered is told to no delegation, its own least of all',
    ),
  },
  {
    name: 'a group statement counts for nobody but its speaker',
    file: core('standing'),
    find: 'members.includes(organization);',
    replace: 'members.includes(turn.label);',
    test: seenBy(
      'dialogue/kinds',
      '[F21] [F10] each of them counts as having spoken, in lists to come and in requests that wait',
    ),
  },
  {
    name: 'every request draws the same lot',
    file: core('precedence'),
    find: 'lot ^= sign.codePointAt(0) ?? 0;',
    replace: 'lot ^= 0;',
    test: seenBy(
      'dialogue/precedence',
      '[F13] lots are fair: over many seeds each of four requests comes first about as often',
    ),
  },
  {
    name: 'room and online take turns by who speaks now',
    file: core('precedence'),
    find: "entries.filter(({ askedFrom }) => askedFrom === 'online')",
    replace: "entries.filter(({ channel }) => channel === 'online')",
    test: seenBy(
      'dialogue/precedence',
      '[F13] [F19] a place is not lost to a channel: taken over online it stays where room and online take turns',
    ),
  },
  {
    name: 'an absent speaker is called for ever',
    file: core('absence'),
    find: "const next = !enough ? 'again' : entry.cameInVain ? 'lapsed' : 'end';",
    replace: "const next = !enough ? 'again' : 'end';",
    test: seenBy(
      'dialogue/absence',
      '[F18] called twice, each call logged with what was tried; then the end of the list, once; then lapsed',
    ),
  },
  {
    name: 'a lost speaker returns with her whole time',
    file: core('absence'),
    find: 'kept: Math.max(remaining, 0),',
    replace: 'kept: Math.max(turn.limit, 0),',
    test: seenBy(
      'dialogue/absence',
      '[F17] when the hold ends the next is called, and the lost one returns right after with the time that was left',
    ),
  },
  {
    name: 'the clock runs on though the Chair had paused it',
    file: core('absence'),
    find: "...(floor.stage === 'paused' ? { before: floor.because } : {}),",
    replace: '',
    test: seenBy(
      'dialogue/absence',
      '[F17] a clock that the Chair had paused stands still again when the line is back',
    ),
  },
  {
    name: 'an organization is carried over beside its other request',
    file: core('disposal'),
    find: 'unserved.filter((entry) => isAmong(dialogue, entry, there) === asked)',
    replace: 'unserved.filter(() => !asked)',
    test: seenBy(
      'dialogue/disposal',
      '[F23] [F10] who has asked in that list already keeps that place alone, in the same act',
    ),
  },
  {
    name: 'those not reached are carried over to a sitting that is over',
    file: core('disposal'),
    find: '!isOver(record, one),',
    replace: 'true,',
    test: seenBy(
      'dialogue/disposal',
      '[F23] nor to one that its sitting has left behind, but to one of a sitting still to come',
    ),
  },
  {
    name: 'a part passed over still takes requests',
    file: core('plan'),
    find: 'const closing = list && closesWith(list) ? { closing: true as const } : {};',
    replace: 'const closing = list && closesWith(list) ? {} : {};',
    test: seenBy(
      'dialogue/disposal',
      '[F23] where a part is passed over, its list closes, and those who wait there are disposed of',
    ),
  },
  {
    name: 'those carried over stand where their number puts them',
    file: core('order'),
    find: 'entry.carried ?? Number.MAX_SAFE_INTEGER,',
    replace: '0,',
    test: seenBy(
      'dialogue/disposal',
      '[F23] carried over, they head the next list of the item in their order, first-time or not',
    ),
  },
  {
    name: 'anybody may raise a point of order',
    file: core('pointOfOrder'),
    find: "if (organization.category !== 'state_party') return refuse('statePartiesOnly');",
    replace: '',
    test: seenBy('dialogue/desks', '[F4] a State party’s alone; it pauses the clock, and the Chair decides'),
  },
  {
    name: 'a point of order outlives its sitting',
    file: core('sitting'),
    find: '...(record.pointOfOrder ? { undecided: true } : {}),',
    replace: '',
    test: seenBy(
      'dialogue/sitting',
      '[F4] [F26] a point of order that stands is closed with the sitting, and stands again, under its label of then',
    ),
  },
  {
    name: 'readiness is written however often it is said',
    file: core('readiness'),
    find: 'if (dialogue.desks.officers.readiness[request]?.readiness === readiness) return {};',
    replace: '',
    test: seenBy(
      'dialogue/desks',
      '[F22] said by the delegation or seen by the desks, it is written only when it changes',
    ),
  },
  {
    name: 'whoever takes a place over is as ready as the one before',
    file: core('place'),
    find: 'const anew = readOut ? {} : { anew: true as const };',
    replace: 'const anew = readOut ? {} : {};',
    test: seenBy(
      'dialogue/desks',
      '[F19] [F22] is the speaker’s own word: whoever takes the place over has said nothing yet',
    ),
  },
  {
    name: 'a private message is shown to the officers',
    file: core('audience'),
    find: "messageSent: () => ['bureau'],",
    replace: "messageSent: () => ['bureau', 'officers'],",
    test: seenBy(
      'dialogue/desks',
      '[F4] a participant’s note reaches the Secretary at the bureau’s desk, and nobody else',
    ),
  },
  {
    name: 'ranges are too sure of themselves',
    file: core('forecast'),
    find: 'const NINE_IN_TEN = 1.645;',
    replace: 'const NINE_IN_TEN = 1.0;',
    test: seenBy('days/forecast', '[F22] nine ranges in ten hold, and are narrow enough to be of use'),
  },
  {
    name: 'a list opened ahead is told as if its part began now',
    file: core('waits'),
    find: 'return { begins: beginOf(record, segment, now) - now };',
    replace: 'return { begins: 0 };',
    test: seenBy(
      'dialogue/waits',
      '[F22] on a list opened ahead it begins when the segment may be expected to, and ends with its length',
    ),
  },
  {
    name: 'those who fall together fall over each other',
    file: core('order'),
    find: 'falls.sort((a, b) => compare(keysOf(list, b.entry, b.number), keysOf(list, a.entry, a.number)));',
    replace: '',
    test: seenBy('dialogue/kinds', '[F21] [F10] several that fall together keep the rule among themselves'),
  },
  {
    name: 'an event is written with a field that no release has written',
    file: core('sitting'),
    find: "{ type: 'meetingResumed', sitting: current.id }",
    replace: "{ type: 'meetingResumed', sitting: current.id, late: true } as never",
    test: seenBy(
      'releases/replay',
      'events are written today in the formats kept; another format needs a version of its own and a lift',
    ),
  },
  {
    name: 'a stored field is read under another name',
    file: core('sitting'),
    find: "{ stage: 'inProgress', openedAt: at }",
    replace: "{ stage: 'inProgress', openedAt: (at as never)['when'] }",
    test: seenBy(
      'releases/replay',
      'the day that release 0.1.0 stored > replays to the same state, slice by slice, and its chains stand where they stood',
    ),
  },
];
