/**
 * What somebody has typed and not sent yet stays in the tab under the sign-in it belongs to (`rostrum.<what>.<slot>`); who
 * signs in on the same tab afterwards must not find it.
 */
export function forgetTyped(slot: string): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('rostrum.') && key.endsWith(`.${slot}`)) sessionStorage.removeItem(key);
  } catch {
    // nothing was stored
  }
}
