/**
 * Who comes in through which door: roles, consoles, kinds of link, how many devices a link serves, and the
 * addresses and codes people see. Pure: the server decides with it, the consoles speak with it.
 */

import type { LinkKind } from './dialogue/model.ts';
import { ROLES as ROLES_OF_THE_DAY } from './dialogue/model.ts';

export type { LinkKind };

/** The roles of the day, and the installation's own link, before there is any dialogue. */
export const ROLES = [...ROLES_OF_THE_DAY, 'secretariat'] as const;
export type Role = (typeof ROLES)[number];

export type Console = 'chair' | 'secretariat' | 'rapporteur' | 'participant' | 'display';

/** How a device came in: by the personal link, by a code of a signed-in device, by a code made at the door. */
export type EnteredBy = 'link' | 'code' | 'door';

type Place = { readonly console: Console; readonly link: LinkKind };

/** One line a role: the console it opens and the kind of link it is given. */
const PLACES: Readonly<Record<Role, Place>> = {
  co_chair: { console: 'chair', link: 'staff' },
  secretary: { console: 'chair', link: 'staff' },
  conference_officer: { console: 'secretariat', link: 'staff' },
  technical_moderator: { console: 'secretariat', link: 'staff' },
  microphone_operator: { console: 'secretariat', link: 'staff' },
  secretariat: { console: 'secretariat', link: 'staff' },
  rapporteur: { console: 'rapporteur', link: 'staff' },
  presenter: { console: 'participant', link: 'speaker' },
  panellist: { console: 'participant', link: 'speaker' },
  representative: { console: 'participant', link: 'speaker' },
  alternate: { console: 'participant', link: 'speaker' },
  delegate: { console: 'participant', link: 'speaker' },
  observer: { console: 'participant', link: 'listener' },
  room_display: { console: 'display', link: 'display' },
};

/** The console a role opens. */
export function consoleOf(role: Role): Console {
  return PLACES[role].console;
}

/** The kind of link a role is given; a speaker's link becomes a listener's when it is listen-only. */
export function linkKindOf(role: Role, listenOnly = false): LinkKind {
  const { link } = PLACES[role];
  return link === 'speaker' && listenOnly ? 'listener' : link;
}

/** How many devices the link itself signs in [K8]; more are added from a signed-in device. */
export const DEVICES_PER_LINK: Readonly<Record<LinkKind, number>> = { staff: 1, speaker: 3, listener: 3, display: 10 };

/** How many devices one person can have signed in at once, codes included. */
export const DEVICES_PER_PERSON: Readonly<Record<LinkKind, number>> = {
  staff: 10,
  speaker: 10,
  listener: 10,
  display: 30,
};

/** May this role see everybody's devices in its dialogue [K8]? */
export function overseesDevices(role: Role): boolean {
  return role === 'secretary' || role === 'conference_officer';
}

/**
 * May this role make a code at the door for a person with that kind of link? The conference officer serves delegates
 * and displays; only the Secretary lets in staff, or the officer could enter as the Chair.
 */
export function makesDoorCodes(role: Role, forLink: LinkKind): boolean {
  return role === 'secretary' || (role === 'conference_officer' && forLink !== 'staff');
}

/** May this role sign out somebody else's device? Those whom it lets in, or the officer could show out the Chair. */
export function signsOut(role: Role, ofLink: LinkKind): boolean {
  return makesDoorCodes(role, ofLink);
}

/** Where a sign-in's console lives; the installation's own link has no dialogue. */
export function consoleAddress(signIn: { dialogue: string | null; console: Console; slot: string }): string {
  return `/${signIn.dialogue ?? 'installation'}/${signIn.console}/${signIn.slot}`;
}

/** First words of addresses that are not dialogues. */
const RESERVED = [
  'access',
  'assets',
  'captions',
  'captions-link',
  'enter',
  'heads',
  'healthz',
  'installation',
  'metrics',
  'public',
  'record',
  'rulings',
  'sockets',
  'socket.io',
];

/** Can this be a dialogue's id: small letters, figures and hyphens, at most 64, and no address of the house's own? */
export function isDialogueId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(id) && !RESERVED.includes(id);
}

/** Crockford's 32 symbols: no I, L, O or U, so that a code survives being read aloud and typed. */
export const CODE_SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = /^[0-9A-HJKMNP-TV-Z]{8}$/;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;
const SLOT = /^[0-9a-hjkmnp-tv-z]{8}$/;

/** The eight symbols of a code as typed (small letters, hyphens, blanks, O for 0, I or L for 1), or undefined. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return CODE.test(code) ? code : undefined;
}

/** A code as people read it: two groups of four. */
export function showCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Has this the form of a personal link's token (128 bits, base64url)? */
export function isToken(token: string): boolean {
  return TOKEN.test(token);
}

/** Has this the form of a slot, the public name of a sign-in? */
export function isSlot(slot: string): boolean {
  return SLOT.test(slot);
}

/** The address that carries a token or a code in its fragment, which browsers never send to a server. */
export function entryLink(publicUrl: string, tokenOrCode: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/enter#${tokenOrCode}`;
}

export type Entry = { by: 'link'; token: string } | { by: 'code'; code: string };

/** What the fragment of an entry address holds, with or without its `#`; undefined when it was cut or mistyped. */
export function readEntry(fragment: string): Entry | undefined {
  const text = fragment.replace(/^#/, '');
  if (isToken(text)) return { by: 'link', token: text };
  const code = readCode(text);
  return code === undefined ? undefined : { by: 'code', code };
}
