import { useState } from 'react';
import type { Passage, Step, StepId } from '../../shared/dialogue/countryRule/desk.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { rulingsDayWords } from '../words/en.ts';

const words = rulingsDayWords.adjust;

/** Of a step that stands: rule it in order after all, or strike another stretch of the turn. */
export function StepActs({ id, step }: { id: StepId; step: Step }) {
  const inOrder = useDeskAct(`inOrder:${id}`, 'ruleInOrder');
  const [adjusts, adjust] = useState(false);
  return (
    <>
      <div className="row">
        <Act
          small
          state={inOrder.state}
          refusal={inOrder.refusal}
          onAct={() => void inOrder.perform({ type: 'ruleInOrder', step: id })}
        >
          {rulingsDayWords.undo}
        </Act>
        {step.passage && (
          <Act small weight="quiet" pressed={adjusts} onAct={() => adjust(!adjusts)}>
            {words.open}
          </Act>
        )}
      </div>
      {adjusts && step.passage && <Adjust id={id} passage={step.passage} onDone={() => adjust(false)} />}
    </>
  );
}

/** The stretch that is struck, to the second [C9]. */
function Adjust({ id, passage, onDone }: { id: StepId; passage: Passage; onDone: () => void }) {
  const { zone } = useRecord().programme;
  const [from, setFrom] = useState(timeToTheSecond(passage.from, zone));
  const [to, setTo] = useState(timeToTheSecond(passage.to, zone));
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct(`passage:${id}`, 'adjustPassage');
  const strike = async () => {
    const [start, end] = [momentOf(from, passage.from, zone), momentOf(to, passage.to, zone)];
    setLacks(start === undefined || end === undefined ? words.unreadable : undefined);
    if (start === undefined || end === undefined) return;
    if (await perform({ type: 'adjustPassage', step: id, from: start, to: end })) onDone();
  };
  const field = (label: string, value: string, onChange: (value: string) => void) => (
    <label>
      {label}
      <input
        className="text-field"
        inputMode="numeric"
        autoComplete="off"
        size={9}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
  return (
    <div className="row adjust">
      {field(words.from, from, setFrom)}
      {field(words.to, to, setTo)}
      <Act small state={state} refusal={lacks ?? refusal} onAct={() => void strike()}>
        {words.act}
      </Act>
    </div>
  );
}

/** The instant that a clock showed so, nearest to another; what is left as it was stays as it was, to the millisecond. */
function momentOf(text: string, near: Instant, zone: string): Instant | undefined {
  const shown = timeToTheSecond(near, zone);
  if (text.trim() === shown) return near;
  const seconds = secondsOf(text);
  const known = secondsOf(shown);
  return seconds === undefined || known === undefined ? undefined : near - (near % 1_000) + (seconds - known) * 1_000;
}

function secondsOf(text: string): number | undefined {
  const match = /^([01]?\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(text.trim());
  return match ? Number(match[1]) * 3_600 + Number(match[2]) * 60 + Number(match[3]) : undefined;
}
