import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { nextPanellist, type PanellistStanding, panellistsOf } from '../../shared/dialogue/panel.ts';
import type { Person } from '../../shared/dialogue/participants.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { timetableAt } from '../../shared/dialogue/timetable.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';

/** A panellist's own parts of the programme: her presentation, then her reply [F24]. She stands there by name. */
export interface Slot {
  segment: Segment;
  own: PanellistStanding;
  panel: readonly PanellistStanding[];
}

export function slotsOf(record: TheRecord, person: Person | undefined): readonly Slot[] {
  if (person?.role !== 'panellist') return [];
  return record.programme.segments.flatMap((segment) => {
    if (record.segments[segment.id]?.stage === 'skipped') return [];
    const panel = panellistsOf(record, segment);
    const own = panel.find(({ name }) => name === person.name);
    return own ? [{ segment, own, panel }] : [];
  });
}

/** Is the turn of an invited speaker that of this person? */
export function isMine({ invited, label }: Turn, person: Person | undefined): boolean {
  return !!invited && 'panellist' in invited && person?.role === 'panellist' && person.name === label;
}

/** The slot that comes: the first in which she has not been heard, of a part that is not over. */
export function slotToCome(record: TheRecord, slots: readonly Slot[]): Slot | undefined {
  return slots.find(({ segment, own }) => own.state !== 'heard' && record.segments[segment.id]?.stage !== 'finished');
}

/** Is she the one whom the Chair calls next? */
export function isNextUp(record: TheRecord, { segment, own }: Slot): boolean {
  return (
    record.segments[segment.id]?.stage === 'inProgress' && nextPanellist(record, segment)?.panellist === own.panellist
  );
}

/** How many panellists the Chair calls before her. */
export function beforeIn({ own, panel }: Slot): number {
  return panel.filter(({ state, panellist }) => state === 'toCome' && panellist < own.panellist).length;
}

/** When she may be called: those before her take their whole time, with a handover each. */
export function expectedIn(record: TheRecord, slot: Slot, now: Instant): Instant {
  const { segment, own, panel } = slot;
  const { handover } = record.rules;
  const running = record.segments[segment.id]?.stage === 'inProgress';
  const starts = timetableAt(record, now).expected.find((one) => one.segment === segment.id)?.startsAt;
  const present = running ? Math.max(0, remainingAt(record.floor, now) ?? -handover) + handover : 0;
  return panel
    .filter(({ state, panellist }) => state === 'toCome' && panellist < own.panellist)
    .reduce((at, { allotment }) => at + allotment + handover, (running ? now : (starts ?? segment.startsAt)) + present);
}
