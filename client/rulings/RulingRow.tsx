import type { ReactNode } from 'react';
import type { Done, PromptId, ScreenedText, TextId } from '../../shared/dialogue/countryRule/desk.ts';
import type { Erased, Instant } from '../../shared/dialogue/model.ts';
import { useTextRulings } from '../chair/country/useRuling.ts';
import { stateName, statesInWords } from '../desk/stateNames.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay, timeToTheSecond } from '../parts/format.ts';
import { type MarkedPlace, stretchesOf } from '../parts/marked.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { RulingActs } from '../parts/Ruling.tsx';
import { conductWords, ruleWords, rulingWords, rulingsDayWords as words } from '../words/en.ts';
import { type Row, rulingsOn } from './rows.ts';
import { StepActs } from './StepActs.tsx';

/** Stages in which a ruling can be given or changed. */
const RULED: ReadonlySet<string> = new Set(['held', 'marked', 'allowed', 'returned', 'declined']);

/** One prompt, text, step or point of order, with what can still be done about it. */
export function RulingRow({ row }: { row: Row }) {
  const { zone } = useRecord().programme;
  const who = useWho();
  switch (row.what) {
    case 'prompt': {
      const { prompt } = row;
      const how = [words.promptStage[prompt.stage], prompt.settled && who(prompt.settled)].filter(Boolean).join(': ');
      return (
        <Line row={row} title={`${words.what.prompt}, ${how}`} states={prompt.states}>
          <Words text={prompt.sentence} marks={prompt.findings} />
          {(prompt.stage === 'open' || prompt.stage === 'expired') && <Dismiss prompt={row.id} />}
        </Line>
      );
    }
    case 'text':
      return <TextLine row={row} who={who} />;
    case 'step': {
      const { step } = row;
      const ground = step.ground ? rulingWords.forGround[step.ground] : '';
      const { undone, passage = step.unstruck } = step;
      const time = (at: Instant) => timeToTheSecond(at, zone);
      return (
        <Line row={row} title={`${rulingWords.step[step.what]}${ground}`} by={who(step)}>
          {passage && <p className="hint">{words.passage(time(passage.from), time(passage.to))}</p>}
          {undone ? (
            <p className="hint">{words.undone(who(undone))}</p>
          ) : (
            step.what !== 'standingReminder' && <StepActs id={row.id} step={step} />
          )}
        </Line>
      );
    }
    case 'pointOfOrder': {
      const { ruling, undone } = row.point;
      const how = { ...rulingWords.step, ...words.point }[ruling];
      return (
        <Line row={row} title={`${words.what.pointOfOrder}: ${how}`} by={who(row.point)}>
          {undone && <p className="hint">{words.putBack(who(undone))}</p>}
        </Line>
      );
    }
    case 'underReview': {
      const { state, confirmedBy, ended } = row.designation;
      const confirmed = confirmedBy === 'erased' ? words.erased : words.confirmed(confirmedBy);
      return (
        <Line row={row} title={`${words.what.underReview}: ${stateName(state)}`} by={who(row.designation)}>
          <p className="hint">{confirmed}</p>
          {ended && <p className="hint">{words.ended(who(ended))}</p>}
        </Line>
      );
    }
  }
}

type Who = (done: Done) => string;

/** Who acted and when: an office, or which of several co-Chairs. */
function useWho(): Who {
  const { chairs, zone } = useRecord().programme;
  return ({ by, chair, at }) => {
    const one = chairs.length > 1 && chair !== undefined ? chairs[chair]?.name : undefined;
    return words.by(one ?? conductWords.messages.office[by], timeOfDay(at, zone));
  };
}

type LineProps = { row: Row; title: string; by?: string; states?: readonly string[]; children?: ReactNode };

function Line({ row, title, by, states = [], children }: LineProps) {
  const { zone } = useRecord().programme;
  return (
    <li data-row={row.key} tabIndex={-1}>
      <span className="time">{timeToTheSecond(row.at, zone)}</span>
      <div className="what">
        <b>{title}</b>
        <span className="hint">
          {[row.about, statesInWords(states), by].flatMap((part) => (part ? part.replace(/\.$/, '') : [])).join('. ')}
        </span>
        {children}
      </div>
    </li>
  );
}

/** One version of a text with what was ruled on it; on a former one there is nothing left to rule. */
function TextLine({ row, who }: { row: Extract<Row, { what: 'text' }>; who: Who }) {
  const { text, version } = row;
  const states = [...new Set(version.findings.flatMap((one) => one.states))];
  const isLatest = text.versions.at(-1) === version;
  const stage = rulingWords.text.stage[isLatest ? text.stage : 'replaced'];
  return (
    <Line row={row} title={`${words.what[text.of.what]}: ${stage}`} states={states}>
      <Words text={version.words} marks={version.findings} />
      {rulingsOn(text, version).map(({ ruling, reason, ...done }) => (
        <p className="hint" key={`${done.at} ${ruling}`}>
          {`${words.ruling[ruling]} (${who(done)})`}
          {reason && reason !== 'erased' && ` ${rulingWords.text.becauseOf(reason)}`}
        </p>
      ))}
      {isLatest && RULED.has(text.stage) && <Rule id={row.id} text={text} />}
    </Line>
  );
}

/** A ruling that stands may be changed, and is logged. */
function Rule({ id, text }: { id: TextId; text: ScreenedText }) {
  return <RulingActs rulings={useTextRulings(id, text)} />;
}

function Dismiss({ prompt }: { prompt: PromptId }) {
  const { state, refusal, perform } = useDeskAct(`dismiss:${prompt}`, 'dismissPrompt');
  return (
    <div className="row">
      <Act small state={state} refusal={refusal} onAct={() => void perform({ type: 'dismissPrompt', prompt })}>
        {ruleWords.notASituation}
      </Act>
    </div>
  );
}

function Words({ text, marks }: { text: string | Erased; marks: readonly MarkedPlace[] }) {
  if (text === 'erased') return <p>{words.erased}</p>;
  return (
    <p>
      <Quoted stretches={stretchesOf(text, marks)} />
    </p>
  );
}
