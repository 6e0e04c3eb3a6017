import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { listSegment } from '../desk/moment.ts';
import { type Identity, identityOf } from '../desk/names.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { officerWords as more, secretariatWords as words } from '../words/en.ts';

type ComingUpProps = {
  /** Only people in the room: the officer's part; else everyone, and how they are heard. */
  inTheRoom?: boolean;
  /** How many are shown. */
  most: number;
  onChange?: ((request: RequestNumber) => void) | undefined;
};

/** Those who come soon, with their place in the list. */
export function ComingUp({ inTheRoom = false, most, onChange }: ComingUpProps) {
  const record = useRecord();
  const desks = useDesks();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const rows = (list ? waitingIn(list) : [])
    .map((entry, index) => ({ entry, place: index + 1 }))
    .filter(({ entry }) => !inTheRoom || entry.channel === 'room')
    .slice(0, most);
  if (rows.length === 0) return <Empty>{inTheRoom ? words.inTheRoomEmpty : more.nobodyWaits}</Empty>;
  return (
    <ol className="rows">
      {rows.map(({ entry, place }) => (
        <li key={entry.request}>
          <span className="n">{place}</span>
          <span className="who">
            {entry.label}
            <span className="hint">{heard(identityOf(desks, entry))}</span>
          </span>
          {onChange && (
            <Act small label={more.changeNamed(entry.label)} onAct={() => onChange(entry.request)}>
              {more.change}
            </Act>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How somebody is heard: "Seat A07, Mr. R", "Online, Ms. T". */
function heard({ channel, person = '' }: Identity): string {
  return channel.kind === 'online' ? more.heardOnline(person) : more.heardInRoom(channel.seat ?? '', person);
}
