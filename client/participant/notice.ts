import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { momentWords, participantWords as words } from '../words/en.ts';
import { calledEntry, calledWords } from './calledWords.ts';
import type { HeldFloor, Moment } from './moment.ts';
import { beforeIn, isNextUp, type Slot, slotToCome } from './slots.ts';

/** What the moment says to ears, and the notices on the way to the floor [F22]: a pure reading. */

export const STAGES = ['three', 'next', 'called', 'floor'] as const;
export type Stage = (typeof STAGES)[number];

/** A step on the way to the floor, of one request or one slot of a panel. */
export interface Notice {
  stage: Stage;
  /** The request or slot; a request that is called again, or comes back after a lost line, starts anew. */
  of: string;
  /** Does this person herself speak? */
  byMe: boolean;
}

/** What is said; whether at once; and what stands before the title, for a tab in the background. */
export interface Said {
  text: string;
  urgent?: boolean;
  titled?: string;
  notice?: Notice;
}

/** From so many before on, one is told. */
const TOLD_AHEAD = 3;

const urgently = (text: string, notice?: Notice): Said => ({
  text,
  urgent: true,
  titled: text,
  ...(notice && { notice }),
});

export function saidOf(moment: Moment, record: TheRecord): Said {
  switch (moment.is) {
    case 'speaking': {
      const text = moment.byMe ? words.youHaveTheFloor : words.organizationHasTheFloor;
      return urgently(text, onFloor(record, moment.floor, 'floor', moment.byMe));
    }
    case 'lineLost':
      return urgently(moment.byMe ? momentWords.lineLost.heading : momentWords.lineLost.organization);
    case 'called': {
      const text = calledWords(calledEntry(record, moment.floor.turn), moment.byMe);
      return urgently(text, onFloor(record, moment.floor, 'called', moment.byMe));
    }
    case 'next':
      return urgently(moment.byMe ? words.youAreNext : words.organizationIsNext, inList(moment, 'next'));
    case 'listed':
      return placed(moment, record.segments[moment.table.segment.id]?.stage === 'inProgress');
    case 'panellist':
      return onPanel(record, slotToCome(record, moment.slots));
    case 'suspended':
      return { text: momentWords.suspended.heading };
    case 'adjourned':
      return { text: momentWords.adjourned.heading };
    case 'fate':
      return {
        text:
          moment.fate.became === 'notReached'
            ? words.closed.tooLateHeading
            : momentWords.fate[moment.fate.became].heading,
      };
    default:
      return { text: '' };
  }
}

type Placed = Extract<Moment, { is: 'next' | 'listed' }>;

/** A place, and from three before on that it is soon. */
function placed(moment: Placed, running: boolean): Said {
  const { place } = moment;
  const before = place - 1;
  if (!running || before > TOLD_AHEAD) return { text: words.place(place) };
  return {
    text: `${words.place(place)}. ${words.before(before)}`,
    titled: momentWords.soonAloud(before),
    notice: inList(moment, 'three'),
  };
}

function onPanel(record: TheRecord, slot: Slot | undefined): Said {
  if (!slot) return { text: '' };
  const { segment, own } = slot;
  const of = [segment.id, own.panellist, ...(own.state === 'lost' ? ['lost'] : [])].join('.');
  if (isNextUp(record, slot)) return urgently(words.youAreNext, { stage: 'next', of, byMe: true });
  const before = beforeIn(slot);
  const soon = record.segments[segment.id]?.stage === 'inProgress' && own.state === 'toCome' && before > 0;
  if (!soon || before > TOLD_AHEAD) return { text: '' };
  const text = momentWords.soonAloud(before);
  return { text: momentWords.comeBefore(before), titled: text, notice: { stage: 'three', of, byMe: true } };
}

const inList = ({ entry: { request, calls, losses }, byMe }: Placed, stage: Stage): Notice => ({
  stage,
  of: [request, calls, losses].join('.'),
  byMe,
});

function onFloor(record: TheRecord, { turn }: HeldFloor, stage: Stage, byMe: boolean): Notice {
  const entry = calledEntry(record, turn);
  const of = entry ? [entry.request, entry.calls, entry.losses] : ['turn', turn.turn];
  return { stage, of: of.join('.'), byMe };
}
