import { useId } from 'react';
import type { Instant } from '../../shared/dialogue/model.ts';

type TimeChoiceProps = {
  /** What is chosen, for the ear. */
  legend: string;
  /** Times offered, each with its words. */
  offered: readonly { at: Instant; says: string }[];
  /** The words before the field for another time. */
  another: string;
  /** One of those offered, or what was typed. */
  value: Instant | string;
  onChange: (value: Instant | string) => void;
  onEnter: () => void;
  /** What stands in the field when it is first chosen. */
  prefilled?: string;
};

/** One of a few times of day, or another one as typed. */
export function TimeChoice({ legend, offered, another, value, onChange, onEnter, prefilled = '' }: TimeChoiceProps) {
  const id = useId();
  const typed = typeof value === 'string' ? value : undefined;
  return (
    <fieldset className="choices">
      <legend className="sr">{legend}</legend>
      {offered.map(({ at, says }) => (
        <label key={at}>
          <input type="radio" name={id} checked={value === at} onChange={() => onChange(at)} />
          {says}
        </label>
      ))}
      <label>
        <input type="radio" name={id} checked={typed !== undefined} onChange={() => onChange(typed ?? prefilled)} />
        {another}
        <input
          className="text-field"
          aria-label={another}
          inputMode="numeric"
          autoComplete="off"
          size={6}
          value={typed ?? ''}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat) onEnter();
          }}
        />
      </label>
    </fieldset>
  );
}
