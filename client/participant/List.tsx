import { Fragment } from 'react';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import type { SpeakersList as TheList } from '../../shared/dialogue/speakersList.ts';
import { boundOf } from '../../shared/dialogue/waits.ts';
import { useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { timeOfDay } from '../parts/format.ts';
import { CutLine, ListEntry } from '../parts/ListEntry.tsx';
import { SpeakersList } from '../parts/SpeakersList.tsx';
import { listWords, orderWords, participantWords as words } from '../words/en.ts';
import { useCalmNow, useExpectations } from './expectation.ts';
import { isOwn, type Table } from './moment.ts';
import { whyThere } from './whyThere.ts';

type ListProps = { table: Table | undefined; delegation: DelegationDesk };

/** The list as a page of its own, on a phone. */
export function ListPage({ table, delegation }: ListProps) {
  return (
    <section className="page" aria-label={words.tabs.list}>
      <Heading table={table} />
      <Rule table={table} />
      <Rows table={table} delegation={delegation} />
    </section>
  );
}

/** The list beside the moment, on a laptop. */
export function PublicList({ table, delegation }: ListProps) {
  return (
    <aside className="public" aria-label={listWords.heading}>
      <Heading table={table} />
      <Rule table={table} />
      <Rows table={table} delegation={delegation} />
    </aside>
  );
}

function Heading({ table }: { table: Table | undefined }) {
  const record = useRecord();
  const { zone } = record.programme;
  return (
    <h2>
      {listWords.heading}
      {table && <span className="hint">{stateOf(table.list, zone, isSuspended(record))}</span>}
    </h2>
  );
}

function stateOf(list: TheList, zone: string, suspended: boolean): string {
  const waiting = words.waits(waitingIn(list).length);
  if (suspended) return words.listSuspended(waiting);
  const { stage } = list;
  if (stage.stage === 'closingAnnounced') return words.closes(waiting, timeOfDay(stage.closesAt, zone));
  return `${waiting}, ${words.listState[stage.stage]}`;
}

/** The rule in force, where everyone can read it [F13]. */
function Rule({ table }: { table: Table | undefined }) {
  const { rules } = useRecord();
  if (!table) return null;
  const { precedence, firstTimeFirst, seed } = table.list;
  const first = firstTimeFirst ? orderWords.firstTime[rules.firstTimeFirst] : '';
  return (
    <p className="rule hint">
      {orderWords.whole(orderWords.rule[precedence], first)}
      {precedence === 'drawn_lots' && seed !== undefined && ` ${orderWords.seed(seed)}`}
    </p>
  );
}

/** Everybody who waits, in order, each with the reason why he stands elsewhere than by the rule. */
function Rows({ table, delegation }: ListProps) {
  if (!table) return <Empty>{words.noList}</Empty>;
  return waitingIn(table.list).length === 0 ? (
    <Empty>{emptiness(table.list)}</Empty>
  ) : (
    <Waiting table={table} delegation={delegation} />
  );
}

function Waiting({ table, delegation }: { table: Table; delegation: DelegationDesk }) {
  const record = useRecord();
  const { zone } = record.programme;
  const expectations = useExpectations(table.segment.id);
  const waiting = waitingIn(table.list);
  const cut = waiting.find(({ request }) => expectations.get(request)?.mayNotBeReached);
  const end = boundOf(record, table.segment.id, useCalmNow());
  return (
    <SpeakersList label={`${listWords.heading}: ${table.segment.title}`}>
      {waiting.map((entry, place) => (
        <Fragment key={entry.request}>
          {entry === cut && end !== undefined && <CutLine text={listWords.mayNotBeReached(timeOfDay(end, zone))} />}
          <ListEntry
            id={String(entry.request)}
            number={place + 1}
            organization={entry.label}
            awaits={entry.awaits && orderWords.awaits}
            subject={entry.subject}
            why={whyThere(table.list, entry, zone)}
            mine={isOwn(delegation, entry.request)}
          />
        </Fragment>
      ))}
    </SpeakersList>
  );
}

function emptiness({ stage }: TheList): string {
  if (stage.stage === 'notOpen') return words.listNotOpen;
  return stage.stage === 'closed' ? words.listClosedEmpty : words.listEmpty;
}
