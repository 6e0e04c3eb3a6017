import type { Access } from '../../server/access/access.ts';
import { openAccess } from '../../server/access/access.ts';
import type { Entered } from '../../server/access/entrance.ts';
import type { House } from '../../server/access/house.ts';
import { openHouseInMemory } from '../../server/access/house.ts';
import type { AccessRefusal } from '../../server/access/refusal.ts';
import { isRefusal } from '../../server/access/refusal.ts';
import type { Role } from '../../shared/access.ts';
import { linkKindOf } from '../../shared/access.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 15 July 2024, 8 o'clock in Vienna. */
export const MORNING = Date.UTC(2024, 6, 15, 6);
export const LAST_SITTING_ENDS = Date.UTC(2024, 6, 15, 16);

/** A clock turned by hand. */
export class HandClock {
  at = MORNING;
  now(): number {
    return this.at;
  }
  forward(milliseconds: number): void {
    this.at += milliseconds;
  }
}

export type Scene = {
  clock: HandClock;
  house: House;
  access: Access;
  /** Issues a link in a dialogue and says its token. */
  invite(person: string, role: Role, about?: { dialogue?: string; listenOnly?: boolean }): string;
};

/** A house with two dialogues, `som` and `tip`, both on 15 July 2024. */
export function aHouse(house: House = openHouseInMemory(), clock = new HandClock()): Scene {
  const access = openAccess(house, clock);
  for (const [id, title] of [
    ['som', 'Smuggling of migrants'],
    ['tip', 'Trafficking in persons'],
  ] as const) {
    if (access.installation.dialogue(id) === undefined) {
      access.installation.addDialogue({ id, title, date: '2024-07-15', lastSittingEnds: LAST_SITTING_ENDS });
    }
  }
  return {
    clock,
    house,
    access,
    invite(person, role, { dialogue = 'som', listenOnly = false } = {}) {
      const linkKind = linkKindOf(role, listenOnly);
      const bond = { dialogue, person, role, organization: `House of ${person}`, name: `Ms. ${person}`, linkKind };
      return access.invitations.issue(bond).token;
    },
  };
}

/** The answer, which must not be a refusal. */
export function granted<T extends object>(answer: T | AccessRefusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

/** The refusal's code, or what came instead. */
export function refusalOf(answer: object): string {
  return isRefusal(answer) ? answer.refused : 'not refused';
}

/** The Cookie header of a browser with these sign-ins. */
export function cookiesOf(...signIns: Entered[]): string {
  return signIns.map(({ place, cookie }) => `rostrum-${place.slot}=${cookie}`).join('; ');
}
