import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { panellistsOf } from '../../shared/dialogue/panel.ts';
import { nextSegment, type Segment } from '../../shared/dialogue/programme.ts';
import { identityOf } from '../desk/names.ts';
import { invitationOf } from '../desk/next.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { lengthText, timeOfDay } from '../parts/format.ts';
import { ListEntry } from '../parts/ListEntry.tsx';
import { actWords, chairMoreWords as more, chairWords as words } from '../words/en.ts';
import { primaryOf, toStart } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

/** Does the act that starts the next segment stand beneath the list? Else it is the large act of the moment. */
export function standsInList(record: TheRecord, acts: ChairActs): boolean {
  return toStart(record) !== undefined && primaryOf(record, acts).what !== 'start';
}

/** The segment that comes after this one, its panellists with their time: where the list leaves room. */
export function Then() {
  const record = useRecord();
  const desks = useDesks();
  const next = nextSegment(record);
  if (!next) return null;
  const panel = panellistsOf(record, next);
  return (
    <div className="then">
      <h2>{words.afterwards}</h2>
      <p className="name">{next.title}</p>
      <p className="beside">{timesOf(record, next)}</p>
      {panel.length > 0 && (
        <ol>
          {panel.map((panellist, index) => (
            <ListEntry
              key={panellist.name}
              number={index + 1}
              organization={panellist.name}
              channel={identityOf(desks, invitationOf(desks, panellist)).channel}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

function timesOf(record: TheRecord, next: Segment): string {
  const time = (at: number) => timeOfDay(at, record.programme.zone);
  const each = new Set(panellistsOf(record, next).map(({ allotment }) => allotment));
  const [from, to] = [time(next.startsAt), time(next.endsAt)];
  return each.size === 1 ? words.segmentTimes(from, to, lengthText([...each][0]!)) : more.sitting(from, to);
}

/** The act that starts the next segment, always at the foot of the list; which one, where it is not said above. */
export function StartNext({ acts, named }: { acts: ChairActs; named: boolean }) {
  const next = toStart(useRecord());
  return (
    <div className="start-next">
      <span className="hint">{named && next?.title}</span>
      <Act small keys="G" state={acts.start.state} refusal={acts.startRefusal} onAct={acts.start.act}>
        {actWords.startSegment}
      </Act>
    </div>
  );
}
