import { useId, useState } from 'react';
import { useLiveDay } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { actWords, rulingsDayWords } from '../words/en.ts';
import { askForAddress, type CaptionsAnswer } from './captionsAddress.ts';

const words = rulingsDayWords.captions;

/** The address for providers of captions: made, shown once, ended. */
export function CaptionsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      reading
      className="rulings"
      acts={<Act onAct={onClose}>{actWords.close}</Act>}
    >
      <CaptionsAddress />
    </Dialog>
  );
}

/** The same without a dialog of its own. */
export function CaptionsAddress() {
  const { dialogue, slot } = useLiveDay();
  const id = useId();
  const [answer, setAnswer] = useState<CaptionsAnswer>();
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  const ask = async (revoke: boolean) => {
    setAsking(true);
    setCopied(false);
    setAnswer((await askForAddress(dialogue, slot, { revoke })) ?? { sentence: words.failed });
    setAsking(false);
  };
  const url = answer && 'url' in answer ? answer.url : undefined;
  const copy = () => void navigator.clipboard?.writeText(url ?? '').then(() => setCopied(true));
  const state = asking ? 'sending' : 'ready';
  return (
    <div className="captions-address">
      <p>{words.about}</p>
      {url && (
        <>
          <label htmlFor={id}>{words.label}</label>
          <input id={id} className="text-field" readOnly value={url} onFocus={(event) => event.target.select()} />
          <div className="row">
            <Act small onAct={copy}>
              {words.copy}
            </Act>
          </div>
          <p>{words.once}</p>
        </>
      )}
      <p className="hint" role="status">
        {copied
          ? words.copied
          : answer && 'revoked' in answer
            ? answer.revoked
              ? words.revoked
              : words.noneToRevoke
            : ''}
      </p>
      {answer && 'sentence' in answer && (
        <p className="refusal" role="alert">
          {answer.sentence}
        </p>
      )}
      <div className="row">
        <Act state={state} onAct={() => void ask(false)}>
          {words.make}
        </Act>
        <Act weight="quiet" state={state} onAct={() => void ask(true)}>
          {words.revoke}
        </Act>
      </div>
      <p className="hint">{words.makeAnew}</p>
    </div>
  );
}
