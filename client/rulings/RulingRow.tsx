import type { ReactNode } from 'react';
import type { PromptId, ScreenedText, TextId } from '../../shared/dialogue/countryRule/desk.ts';
import type { Erased, Instant, Office } from '../../shared/dialogue/model.ts';
import { useTextRulings } from '../chair/country/useRuling.ts';
import { statesInWords } from '../desk/stateNames.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay, timeToTheSecond } from '../parts/format.ts';
import { type MarkedPlace, stretchesOf } from '../parts/marked.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { RulingActs } from '../parts/Ruling.tsx';
import { conductWords, ruleWords, rulingWords, rulingsDayWords as words } from '../words/en.ts';
import type { Row } from './rows.ts';
import { StepActs } from './StepActs.tsx';

/** Stages in which a ruling can be given or changed. */
const RULED: ReadonlySet<string> = new Set(['held', 'marked', 'allowed', 'returned', 'declined']);

/** One prompt, text, step or point of order, with what can still be done about it. */
export function RulingRow({ row }: { row: Row }) {
  const { zone } = useRecord().programme;
  const office = (by: Office, at: Instant) => words.by(conductWords.messages.office[by], timeOfDay(at, zone));
  switch (row.what) {
    case 'prompt': {
      const { prompt } = row;
      const settled = prompt.by && prompt.settledAt ? office(prompt.by, prompt.settledAt) : '';
      const how = [words.promptStage[prompt.stage], settled].filter(Boolean).join(': ');
      return (
        <Line row={row} title={`${words.what.prompt}, ${how}`} states={prompt.states}>
          <Words text={prompt.sentence} marks={prompt.findings} />
          {(prompt.stage === 'open' || prompt.stage === 'expired') && <Dismiss prompt={row.id} />}
        </Line>
      );
    }
    case 'text':
      return <TextLine row={row} office={office} />;
    case 'step': {
      const { step } = row;
      const ground = step.ground ? rulingWords.forGround[step.ground] : '';
      const { undone, passage } = step;
      const time = (at: Instant) => timeToTheSecond(at, zone);
      return (
        <Line row={row} title={`${rulingWords.step[step.what]}${ground}`} by={office(step.by, step.at)}>
          {passage && <p className="hint">{words.passage(time(passage.from), time(passage.to))}</p>}
          {undone ? (
            <p className="hint">{`${words.undone(timeOfDay(undone.at, zone))} (${conductWords.messages.office[undone.by]})`}</p>
          ) : (
            step.what !== 'standingReminder' && <StepActs id={row.id} step={step} />
          )}
        </Line>
      );
    }
    case 'pointOfOrder': {
      const { ruling, by, at, undone } = row.point;
      const how = ruling === 'ruledInOrder' ? words.pointRuled : rulingWords.step[ruling];
      return (
        <Line row={row} title={`${words.what.pointOfOrder}: ${how}`} by={office(by, at)}>
          {undone && (
            <p className="hint">{`${words.putBack(timeOfDay(undone.at, zone))} (${conductWords.messages.office[undone.by]})`}</p>
          )}
        </Line>
      );
    }
  }
}

type LineProps = { row: Row; title: string; by?: string; states?: readonly string[]; children?: ReactNode };

function Line({ row, title, by, states = [], children }: LineProps) {
  const { zone } = useRecord().programme;
  return (
    <li>
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

function TextLine({
  row,
  office,
}: {
  row: Extract<Row, { what: 'text' }>;
  office: (by: Office, at: Instant) => string;
}) {
  const { text } = row;
  const states = [...new Set(text.findings.flatMap((one) => one.states))];
  return (
    <Line row={row} title={`${words.what[text.of.what]}: ${rulingWords.text.stage[text.stage]}`} states={states}>
      <Words text={text.words} marks={text.findings} />
      {text.rulings.map(({ at, by, ruling, reason }) => (
        <p className="hint" key={`${at} ${ruling}`}>
          {`${words.ruling[ruling]} (${office(by, at)})`}
          {reason && reason !== 'erased' && ` ${rulingWords.text.becauseOf(reason)}`}
        </p>
      ))}
      {RULED.has(text.stage) && <Rule id={row.id} text={text} />}
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
