import { useState } from 'react';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { clockText } from '../parts/format.ts';
import { Limit } from '../parts/Limit.tsx';
import { NextCard } from '../parts/NextCard.tsx';
import { chairMoreWords as more, chairWords as words } from '../words/en.ts';
import { subjectOf } from './entries.ts';

/** How many come next as cards; the list goes on from there. */
export const NEXT = 3;

/** The next three, and the limit from the next speaker on. */
export function Middle({ onOpen }: { onOpen: (request: RequestNumber) => void }) {
  const record = useRecord();
  const desks = useDesks();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const next = list ? waitingIn(list).slice(0, NEXT) : [];
  const spoken = record.turns.filter((turn) => turn.segment === segment?.id).length;
  return (
    <section className="middle" aria-label={more.middleRegion}>
      <div className="next">
        <h2>
          {words.next} {spoken > 0 && <span className="hint">{words.haveSpoken(spoken)}</span>}
        </h2>
        {next.length === 0 && <Empty>{words.nobodyNext}</Empty>}
        <ol>
          {next.map((entry, index) => {
            const { channel, person } = identityOf(desks, entry);
            const subject = subjectOf(desks, entry);
            return (
              <NextCard
                key={entry.request}
                organization={entry.label}
                channel={channel}
                person={person}
                opens={more.openEntry(entry.label, index + 1)}
                onOpen={() => onOpen(entry.request)}
              >
                {subject && <span className="hint subject">{more.subject(subject)}</span>}
              </NextCard>
            );
          })}
        </ol>
      </div>
      <LimitForNext />
    </section>
  );
}

const OFFERED = [180_000, 150_000, 120_000];

function LimitForNext() {
  const record = useRecord();
  const { state, refusal, perform } = useDeskAct('setLimit', 'setLimit');
  const [chosen, setChosen] = useState<number>();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  if (!segment || !list) return null;
  const choose = (limit: number) => {
    setChosen(limit);
    void perform({ type: 'setLimit', segment: segment.id, kind: 'intervention', limit });
  };
  return (
    <fieldset disabled={state === 'notNow'}>
      <legend className="sr">{more.limitFor}</legend>
      <Limit
        offered={OFFERED}
        value={list.limits.intervention}
        onChoose={choose}
        sending={state === 'sending' && chosen !== undefined ? chosen : null}
        reachOf={(limit) => ({ says: `${clockText(limit)} each`, beside: more.limitHint })}
        most={30 * 60_000}
      />
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
