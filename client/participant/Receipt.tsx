import type { RequestNumber } from '../../shared/dialogue/model.ts';
import type { Receipt } from '../../shared/wire/names.ts';
import { useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';

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

/** The receipt of one request, where this tab has it. */
export function ReceiptOf({ request, listedAs }: { request: RequestNumber; listedAs: string }) {
  const receipt = useLive(({ receipts }) => receipts.find(({ number }) => number === request));
  return receipt ? <ReceiptCard receipt={receipt} listedAs={listedAs} /> : null;
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
