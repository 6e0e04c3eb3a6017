import { mayDo } from '../../shared/dialogue/actor.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { opensAt } from '../../shared/dialogue/speakersList.ts';
import { MessageBox } from '../desk/MessageBox.tsx';
import { listSegment } from '../desk/moment.ts';
import { useLive, useRecord, useSelf } from '../live/hooks.ts';
import { timeOfDay } from '../parts/format.ts';
import { officerWords as more, secretariatWords as words } from '../words/en.ts';
import { SentToScreens } from './SentToScreens.tsx';
import { Signals } from './Signals.tsx';

/** How many are connected, the way to the Chair, and the state of the list. */
export function Side() {
  const record = useRecord();
  const { actor } = useSelf();
  const heads = useLive((state) => state.heads);
  const segment = listSegment(record);
  const figures = [
    [more.room, heads?.room],
    [more.online, heads?.online],
    [more.displays, heads?.displays],
  ] as const;
  return (
    <section className="side" aria-label={words.connections}>
      <h2>{words.connections}</h2>
      <dl className="figures">
        {figures.map(([what, count]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <Signals />
      {actor && mayDo(actor, 'sendMessage') && (
        <>
          <h2>{words.toTheChair}</h2>
          <MessageBox />
        </>
      )}
      <h2>{words.list}</h2>
      {segment && <p>{more.forSegment(segment.title)}</p>}
      <p className="beside">{listText(record)}</p>
      <SentToScreens most={3} />
    </section>
  );
}

function listText(record: TheRecord): string {
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  if (!list) return more.noList;
  const waiting = waitingIn(list).length;
  switch (list.stage.stage) {
    case 'notOpen': {
      const at = opensAt(list);
      return at === undefined ? more.listIsNotOpen : more.listOpens(timeOfDay(at, record.programme.zone));
    }
    case 'open':
      return more.listIsOpen(waiting);
    case 'closingAnnounced':
      return more.listCloses(waiting, timeOfDay(list.stage.closesAt, record.programme.zone));
    case 'closed':
      return more.listIsClosed(waiting);
  }
}
