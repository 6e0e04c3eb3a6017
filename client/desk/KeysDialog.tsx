import { useId } from 'react';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { actWords, chairWords, deskWords } from '../words/en.ts';
import { setSingleKeys, useSingleKeys } from './singleKeys.ts';

type KeysDialogProps = { keys: Readonly<Record<string, string>>; onClose: () => void; withSwitch?: boolean };

/** All keys of a desk, and the switch that turns single keys off. */
export function KeysDialog({ keys, onClose, withSwitch = true }: KeysDialogProps) {
  const on = useSingleKeys();
  const id = useId();
  return (
    <Dialog
      title={chairWords.keysTitle}
      onClose={onClose}
      acts={
        <Act weight="plain" onAct={onClose}>
          {actWords.close}
        </Act>
      }
    >
      {withSwitch && (
        <p className="keys-switch">
          <input
            id={id}
            type="checkbox"
            checked={on}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          <label htmlFor={id}>{deskWords.keysSwitch}</label>
          <span className="hint" id={`${id}-hint`}>
            {deskWords.keysSwitchHint}
          </span>
        </p>
      )}
      <dl className="all-keys">
        {Object.entries(keys).map(([key, does]) => (
          <div key={key}>
            <dt>
              <KeyHint keys={key} />
              <span className="sr">{key}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
