import { panellistsOf } from '../../shared/dialogue/panel.ts';
import { nextSegment } from '../../shared/dialogue/programme.ts';
import { identityOf } from '../desk/names.ts';
import { invitationOf } from '../desk/next.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { lengthText, timeOfDay } from '../parts/format.ts';
import { ListEntry } from '../parts/ListEntry.tsx';
import { actWords, chairMoreWords as more, chairWords as words } from '../words/en.ts';
import { toStart } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

/** The segment that comes after this one, its panellists with their time, and the act that starts it. */
export function Then({ acts, withAct }: { acts: ChairActs; withAct: boolean }) {
  const record = useRecord();
  const desks = useDesks();
  const next = nextSegment(record);
  if (!next) return null;
  const time = (at: number) => timeOfDay(at, record.programme.zone);
  const panel = panellistsOf(record, next);
  const each = new Set(panel.map(({ allotment }) => allotment));
  const times =
    each.size === 1
      ? words.segmentTimes(time(next.startsAt), time(next.endsAt), lengthText([...each][0]!))
      : more.sitting(time(next.startsAt), time(next.endsAt));
  return (
    <div className="then">
      <h2>
        {words.afterwards}
        {withAct && toStart(record) && (
          <Act small keys="G" state={acts.start.state} refusal={acts.startRefusal} onAct={acts.start.act}>
            {actWords.startSegment}
          </Act>
        )}
      </h2>
      <p className="name">{next.title}</p>
      <p className="beside">{times}</p>
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
