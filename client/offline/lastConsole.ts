import { readAddress } from '../entry/address.ts';
import { forget, read, write } from '../live/stored.ts';

/** The address of the console that was last signed in on this device: where the installed page opens. */

const LAST = 'rostrum.last';

export function rememberConsole(address: string): void {
  write(localStorage, LAST, address);
}

/** After a sign-out nothing leads back to it. */
export function forgetConsole(address: string): void {
  if (read(localStorage, LAST) === address) forget(localStorage, LAST);
}

/** Leads the house's bare address, at which the installed page starts, to the last console; all others stay. */
export function openLastConsole(): void {
  const last = location.pathname === '/' ? read<string>(localStorage, LAST) : undefined;
  if (typeof last === 'string' && readAddress(last).page === 'console') history.replaceState(null, '', last);
}
