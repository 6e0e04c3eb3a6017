import type { Console, EnteredBy, LinkKind, Role } from '../../shared/access.ts';
import {
  consoleOf,
  DEVICES_PER_LINK,
  DEVICES_PER_PERSON,
  isToken,
  linkKindOf,
  makesDoorCodes,
  overseesDevices,
  readCode,
  signsOut,
} from '../../shared/access.ts';
import { oneLine } from '../../shared/dialogue/oneLine.ts';
import type { Codes } from './codes.ts';
import type { Clock, House } from './house.ts';
import type { DialogueEntry, Installation } from './installation.ts';
import { signInEnds } from './installation.ts';
import type { Invitation, Invitations } from './invitations.ts';
import type { AccessRefusal } from './refusal.ts';
import { countDevices, isRefusal, refuse } from './refusal.ts';
import type { Device, Session, Sessions } from './sessions.ts';

/** Where a sign-in lives. */
export type Place = { readonly slot: string; readonly console: Console; readonly dialogue: string | null };

/** "Enter as …", before anybody has entered. */
export type Welcome = {
  readonly name: string | null;
  readonly organization: string;
  readonly role: Role;
  readonly console: Console;
  readonly linkKind: LinkKind;
  readonly dialogue: Pick<DialogueEntry, 'id' | 'title' | 'date'> | null;
  /** How many more devices the link itself signs in. */
  readonly devicesLeft: number;
  readonly signedInUntil: number;
  /** This browser's sign-in with the same link, if it has one. */
  readonly already: Place | null;
};

/** `cookie` is the secret to hand to the browser; none when this browser was signed in before. */
export type Entered = { readonly session: Session; readonly place: Place; readonly cookie: string | undefined };
export type FreshCode = { readonly code: string; readonly expiresAt: number };

/** The way in and out: looking at a link, entering, adding a device, signing one out [K8]. */
export type Entrance = {
  /** Who this link would let in, without letting anyone in: mail scanners look too. */
  look(token: string, cookieHeader?: string): Welcome | AccessRefusal;
  /** Signs this device in by its personal link; a browser that is in already gets its own sign-in again. */
  enter(token: string, device: string, cookieHeader?: string): Entered | AccessRefusal;
  /** Signs this device in by a code, which is spent. */
  enterCode(typed: string, device: string, cookieHeader?: string): Entered | AccessRefusal;
  /** A code for one more device of one's own: once, 2 minutes. */
  makeCode(by: Session): FreshCode | AccessRefusal;
  /** A code for a named person at the door, by the officer or the Secretary: once, 15 minutes. */
  makeDoorCode(by: Session, person: string): FreshCode | AccessRefusal;
  /** One's own devices; for officer and Secretary a named person's, or `everyone`'s. */
  devices(by: Session, whose?: string | typeof EVERYONE): readonly Device[] | AccessRefusal;
  /** Signs out this device, another of one's own, or anybody's in the dialogue: for the officer none of the staff. */
  signOut(by: Session, slot: string): Device | AccessRefusal;
};

export const EVERYONE = Symbol('everyone');

export type EntranceParts = {
  readonly house: House;
  readonly clock: Clock;
  readonly installation: Installation;
  readonly invitations: Invitations;
  readonly sessions: Sessions;
  readonly codes: Codes;
};

