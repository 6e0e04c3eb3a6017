import type { Decide, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import { type EndedTurn, endingOf, type Invited, type Turn } from './floor.ts';
import type { Channel, Milliseconds, SegmentId, TurnKind, TurnNumber } from './model.ts';
import { type Panel, type Segment, segmentOf } from './programme.ts';
import { isRefusal, refuse } from './refusal.ts';
import { pastHardStop } from './sitting.ts';

/**
 * Department: invited speakers – panellists in the programme's order, each with an allotment, then their replies in the
 * same order [F24]; presentations on the same clock; the Secretariat, which may speak at any time [F3].
 */

export interface PanelEvents {
  invitedCalled: {
    segment: SegmentId;
    turn: TurnNumber;
    invited: Invited;
    kind: TurnKind;
    label: string;
    /** The organization of a panellist, as the programme has it. */
    under: string;
    channel: Channel;
    limit: Milliseconds;
    ending?: TurnNumber;
  };
  panellistSkipped: { segment: SegmentId; panellist: number };
}
export interface PanelCommands {
  /** `turn`: the live turn it ends, or null with a free floor. */
  callInvited: { segment: SegmentId; invited: Invited; turn: TurnNumber | null };
  /** A missing panellist is passed over and may be taken later. */
  skipPanellist: { segment: SegmentId; panellist: number };
}

export function panelOf(record: TheRecord, segment: Segment): Panel | undefined {
  return record.programme.panels.find(({ id }) => id === segment.panel);
}

/** Where a panellist stands in a segment of presentations or replies. */
export interface PanellistStanding {
  panellist: number;
  name: string;
  organization: string;
  allotment: Milliseconds;
  /** `lost`: the line was lost, and the rest of the time is kept [F17]. */
  state: 'heard' | 'speaking' | 'lost' | 'skipped' | 'toCome';
}

/** The panellists of a segment in the programme's order; none where they do not speak. */
export function panellistsOf(record: TheRecord, segment: Segment): readonly PanellistStanding[] {
  const panel = panelOf(record, segment);
  if (!panel || (segment.kind !== 'panel' && segment.kind !== 'panel_replies')) return [];
  const reply = segment.kind === 'panel_replies';
  return panel.panellists.map(({ name, organization, allotment }, panellist) => {
    const last = record.turns.findLast((turn) => isOf(turn, segment.id, panellist));
    const whole = reply ? record.rules.limits.reply : allotment;
    return {
      panellist,
      name,
      organization,
      allotment: last?.interrupted ? Math.max(last.limit - last.lasted, 0) : whole,
      state: standingOf(record, segment.id, panellist, last),
    };
  });
}

/** Is it the turn of this panellist in this segment? */
function isOf({ segment, invited }: Turn, id: SegmentId, panellist: number): boolean {
  return segment === id && !!invited && 'panellist' in invited && invited.panellist === panellist;
}

function standingOf(
  { floor, skipped }: TheRecord,
  segment: SegmentId,
  panellist: number,
  last: EndedTurn | undefined,
): PanellistStanding['state'] {
  if (floor.stage !== 'vacant' && isOf(floor.turn, segment, panellist)) return 'speaking';
  if (last) return last.interrupted ? 'lost' : 'heard';
  return skipped[segment]?.includes(panellist) ? 'skipped' : 'toCome';
}

/** Whom the next-key calls: the first still to come, but a lost one right after the next; then those passed over. */
export function nextPanellist(record: TheRecord, segment: Segment): PanellistStanding | undefined {
  const all = panellistsOf(record, segment);
  const [lost, toCome] = [all.find(({ state }) => state === 'lost'), all.find(({ state }) => state === 'toCome')];
  const waits = lost && record.turns.at(-1)?.interrupted ? toCome : undefined;
  return waits ?? lost ?? toCome ?? all.find(({ state }) => state === 'skipped');
}

export const callInvited: Decide<'callInvited'> = (dialogue, { segment: id, invited, turn }, { at }) => {
  const { record } = dialogue;
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  if (record.segments[id]?.stage !== 'inProgress') return refuse('segmentNotInProgress', { segment: segment.title });
  const late = pastHardStop(record, at);
  if (late) return late;
  const ended = endingOf(dialogue, turn);
  if (isRefusal(ended)) return ended;
  const speaker = speakerFor(dialogue, segment, invited);
  if (!speaker) return refuse('unknownPanellist');
  const called = record.number + 1 + ended.record.length;
  return {
    record: [
      ...ended.record,
      {
        type: 'invitedCalled',
        segment: id,
        turn: called,
        invited,
        ...speaker,
        ...(turn === null ? {} : { ending: turn }),
      },
    ],
    desks: ended.desks,
  };
};

type Speaker = Pick<PanelEvents['invitedCalled'], 'kind' | 'label' | 'under' | 'channel' | 'limit'>;

function speakerFor(dialogue: Dialogue, segment: Segment, invited: Invited): Speaker | undefined {
  const { record } = dialogue;
  if ('panellist' in invited) {
    const found = panellistsOf(record, segment)[invited.panellist];
    if (!found) return undefined;
    const kind = segment.kind === 'panel_replies' ? 'reply' : 'panellist';
    const { name: label, organization: under, allotment: limit } = found;
    return { kind, label, under, channel: channelOf(dialogue, label), limit };
  }
  const presents = segment.presenter === invited.office;
  return {
    kind: presents ? 'presentation' : 'secretariat',
    label:
      invited.office === 'chair' ? (record.programme.chairs[record.presiding]?.name ?? 'The Chair') : 'The Secretariat',
    under: '',
    channel: 'room',
    limit: presents ? segment.endsAt - segment.startsAt : record.rules.limits.secretariat,
  };
}

/** Panellists stand in the programme by name; how they attend lies on the officers' desk. */
function channelOf({ desks }: Dialogue, name: string): Channel {
  return (
    Object.values(desks.officers.persons).find((person) => person.role === 'panellist' && person.name === name)
      ?.channel ?? 'room'
  );
}

export const skipPanellist: Decide<'skipPanellist'> = ({ record }, { segment: id, panellist }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const found = panellistsOf(record, segment)[panellist];
  if (!found) return refuse('unknownPanellist');
  const called = record.floor.stage === 'called' && found.state === 'speaking';
  if (found.state === 'heard' || (found.state === 'speaking' && !called))
    return refuse('hasSpoken', { name: found.name });
  if (found.state === 'skipped') return refuse('alreadyThere');
  return { record: [{ type: 'panellistSkipped', segment: id, panellist }] };
};

/** The record with those passed over in a segment changed. */
export function withSkipped(record: TheRecord, segment: SegmentId, panellists: readonly number[]): TheRecord {
  const { [segment]: _, ...others } = record.skipped;
  return { ...record, skipped: panellists.length ? { ...others, [segment]: panellists } : others };
}

export const skippedIn = (record: TheRecord, segment: SegmentId): readonly number[] => record.skipped[segment] ?? [];

export const panelFolds: RecordFolds<PanelEvents> = {
  invitedCalled: (record, { type: _type, v: _v, by: _by, ending: _ending, at, ...called }) => {
    const { segment, invited, limit } = called;
    const floor = { stage: 'called', turn: { ...called, calledAt: at, given: limit } } as const;
    const still = skippedIn(record, segment).filter((one) => !('panellist' in invited && one === invited.panellist));
    return withSkipped({ ...record, floor }, segment, still);
  },
  panellistSkipped: (record, { segment, panellist }) => {
    const { floor } = record;
    // A panellist called and found missing leaves the floor free.
    const missing = floor.stage === 'called' && isOf(floor.turn, segment, panellist);
    return withSkipped(missing ? { ...record, floor: { stage: 'vacant' } } : record, segment, [
      ...skippedIn(record, segment),
      panellist,
    ]);
  },
};
