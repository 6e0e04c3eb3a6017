import type { StoreApi } from 'zustand/vanilla';
import type { DeskStream } from '../../shared/dialogue/audience.ts';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { DeskPacket, DeskSnapshot, Hello, RecordPacket, RecordSnapshot } from '../../shared/wire/names.ts';
import {
  type Heard,
  heldOf,
  type Missed,
  receiveDesk,
  receiveDeskSnapshot,
  receiveRecord,
  receiveRecordSnapshot,
} from '../../shared/wire/receive.ts';
import type { LiveState } from './state.ts';

/** Folds what comes over the line, and asks for what was missed. */
export interface Hearing {
  greeted(hello: Hello): void;
  record(packet: RecordPacket): void;
  desk(packet: DeskPacket): void;
  deskSnapshot(snapshot: DeskSnapshot): void;
  /** Time has passed: asks again for what is still missing. */
  passed(): void;
  /** Have the record and one's own desks been heard as far as the server had come when it greeted? */
  isCaughtUp(): boolean;
}

interface Parts {
  store: StoreApi<LiveState>;
  askFor: (missed: Missed) => void;
  fetchRecord: () => Promise<RecordSnapshot>;
  monotonic: () => Milliseconds;
  /** What was heard has changed. */
  changed: () => void;
}

/** The same span is asked for again only after this long: the answer is probably on its way. */
const ASK_AGAIN: Milliseconds = 3_000;

export function createHearing({ store, askFor, fetchRecord, monotonic, changed }: Parts): Hearing {
  /** The highest number known of each stream, heard or not. */
  const known = new Map<Missed['stream'], number>();
  const asked = new Map<Missed['stream'], { from: number; at: Milliseconds }>();
  let fetching = false;
  let wantsRecord = false;

  const now = () => store.getState().heard;
  const ask = (missed: Missed) => {
    if (missed.stream === 'record' && wantsRecord) return; // it comes whole
    const before = asked.get(missed.stream);
    if (before?.from === missed.from && monotonic() - before.at < ASK_AGAIN) return;
    asked.set(missed.stream, { from: missed.from, at: monotonic() });
    askFor(missed);
  };
  const take = ({ heard, missed }: { heard: Heard; missed?: Missed }) => {
    if (heard !== now()) {
      store.setState({ heard });
      changed();
    }
    if (missed) ask(missed);
  };
  const know = (stream: Missed['stream'], number: number) =>
    known.set(stream, Math.max(known.get(stream) ?? 0, number));
  const askForWhatIsMissing = () => {
    for (const [stream, head] of known) {
      const held = heldOf(now(), stream);
      if (held < head) ask({ stream, from: held + 1 });
    }
  };
  const hasCome = (stream: Missed['stream'], head: number) =>
    head <= (stream === 'record' ? now().dialogue.record.number : (now().desks[stream] ?? 0));
  const fetchWhole = async () => {
    if (fetching) return;
    fetching = true;
    try {
      const snapshot = await fetchRecord();
      wantsRecord = false;
      take({ heard: receiveRecordSnapshot(now(), snapshot) });
      askForWhatIsMissing();
    } catch {
      // tried again as time passes, for as long as the line is up
    } finally {
      fetching = false;
    }
  };

  return {
    greeted: ({ heads, fetchRecord: whole }) => {
      asked.clear();
      known.clear();
      know('record', heads.record);
      for (const [stream, number] of Object.entries(heads.desks)) know(stream as DeskStream, number ?? 0);
      wantsRecord = whole;
      if (whole) void fetchWhole();
    },
    record: (packet) => {
      know('record', packet[0] + packet[1].length - 1);
      take(receiveRecord(now(), packet));
    },
    desk: (packet) => {
      know(packet[0], packet[1] + packet[2].length - 1);
      take(receiveDesk(now(), packet));
    },
    deskSnapshot: (snapshot) => {
      know(snapshot.stream, snapshot.number);
      take({ heard: receiveDeskSnapshot(now(), snapshot) });
    },
    passed: () => {
      if (wantsRecord) void fetchWhole();
      askForWhatIsMissing();
    },
    isCaughtUp: () => {
      const { record = 0, desks = {} } = store.getState().hello?.heads ?? {};
      const theDesks = Object.entries(desks) as [DeskStream, number][];
      return !wantsRecord && hasCome('record', record) && theDesks.every(([stream, head]) => hasCome(stream, head));
    },
  };
}
