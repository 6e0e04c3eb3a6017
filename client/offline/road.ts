/**
 * Where a request of the page is answered from. Pages and chunks alone: what the server says of the day, of people or
 * of sign-ins is never kept by the worker, and goes to the server as if there were none.
 */

/** `shell`: the server's page, or the kept one without a line. `kept`: by its name it never changes. */
export type Road = 'server' | 'shell' | 'kept';

/** The address of the page as it is kept; it is the same page at every address. */
export const PAGE = '/';
const CHUNKS = '/assets/';
/** Only a participant's console opens without a line; the desks of the house do not work from memory. */
const PARTICIPANT = /^\/[^/]+\/participant\/[^/]+$/;

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

export function roadOf({ method, mode, url }: Asked, house: string): Road {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== house) return 'server';
  if (mode === 'navigate') return pathname === PAGE || PARTICIPANT.test(pathname) ? 'shell' : 'server';
  return pathname.startsWith(CHUNKS) ? 'kept' : 'server';
}
