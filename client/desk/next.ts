import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Invited } from '../../shared/dialogue/floor.ts';
import type { Channel, Milliseconds, RequestNumber, SegmentId, TurnNumber } from '../../shared/dialogue/model.ts';
import { nextInLine } from '../../shared/dialogue/order.ts';
import { nextPanellist, type PanellistStanding, panellistsOf } from '../../shared/dialogue/panel.ts';
import { type Segment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { conductWords } from '../words/en.ts';
import { panellistNamed } from './names.ts';

/** Whom the next-key calls: the first of the list, the next panellist in the programme's order, or who presents. */
export type NextUp =
  | { by: 'list'; segment: SegmentId; request: RequestNumber }
  | { by: 'invitation'; segment: SegmentId; invited: Invited; label: string; channel: Channel };

/** Nobody while the meeting is suspended, between segments, or where nobody else comes [F1, F24]. */
export function nextUpOf(record: TheRecord, desks: Desks): NextUp | undefined {
  const segment = segmentInProgress(record);
  if (!segment || isSuspended(record)) return undefined;
  const list = record.lists[segment.id];
  if (list) {
    const request = nextInLine(list);
    return request === undefined ? undefined : { by: 'list', segment: segment.id, request };
  }
  const panellist = nextPanellist(record, segment);
  if (panellist) return { by: 'invitation', segment: segment.id, ...invitationOf(desks, panellist) };
  const { presenter } = segment;
  if (!presenter || hasPresented(record, segment)) return undefined;
  const label =
    presenter === 'chair' ? (record.programme.chairs[record.presiding]?.name ?? '') : conductWords.invited.secretariat;
  return { by: 'invitation', segment: segment.id, invited: { office: presenter }, label, channel: 'room' };
}

/** A panellist as the floor will name her. */
export function invitationOf(desks: Desks, { panellist, name }: PanellistStanding) {
  const channel: Channel = panellistNamed(desks, name)?.channel ?? 'room';
  return { invited: { panellist }, label: name, channel };
}

/** The command of the next-key, which names whom it saw. */
export function callOf(next: NextUp, turn: TurnNumber | null): Command {
  return next.by === 'list'
    ? { type: 'giveFloor', segment: next.segment, next: next.request, turn }
    : { type: 'callInvited', segment: next.segment, invited: next.invited, turn };
}

/** Has whoever presents the segment had the floor in it, or has it now? */
function hasPresented({ floor, turns }: TheRecord, { id }: Segment): boolean {
  const presents = (turn: { segment: SegmentId; kind: string }) => turn.segment === id && turn.kind === 'presentation';
  return (floor.stage !== 'vacant' && presents(floor.turn)) || turns.some(presents);
}

/** The panellists of the segment in progress; none where it is no panel. */
export function panelNow(record: TheRecord): readonly PanellistStanding[] {
  const segment = segmentInProgress(record);
  return segment ? panellistsOf(record, segment) : [];
}

/** The panellists still to come in the order in which they would be called: the next, the others, those passed over. */
export function panelToCome(record: TheRecord): readonly PanellistStanding[] {
  const segment = segmentInProgress(record);
  const next = segment && nextPanellist(record, segment);
  const others = panelNow(record).filter(({ panellist }) => panellist !== next?.panellist);
  const inState = (...states: PanellistStanding['state'][]) => others.filter(({ state }) => states.includes(state));
  return [...(next ? [next] : []), ...inState('toCome', 'lost'), ...inState('skipped')];
}

/** What the panellists still to come, passed over ones too, will take. */
export function panelTimeLeft(panel: readonly PanellistStanding[]): Milliseconds {
  return panel
    .filter(({ state }) => state !== 'heard' && state !== 'speaking')
    .reduce((sum, { allotment }) => sum + allotment, 0);
}
