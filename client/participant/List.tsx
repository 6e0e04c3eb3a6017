import { waitingIn } from '../../shared/dialogue/order.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import type { SpeakersList as TheList } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { timeOfDay } from '../parts/format.ts';
import { ListEntry } from '../parts/ListEntry.tsx';
import { SpeakersList } from '../parts/SpeakersList.tsx';
import { listWords, participantWords as words } from '../words/en.ts';
import { isOwn, type Table } from './moment.ts';
import { whyThere } from './whyThere.ts';

type ListProps = { table: Table | undefined; delegation: DelegationDesk };

/** The list as a page of its own, on a phone. */
export function ListPage({ table, delegation }: ListProps) {
  return (
    <section className="page" aria-label={words.tabs.list}>
      <Heading table={table} />
      <Rows table={table} delegation={delegation} />
    </section>
  );
}

/** The list beside the moment, on a laptop. */
export function PublicList({ table, delegation }: ListProps) {
  return (
    <aside className="public" aria-label={listWords.heading}>
      <Heading table={table} />
      <Rows table={table} delegation={delegation} />
    </aside>
  );
}

function Heading({ table }: { table: Table | undefined }) {
  const { zone } = useRecord().programme;
  return (
    <h2>
      {listWords.heading}
      {table && <span className="hint">{stateOf(table.list, zone)}</span>}
    </h2>
  );
}

function stateOf(list: TheList, zone: string): string {
  const waiting = words.waits(waitingIn(list).length);
  const { stage } = list;
  if (stage.stage === 'closingAnnounced') return words.closes(waiting, timeOfDay(stage.closesAt, zone));
  return `${waiting}, ${words.listState[stage.stage]}`;
}

/** Everybody who waits, in order, each with the reason why he stands elsewhere than by the rule. */
function Rows({ table, delegation }: ListProps) {
  const { zone } = useRecord().programme;
  if (!table) return <Empty>{words.noList}</Empty>;
  const waiting = waitingIn(table.list);
  if (waiting.length === 0) return <Empty>{emptiness(table.list)}</Empty>;
  return (
    <SpeakersList label={`${listWords.heading}: ${table.segment.title}`}>
      {waiting.map((entry, place) => (
        <ListEntry
          key={entry.request}
          id={String(entry.request)}
          number={place + 1}
          organization={entry.label}
          why={whyThere(table.list, entry, zone)}
          mine={isOwn(delegation, entry.request)}
        />
      ))}
    </SpeakersList>
  );
}

function emptiness({ stage }: TheList): string {
  if (stage.stage === 'notOpen') return words.listNotOpen;
  return stage.stage === 'closed' ? words.listClosedEmpty : words.listEmpty;
}
