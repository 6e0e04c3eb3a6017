import { useState } from 'react';
import { useLiveDay, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { contributionWords as words } from '../words/en.ts';
import type { ContributionReceipt } from './contributionDoor.ts';
import { download } from './Receipt.tsx';
import './contribution.css';

type ReceiptProps = { receipt: ContributionReceipt; title: string; listedAs: string };

/** Time, size and hash of a contribution, to be copied or kept [W1]. */
export function ContributionReceiptCard({ receipt, title, listedAs }: ReceiptProps) {
  const { zone } = useRecord().programme;
  const { dialogue } = useLiveDay();
  const [copied, setCopied] = useState(false);
  const { contribution, at, size, sha256 } = receipt;
  const keep = () =>
    download(`receipt-${dialogue}-${contribution.slice(0, 12)}.json`, {
      ...{ dialogue, contribution, title, listedAs },
      ...{ at: new Date(at).toISOString(), size, sha256 },
    });
  return (
    <div className="contribution-receipt">
      <p>
        <b>{title}</b>
      </p>
      <dl>
        <dt>{words.receivedAt}</dt>
        <dd>{timeToTheSecond(at, zone)}</dd>
        <dt>{words.size}</dt>
        <dd>{words.bytes(size.toLocaleString('en'))}</dd>
        <dt>{words.hash}</dt>
        <dd>
          <code>{sha256}</code>
        </dd>
      </dl>
      <p className="hint">{words.receiptSay}</p>
      <div className="row">
        {/* A page without a certificate is not given the clipboard. */}
        {navigator.clipboard && (
          <Act small onAct={() => void navigator.clipboard.writeText(sha256).then(() => setCopied(true))}>
            {words.copy}
          </Act>
        )}
        <Act small onAct={keep}>
          {words.keep}
        </Act>
      </div>
      <p className="hint" role="status">
        {copied && words.copied}
      </p>
    </div>
  );
}
