import type { Door } from '../../shared/dialogue/model.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import type { Receipt } from '../../shared/wire/names.ts';
import { useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay, timeToTheSecond } from '../parts/format.ts';
import { placeWords, participantWords as words } from '../words/en.ts';

const { atDesk } = placeWords;

const SHORT = 12;

/** Number and time of a receipt; beneath it, when opened, the whole hash and a copy to keep. */
export function ReceiptCard({ receipt, listedAs }: { receipt: Receipt; listedAs: string }) {
  const { zone } = useRecord().programme;
  const { number, at, hash } = receipt;
  const time = timeToTheSecond(at, zone);
  return (
    <details className="receipt">
      <summary>
        {words.receiptTitle(number, time)}
        <code>{hash.slice(0, SHORT)}…</code>
      </summary>
      <dl>
        <dt>{words.receiptParts.number}</dt>
        <dd>{number}</dd>
        <dt>{words.receiptParts.time}</dt>
        <dd>{time}</dd>
        <dt>{words.receiptParts.listedAs}</dt>
        <dd>{listedAs}</dd>
        <dt>{words.receiptParts.hash}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
      </dl>
      <p className="hint">{words.receiptSay}</p>
      <Act small onAct={() => keepCopy(receipt, listedAs)}>
        {words.receiptKeep}
      </Act>
    </details>
  );
}

/** The receipt of one request: where this tab has it, else what the record says of one that was entered at a desk. */
export function ReceiptOf({ entry }: { entry: Entry }) {
  const receipt = useLive(({ receipts }) => receipts.find(({ number }) => number === entry.request));
  if (receipt) return <ReceiptCard receipt={receipt} listedAs={entry.label} />;
  return entry.door === 'self' ? null : <DeskReceipt entry={entry} door={entry.door} />;
}

/** A request has come by a desk: its number and time are on the record; its hash went to the desk [F9, F11]. */
function DeskReceipt({ entry, door }: { entry: Entry; door: Exclude<Door, 'self'> }) {
  const { zone } = useRecord().programme;
  const { request, inscribedAt, askedAt, label } = entry;
  const time = timeToTheSecond(inscribedAt, zone);
  return (
    <details className="receipt">
      <summary>{atDesk.title(request, time)}</summary>
      <dl>
        <dt>{words.receiptParts.number}</dt>
        <dd>{request}</dd>
        <dt>{words.receiptParts.time}</dt>
        <dd>{time}</dd>
        <dt>{words.receiptParts.listedAs}</dt>
        <dd>{label}</dd>
        <dt>{atDesk.by}</dt>
        <dd>{atDesk.door[door]}</dd>
        {askedAt !== undefined && (
          <>
            <dt>{atDesk.asked}</dt>
            <dd>{timeOfDay(askedAt, zone)}</dd>
          </>
        )}
      </dl>
      <p className="hint">{atDesk.say}</p>
    </details>
  );
}

/** Keeps the receipt as a small file; it names the public label and no person. */
function keepCopy(receipt: Receipt, listedAs: string): void {
  const at = new Date(receipt.at).toISOString();
  download(`receipt-${receipt.dialogue}-${receipt.number}.json`, { ...receipt, at, listedAs });
}

/** Hands something to the browser as a file. */
export function download(name: string, content: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
