/** What became of asking for an address, or for its end. */
export type CaptionsAnswer = { url: string } | { revoked: boolean } | { sentence: string };

/** Makes the address to which captions are sent, which ends the former, or ends it; undefined without a server. */
export async function askForAddress(
  dialogue: string,
  slot: string,
  { revoke = false } = {},
): Promise<CaptionsAnswer | undefined> {
  try {
    const response = await fetch(`/captions-link/${encodeURIComponent(dialogue)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ slot, ...(revoke ? { revoke } : {}) }),
      credentials: 'same-origin',
      cache: 'no-store',
    });
    return (await response.json()) as CaptionsAnswer;
  } catch {
    return undefined;
  }
}
