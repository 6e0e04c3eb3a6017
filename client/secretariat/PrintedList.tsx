import { createPortal } from 'react-dom';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { ruleInWords } from '../desk/rule.ts';
import { useDesks, useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Channel } from '../parts/Channel.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { dateText, timeToTheSecond } from '../parts/format.ts';
import { actWords, cardWords, conductWords, moderatorWords, officerWords, orderWords } from '../words/en.ts';

const words = officerWords.printed;

/** The list as it stands, on paper at the podium for as long as a line is lost [F31]; it names no person. */
export function PrintedList({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const asOf = useLive((state) => state.asOf) ?? record.at;
  const { floor, programme } = record;
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const waiting = list ? waitingIn(list) : [];
  return createPortal(
    <Dialog
      title={words.title(segment?.title)}
      onClose={onClose}
      wide
      reading
      className="printed"
      acts={
        <>
          <Act onAct={() => window.print()}>{cardWords.print}</Act>
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
      }
    >
      <p>
        <b>{words.asOf(timeToTheSecond(asOf, programme.zone), dateText(asOf, programme.zone))}</b>{' '}
        {list && conductWords.order.rule(ruleInWords(list).toLowerCase())}
      </p>
      {floor.stage !== 'vacant' && <p>{words.floor(floor.turn.label)}</p>}
      {waiting.length === 0 ? <Empty>{officerWords.nobodyWaits}</Empty> : <Table waiting={waiting} />}
      <p className="hint">{words.confirmed}</p>
    </Dialog>,
    document.body,
  );
}

function Table({ waiting }: { waiting: readonly Entry[] }) {
  const desks = useDesks();
  return (
    <table className="printed-list">
      <thead>
        <tr>
          {[words.place, words.speaker, words.where].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {waiting.map((entry, index) => (
          <tr key={entry.request}>
            <td>{index + 1}</td>
            <td>
              <b>{entry.label}</b>
              {kindOf(entry) && <div className="beside">{kindOf(entry)}</div>}
              {entry.subject && <div className="hint">{entry.subject}</div>}
            </td>
            <td>
              <Channel channel={identityOf(desks, entry).channel} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kindOf({ kind, second, groupSize, door }: Entry): string | undefined {
  if (door === 'writtenQuestion') return moderatorWords.notes.readByModerator;
  if (kind === 'rightOfReply') return second ? orderWords.secondReply : orderWords.reply;
  return kind === 'groupStatement' && groupSize ? orderWords.group(groupSize) : undefined;
}
