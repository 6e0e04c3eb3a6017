import { useState } from 'react';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Floor } from '../../shared/dialogue/floor.ts';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { nextInLine } from '../../shared/dialogue/order.ts';
import { nextSegment } from '../../shared/dialogue/programme.ts';
import type { PutBackable } from '../../shared/dialogue/putBack.ts';
import { refuse, sentenceOf } from '../../shared/dialogue/refusal.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { canCall, listSegment } from '../desk/moment.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useSettling } from '../desk/useSettling.ts';
import { useRecord } from '../live/hooks.ts';
import type { ActState } from '../parts/Act.tsx';

/** Something the Chair can do now: the state of its button, and what button and key do. */
export interface Doable {
  state: ActState;
  act: () => void;
}

export type ChairAct = 'next' | 'live' | 'end' | 'clock' | 'more' | 'less' | 'back' | 'list' | 'start' | 'putBack';
export interface ChairActs extends Record<ChairAct, Doable> {
  /** The request "Give the floor to the next speaker" would call. */
  nextUp: RequestNumber | undefined;
  /** Why the last act on the floor was refused, in one sentence; likewise of a segment, the list and putting back. */
  refusal: string | undefined;
  startRefusal: string | undefined;
  listRefusal: string | undefined;
  putBackRefusal: string | undefined;
  /** The next-key was pressed while someone is called: it calls nobody else, and this says what it waits for. */
  tooSoon: string | undefined;
}

const MINUTE = 60_000;
const ON_THE_FLOOR: readonly string[] = ['next', 'live', 'end', 'clock', 'time', 'back'];
const NOT_NOW: Doable = { state: 'notNow', act: () => {} };
/** An act whose button has just changed its meaning takes no press; where one key does and undoes, the key neither. */
type Settles = { settling?: boolean; keyToo?: boolean };

/** Every act of the Chair's desk, each with the command that names what the Chair sees at this moment. */
export function useChairActs(): ChairActs {
  const record = useRecord();
  const { floor } = record;
  const turn = floor.stage === 'vacant' ? null : floor.turn.turn;
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const nextUp = list && canCall(record) ? nextInLine(list) : undefined;
  const toStart = nextSegment(record);
  const lastAct = record.putBacks.at(-1);
  const backTo = lastTurnBack(record.putBacks, floor);
  const settling = useSettling(`${floor.stage} ${turn} ${toStart?.id} ${segment?.id} ${nextUp !== undefined}`);
  const listSettling = useSettling(`${segment?.id} ${list?.stage.stage}`);
  const putBackSettling = useSettling(String(lastAct?.act));
  const keyed = {
    next: useDeskAct('giveFloor', 'giveFloor'),
    live: useDeskAct('microphoneLive', 'microphoneLive'),
    end: useDeskAct('endTurn', 'endTurn'),
    clock: useDeskAct('clock', 'pauseClock'),
    time: useDeskAct('time', 'changeTime'),
    back: useDeskAct('lastBack', 'putBack'),
    start: useDeskAct('startSegment', 'startSegment'),
    list: useDeskAct('list', 'openList'),
    putBack: useDeskAct('putBack', 'putBack'),
  };
  const [pressed, setPressed] = useState<keyof typeof keyed>();
  const [hurried, setHurried] = useState<number>();
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
  const next = { type: 'giveFloor', segment: segment?.id ?? '', next: nextUp ?? 0, turn } as const;
  return {
    nextUp,
    next: called
      ? { state: 'notNow', act: () => setHurried(floor.turn.turn) }
      : doable('next', nextUp === undefined ? undefined : next, { settling, keyToo: turn !== null }),
    live: doable('live', called ? { type: 'microphoneLive', turn: floor.turn.turn } : undefined, { settling }),
    end: doable('end', turn === null || called ? undefined : { type: 'endTurn', turn }, { settling }),
    clock: doable('clock', clockCommand(floor), { settling, keyToo: true }),
    more: doable('time', turn === null ? undefined : { type: 'changeTime', turn, by: MINUTE }),
    less: doable('time', turn === null ? undefined : { type: 'changeTime', turn, by: -MINUTE }),
    back: doable('back', backTo && { type: 'putBack', act: backTo.act }, { settling, keyToo: true }),
    start: doable('start', toStart && { type: 'startSegment', segment: toStart.id }, { settling, keyToo: true }),
    list: doable('list', segment && list && { type: isTaking(list) ? 'closeList' : 'openList', segment: segment.id }, {
      settling: listSettling,
      keyToo: true,
    }),
    putBack: doable('putBack', lastAct && { type: 'putBack', act: lastAct.act }, {
      settling: putBackSettling,
      keyToo: true,
    }),
    refusal: pressed && ON_THE_FLOOR.includes(pressed) ? keyed[pressed].refusal : undefined,
    startRefusal: keyed.start.refusal,
    listRefusal: keyed.list.refusal,
    putBackRefusal: keyed.putBack.refusal,
    tooSoon:
      called && hurried === turn ? sentenceOf(refuse('notYetLive', { organization: floor.turn.label })) : undefined,
  };
}

/** One key pauses the clock and lets it run again. */
function clockCommand(floor: Floor): Command | undefined {
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
