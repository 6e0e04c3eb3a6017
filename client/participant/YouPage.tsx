import { useState } from 'react';
import { mayDo } from '../../shared/dialogue/actor.ts';
import { type DelegationDesk, labelFor, type Organization } from '../../shared/dialogue/participants.ts';
import { DevicesDialog } from '../entry/DevicesDialog.tsx';
import { useLive, useLiveDay, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { later } from '../parts/later.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { cardWords, entryWords, momentWords, youWords as words } from '../words/en.ts';
import { NoticesPart } from './NoticesPart.tsx';
import { ReceiptCard, ReceiptOf } from './Receipt.tsx';
import { Signals } from './Signals.tsx';
import type { Present } from './useMoment.ts';
import { LABEL_ACT } from './useNeutralAtTheDoor.ts';
import { usePersonalAct } from './usePersonalAct.ts';
import { WishesSheet } from './WishesSheet.tsx';

const Card = later(async () => (await import('../parts/Card.tsx')).Card);

/** Who one is here: the label one is listed under, receipts, devices. */
export function YouPage({ self, delegation }: Present) {
  const { person, actor } = self;
  const { organization } = delegation;
  const { slot } = useLiveDay();
  const { title } = useRecord().programme;
  const [devices, setDevices] = useState(false);
  const [card, setCard] = useState(false);
  const [note, setNote] = useState(false);
  return (
    <section className="page you" aria-label={words.heading}>
      <h2 className="name">{person?.name ?? words.heading}</h2>
      {organization && <p>{organization.name}</p>}
      {person && (
        <PersonLine
          channel={person.channel === 'online' ? { kind: 'online' } : { kind: 'room', seat: person.seat }}
          function={person.title || entryWords.role[person.role]}
        />
      )}
      {actor && mayDo(actor, 'sendMessage') && (
        <div className="row">
          <Act onAct={() => setNote(true)}>{momentWords.wishes.note}</Act>
        </div>
      )}
      {note && <WishesSheet title={momentWords.wishes.note} onClose={() => setNote(false)} />}
      <Signals />
      {organization && actor?.organization && mayDo(actor, 'setPublicLabel') && (
        <PublicLabel id={actor.organization} organization={organization} />
      )}
      {person?.linkKind === 'speaker' && <NoticesPart title={title} />}
      <Receipts listedAs={organization ? labelFor(organization) : ''} delegation={delegation} />
      <h3>{words.devices}</h3>
      <p className="hint">{words.devicesSay}</p>
      <div className="row">
        <Act onAct={() => setDevices(true)}>{words.devices}</Act>
        <ThemeSwitch />
        <Act onAct={() => setCard(true)}>{cardWords.open}</Act>
      </div>
      {card && <Card card="participant" onClose={() => setCard(false)} />}
      {devices && <DevicesDialog slot={slot} onClose={() => setDevices(false)} />}
    </section>
  );
}

/** The organization's name, or the neutral words of its category in its place [K6]. */
function PublicLabel({ id, organization }: { id: string; organization: Organization }) {
  const { neutral } = organization;
  const change = usePersonalAct(LABEL_ACT, { type: 'setPublicLabel', organization: id, neutral: !neutral });
  const choices = [
    { text: words.byName(organization.name), chosen: !neutral },
    { text: words.neutrally(labelFor({ ...organization, neutral: true })), chosen: neutral },
  ];
  return (
    <>
      <h3>{words.listedAs}</h3>
      <p>
        <Sentence text={words.publicly(labelFor(organization))} />
      </p>
      {choices.map(({ text, chosen }) =>
        chosen ? (
          <Act key={text} pressed onAct={() => {}}>
            {text}
          </Act>
        ) : (
          <Act key={text} pressed={false} {...change}>
            {text}
          </Act>
        ),
      )}
      <p className="hint">{words.labelSay}</p>
    </>
  );
}

function Receipts({ listedAs, delegation }: { listedAs: string; delegation: DelegationDesk }) {
  const receipts = useLive((state) => state.receipts);
  const entries = Object.values(useRecord().lists).flatMap((list) => list.entries);
  const labelOf = (request: number) => entries.find((entry) => entry.request === request)?.label ?? listedAs;
  const isKept = (request: number) => receipts.some(({ number }) => number === request);
  const atDesk = entries.filter(
    ({ request, door, carried }) =>
      door !== 'self' && carried === undefined && delegation.requests[request] && !isKept(request),
  );
  return (
    <>
      <h3>{words.receipts}</h3>
      {receipts.length + atDesk.length === 0 && <Empty>{words.noReceipts}</Empty>}
      {receipts.map((receipt) => (
        <ReceiptCard key={receipt.number} receipt={receipt} listedAs={labelOf(receipt.number)} />
      ))}
      {atDesk.map((entry) => (
        <ReceiptOf key={entry.request} entry={entry} />
      ))}
    </>
  );
}
