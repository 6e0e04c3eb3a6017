import { useId, useState } from 'react';
import type { StateCode } from '../../shared/dialogue/countryRule/desk.ts';
import { stateName } from '../desk/stateNames.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { deadlineText } from '../parts/format.ts';
import { actWords, rulingsDayWords } from '../words/en.ts';

const words = rulingsDayWords.review;

/** The States that may speak of their own review, each with who confirmed that it does so of its own will [C2]. */
export function UnderReviewDialog({ onClose }: { onClose: () => void }) {
  const { underReview } = useDesks().bureau.rule;
  const states = Object.keys(underReview);
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      reading
      className="rulings"
      acts={<Act onAct={onClose}>{actWords.close}</Act>}
    >
      <p>{words.about}</p>
      <p className="hint">{words.seen}</p>
      {states.length === 0 && <Empty>{words.none}</Empty>}
      <ul className="states">
        {states.map((state) => (
          <Designated key={state} state={state} />
        ))}
      </ul>
      <Designate />
    </Dialog>
  );
}

function Designated({ state }: { state: StateCode }) {
  const { zone } = useRecord().programme;
  const one = useDesks().bureau.rule.underReview[state];
  const end = useDeskAct(`review:${state}`, 'designateUnderReview');
  if (!one) return null;
  const confirmedBy = one.confirmedBy === 'erased' ? rulingsDayWords.erased : one.confirmedBy;
  return (
    <li>
      <div>
        <b>{named(state)}</b>
        <span className="hint">{words.since(deadlineText(one.at, zone), confirmedBy)}</span>
      </div>
      <Act
        small
        state={end.state}
        refusal={end.refusal}
        label={words.endNamed(stateName(state))}
        onAct={() => void end.perform({ type: 'designateUnderReview', state, confirmedBy: '', on: false })}
      >
        {words.end}
      </Act>
    </li>
  );
}

/** One more, of the States that have a delegation here. */
function Designate() {
  const { bureau, officers } = useDesks();
  const id = useId();
  const [state, setState] = useState('');
  const [confirmedBy, setConfirmedBy] = useState('');
  const [lacks, setLacks] = useState<string>();
  const designate = useDeskAct('designateUnderReview', 'designateUnderReview');
  const here = new Set(Object.values(officers.organizations).flatMap((one) => (one.state ? [one.state] : [])));
  const free = [...here]
    .filter((one) => !bureau.rule.underReview[one])
    .toSorted((a, b) => named(a).localeCompare(named(b)));
  if (here.size === 0) return <Empty>{words.noDelegation}</Empty>;
  const send = async () => {
    setLacks(state ? undefined : words.lacksState);
    if (!state) return;
    if (!(await designate.perform({ type: 'designateUnderReview', state, confirmedBy, on: true }))) return;
    setState('');
    setConfirmedBy('');
  };
  return (
    <div className="designate">
      <label htmlFor={`${id}-state`}>{words.state}</label>
      <select
        id={`${id}-state`}
        className="text-field"
        value={state}
        onChange={(event) => setState(event.target.value)}
      >
        <option value="">{words.choose}</option>
        {free.map((one) => (
          <option key={one} value={one}>
            {named(one)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-by`}>{words.confirmedBy}</label>
      <input
        id={`${id}-by`}
        className="text-field"
        maxLength={200}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={confirmedBy}
        onChange={(event) => setConfirmedBy(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.repeat) void send();
        }}
      />
      <span className="hint" id={`${id}-hint`}>
        {words.confirmedHint}
      </span>
      <Act state={designate.state} refusal={lacks ?? designate.refusal} onAct={() => void send()}>
        {words.act}
      </Act>
    </div>
  );
}

/** A name that stands by itself begins with a capital and without its article. */
function named(state: StateCode): string {
  const name = stateName(state).replace(/^the /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
