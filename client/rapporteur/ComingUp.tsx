import { waitingIn } from '../../shared/dialogue/order.ts';
import { listSegment } from '../desk/moment.ts';
import { panelToCome } from '../desk/next.ts';
import { useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { ListEntry } from '../parts/ListEntry.tsx';
import { turnsWords as more, officerWords } from '../words/en.ts';

const MOST = 4;

/** Who comes: panellists by name, then the public list. */
export function ComingUp() {
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
