import { useId } from 'react';
import { MOVE_REASONS, type MoveReason } from '../../shared/dialogue/model.ts';
import { useWarning } from '../desk/useWarning.ts';
import { Warned } from '../parts/Warned.tsx';
import { chairMoreWords as more } from '../words/en.ts';

/** A reason as far as it has been given. */
export interface Reasoned {
  reason: MoveReason | undefined;
  words: string;
}
export const NO_REASON: Reasoned = { reason: undefined, words: '' };

/** Why the move cannot be sent yet, in one sentence [F12]; undefined when it can. */
export function reasonLacks({ reason, words }: Reasoned): string | undefined {
  if (!reason) return more.reasonMissing;
  return reason === 'other' && !words.trim() ? more.wordsMissing : undefined;
}

/** Stepping back is the delegation's own act, no reason of the Chair's. */
const OFFERED = MOVE_REASONS.filter((reason) => reason !== 'step_back');

type ReasonFieldProps = {
  value: Reasoned;
  onChange: (value: Reasoned) => void;
  /** The keyboard goes on here, where what had the focus is gone. */
  focused?: boolean;
};

/** The reason of a move: one of the six, with words where it is another [F12]. No move is silent. */
export function ReasonField({ value, onChange, focused = false }: ReasonFieldProps) {
  const id = useId();
  const warning = useWarning(value.reason === 'other' ? value.words : '', 'written');
  return (
    <fieldset className="choices">
      <legend>{more.reasonHeading}</legend>
      {OFFERED.map((reason, place) => (
        <label key={reason}>
          <input
            type="radio"
            name={id}
            checked={value.reason === reason}
            // biome-ignore lint/a11y/noAutofocus: it takes the place of what had the focus
            autoFocus={focused && place === 0}
            onChange={() => onChange({ ...value, reason })}
          />
          {more.reasons[reason]}
        </label>
      ))}
      {value.reason === 'other' && (
        <>
          <textarea
            className="text-field"
            aria-label={more.wordsLabel}
            aria-describedby={`${id}-hint`}
            maxLength={500}
            value={value.words}
            onChange={(event) => onChange({ ...value, words: event.target.value })}
          />
          <span className="hint" id={`${id}-hint`}>
            {more.wordsHint}
          </span>
          <Warned text={warning} />
        </>
      )}
    </fieldset>
  );
}
