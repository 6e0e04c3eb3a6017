import { authorFor, screeningFor } from '../../shared/dialogue/countryRule/author.ts';
import { refuse } from '../../shared/dialogue/refusal.ts';
import { screen } from '../../shared/screening/screen.ts';
import type { CaptionLine } from '../../shared/wire/names.ts';
import { readCaption, readLook } from '../../shared/wire/schemas.ts';
import { type Meter, meter } from '../access/limits.ts';
import type { Captions } from '../captions/captions.ts';
import { inWords } from '../hall/draft.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer, ConsoleSocket } from './consoles.ts';

/** What the sockets serve of the country rule: a private look at a text, live captions, lines of the caption desk. */

/** While one types: twice a second. */
const LOOKS = { points: 2, seconds: 1 };
const LINES = { points: 100, seconds: 10 };
/** Captions on and off: with each "on" come the last lines anew. */
const SWITCHES = { points: 20, seconds: 10 };
/** Who may speak for the captions, at a desk of their own. */
const CAPTION_DESK: ReadonlySet<string> = new Set(['technical_moderator', 'secretary', 'conference_officer']);

export interface RuleMeters {
  looks: Meter;
  lines: Meter;
  switches: Meter;
}
export const ruleMeters = (): RuleMeters => ({
  looks: meter(LOOKS),
  lines: meter(LINES),
  switches: meter(SWITCHES),
});

const captionRoom = (dialogue: string) => `${dialogue}|captions`;

/** Sends every line to the consoles that asked for captions; returns how to stop. */
export function tellCaptions(io: ConsoleServer, captions: Captions): () => void {
  return captions.onLine((dialogue, line: CaptionLine) => void io.to(captionRoom(dialogue)).emit('caption', line));
}

export function serveRule(
  socket: ConsoleSocket,
  hall: Hall,
  { captions, meters, onFault }: { captions: Captions; meters: RuleMeters; onFault: (error: unknown) => void },
): void {
  const { session } = socket.data;
  const key = `${hall.id}|${session.person}`;
  socket.on('look', (text, channel, answer) => {
    if (typeof answer !== 'function') return;
    const looked = async () => {
      if ((await meters.looks.count(key)) !== undefined) return inWords(refuse('tooFast'));
      const asked = readLook(text, channel);
      if (!asked) return inWords(refuse('notUnderstood'));
      const dialogue = hall.dialogue();
      const { organization } = dialogue.desks.officers.persons[session.person] ?? {};
      const author = authorFor(dialogue, organization);
      return screen(asked.text, screeningFor(dialogue, author, asked.channel, organization));
    };
    void looked().then(answer, onFault);
  });
  const room = captionRoom(hall.id);
  const switched = (on: boolean) => {
    if (!on) return void socket.leave(room);
    if (!socket.connected || socket.rooms.has(room)) return;
    void socket.join(room);
    for (const line of captions.of(hall.id)?.last() ?? []) socket.emit('caption', line);
  };
  socket.on('captions', (on) => {
    void meters.switches
      .count(key)
      .then((wait) => wait === undefined && switched(on === true))
      .catch(onFault);
  });
  socket.on('captionLine', (seq, text, lang, answer) => {
    if (typeof answer !== 'function') return;
    const taken = async () => {
      if (!CAPTION_DESK.has(session.role)) return inWords(refuse('notForYou'));
      if ((await meters.lines.count(key)) !== undefined) return inWords(refuse('tooFast'));
      const line = readCaption(seq, text, lang);
      if (!line) return inWords(refuse('notUnderstood'));
      captions.of(hall.id)?.take(line);
      return { taken: true } as const;
    };
    void taken().then(answer, onFault);
  });
}
