import type { TheRecord } from './dialogue.ts';
import type { RecordEvent, RecordEventMap } from './events.ts';
import type { Milliseconds, Stamped } from './model.ts';
import type { PutBackable } from './putBack.ts';
import { putBackableOf } from './putBackable.ts';
import { closingLater, type ListStage } from './speakersList.ts';
import { standsOn } from './standsOn.ts';

/** What can be put back, and until when: `TheRecord.putBacks` after each event. */

/** How many acts stay within reach. */
const KEPT = 12;

/** The acts that can be put back after an event: those nothing stands on, and the event itself if it is one. */
export function putBacksAfter(before: TheRecord, event: RecordEvent, after: TheRecord): readonly PutBackable[] {
  if (event.type === 'actPutBack') return withoutAct(before.putBacks, event.act);
  if (event.type === 'requestRelabelled') return before.putBacks.map((act) => relabelled(act, event));
  if (event.type === 'pointOfOrderRelabelled') return before.putBacks.map((act) => renamed(act, event));
  if (event.type === 'meetingResumed') return before.putBacks.map((act) => later(act, suspendedFor(before, event)));
  const standing = before.putBacks.filter((act) => isOneActWith(before, event, act) || !standsOn(event, act));
  const added = putBackableOf(before, event, after);
  if (!added && standing.length === before.putBacks.length) return before.putBacks;
  return added ? [...standing, added].slice(-KEPT) : standing;
}

/** An act put back is done with; a live microphone put back leaves the call as it was, which can be put back in turn. */
function withoutAct(putBacks: readonly PutBackable[], number: number): readonly PutBackable[] {
  const undone = putBacks.find(({ act }) => act === number);
  const call = undone?.what === 'live' && undone.call ? [undone.call] : [];
  // A turn that has the floor again stands on the call that followed it.
  const rest = putBacks.filter((act) => act !== undone && !(undone?.what === 'end' && act.what === 'call'));
  return [...rest, ...call].sort((a, b) => a.act - b.act);
}

function suspendedFor({ sittings }: TheRecord, { sitting, at }: { sitting: string; at: number }): Milliseconds {
  const state = sittings[sitting];
  return state?.stage === 'suspended' ? at - state.since : 0;
}

/** Closing times that an act would bring back have as long to run after a suspension as before [F26]. */
function later(act: PutBackable, by: Milliseconds): PutBackable {
  if (act.what === 'list') return { ...act, former: closingLater(act.former, by) };
  if (act.what === 'skip' && act.list) return { ...act, list: closingLater(act.list, by) };
  if (!('finished' in act) || !act.finished?.list) return act;
  const list: ListStage = closingLater(act.finished.list, by);
  return { ...act, finished: { ...act.finished, list } };
}

/** Nowhere may the former label stay, once it has changed [K6]. */
function relabelled(
  act: PutBackable,
  event: Stamped<'requestRelabelled', RecordEventMap['requestRelabelled']>,
): PutBackable {
  const { request, organization, label } = event;
  const own = 'request' in act && act.request === request ? { label } : {};
  const changed = { ...act, ...own };
  if (changed.what === 'inVain' && changed.request === request && changed.floor.stage !== 'vacant') {
    const { floor, entry } = changed;
    const turn = { ...floor.turn, organization, label };
    return { ...changed, floor: { ...floor, turn }, entry: { ...entry, organization, label } };
  }
  if (changed.what === 'live' && changed.call) return { ...changed, call: relabelled(changed.call, event) };
  if (!('ended' in changed) || changed.ended?.floor.turn.request !== request) return changed;
  const { floor } = changed.ended;
  const held = changed.ended.entry ? { entry: { ...changed.ended.entry, organization, label } } : {};
  const turn = { ...floor.turn, organization, label };
  return { ...changed, ended: { ...changed.ended, ...held, floor: { ...floor, turn } } };
}

/** A point of order that was closed would stand again under its new label [K6]. */
function renamed(
  act: PutBackable,
  { organization, label }: Stamped<'pointOfOrderRelabelled', RecordEventMap['pointOfOrderRelabelled']>,
): PutBackable {
  if (act.what === 'adjourned' && act.point) return { ...act, point: { ...act.point, organization, label } };
  return act.what === 'pointOfOrder' ? { ...act, label, former: { ...act.former, organization, label } } : act;
}

/** A clock that waits for a point of order from the beginning is one act with the microphone that went live [F4, C10]. */
function isOneActWith({ pointOfOrder, number }: TheRecord, { type }: RecordEvent, act: PutBackable): boolean {
  return type === 'clockPaused' && act.what === 'live' && act.act === number && pointOfOrder !== undefined;
}
