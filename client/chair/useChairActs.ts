import { useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Floor } from '../../shared/dialogue/floor.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextSegment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import type { PutBackable } from '../../shared/dialogue/putBack.ts';
import { refuse, sentenceOf } from '../../shared/dialogue/refusal.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { stopOf } from '../desk/drift.ts';
import { isLineLost, listSegment } from '../desk/moment.ts';
import { callOf, type NextUp, nextUpOf, panelToCome } from '../desk/next.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useReached } from '../desk/useReached.ts';
import { useSettling } from '../desk/useSettling.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import type { ActState } from '../parts/Act.tsx';
import { chairMoreWords } from '../words/en.ts';

/** Something the Chair can do now: the state of its button, and what button and key do. */
export interface Doable {
  state: ActState;
  act: () => void;
}

export type ChairAct =
  | 'next'
  | 'live'
  | 'end'
  | 'clock'
  | 'more'
  | 'less'
  | 'back'
  | 'list'
  | 'start'
  | 'resume'
  | 'adjourn'
  | 'passOver'
  | 'lineLost'
  | 'lineBack';
export interface ChairActs extends Record<ChairAct, Doable> {
  /** Whom "Give the floor to the next speaker" would call. */
  nextUp: NextUp | undefined;
  /** The hard stop has come: nobody can be called, unless the Chair goes on [F25]. */
  pastStop: boolean;
  /** Somebody else can be given the floor, or be put at the head meanwhile: why not, in one sentence, when pressed. */
  someoneElse: Doable;
  noOneElse: string | undefined;
  /** Why the last act on the floor was refused, in one sentence; likewise of a segment and the list. */
  refusal: string | undefined;
  startRefusal: string | undefined;
  listRefusal: string | undefined;
  /** The next-key was pressed while someone is called: it calls nobody else, and this says what it waits for. */
  tooSoon: string | undefined;
}

const MINUTE = 60_000;
const ON_THE_FLOOR: readonly string[] = [
  'next',
  'live',
  'end',
  'clock',
  'time',
  'back',
  'resume',
  'adjourn',
  'passOver',
  'line',
];
const NOT_NOW: Doable = { state: 'notNow', act: () => {} };
/** An act whose button has just changed its meaning takes no press; where one key does and undoes, the key neither. */
type Settles = { settling?: boolean; keyToo?: boolean };

