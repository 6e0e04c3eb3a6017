/**
 * The day a second time, by other means: at every event the whole log is read, without the acts that were put back – as
 * though they had never been. It knows no type of the product; an event is plain data.
 */
export type Plain = { type: string; at: number; [field: string]: unknown };
type Numbered = Plain & { number: number };
export interface Seen {
  holder: number | string | undefined;
  remaining: number | undefined;
  /** The requests that wait in each list but one of drawn lots, in order. */
  waiting: Record<string, number[]>;
}

/** What stands at `now`, after these events of the record. */
export function look(log: readonly Plain[], now: number): Seen {
  const events = effective(log.map((event, index) => ({ ...event, number: index + 1 })));
  const used = events.filter(({ type, to }) => type === 'floorRequested' || to).map(({ segment, to }) => to ?? segment);
  const lists = [...new Set(used.map(String))].filter(
    (list) => lastIn(events, list, 'precedenceSet')?.precedence !== 'drawn_lots',
  );
  return { ...floorOf(events, now), waiting: Object.fromEntries(lists.map((list) => [list, waitingOf(events, list)])) };
}

const isEnd = ({ type }: Plain) => type === 'turnEnded' || type === 'turnDeferred';
const isRest = ({ type }: Plain) => type === 'holdEnded' || type === 'turnDeferred';
const isCall = ({ type }: Plain) => type === 'speakerCalled' || type === 'invitedCalled';
const lastIn = (events: readonly Numbered[], list: string, type: string) =>
  events.findLast((one) => one.type === type && one.segment === list);
const guest = ({ segment }: Plain, invited: unknown) => `${segment} ${JSON.stringify(invited)}`;

/** The log without the acts that were put back; an end put back becomes a pause from the end to the putting back. */
function effective(all: readonly Numbered[]): Numbered[] {
  let kept: Numbered[] = [];
  for (const event of all) {
    kept.push(event);
    if (event.type !== 'actPutBack') continue;
    const index = kept.findIndex(({ number }) => number === event.act);
    const act = kept[index]!;
    // The call that ended a turn, or a call made since a turn's end, goes together with that end.
    const end = isEnd(act) ? act : act.ending === undefined ? undefined : kept[index - 1];
    const since = (one: Numbered) => isEnd(act) && isCall(one) && one.number > act.number;
    const out = kept.filter((one) => one === act || since(one));
    // With a call goes all that was done in its turn.
    const turns = out.filter(isCall).map(({ turn }) => turn);
    kept = kept
      .map((one) => (one === end ? { ...one, type: 'halted', until: event.at } : one))
      .filter((one) => !out.includes(one) && !turns.includes(one.turn));
  }
  return kept;
}

/** Who has the floor, and what is left: counted from the times of the events, not from the ends they announce. */
function floorOf(events: readonly Numbered[], now: number): Pick<Seen, 'holder' | 'remaining'> {
  let holder: number | string | undefined;
  let [left, suspended, runsFrom] = [0, false, undefined as number | undefined];
  const rests = new Map<unknown, number>();
  const stop = (at: number) => {
    if (runsFrom !== undefined) left -= at - runsFrom;
    runsFrom = undefined;
  };
  for (const event of events) {
    if (isCall(event)) {
      holder = event.request === undefined ? guest(event, event.invited) : Number(event.request);
      left = event.request === undefined ? Number(event.limit) : (rests.get(holder) ?? limitFor(events, event));
      runsFrom = undefined;
    }
    if (event.type === 'microphoneLive' || event.type === 'clockResumed') runsFrom = event.at;
    if (event.type === 'clockPaused' || event.type === 'lineLost' || isRest(event)) stop(event.at);
    if (event.type === 'meetingSuspended') suspended = runsFrom !== undefined && runsFrom <= event.at;
    if (suspended && event.type === 'meetingSuspended') stop(event.at);
    if (suspended && event.type === 'meetingResumed') runsFrom = event.at;
    const halted = event.type === 'halted' && runsFrom !== undefined;
    if (halted) stop(event.at);
    if (halted) runsFrom = Number(event.until);
    if (event.type === 'timeChanged') left += Number(event.change);
    if (isRest(event)) rests.set(holder, Math.max(0, left));
    const missing = event.type === 'panellistSkipped' && holder === guest(event, { panellist: event.panellist });
    const vain = event.type === 'calledInVain' && event.next !== 'again';
    if (isEnd(event) || isRest(event) || vain || missing) [holder, runsFrom] = [undefined, undefined];
  }
  const remaining = runsFrom === undefined ? left : left - (now - runsFrom);
  return { holder, remaining: holder === undefined ? undefined : remaining };
}

