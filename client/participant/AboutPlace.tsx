import { placeOf } from '../../shared/dialogue/order.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { spokenLength } from '../parts/format.ts';
import { addressedWords, placeWords as words } from '../words/en.ts';
import type { Table } from './moment.ts';
import { Say } from './Say.tsx';
import { usePersonalAct } from './usePersonalAct.ts';

/** The farthest place at which one is told that it is soon. */
const TOLD_AHEAD = 3;

type AboutPlaceProps = { table: Table; entry: Entry; place: number; delegation: DelegationDesk };

/** What is special about the place: that it is soon one's turn, how it came there, for whom one speaks. */
export function AboutPlace({ table, entry, place, delegation }: AboutPlaceProps) {
  const running = useRecord().segments[table.segment.id]?.stage === 'inProgress';
  const group = delegation.requests[entry.request]?.group;
  const before = place - 1;
  return (
    <>
      {running && before > 0 && before <= TOLD_AHEAD && <Say text={words.soon} />}
      <HowItCameThere entry={entry} />
      {entry.kind === 'groupStatement' && group && <Say text={words.group(group)} />}
      {entry.second && <Say text={words.second} />}
      {table.further.map((other) => (
        <Further key={other.request} table={table} entry={other} />
      ))}
    </>
  );
}

function HowItCameThere({ entry: { losses, kept, cameInVain, carried, moves } }: { entry: Entry }) {
  if (kept !== undefined) {
    const left = spokenLength(kept);
    if (losses === 0 || moves.at(-1)?.reason === 'deferral') return <Say text={addressedWords.deferred(left)} />;
    return <Say text={losses > 1 ? words.lostTwice(left) : words.lostOnce(left)} />;
  }
  if (cameInVain) return <Say text={words.cameInVain} />;
  return carried === undefined ? null : <Say text={words.carried} />;
}

/** A right of reply that waits beside the request. */
function Further({ table: { segment, list }, entry }: { table: Table; entry: Entry }) {
  const { request } = entry;
  const kind = words.kind[entry.kind];
  const withdraw = usePersonalAct(`withdraw:${request}`, { type: 'withdrawRequest', segment: segment.id, request });
  return (
    <div className="further">
      <Say text={words.further(kind, placeOf(list, request))} />
      <Act small {...withdraw}>
        {words.withdrawFurther(kind)}
      </Act>
    </div>
  );
}
