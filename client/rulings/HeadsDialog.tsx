import { useEffect, useState } from 'react';
import type { SignedHeads } from '../../shared/wire/names.ts';
import { useLiveDay, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { deadlineText } from '../parts/format.ts';
import { actWords, rulingsDayWords } from '../words/en.ts';

const words = rulingsDayWords.heads;

type Answer = SignedHeads | { sentence: string };

/** The lines signed at each adjournment, to be printed or copied. */
export function HeadsDialog({ onClose }: { onClose: () => void }) {
  const { dialogue, slot } = useLiveDay();
  const [answer, setAnswer] = useState<Answer>();
  const [copied, setCopied] = useState(false);
  useEffect(() => void askForHeads(dialogue, slot).then(setAnswer), [dialogue, slot]);
  const signed = answer && 'heads' in answer && answer.heads.length > 0 ? answer : undefined;
  const copy = () => void navigator.clipboard?.writeText(signed ? inLines(signed) : '').then(() => setCopied(true));
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      reading
      className="rulings"
      acts={
        <>
          {signed && <Act onAct={copy}>{words.copy}</Act>}
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
      }
    >
      <p>{words.about}</p>
      {answer === undefined && <Empty>{words.loading}</Empty>}
      {answer && 'sentence' in answer && (
        <p className="refusal" role="alert">
          {answer.sentence}
        </p>
      )}
      {answer && 'heads' in answer && !signed && <Empty>{words.none}</Empty>}
      {signed && <Lines signed={signed} />}
      <p className="hint" role="status">
        {copied ? words.copied : ''}
      </p>
    </Dialog>
  );
}

function Lines({ signed: { publicKey, heads } }: { signed: SignedHeads }) {
  const { zone } = useRecord().programme;
  return (
    <dl className="heads">
      {heads.map(({ line, at, number }) => (
        <div key={line}>
          <dt>{words.headAt(deadlineText(at, zone), number)}</dt>
          <dd>{line}</dd>
        </div>
      ))}
      <div>
        <dt>{words.key}</dt>
        <dd>{publicKey}</dd>
      </div>
    </dl>
  );
}

const inLines = ({ publicKey, heads }: SignedHeads) =>
  [...heads.map(({ line }) => line), `public key ${publicKey}`].join('\n');

async function askForHeads(dialogue: string, slot: string): Promise<Answer> {
  try {
    const address = `/heads/${encodeURIComponent(dialogue)}?slot=${encodeURIComponent(slot)}`;
    const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store' });
    return (await response.json()) as Answer;
  } catch {
    return { sentence: words.failed };
  }
}