/** What the request's kind had when it was called; a second right of reply the shorter of two. */
function limitFor(events: readonly Numbered[], call: Numbered): number {
  const { kind, second } = events.find(({ number }) => number === call.request)!;
  const rules = events[0]!.rules as { limits: Record<string, number>; secondRightOfReply: number };
  const earlier = events.filter((one) => one.number < call.number && one.kind === kind);
  const set = lastIn(earlier, String(call.segment), 'limitSet');
  const limit = set ? Number(set.limit) : rules.limits[String(kind)]!;
  return second ? Math.min(limit, rules.secondRightOfReply) : limit;
}

/** Those who wait: by the rule, then moved and marked one after the other; gone and back again as it went. */
function waitingOf(events: readonly Numbered[], list: string): number[] {
  const carried = events.filter(({ to }) => to === list).flatMap(({ requests }) => requests as number[]);
  const isHere = (one: Numbered) =>
    one.type === 'floorRequested' && (one.segment === list || carried.includes(one.number));
  const requests = new Map(events.filter(isHere).map((one) => [one.number, one]));
  const { firstTimeFirst } = events[0]!.rules as { firstTimeFirst: string };
  const byRule = lastIn(events, list, 'firstTimeFirstSet')?.on ?? firstTimeFirst !== 'off';
  const second = new Set([...requests.values()].filter((one) => one.spokenBefore).map(({ number }) => number));
  const isReply = (one: number) => Number(requests.get(one)!.kind === 'rightOfReply');
  const place = (one: number) => (carried.includes(one) ? carried.indexOf(one) : Number.POSITIVE_INFINITY);
  const rule = lastIn(events, list, 'precedenceSet')?.precedence;
  const rank = (one: number) => Number(`${requests.get(one)!.side}s_first` !== rule);
  const keys = (one: number) => [isReply(one), place(one), rank(one), Number(byRule) && Number(second.has(one)), one];
  const differ = (a: number, b: number) => keys(a).findIndex((key, index) => key !== keys(b)[index]);
  const later = (a: number, b: number) => keys(a)[differ(a, b)]! > keys(b)[differ(a, b)]!;
  const ruled = [...requests.keys()].sort((a, b) => (later(a, b) ? 1 : -1));
  // Room and online in turn, among equals: the first of each, then the second, beginning with whoever comes first.
  const heard = (one: number) => requests.get(one)!.channel;
  const equal = Map.groupBy(ruled, (one) => (rule === 'alternate_channels' ? keys(one).slice(0, -1).join() : one));
  const line = [...equal.values()].flatMap((all) => {
    const nth = (one: number) => all.filter((other) => heard(other) === heard(one)).indexOf(one);
    return all.toSorted((a, b) => nth(a) - nth(b) || Number(heard(b) === heard(all[0]!)) - 1);
  });
  const [placed, gone] = [new Set<number>(), new Set<number>(carried)];
  const behind = (request: number, other: unknown) => {
    line.splice(line.indexOf(request), 1);
    line.splice(line.indexOf(Number(other)) + 1, 0, request);
    placed.add(request);
  };
  let called: Numbered | undefined;
  for (const event of events) {
    const [here, request] = [event.segment === list, Number(event.request)];
    if (isCall(event)) called = event;
    if (here && event.type === 'requestMoved') behind(request, event.behind);
    if (here && (event.type === 'requestWithdrawn' || event.type === 'speakerCalled')) gone.add(request);
    if (here && event.type === 'unservedDisposed')
      for (const one of [event.requests, event.doubled ?? []].flat() as number[]) gone.add(one);
    if (event.to === list) for (const one of event.requests as number[]) gone.delete(one);
    const inVain = event.type === 'calledInVain' && event.next === 'end';
    const back = (isRest(event) || inVain) && called?.segment === list ? called.request : undefined;
    if (back !== undefined) behind(Number(back), event.behind);
    gone.delete(Number(back));
    const marks = event.type === 'turnEnded' && byRule ? ((event.marks ?? []) as number[]) : [];
    for (const mark of marks) second.add(mark);
    // Those who fall leave the line together, and take their places by the rule one after the other.
    const falling = marks.filter((one) => line.includes(one) && !placed.has(one));
    for (const mark of falling) line.splice(line.indexOf(mark), 1);
    for (const mark of falling) {
      const follower = line.findIndex((one) => !placed.has(one) && later(one, mark));
      line.splice(follower < 0 ? line.length : follower, 0, mark);
    }
  }
  return line.filter((one) => !gone.has(one));
}
