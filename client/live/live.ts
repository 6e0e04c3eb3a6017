import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { type Signal, type SignalAnswer, WIRE_VERSION } from '../../shared/wire/names.ts';
import { HEARD_NOTHING, haveOf } from '../../shared/wire/receive.ts';
import { createActs, notSent } from './acts.ts';
import { createHearing } from './hearing.ts';
import { forgetDay, keepDay, keptDay } from './keptDay.ts';
import type { Line, LineReports } from './line.ts';
import { mayWait } from './outbox.ts';
import { createPostman, type Postman, storedAs } from './postman.ts';
import { keptReceipts } from './receipts.ts';
import { createRuleLine, type RuleLine } from './rule.ts';
import { createServerClock } from './serverClock.ts';
import { type ActAnswer, initialState, type LiveState, type NotSent } from './state.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';

export type { ActAnswer, LiveState, Phase } from './state.ts';

/** The day as one console hears it: a store of what was heard, the server's time, and acts. */
export interface Live extends Pick<StoreApi<LiveState>, 'getState' | 'getInitialState' | 'subscribe'>, RuleLine {
  readonly dialogue: string;
  readonly slot: string;
  /** The server's time, whatever this device's clock says. */
  now(): Instant;
  /**
   * Sends a command for the act on the screen with this key. Resolves when it was refused, or was done and heard of.
   * A key that is on its way is not sent twice; without a line it is refused at once, or kept in the outbox of the page
   * if it has one and the act may wait. A subject may belong `of` a request that is itself still kept, by that one's id.
   */
  act(key: string, command: Command, of?: string): Promise<ActAnswer>;
  /** Signals to the desks, counted there and kept nowhere; refused at once without a line. */
  signal(kind: Signal): Promise<SignalAnswer | NotSent>;
  /** The outbox, where there is one: takes back what was not sent yet; has read what became of what was kept. */
  readonly outbox: Pick<Postman, 'takeBack' | 'hasRead'>;
  close(): void;
}

/** Live captions are a few lines, and no more. */
const CAPTIONS_SHOWN = 3;
const TICK: Milliseconds = 5_000;
/** So many ticks without any sign of life make the line look dead. */
const SILENT_TICKS = 2;

export interface SignIn {
  dialogue: string;
  slot: string;
  /** A participant's own page: her day and her outbox are kept on the device. */
  personal?: boolean;
  /** A desk with an outbox: what is noted there is kept on the device until it was sent; the day is not. */
  outbox?: boolean;
}

/** Opens the line for one sign-in and hears its day. */
export function createLive(
  { dialogue, slot, personal = false, outbox: keepsActs = personal }: SignIn,
  around: Surroundings = browserSurroundings(dialogue, slot),
): Live {
  const { monotonic, wall, device, code } = around;
  let kept = personal ? keptDay(device, slot, code, wall()) : undefined;
  const store = createStore<LiveState>(() => initialState(keptReceipts(around.keep, slot), dialogue, kept));
  let silent = 0;
  const clock = createServerClock({ ...around, ahead: kept?.ahead, ask: (answer) => line.send('clock', answer) });
  const acts = createActs({ store, send: (order, answer) => line.send('do', order, answer), ...around, slot });
  const moment = () => ({ wall: wall(), ...(clock.isKnown() && { server: clock.now() }) });
  const postman = keepsActs
    ? createPostman({
        ...acts,
        store,
        ...around,
        slot,
        moment,
        send: (order, answer) => line.send('do', order, answer),
      })
    : undefined;
  const rule = createRuleLine({ store, monotonic, send: (name, ...values) => line.send(name, ...values) });
  const hearing = createHearing({
    store,
    askFor: ({ stream, from }) => line.send('missing', stream, from),
    fetchRecord: around.fetchRecord,
    monotonic,
    changed: () => {
      clock.happened(store.getState().heard.dialogue.record.at);
      acts.heard();
      postman?.heard();
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
    store.setState({ phase: 'live', offlineSince: null, isKeptDay: false });
    acts.lineIsUp();
    postman?.lineIsUp();
    rule.lineIsUp();
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
      postman?.abandon();
      if (kept) forgetDay(device);
      kept = undefined;
      close();
    } else reloadWhenIdle();
  };
  /** Never in mid-act; a line that is down for good leaves no act to wait for. */
  const reloadWhenIdle = () => {
    if ((acts.areOnTheirWay() || postman?.isOut()) && !isDown()) return;
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
    signals: packet((signals) => store.setState({ signals })),
    device: packet((notice) => store.setState({ notices: [...store.getState().notices, notice] })),
    clockCorrected: packet(clock.measure),
    signedOut: () => shut('signedOut'),
    outdated: () => shut('outdated'),
    contact,
    down: () => {
      keepTheDay();
      rule.lineFell();
      greeted = false;
      silent = 0;
      clock.stop();
      const { offlineSince, phase, isKeptDay, asOf } = store.getState();
      if (isShut()) return;
      // Who is connected, and who signals, is not known by somebody who is not.
      const down = {
        offlineSince: offlineSince ?? (isKeptDay ? asOf : null) ?? clock.now(),
        connected: null,
        signals: null,
      };
      store.setState({ phase: phase === 'connecting' && !isKeptDay ? phase : 'offline', ...down });
      postman?.lineFell();
    },
  };
  /** A participant's day stays on her device, for the next time that this page is opened without a line. */
  const keepTheDay = () => {
    const { phase, heard, hello, asOf } = store.getState();
    if (!personal || phase !== 'live' || !hello || asOf === null) return;
    const { dialogue: day, desks } = heard;
    const { person } = hello;
    const next = { slot, code, person, heard: { dialogue: day, desks }, asOf, ahead: clock.now() - wall() };
    keepDay(device, next, kept);
    kept = next;
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
    // A line that neither opens nor fails: what was kept is shown meanwhile.
    else if (store.getState().isKeptDay && store.getState().phase === 'connecting') reports.down();
    acts.passed();
    postman?.passed();
    rule.passed();
    keepTheDay();
    if (store.getState().phase === 'outdated') reloadWhenIdle();
  };
  const stops = [
    around.every(TICK, tick),
    around.onWake(clock.check),
    around.onHide(keepTheDay),
    around.onStored(storedAs(slot), () => postman?.look()),
  ];
  const close = () => {
    for (const stop of stops.splice(0)) stop();
    line.close();
  };
  const line: Line = around.openLine(
    () => ({ slot, wire: WIRE_VERSION, have: haveOf(store.getState().heard) }),
    reports,
  );
  const { getState, getInitialState, subscribe } = store;
  const act: Live['act'] = (key, command, of) =>
    postman && mayWait(command) && !isShut() ? postman.act(key, command, of) : acts.act(key, command);
  const signal: Live['signal'] = (kind) =>
    store.getState().phase === 'live'
      ? new Promise((answer) => line.send('signal', kind, answer))
      : Promise.resolve(notSent('offline'));
  const outbox: Live['outbox'] = { takeBack: (id) => postman?.takeBack(id), hasRead: (id) => postman?.hasRead(id) };
  const { look, captions, captionLine } = rule;
  const ask = { look, captions, captionLine };
  return { dialogue, slot, getState, getInitialState, subscribe, now: clock.now, act, signal, outbox, close, ...ask };
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
