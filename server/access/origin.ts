import type { IncomingHttpHeaders } from 'node:http';

/**
 * May a page of this origin act here? It must be the public address's own; a request without Origin passes only when
 * the browser itself says `Sec-Fetch-Site: same-origin`. Used by POST routes and by the socket handshake.
 */
export function originAllowed(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  if (headers.origin !== undefined) return headers.origin === new URL(publicUrl).origin;
  return headers['sec-fetch-site'] === 'same-origin';
}
