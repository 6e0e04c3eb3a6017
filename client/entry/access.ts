import type { Console, EnteredBy, LinkKind, Role } from '../../shared/access.ts';
import { entryWords } from '../words/en.ts';

/** The entrance, over HTTP. Every answer is data; a refusal carries the sentence to show. */

export interface Refused {
  refused: string;
  sentence: string;
}
/** Where a sign-in lives; the installation's own has no dialogue. */
export interface Place {
  slot: string;
  console: Console;
  dialogue: string | null;
}
/** What follows an entrance; `neutral` when the delegate has asked at the door for a neutral label. */
export type OnEntered = (place: Place, choice: { neutral: boolean }) => void;
/** Whom a personal link would let in. */
export interface Welcome {
  name: string | null;
  organization: string;
  role: Role;
  console: Console;
  linkKind: LinkKind;
  dialogue: { id: string; title: string; date: string } | null;
  devicesLeft: number;
  /** Milliseconds since 1970. */
  signedInUntil: number;
  already: Place | null;
}
export interface Device {
  slot: string;
  /** What the device calls itself. */
  device: string;
  since: number;
  lastSeen: number;
  enteredBy: EnteredBy;
}
export interface FreshCode {
  code: string;
  link: string;
  expiresAt: number;
}

export function isRefused(answer: object): answer is Refused {
  return 'refused' in answer;
}

/** Whom this link would let in; lets nobody in. */
export const look = (token: string) => post<Welcome>('look', { token });
/** Signs this device in by a personal link. */
export const enter = (token: string) => post<Place>('enter', { token, device: deviceName(navigator.userAgent) });
/** Signs this device in by a code, which is spent. */
export const enterCode = (code: string) => post<Place>('enter-code', { code, device: deviceName(navigator.userAgent) });
/** A code for one more device of one's own. */
export const makeCode = (slot: string) => post<FreshCode>('code', { slot });
/** Signs out this device, or another of one's own. */
export const signOut = (slot: string, device?: string) =>
  post<{ signedOut: string }>('sign-out', device === undefined ? { slot } : { slot, device });
/** One's own devices. */
export const myDevices = (slot: string) =>
  call<{ devices: readonly Device[]; thisOne: string }>(`devices?slot=${encodeURIComponent(slot)}`);

export interface Convened {
  dialogues: readonly { id: string; title: string; links: readonly object[] }[];
}
/** Convenes a dialogue from its two files, or the example day; the answer holds all links, this once. */
export const convene = (slot: string, files: { programme: string; participants: string } | 'example') =>
  send<Convened>('/preparation', files === 'example' ? { slot, example: true } : { slot, ...files });

const send = <Answer>(address: string, body: object) =>
  request<Answer>(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const post = <Answer>(path: string, body: object) => send<Answer>(`/access/${path}`, body);
const call = <Answer>(path: string) => request<Answer>(`/access/${path}`);

async function request<Answer>(address: string, init?: RequestInit): Promise<Answer | Refused> {
  try {
    const response = await fetch(address, { ...init, credentials: 'same-origin', cache: 'no-store' });
    return (await response.json()) as Answer | Refused;
  } catch {
    return { refused: 'noAnswer', sentence: entryWords.noAnswer };
  }
}

const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS|Chromium)\//],
  ['Safari', /Safari\//],
];
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X|Macintosh/],
  ['Chromebook', /CrOS/],
  ['Linux', /Linux|X11/],
];

/** What a device calls itself, for its owner to know it by: "Firefox on Windows". */
export function deviceName(userAgent: string): string {
  const find = (names: typeof BROWSERS) => names.find(([, sign]) => sign.test(userAgent))?.[0];
  return `${find(BROWSERS) ?? 'A browser'} on ${find(SYSTEMS) ?? 'a device'}`;
}
