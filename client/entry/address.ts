import { type Console, isSlot } from '../../shared/access.ts';

/** What the address in the address bar asks for. */
export type Address =
  | { page: 'enter' }
  | { page: 'join'; dialogue: string }
  | { page: 'installation'; slot: string }
  | { page: 'console'; dialogue: string; console: Console; slot: string }
  | { page: 'nothing' };

const CONSOLES: readonly string[] = [
  'chair',
  'secretariat',
  'rapporteur',
  'participant',
  'display',
] satisfies Console[];

/** Reads a pathname; whatever is not known leads to the page that says what to do. */
export function readAddress(pathname: string): Address {
  const [first, second, third, ...more] = pathname.split('/').filter(Boolean).map(decode);
  if (more.length > 0 || first === undefined) return { page: 'nothing' };
  if (first === 'enter' && second === undefined) return { page: 'enter' };
  if (first === 'j' && second !== undefined && third === undefined) return { page: 'join', dialogue: second };
  if (second === undefined || third === undefined || !isSlot(third) || !CONSOLES.includes(second))
    return { page: 'nothing' };
  if (first === 'installation') return { page: 'installation', slot: third };
  return { page: 'console', dialogue: first, console: second as Console, slot: third };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
