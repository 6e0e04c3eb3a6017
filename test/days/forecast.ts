import type { Setup } from '../../shared/dialogue/convening.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { currentSitting } from '../../shared/dialogue/sitting.ts';
import { expectationsOf } from '../../shared/dialogue/waits.ts';
import { MINUTE, SMALL_DAY, TEN } from '../support/smallDay.ts';
import { SOM_2024 } from './cast.ts';
import type { Dice } from './dice.ts';
import { straight } from './transport.ts';

/**
 * A day of speakers who use their time as people do: lengths drawn from a skewed (log-normal) distribution whose median
 * is the day's own, absences, added time, handovers of 15 to 60 seconds; and what everyone was told of her wait.
 */

/** Single turns scatter around the day's median by this much (standard deviation of the logarithm): one in twenty is over half as long again. */
export const SCATTER = 0.25;
/** One speaker in forty is not there when called. */
const ABSENT = 1 / 40;
/** One turn in twenty is given a minute more. */
const ADDED = 1 / 20;
/** What stands before a list (presentations, panels) takes its planned time, scattered by this much. */
const BEFORE = 0.12;

/** A range that was shown, and the wait that came of it; all in milliseconds. */
export interface Shown {
  early: number;
  late: number;
  waited: number;
  /** Told before the segment had begun. */
  ahead?: true;
}

/** A standard normal number (Box and Muller). */
function normal(dice: Dice): number {
  const even = () => (dice.below(2 ** 30) + 1) / (2 ** 30 + 1);
  return Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
}

/** 98 stakeholder organizations and 51 governments. */
const PEOPLE = 149;
const SETUP: Setup = {
  ...SMALL_DAY,
  id: 'a-day-of-speakers',
  ...SOM_2024,
  organizations: Array.from({ length: PEOPLE }, (_, number) => ({
    id: `o${number}`,
    name: `Organization ${number}`,
    category: 'non_governmental_organization',
    neutral: false,
  })),
  persons: [
    ...SMALL_DAY.persons.filter(({ linkKind }) => linkKind === 'staff'),
    ...Array.from({ length: PEOPLE }, (_, number): Setup['persons'][number] => ({
      id: `p${number}`,
      name: `Person ${number}`,
      title: '',
      role: 'representative',
      linkKind: 'speaker',
      channel: number % 2 ? 'online' : 'room',
      organization: `o${number}`,
    })),
  ],
};

/** As many as the segment has room for, or up to twice as many: on such days far more ask than can be heard. */
function sizeOf(dice: Dice, length: number): number {
  const room = Math.floor(length / (3.5 * MINUTE));
  return dice.between(room, room * 2);
}

/**
 * Plays the published day of 2024; every range shown, at inscription and at each turn change, with the real wait. A list
 * opens with the first of the parts that stand between it and the list before.
 */
export async function shownOn(dice: Dice, parts: Dice): Promise<readonly Shown[]> {
  const median = 0.6 + (0.7 * dice.below(1001)) / 1000;
  const day = straight(SETUP);
  const shown: Shown[] = [];
  const act = async (person: string, command: Parameters<typeof day.send>[1]) => {
    const refused = await day.send(person, command);
    if (refused) throw new Error(`${command.type} by ${person}: ${refused}`);
  };
  const record = () => day.seen('chair').record;
  await day.pass(TEN - day.now());
  // Each organization asks once: there are more of them than the day has room for.
  const everyone = dice.shuffled(Array.from({ length: PEOPLE }, (_, number) => `p${number}`));
  const begin = async ({ id, sitting, startsAt }: Segment) => {
    const current = currentSitting(record())?.id;
    if (current && current !== sitting) await act('chair', { type: 'adjournMeeting' });
    if (current !== sitting) await day.pass(Math.max(startsAt - day.now(), 0));
    await act('chair', { type: 'startSegment', segment: id });
    if (current !== sitting) await act('chair', { type: 'goOn', sitting, until: TEN + 24 * 60 * MINUTE });
  };
  let before: Segment[] = [];
  for (const part of SOM_2024.programme.segments) {
    const { id: segment, startsAt, endsAt } = part;
    if (!(segment in record().lists)) {
      before.push(part);
      continue;
    }
    const told = new Map<number, (Pick<Shown, 'ahead' | 'early' | 'late'> & { at: number })[]>();
    const tell = (whom?: number) => {
      const ahead = record().segments[segment]?.stage === 'planned' ? { ahead: true as const } : {};
      for (const [request, { early, late }] of expectationsOf(record(), segment, day.now()))
        if (whom === undefined || whom === request)
          told.set(request, [...(told.get(request) ?? []), { at: day.now(), early, late, ...ahead }]);
    };
    const asking = everyone.splice(0, sizeOf(dice, endsAt - startsAt));
    const first = Math.ceil(asking.length * 0.75);
    const ask = async (person: string) => {
      await act(person, { type: 'requestFloor', segment, kind: 'intervention' });
      tell(record().number);
    };
    await act('chair', { type: 'openList', segment });
    for (const person of asking.slice(0, first)) await ask(person);
    for (const one of before) {
      await begin(one);
      tell();
      await day.pass(Math.round((one.endsAt - one.startsAt) * Math.exp(BEFORE * normal(parts))));
    }
    before = [];
    await begin(part);
    tell();
    await day.pass(dice.between(5_000, 30_000));
    const late = asking.slice(first);
    for (let next = waitingIn(record().lists[segment]!)[0]; next; next = waitingIn(record().lists[segment]!)[0]) {
      const { floor } = record();
      const turn = floor.stage === 'vacant' ? null : floor.turn.turn;
      await act('chair', { type: 'giveFloor', segment, next: next.request, turn });
      for (const { at, early, late: latest, ...ahead } of told.get(next.request) ?? [])
        shown.push({ early: early - at, late: latest - at, waited: day.now() - at, ...ahead });
      told.delete(next.request);
      tell();
      const called = record().number;
      await day.pass(dice.between(15_000, 60_000));
      if (dice.chance(ABSENT)) {
        for (let calls = 0; calls < 2; calls++) {
          await day.pass(15_000);
          await act('officer', { type: 'reportNoAnswer', turn: called, tried: 'platform' });
        }
        tell();
        continue;
      }
      await act('technician', { type: 'microphoneLive', turn: called });
      const added = dice.chance(ADDED);
      const length = 3 * MINUTE * median * Math.exp(SCATTER * normal(dice)) + (added ? MINUTE * 0.8 : 0);
      const asks = late.length > 0 && dice.chance(0.5) ? Math.floor(length * 0.5) : undefined;
      if (asks !== undefined) {
        await day.pass(asks);
        await ask(late.shift()!);
      }
      if (added) await act('chair', { type: 'changeTime', turn: called, by: MINUTE });
      await day.pass(Math.round(length) - (asks ?? 0));
      if (waitingIn(record().lists[segment]!).length === 0 || dice.chance(0.2)) {
        await act('chair', { type: 'endTurn', turn: called });
        tell();
        await day.pass(dice.between(2_000, 10_000));
      }
    }
  }
  return shown;
}

/** Of the ranges shown, how many held; and the median of their width as a share of the wait. */
export function summaryOf(shown: readonly Shown[]): { held: number; width: number } {
  const held = shown.filter(({ early, late, waited }) => early <= waited && waited <= late).length / shown.length;
  const widths = shown.filter(({ waited }) => waited > 0).map(({ early, late, waited }) => (late - early) / waited);
  return { held, width: widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)]! };
}
