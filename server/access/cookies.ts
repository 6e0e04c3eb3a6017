/** The most cookies of one request we look at; a browser with more roles than this has other worries. */
const MOST_COOKIES = 100;

/** Is the house reached over https, so that its cookies can be kept from plain connections and sister hosts? */
export function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}

function prefix(secure: boolean): string {
  return secure ? '__Host-rostrum-' : 'rostrum-';
}

/** Our cookies in a request by slot; on https only those that no sister host can have set. */
export function readCookies(header: string | undefined, secure: boolean): Map<string, string> {
  const found = new Map<string, string>();
  const ours = prefix(secure);
  for (const pair of (header ?? '').split(';').slice(0, MOST_COOKIES)) {
    const [name = '', value = ''] = pair.trim().split('=', 2);
    // The first one counts: browsers send the most specific path first, and ours all have Path=/.
    if (name.startsWith(ours) && !found.has(name.slice(ours.length))) found.set(name.slice(ours.length), value);
  }
  return found;
}

/** The header that signs a device in; `seconds` runs from now, so a browser with a wrong clock keeps it as long. */
export function setCookie(slot: string, value: string, seconds: number, secure: boolean): string {
  const age = Math.max(0, Math.floor(seconds));
  return `${prefix(secure)}${slot}=${value}; Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The header that takes a sign-in's cookie away. */
export function clearCookie(slot: string, secure: boolean): string {
  return setCookie(slot, '', 0, secure);
}