/** Every act of the Chair's desk, each with the command that names what the Chair sees at this moment. */
export function useChairActs(openSomeoneElse: () => void): ChairActs {
  const record = useRecord();
  const desks = useDesks();
  const { floor } = record;
  const turn = floor.stage === 'vacant' ? null : floor.turn.turn;
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const suspended = isSuspended(record);
  const pastStop = useReached(stopOf(record));
  const nextUp = pastStop ? undefined : nextUpOf(record, desks);
  const toStart = nextSegment(record);
  const backTo = lastTurnBack(record.putBacks, floor);
  const moment = `${floor.stage} ${turn} ${toStart?.id} ${segment?.id} ${nextUp !== undefined} ${suspended}`;
  const settling = useSettling(moment);
  const listSettling = useSettling(`${segment?.id} ${list?.stage.stage}`);
  const keyed = {
    next: useDeskAct('giveFloor', 'giveFloor'),
    live: useDeskAct('microphoneLive', 'microphoneLive'),
    end: useDeskAct('endTurn', 'endTurn'),
    clock: useDeskAct('clock', 'pauseClock'),
    time: useDeskAct('time', 'changeTime'),
    back: useDeskAct('lastBack', 'putBack'),
    start: useDeskAct('startSegment', 'startSegment'),
    list: useDeskAct('list', 'openList'),
    resume: useDeskAct('resumeMeeting', 'resumeMeeting'),
    adjourn: useDeskAct('adjournMeeting', 'adjournMeeting'),
    passOver: useDeskAct('passOver', 'skipPanellist'),
    line: useDeskAct('line', 'reportLineLost'),
  };
  const [pressed, setPressed] = useState<keyof typeof keyed>();
  const [hurried, setHurried] = useState<number>();
  const [sought, setSought] = useState<string>();
  const without = whyNoOneElse(record, pastStop);
  const doable = (key: keyof typeof keyed, command: Command | undefined, how: Settles = {}): Doable => {
    if (!command) return NOT_NOW;
    const { state, perform } = keyed[key];
    const act = () => {
      if (how.settling && how.keyToo) return;
      setPressed(key);
      void perform(command);
    };
    return { state: how.settling && state === 'ready' ? 'settling' : state, act };
  };
  const called = floor.stage === 'called';
  const held = isLineLost(floor);
  const begun = turn !== null && !called;
  return {
    nextUp,
    pastStop,
    someoneElse: {
      state: floor.stage === 'vacant' && !without ? keyed.next.state : 'notNow',
      act: () => {
        setSought(moment);
        if (!without && keyed.next.state === 'ready') openSomeoneElse();
      },
    },
    noOneElse: sought === moment ? without : undefined,
    next: called
      ? { state: 'notNow', act: () => setHurried(floor.turn.turn) }
      : doable('next', nextUp && callOf(nextUp, turn), { settling, keyToo: turn !== null }),
    live: doable('live', called ? { type: 'microphoneLive', turn: floor.turn.turn } : undefined, { settling }),
    end: doable('end', begun ? { type: 'endTurn', turn } : undefined, { settling }),
    resume: doable('resume', suspended ? { type: 'resumeMeeting' } : undefined, { settling }),
    adjourn: doable('adjourn', turn === null ? { type: 'adjournMeeting' } : undefined, { settling }),
    passOver: doable('passOver', passOverCommand(floor), { settling }),
    lineLost: doable('line', begun && !held ? { type: 'reportLineLost', turn } : undefined, { settling }),
    lineBack: doable('line', begun && held ? { type: 'reportLineBack', turn } : undefined, { settling }),
    clock: doable('clock', suspended ? undefined : clockCommand(floor), { settling, keyToo: true }),
    more: doable('time', turn === null ? undefined : { type: 'changeTime', turn, by: MINUTE }),
    less: doable('time', turn === null ? undefined : { type: 'changeTime', turn, by: -MINUTE }),
    back: doable('back', backTo && { type: 'putBack', act: backTo.act }, { settling, keyToo: true }),
    start: doable('start', toStart && { type: 'startSegment', segment: toStart.id }, { settling, keyToo: true }),
    list: doable('list', segment && list && { type: isTaking(list) ? 'closeList' : 'openList', segment: segment.id }, {
      settling: listSettling,
      keyToo: true,
    }),
    refusal: pressed && ON_THE_FLOOR.includes(pressed) ? keyed[pressed].refusal : undefined,
    startRefusal: keyed.start.refusal,
    listRefusal: keyed.list.refusal,
    tooSoon:
      called && hurried === turn ? sentenceOf(refuse('notYetLive', { organization: floor.turn.label })) : undefined,
  };
}

/** Why nobody else can come first: with a free floor the Secretariat always can. */
function whyNoOneElse(record: TheRecord, pastStop: boolean): string | undefined {
  const words = chairMoreWords.noOneElse;
  if (isSuspended(record)) return sentenceOf(refuse('meetingIsSuspended'));
  if (pastStop) return words.pastStop;
  const segment = segmentInProgress(record);
  if (!segment) return words.noSegment;
  if (record.floor.stage === 'vacant' || panelToCome(record).length > 0) return undefined;
  const list = record.lists[segment.id];
  return list && waitingIn(list).length > 1 ? undefined : words.nobody;
}

/** A panellist who was called and is missing is passed over, and may be taken later [F24]. */
function passOverCommand(floor: Floor): Command | undefined {
  if (floor.stage !== 'called') return undefined;
  const { segment, invited } = floor.turn;
  return invited && 'panellist' in invited
    ? { type: 'skipPanellist', segment, panellist: invited.panellist }
    : undefined;
}

/** One key pauses the clock and lets it run again; where the line was lost, so that it is back. */
function clockCommand(floor: Floor): Command | undefined {
  if (floor.stage === 'vacant') return undefined;
  if (isLineLost(floor)) return { type: 'reportLineBack', turn: floor.turn.turn };
  if (floor.stage === 'live') return { type: 'pauseClock', turn: floor.turn.turn, because: 'chair' };
  return floor.stage === 'paused' ? { type: 'resumeClock', turn: floor.turn.turn } : undefined;
}

/** The act to put back so that the last speaker has the floor again; while one is called, so that the call is undone. */
export function lastTurnBack(putBacks: readonly PutBackable[], floor: Floor): PutBackable | undefined {
  if (floor.stage === 'called') {
    const { turn } = floor.turn;
    return putBacks.findLast((act) => act.what === 'call' && act.turn === turn);
  }
  return floor.stage === 'vacant' ? putBacks.findLast(({ what }) => what === 'end') : undefined;
}
