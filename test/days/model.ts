/**
 * The day a second time, by other means: list order, holder and remaining time, and nothing else. Where the product folds
 * event by event and keeps what it needs to put an act back, this reads the whole log at every event and leaves out the
 * acts that were put back – as though they had never been. It knows no type of the product; an event is plain data.
 */
export interface Plain {
  type: string;
  at: number;
  [field: string]: unknown;
}
interface Numbered extends Plain {
  number: number;
}
export interface Seen {
  holder: number | undefined;
  remaining: number | undefined;
  /** The requests that wait in each list, in order. */
  waiting: Record<string, number[]>;
}

/** What stands at `now`, after these events of the record. */
export function look(log: readonly Plain[], now: number): Seen {
  const events = effective(log.map((event, index) => ({ ...event, number: index + 1 })));
  const floor = floorOf(events, now);
  const lists = events.filter(({ type }) => type === 'floorRequested').map(({ segment }) => String(segment));
  const waiting = [...new Set(lists)].map((list) => [list, waitingOf(events, list)] as const);
  return { ...floor, waiting: Object.fromEntries(waiting) };
}

/** The log without the acts that were put back; an end put back becomes a pause from the end to the putting back. */
function effective(all: readonly Numbered[]): Numbered[] {
  let kept: Numbered[] = [];
  for (const event of all) {
    kept.push(event);
    if (event.type !== 'actPutBack') continue;
    const index = kept.findIndex(({ number }) => number === event.act);
    const act = kept[index]!;
    // The call that ended a turn, or a call made since a turn's end, goes together with that end.
    const end = act.type === 'turnEnded' ? act : act.ending === undefined ? undefined : kept[index - 1];
    const since = (one: Numbered) =>
      act.type === 'turnEnded' && one.type === 'speakerCalled' && one.number > act.number;
    const together = (one: Numbered) => act.type === 'segmentStarted' && act.finishing && one.number === act.number - 1;
    const out = kept.filter((one) => one === act || since(one) || together(one));
    // With a call goes all that was done in its turn.
    const turns = out.filter(({ type }) => type === 'speakerCalled').map(({ turn }) => turn);
    kept = kept
      .map((one) => (one === end ? { ...one, type: 'halted', until: event.at } : one))
      .filter((one) => !out.includes(one) && !turns.includes(one.turn));
  }
  return kept;
}

/** Who has the floor, and what is left: counted from the times of the events, not from the ends they announce. */
function floorOf(events: readonly Numbered[], now: number): Pick<Seen, 'holder' | 'remaining'> {
  let holder: number | undefined;
  let left = 0;
  let runsFrom: number | undefined;
  const stop = (at: number) => {
    if (runsFrom !== undefined) left -= at - runsFrom;
    runsFrom = undefined;
  };
  for (const event of events) {
    switch (event.type) {
      case 'speakerCalled':
        holder = Number(event.request);
        left = limitFor(events, event);
        runsFrom = undefined;
        break;
      case 'microphoneLive':
      case 'clockResumed':
        runsFrom = event.at;
        break;
      case 'clockPaused':
        stop(event.at);
        break;
      case 'halted':
        if (runsFrom !== undefined) {
          stop(event.at);
          runsFrom = Number(event.until);
        }
        break;
      case 'timeChanged':
        left += Number(event.change);
        break;
      case 'turnEnded':
        holder = undefined;
        runsFrom = undefined;
    }
  }
  if (holder === undefined) return { holder, remaining: undefined };
  return { holder, remaining: runsFrom === undefined ? left : left - (now - runsFrom) };
}

/** What the request's kind had when it was called. */
function limitFor(events: readonly Numbered[], call: Numbered): number {
  const { kind } = events.find(({ number }) => number === call.request)!;
  const { limits } = events[0]!.rules as { limits: Record<string, number> };
  const set = events.findLast(
    (one) => one.type === 'limitSet' && one.kind === kind && one.segment === call.segment && one.number < call.number,
  );
  return set ? Number(set.limit) : limits[String(kind)]!;
}

/** Those who have neither withdrawn nor been called: by the rule, then moved and marked one after the other. */
function waitingOf(events: readonly Numbered[], list: string): number[] {
  const here = events.filter(({ segment }) => segment === list);
  const requests = here.filter(({ type }) => type === 'floorRequested');
  const byRule = (events[0]!.rules as { firstTimeFirst: string }).firstTimeFirst !== 'off';
  const second = new Set(requests.filter(({ spokenBefore }) => byRule && spokenBefore).map(({ number }) => number));
  const placed = new Set<number>();
  const order = [
    ...requests.filter((one) => !second.has(one.number)),
    ...requests.filter((one) => second.has(one.number)),
  ];
  const line = order.map(({ number }) => number);
  const put = (request: number, at: number) => line.splice(at, 0, request);
  const take = (request: number) => line.splice(line.indexOf(request), 1);
  for (const event of events) {
    if (event.type === 'requestMoved' && event.segment === list) {
      take(Number(event.request));
      put(Number(event.request), line.indexOf(Number(event.behind)) + 1);
      placed.add(Number(event.request));
    }
    if (event.type === 'turnEnded' && byRule)
      for (const mark of ((event.marks ?? []) as number[]).filter((one) => line.includes(one))) {
        second.add(mark);
        if (placed.has(mark)) continue;
        take(mark);
        const follower = line.findIndex((one) => one > mark && second.has(one) && !placed.has(one));
        put(mark, follower < 0 ? line.length : follower);
      }
  }
  const gone = here.filter(({ type }) => type === 'requestWithdrawn' || type === 'speakerCalled');
  return line.filter((one) => !gone.some(({ request }) => request === one));
}
