import type { Channel, RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { type Identity, identityOf } from '../desk/names.ts';
import { readinessOf } from '../desk/readiness.ts';
import { useDesks, useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Mark } from '../parts/Mark.tsx';
import { moderatorWords, officerWords as more, secretariatWords as words } from '../words/en.ts';
import { OnPlatform } from './OnPlatform.tsx';
import { PresentAct, SoundAct } from './ReadinessAct.tsx';
import { type Speaker, speakerOf } from './speaker.ts';
import { WriteAct } from './WriteAct.tsx';

type ComingUpProps = {
  /** Only those heard so: in the room for the officer, online for the moderator; else everyone. */
  only?: Channel;
  /** What can be said of each: the officer sees who is present, the moderator hears who has no sound. */
  says?: 'present' | 'sound';
  /** How many are shown. */
  most: number;
  /** So many of the next are shown however they are heard. */
  nextToo?: number;
  onChange?: ((request: RequestNumber) => void) | undefined;
  /** Opens the words to a speaker's screen. */
  onWrite?: ((speaker: Speaker) => void) | undefined;
};

/** Those who come soon, with their place in the list and what is known of their readiness. */
export function ComingUp({ only, most, nextToo = 0, ...row }: ComingUpProps) {
  const record = useRecord();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const rows = (list ? waitingIn(list) : [])
    .map((entry, index) => ({ entry, place: index + 1 }))
    .filter(({ entry, place }) => only === undefined || entry.channel === only || place <= nextToo)
    .slice(0, most);
  if (rows.length === 0) return <Empty>{emptyText(only)}</Empty>;
  return (
    <ol className="rows">
      {rows.map(({ entry, place }) => (
        <Row key={entry.request} entry={entry} place={place} {...row} />
      ))}
    </ol>
  );
}

function emptyText(only: Channel | undefined): string {
  if (only === 'room') return words.inTheRoomEmpty;
  return only === 'online' ? more.onlineEmpty : more.nobodyWaits;
}

type RowProps = Pick<ComingUpProps, 'says' | 'onChange' | 'onWrite'> & { entry: Entry; place: number };

function Row({ entry, place, says, onChange, onWrite }: RowProps) {
  const record = useRecord();
  const desks = useDesks();
  const connected = useLive((state) => state.connected);
  const readiness = readinessOf(desks, entry, connected, record.programme.zone);
  const written = entry.door === 'writtenQuestion';
  const showsReadiness = !written && (says === 'sound' || (says && readiness.kind === 'trouble'));
  return (
    <li>
      <span className="n">{place}</span>
      <span className="who">
        {entry.label}
        <span className="hint">
          {written ? moderatorWords.notes.readByModerator : heard(identityOf(desks, entry), says === 'sound')}
        </span>
        {!written && <OnPlatform person={desks.officers.requests[entry.request]?.person} />}
        {showsReadiness && <Mark kind={readiness.kind}>{readiness.text}</Mark>}
      </span>
      <span className="acts">
        {says === 'present' &&
          (readiness.kind === 'ready' ? <Mark kind="ready">{readiness.text}</Mark> : <PresentAct entry={entry} />)}
        {says === 'sound' && entry.channel === 'online' && <SoundAct entry={entry} />}
        {onWrite && !written && <WriteAct speaker={speakerOf(entry)} onWrite={onWrite} />}
        {onChange && (
          <Act small weight="quiet" label={more.changeNamed(entry.label)} onAct={() => onChange(entry.request)}>
            {more.change}
          </Act>
        )}
      </span>
    </li>
  );
}

/** How somebody is heard: "Seat A07, Mr. R", "Online, Ms. T". */
function heard({ channel, person: name = '', title = '' }: Identity, withFunction: boolean): string {
  const person = withFunction ? [name, title].filter(Boolean).join(', ') : name;
  return channel.kind === 'online' ? more.heardOnline(person) : more.heardInRoom(channel.seat ?? '', person);
}
