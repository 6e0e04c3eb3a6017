import { useId } from 'react';
import { officerWords as more, secretariatWords } from '../words/en.ts';

/** By which door somebody in the room has asked, and what stands on the slip. */
export interface SlipDoor {
  door: 'raisedPlate' | 'paperSlip';
  askedAt: string;
  reason: string;
}

const DOORS = ['raisedPlate', 'paperSlip'] as const;
const words = secretariatWords.slip;

/** Raised plate or paper slip; on a slip an earlier time may stand, and then a reason with it [F11]. */
export function DoorField({ value, onChange }: { value: SlipDoor; onChange: (value: SlipDoor) => void }) {
  const id = useId();
  return (
    <fieldset className="doors">
      <legend className="sr">{more.door}</legend>
      <div className="door-choice">
        {DOORS.map((door) => (
          <label key={door}>
            <input type="radio" name={id} checked={value.door === door} onChange={() => onChange({ ...value, door })} />
            {more[door]}
          </label>
        ))}
      </div>
      {value.door === 'paperSlip' && (
        <div className="slip">
          <div className="row">
            <label htmlFor={`${id}-at`}>{words.askedAt}</label>
            <input
              id={`${id}-at`}
              className="text-field"
              inputMode="numeric"
              autoComplete="off"
              size={6}
              placeholder={more.askedAtPlaceholder}
              value={value.askedAt}
              onChange={(event) => onChange({ ...value, askedAt: event.target.value })}
            />
          </div>
          {value.askedAt.trim() && (
            <div className="row">
              <label htmlFor={`${id}-why`}>{words.reason}</label>
              <input
                id={`${id}-why`}
                className="text-field wide"
                autoComplete="off"
                maxLength={500}
                value={value.reason}
                onChange={(event) => onChange({ ...value, reason: event.target.value })}
              />
            </div>
          )}
          <p className="hint">{words.help}</p>
        </div>
      )}
    </fieldset>
  );
}
