import { useId, useState } from 'react';
import { DevicesDialog } from '../entry/DevicesDialog.tsx';
import { useLiveDay } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import type { CardName } from '../parts/Card.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { later } from '../parts/later.tsx';
import { setSingleKeys, useSingleKeys } from '../parts/singleKeys.ts';
import { actWords, cardWords, chairWords, deskWords, entryWords } from '../words/en.ts';

const CardSheet = later(async () => (await import('../parts/Card.tsx')).Card);

type KeysDialogProps = {
  keys: Readonly<Record<string, string>>;
  onClose: () => void;
  withSwitch?: boolean;
  /** The card of those who sit at this desk, if they have one. */
  card?: CardName;
};

/** All keys of a desk, the switch that turns single keys off, and the way to one's own devices. */
export function KeysDialog({ keys, onClose, withSwitch = true, card }: KeysDialogProps) {
  const on = useSingleKeys();
  const id = useId();
  const { slot } = useLiveDay();
  const [beside, setBeside] = useState<'devices' | 'card'>();
  if (beside === 'devices') return <DevicesDialog slot={slot} onClose={onClose} />;
  if (beside === 'card' && card) return <CardSheet card={card} onClose={onClose} />;
  return (
    <Dialog
      title={chairWords.keysTitle}
      onClose={onClose}
      acts={
        <>
          {card && <Act onAct={() => setBeside('card')}>{cardWords.open}</Act>}
          <Act onAct={() => setBeside('devices')}>{entryWords.devices}</Act>
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
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
