import { type Notice, STAGES } from './notice.ts';

/** Which stages were noticed in this tab: a reload or a line that comes back repeats none of them. */

const keptAs = (slot: string) => `rostrum.noticed.${slot}`;
/** Where a browser keeps nothing, for as long as the page stands. */
const unkept = new Map<string, string>();

/** Takes note of a notice; false where this stage of the request, or a later one, was noticed before. */
export function takeNotice(slot: string, { of, stage }: Notice): boolean {
  const noticed = read(slot);
  const rank = STAGES.indexOf(stage);
  if ((noticed[of] ?? -1) >= rank) return false;
  keep(slot, JSON.stringify({ ...noticed, [of]: rank }));
  return true;
}

function read(slot: string): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keptAs(slot)) ?? unkept.get(slot) ?? '{}');
    return kept && typeof kept === 'object' ? (kept as Record<string, number>) : {};
  } catch {
    return {};
  }
}

function keep(slot: string, text: string): void {
  try {
    sessionStorage.setItem(keptAs(slot), text);
  } catch {
    unkept.set(slot, text);
  }
}
