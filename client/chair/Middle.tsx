import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { panelNow } from '../desk/next.ts';
import { readinessOf } from '../desk/readiness.ts';
import { useDesks, useLive, useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { CutLine } from '../parts/ListEntry.tsx';
import { NextCard } from '../parts/NextCard.tsx';
import { chairMoreWords as more, chairWords as words } from '../words/en.ts';
import type { TextRulings } from './country/useRuling.ts';
import { WaitingRuling } from './country/WaitingRuling.tsx';
import { awaitsOf, subjectOf, whyOf } from './entries.ts';
import { LimitForNext } from './LimitForNext.tsx';
import { NextOfPanel } from './NextOfPanel.tsx';
import { Unserved } from './Unserved.tsx';
import { type Cut, useCut } from './useCut.ts';

/** How many come next as cards; the list goes on from there. */
export const NEXT = 3;

export interface MiddleOpens {
  entry: (request: RequestNumber) => void;
  panel: () => void;
  unserved: (segment: string) => void;
}

/** The next three, and the limit from the next speaker on; in a panel, its next speakers. */
export function Middle({ opens, rulings }: { opens: MiddleOpens; rulings: TextRulings }) {
  const record = useRecord();
  const panel = panelNow(record).length > 0;
  return (
    <section className="middle" aria-label={more.middleRegion}>
      {panel ? <NextOfPanel onOpen={opens.panel} /> : <NextOfList onOpen={opens.entry} />}
      {!panel && <LimitForNext />}
      <Unserved onOpen={opens.unserved} />
      <WaitingRuling rulings={rulings} />
    </section>
  );
}

function NextOfList({ onOpen }: { onOpen: (request: RequestNumber) => void }) {
  const record = useRecord();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const next = list ? waitingIn(list).slice(0, NEXT) : [];
  const spoken = record.turns.filter((turn) => turn.segment === segment?.id && !turn.interrupted).length;
  const cut = useCut();
  return (
    <div className="next">
      <h2>
        {words.next} {spoken > 0 && <span className="hint">{words.haveSpoken(spoken)}</span>}
      </h2>
      {next.length === 0 && <Empty>{words.nobodyNext}</Empty>}
      <ol>
        {next.map((entry, index) => (
          <Card key={entry.request} request={entry.request} place={index + 1} cut={cut} onOpen={onOpen} />
        ))}
      </ol>
    </div>
  );
}

type CardProps = {
  request: RequestNumber;
  place: number;
  cut: Cut | undefined;
  onOpen: (request: RequestNumber) => void;
};

/** One of the next three: who, whether ready, what is said of her place, what she wrote to it. */
function Card({ request, place, cut, onOpen }: CardProps) {
  const record = useRecord();
  const desks = useDesks();
  const connected = useLive((state) => state.connected);
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const entry = list?.entries.find((one) => one.request === request);
  if (!list || !entry) return null;
  const { channel, person } = identityOf(desks, entry);
  const subject = subjectOf(desks, entry);
  const awaits = awaitsOf(desks, entry);
  const why = whyOf(record, list, entry);
  return (
    <>
      {cut?.from === request && <CutLine text={cut.text} />}
      <NextCard
        organization={entry.label}
        channel={channel}
        person={person}
        readiness={readinessOf(desks, entry, connected, record.programme.zone)}
        opens={more.openEntry(entry.label, place)}
        onOpen={() => onOpen(request)}
      >
        {why && <span className="hint why">{why.text}</span>}
        {awaits && <span className="why held">{awaits}</span>}
        {subject && <span className="hint subject">{more.subject(subject)}</span>}
      </NextCard>
    </>
  );
}
