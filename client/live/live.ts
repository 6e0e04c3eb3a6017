import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { WIRE_VERSION } from '../../shared/wire/names.ts';
import { HEARD_NOTHING, haveOf } from '../../shared/wire/receive.ts';
import { createActs } from './acts.ts';
import { createHearing } from './hearing.ts';
import type { Line, LineReports } from './line.ts';
import { keptReceipts } from './receipts.ts';
import { createServerClock } from './serverClock.ts';
import { type ActAnswer, initialState, type LiveState } from './state.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';

export type { ActAnswer, LiveState, Phase } from './state.ts';

/** The day as one console hears it: a store of what was heard, the server's time, and acts. */
export interface Live extends Pick<StoreApi<LiveState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly dialogue: string;
  readonly slot: string;
  /** The server's time, whatever this device's clock says. */
  now(): Instant;
  /**
   * Sends a command for the act on the screen with this key. Resolves when it was refused, or was done and heard of.
   * A key that is on its way is not sent twice; without a line it is refused at once.
   */
  act(key: string, command: Command): Promise<ActAnswer>;
  close(): void;
}

/** Live captions are a few lines, and no more. */
const CAPTIONS_SHOWN = 3;
const TICK: Milliseconds = 5_000;
/** So many ticks without any sign of life make the line look dead. */
const SILENT_TICKS = 2;

/** Opens the line for one sign-in and hears its day. */
export function createLive(
  { dialogue, slot }: { dialogue: string; slot: string },
  around: Surroundings = browserSurroundings(dialogue, slot),
): Live {
  const store = createStore<LiveState>(() => initialState(keptReceipts(around.keep, slot)));
  const { monotonic } = around;
  let silent = 0;
  const clock = createServerClock({ monotonic, wall: around.wall, ask: (answer) => line.send('clock', answer) });
  const acts = createActs({ store, send: (order, answer) => line.send('do', order, answer), ...around, slot });
  const hearing = createHearing({
    store,
    askFor: ({ stream, from }) => line.send('missing', stream, from),
    fetchRecord: around.fetchRecord,
    monotonic,
    changed: () => {
      clock.happened(store.getState().heard.dialogue.record.at);
      acts.heard();
      goLiveIfCaughtUp();
    },
  });

  let greeted = false;
  const contact = () => {
    silent = 0;
    store.setState({ asOf: clock.now() });
  };
  const isShut = () => ['signedOut', 'outdated'].includes(store.getState().phase);
  const goLiveIfCaughtUp = () => {
    if (!greeted || isShut() || store.getState().phase === 'live' || !hearing.isCaughtUp()) return;
    store.setState({ phase: 'live', offlineSince: null });
    acts.lineIsUp();
  };
  /** What every packet does beside its own work. */
  const packet =
    <Values extends unknown[]>(work: (...values: Values) => void) =>
    (...values: Values) => {
      work(...values);
      contact();
      goLiveIfCaughtUp();
    };
  const shut = (phase: 'signedOut' | 'outdated') => {
    store.setState({ phase });
    if (phase === 'signedOut') {
      acts.abandon('signedOut');
      close();
    } else reloadWhenIdle();
  };
  /** Never in mid-act; a line that is down for good leaves no act to wait for. */
  const reloadWhenIdle = () => {
    if (acts.areOnTheirWay() && !isDown()) return;
    reloadOnce(around);
  };
  const isDown = () => store.getState().offlineSince !== null;

  const reports: LineReports = {
    hello: packet((hello) => {
      greeted = true;
      clock.told(hello.now);
      clock.measure();
      // A house that knows less than this page was restored: what it knows is the record now.
      if (hello.heads.record < store.getState().heard.dialogue.record.number) {
        store.setState({ heard: HEARD_NOTHING });
        line.renew();
        return;
      }
      store.setState({ hello });
      hearing.greeted(hello);
    }),
    record: packet((...values) => hearing.record(values)),
    desk: packet((...values) => hearing.desk(values)),
    deskSnapshot: packet(hearing.deskSnapshot),
    heads: packet((heads) => store.setState({ heads })),
    connected: packet((connected) => store.setState({ connected })),
    caption: packet((line) =>
      store.setState({ captions: [...store.getState().captions, line].slice(-CAPTIONS_SHOWN) }),
    ),
    device: packet((notice) => store.setState({ notices: [...store.getState().notices, notice] })),
    clockCorrected: packet(clock.measure),
    signedOut: () => shut('signedOut'),
    outdated: () => shut('outdated'),
    contact,
    down: () => {
      greeted = false;
      silent = 0;
      clock.stop();
      const { offlineSince, phase } = store.getState();
      if (isShut()) return;
      // Who is connected is not known by somebody who is not.
      const down = { offlineSince: offlineSince ?? clock.now(), connected: null };
      store.setState({ phase: phase === 'connecting' ? phase : 'offline', ...down });
    },
  };
  const tick = () => {
    clock.check();
    if (greeted) {
      silent += 1;
      if (silent > SILENT_TICKS) line.renew();
      line.send('reached', store.getState().heard.dialogue.record.number);
      line.send('clock', contact); // a sign of life, where nothing else is said
      hearing.passed();
    }
    acts.passed();
    if (store.getState().phase === 'outdated') reloadWhenIdle();
  };
  const stops = [around.every(TICK, tick), around.onWake(clock.check)];
  const close = () => {
    for (const stop of stops.splice(0)) stop();
    line.close();
  };
  const line: Line = around.openLine(
    () => ({ slot, wire: WIRE_VERSION, have: haveOf(store.getState().heard) }),
    reports,
  );
  const { getState, getInitialState, subscribe } = store;
  return { dialogue, slot, getState, getInitialState, subscribe, now: clock.now, act: acts.act, close };
}

const RELOADED = 'rostrum.reloaded';
const LATELY: Milliseconds = 30_000;

/** Reloads, unless that was done a moment ago and has brought no newer page. */
function reloadOnce({ keep, wall, reload }: Surroundings): void {
  try {
    const before = Number(keep.getItem(RELOADED) ?? 0);
    if (Math.abs(wall() - before) < LATELY) return;
    keep.setItem(RELOADED, String(wall()));
  } catch {
    return; // without a memory, a page that reloads by itself might never stop
  }
  reload();
}
