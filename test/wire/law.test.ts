import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeskStream, desksOf, type Stream, sliceOf } from '../../shared/dialogue/audience.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import {
  HEARD_NOTHING,
  type Heard,
  heldOf,
  receiveDeskSnapshot,
  receiveRecordSnapshot,
} from '../../shared/wire/receive.ts';
import { castOf } from '../days/cast.ts';
import { type Dice, dice } from '../days/dice.ts';
import { playDay } from '../days/play.ts';
import { straight } from '../days/transport.ts';
import { often } from '../support/often.ts';
import { consoleOn, type Streams, streams, text } from './line.ts';

/**
 * The law of record and desks: for every audience and every prefix of the log, folding only what that audience may see
 * gives exactly those slices of the full fold – through the wire, however bad the line.
 */

const ROLES = ['co_chair', 'secretary', 'conference_officer', 'technical_moderator', 'rapporteur', 'room_display'];

interface Day {
  log: readonly DialogueEvent[];
  /** For each kind of audience, what it hears. */
  audiences: readonly (readonly Stream[])[];
}

async function dayOf(seed: number): Promise<Day> {
  const throws = dice(seed);
  const cast = castOf(throws);
  const day = straight(cast);
  await playDay(throws, cast, day, 100);
  const delegates = cast.persons.filter(({ linkKind }) => linkKind !== 'staff');
  const some = [
    ...ROLES.map((role) => cast.persons.find((one) => one.role === role)!),
    ...throws.shuffled(delegates).slice(0, 6),
  ];
  return { log: day.log, audiences: some.map((person) => ['record', ...desksOf(person.id, person)]) };
}

/** What was heard of each stream is the full fold's slice at that number, no more and no earlier. */
function isTrue(server: Streams, own: readonly Stream[]): (heard: Heard) => void {
  return ({ dialogue, desks }) => {
    const { number } = dialogue.record;
    if (number > 0) expect(text(dialogue.record)).toBe(server.slice('record', number));
    for (const stream of Object.keys(desks) as DeskStream[]) expect(own).toContain(stream);
    for (const stream of own.filter((one) => one !== 'record')) {
      const heard = desks[stream] ?? 0;
      expect(text(sliceOf(dialogue, stream))).toBe(server.slice(stream, heard));
      expect(server.follows(stream, heard)).toBeLessThanOrEqual(number);
    }
  };
}

function isWhole(server: Streams, own: readonly Stream[], heard: Heard): void {
  for (const stream of own) {
    expect(`${stream} ${heldOf(heard, stream)}`).toBe(`${stream} ${server.head(stream)}`);
    expect(text(sliceOf(heard.dialogue, stream))).toBe(text(sliceOf(server.dialogue(), stream)));
  }
  expect(heard.waiting).toEqual([]);
}

/** A page that opens late: the record whole and the desks whole, in any order, each perhaps of another moment. */
function newcomer(server: Streams, own: readonly Stream[], throws: Dice): Heard {
  const { record } = server.dialogue();
  const arrivals = own.map((stream) => (heard: Heard) => {
    if (stream === 'record')
      return receiveRecordSnapshot(heard, JSON.parse(text({ number: record.number, record })) as never);
    const number = server.head(stream);
    const follows = server.follows(stream, number);
    const slice: unknown = JSON.parse(text(sliceOf(server.dialogue(), stream)));
    return receiveDeskSnapshot(heard, { stream, number, follows, slice });
  });
  return throws.shuffled(arrivals).reduce((heard, arrive) => {
    const next = arrive(heard);
    isTrue(server, own)(next);
    return next;
  }, HEARD_NOTHING);
}

describe('the law of record and desks', () => {
  test('[F27] [F31] every audience folds its own slices at every moment, and all of them once nothing is missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (seed, line) => {
        const { log, audiences } = await dayOf(seed);
        for (const own of audiences) {
          const [server, throws] = [streams(), dice(line)];
          const console = consoleOn(server, own, throws, HEARD_NOTHING, isTrue(server, own));
          for (const event of log) {
            server.add(event);
            if (throws.chance(0.5)) console.news();
            if (throws.chance(0.15)) {
              console.news();
              console.settle();
              isWhole(server, own, console.heard());
            }
          }
        }
      }),
      { numRuns: often(10) },
    );
  });

  test('at every single prefix, with a line that only splits, every audience folds exactly its slices', async () => {
    const { log, audiences } = await dayOf(2024);
    for (const own of audiences) {
      const server = streams();
      // Nothing is lost, repeated or kept back: the even chance is that of being delivered.
      const good = { ...dice(1), chance: (share: number) => share === 0.5 };
      const console = consoleOn(server, own, good, HEARD_NOTHING, isTrue(server, own));
      for (const event of log) {
        server.add(event);
        console.news();
        isWhole(server, own, console.heard());
      }
    }
  });

  test('a page that opens late gets the record and its desks whole, in any order, and hears on from there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), async (seed, line, share) => {
        const { log, audiences } = await dayOf(seed);
        const opened = Math.floor(share * log.length);
        for (const own of audiences) {
          const [server, throws] = [streams(), dice(line)];
          for (const event of log.slice(0, opened)) server.add(event);
          const console = consoleOn(server, own, throws, newcomer(server, own, throws), isTrue(server, own));
          for (const event of log.slice(opened)) {
            server.add(event);
            if (throws.chance(0.3)) console.news();
          }
          console.news();
          console.settle();
          isWhole(server, own, console.heard());
        }
      }),
      { numRuns: often(10) },
    );
  });
});
