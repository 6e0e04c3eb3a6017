import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { listSegment } from '../desk/moment.ts';
import { panelToCome } from '../desk/next.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { Empty } from '../parts/Empty.tsx';
import { clockText, timeOfDay } from '../parts/format.ts';
import { ListEntry } from '../parts/ListEntry.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Plate } from '../parts/Plate.tsx';
import {
  chairWords,
  conductWords,
  turnsWords as more,
  officerWords,
  secretariatWords,
  rapporteurWords as words,
} from '../words/en.ts';

/** Who has the floor, with the clock. */
export function Holder() {
  const record = useRecord();
  const { floor } = record;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  if (floor.stage === 'vacant') {
    return (
      <section className="card turn" aria-label={chairWords.floor}>
        <Mark kind="free">{chairWords.stage.vacant}</Mark>
        <Empty>{secretariatWords.floorIsFree}</Empty>
      </section>
    );
  }
  const remaining = remainingAt(floor, now) ?? 0;
  const state = clockState(floor.stage, remaining);
  const spoken = record.turns.filter(({ segment, invited }) => segment === floor.turn.segment && !invited).length;
  return (
    <section className="card turn" aria-label={chairWords.floor}>
      <div className="top">
        <div>
          <Mark kind={floor.stage === 'called' ? 'asked' : 'live'}>
            {isSuspended(record) ? conductWords.suspended : chairWords.stage[state === 'amber' ? 'live' : state]}
          </Mark>
          <p className="name">{floor.turn.label}</p>
          <p className="beside">{besideOf(floor.turn, spoken)}</p>
        </div>
        <Plate state={state} className="around">
          <Clock stage={floor.stage} remainingMs={remaining} limitMs={floor.turn.limit} />
        </Plate>
      </div>
    </section>
  );
}

/** How she is heard, and the organization of a panellist or which turn of the discussion it is. */
function besideOf({ channel, invited, under }: Turn, spoken: number): string {
  const heard = channel === 'online' ? words.online : words.inTheRoom;
  if (invited) return under ? `${under}, ${heard.toLowerCase()}` : heard;
  return words.turnOf(heard, spoken + 1);
}

/** The turns so far, the latest first, by segment. */
export function Turns() {
  const record = useRecord();
  const { zone } = record.programme;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="notes" aria-label={more.turns} tabIndex={0}>
      <h2>
        {more.turns} <span className="hint">{more.count(record.turns.length)}</span>
      </h2>
      {record.turns.length === 0 && <Empty>{more.none}</Empty>}
      {bySegment(record).map(({ segment, turns }) => (
        <div key={segment}>
          <h3>{segmentOf(record, segment)?.title}</h3>
          <ol>
            {turns.map((turn) => (
              <li key={turn.turn}>
                <span className="kind">{timeOfDay(turn.startedAt, zone)}</span>
                <span>{turn.under ? `${turn.label}, ${turn.under}` : turn.label}</span>
                <span className="hint">
                  {`${turn.channel === 'online' ? words.online : words.inTheRoom}, ${more.of(clockText(turn.lasted), clockText(turn.limit))}`}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function bySegment(record: TheRecord): { segment: string; turns: TheRecord['turns'] }[] {
  const segments = [...new Set(record.turns.map(({ segment }) => segment))].reverse();
  return segments.map((segment) => ({
    segment,
    turns: record.turns.filter((turn) => turn.segment === segment).toReversed(),
  }));
}

const MOST = 12;

/** Who comes: panellists by name, then the public list. */
export function Next() {
  const record = useRecord();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const waiting = list ? waitingIn(list).slice(0, MOST) : [];
  const panel = panelToCome(record);
  return (
    <section className="coming" aria-label={more.nextUp}>
      <h2>{more.nextUp}</h2>
      {panel.length > 0 && (
        <ol>
          {panel.map(({ panellist, name }) => (
            <ListEntry key={panellist} number={panellist + 1} organization={name} />
          ))}
        </ol>
      )}
      {panel.length > 0 && segment && <p className="hint">{officerWords.forSegment(segment.title)}</p>}
      {waiting.length === 0 && <Empty>{more.noneNext}</Empty>}
      <ol>
        {waiting.map((entry, index) => (
          <ListEntry
            key={entry.request}
            number={index + 1}
            organization={entry.label}
            channel={entry.channel === 'online' ? { kind: 'online' } : { kind: 'room' }}
          />
        ))}
      </ol>
    </section>
  );
}
