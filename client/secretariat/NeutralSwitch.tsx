import { useId } from 'react';
import type { OrganizationId } from '../../shared/dialogue/model.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks } from '../live/hooks.ts';
import { officerWords as more } from '../words/en.ts';
import { neutralLabel } from './registered.ts';

/** Lists an organization under a neutral label, or by its name again [K6]. */
export function NeutralSwitch({ organization }: { organization: OrganizationId }) {
  const id = useId();
  const desks = useDesks();
  const { state, refusal, perform } = useDeskAct(`neutral:${organization}`, 'setPublicLabel');
  const neutral = desks.officers.organizations[organization]?.neutral ?? false;
  return (
    <section className="part">
      <p className="keys-switch">
        <input
          id={id}
          type="checkbox"
          checked={neutral}
          disabled={state !== 'ready'}
          aria-describedby={`${id}-say`}
          onChange={(event) => void perform({ type: 'setPublicLabel', organization, neutral: event.target.checked })}
        />
        <label htmlFor={id}>{more.neutral}</label>
        <span className="hint" id={`${id}-say`}>
          {more.neutralSay(neutralLabel(desks, organization))}
        </span>
      </p>
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </section>
  );
}