/** The entrance of this house. */
export function openEntrance(parts: EntranceParts): Entrance {
  const { house, clock, installation, invitations, sessions, codes } = parts;

  const endsOf = ({ dialogue }: Invitation) =>
    signInEnds(dialogue === null ? undefined : installation.dialogue(dialogue), clock.now());

  const open = (invitation: Invitation | undefined): Invitation | AccessRefusal => {
    if (invitation === undefined) return refuse('linkUnknown');
    if (invitation.revokedAt !== null) return refuse('linkReplaced');
    return clock.now() < endsOf(invitation) ? invitation : refuse('linkExpired');
  };
  const byToken = (token: string) => open(isToken(token) ? invitations.byToken(token) : undefined);

  const devicesLeft = ({ dialogue, person, linkKind, placesLost }: Invitation): number => {
    const all = sessions.devices(dialogue, person);
    const byLink = all.filter(({ enteredBy }) => enteredBy === 'link').length;
    const left = Math.min(DEVICES_PER_LINK[linkKind] - byLink - placesLost, DEVICES_PER_PERSON[linkKind] - all.length);
    return Math.max(0, left);
  };

  const admit = (invitation: Invitation, device: string, enteredBy: EnteredBy): Entered | AccessRefusal => {
    const { dialogue, person, linkKind } = invitation;
    const most = DEVICES_PER_PERSON[linkKind];
    if (sessions.devices(dialogue, person).length >= most) {
      return refuse('tooManyDevices', { devices: countDevices(most) });
    }
    if (enteredBy === 'link' && devicesLeft(invitation) === 0) {
      return refuse('linkFull', { devices: countDevices(DEVICES_PER_LINK[linkKind]) });
    }
    const { session, cookie } = sessions.signIn(invitation, deviceName(device), enteredBy);
    return { session, place: placeOf(session), cookie };
  };

  const again = (invitation: Invitation, cookieHeader: string | undefined): Entered | undefined => {
    const session = sessions.already(invitation.id, cookieHeader);
    return session && { session, place: placeOf(session), cookie: undefined };
  };

  const sees = (by: Session, device: Device) => device.person === by.person || overseesDevices(by.role);
  const mayEnd = (by: Session, device: Device) =>
    device.person === by.person || signsOut(by.role, linkKindOf(device.role));

  return {
    look(token, cookieHeader) {
      const invitation = byToken(token);
      if (isRefusal(invitation)) return invitation;
      const { name, organization, role, linkKind } = invitation;
      const found = invitation.dialogue === null ? undefined : installation.dialogue(invitation.dialogue);
      return {
        name,
        organization,
        role,
        console: consoleOf(role),
        linkKind,
        dialogue: found === undefined ? null : { id: found.id, title: found.title, date: found.date },
        devicesLeft: devicesLeft(invitation),
        signedInUntil: endsOf(invitation),
        already: again(invitation, cookieHeader)?.place ?? null,
      };
    },
    enter: (token, device, cookieHeader) =>
      house.transaction(() => {
        const invitation = byToken(token);
        if (isRefusal(invitation)) return invitation;
        return again(invitation, cookieHeader) ?? admit(invitation, device, 'link');
      }),
    enterCode: (typed, device, cookieHeader) =>
      house.transaction(() => {
        const code = readCode(typed);
        const found = code === undefined ? undefined : codes.find(code);
        if (code === undefined || found === undefined) return refuse('codeUnknown');
        const invitation = open(invitations.byId(found.invitation));
        if (isRefusal(invitation)) return invitation;
        const before = again(invitation, cookieHeader);
        if (before !== undefined) return before; // the code stays good for the device it was made for
        const entered = admit(invitation, device, found.kind);
        if (!isRefusal(entered)) codes.spend(code);
        return entered;
      }),
    makeCode(by) {
      const invitation = invitations.of(by.dialogue, by.person);
      return invitation === undefined ? refuse('notSignedIn') : codes.make(invitation.id, 'code');
    },
    makeDoorCode(by, person) {
      if (!makesDoorCodes(by.role, 'display')) return refuse('notYours'); // says nothing about who is invited
      const invitation = invitations.of(by.dialogue, person);
      if (invitation === undefined) return refuse('personUnknown');
      if (!makesDoorCodes(by.role, invitation.linkKind)) return refuse('notYours');
      return codes.make(invitation.id, 'door');
    },
    devices(by, whose = by.person) {
      if (whose !== by.person && !overseesDevices(by.role)) return refuse('notYours');
      return sessions.devices(by.dialogue, whose === EVERYONE ? undefined : whose);
    },
    signOut: (by, slot) =>
      house.transaction(() => {
        const device = sessions.devices(by.dialogue).find((one) => one.slot === slot && sees(by, one));
        if (device === undefined) return refuse('deviceUnknown');
        if (!mayEnd(by, device)) return refuse('notYours');
        sessions.signOut(slot);
        // Whoever left by himself may come back by the link. Whoever was shown out may hold a link that is not his.
        const invitation = slot === by.slot ? undefined : invitations.of(by.dialogue, device.person);
        if (invitation !== undefined && device.enteredBy === 'link') invitations.losePlace(invitation.id);
        return device;
      }),
  };
}

function placeOf({ slot, role, dialogue }: Session): Place {
  return { slot, console: consoleOf(role), dialogue };
}

/** What a device calls itself, fit to stand in a list: one line, no control or direction marks, at most 60 signs. */
function deviceName(text: string): string {
  const plain = oneLine(text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' '));
  return [...plain].slice(0, 60).join('') || 'A device';
}
