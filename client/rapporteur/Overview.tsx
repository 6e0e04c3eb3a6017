import type { CSSProperties } from 'react';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { timeOfDay } from '../parts/format.ts';
import { rapporteurWords as words } from '../words/en.ts';
import { byKind, speakersOf, stands, withoutInput } from './log.ts';
import { useTheLine } from './useLine.ts';
import { useKeptInputs, useLog } from './useLog.ts';

/** What is missing, and how much there is of each kind. */
export function Overview() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="cover" aria-label={words.overview} tabIndex={0}>
      <Without />
      <ByKind />
    </section>
  );
}

/** Turns of which nothing was noted; pressed, the line is attached to that turn. */
function Without() {
  const line = useTheLine();
  const { programme, turns } = useRecord();
  const { zone } = programme;
  const missing = withoutInput(useLog());
  if (turns.length === 0) return null;
  return (
    <>
      <h2>{words.withoutInput}</h2>
      {missing.length === 0 ? (
        <Empty>{words.allNoted}</Empty>
      ) : (
        <ol className="todo">
          {missing.map(({ key, label, at, tie }) => (
            <li key={key}>
              <button
                type="button"
                className="opens"
                aria-label={words.attachTo(label)}
                onClick={() => tie && line.attach(tie)}
              >
                {label}
              </button>
              <span className="hint">{timeOfDay(at, zone)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** How many inputs of each kind, and of how many organizations, as figure and word. */
function ByKind() {
  const record = useRecord();
  const kinds = byKind(record, useDesks().rapporteurs);
  const spoke = speakersOf(record);
  const most = Math.max(1, ...kinds.map(({ count }) => count));
  if (kinds.length === 0) return null;
  return (
    <>
      <h2>{words.byKind}</h2>
      <dl>
        {kinds.map(({ kind, count, organizations }) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            <dd>{count}</dd>
            {organizations > 0 && <dd className="hint">{words.ofOrganizations(organizations, spoke)}</dd>}
            <dd className="measure" style={{ '--v': `${(100 * count) / most}%` } as CSSProperties} aria-hidden="true" />
          </div>
        ))}
      </dl>
    </>
  );
}

/** Figures at the end of the bar. */
export function Figures() {
  const { inputs } = useDesks().rapporteurs;
  const kept = useKeptInputs().length;
  const standing = Object.entries(inputs).filter(([id, input]) => stands({ id, input })).length;
  const { turns } = useRecord();
  const missing = withoutInput(useLog()).length;
  return (
    <div className="far">
      <b>{words.inputs(standing + kept)}</b>
      {turns.length > 0 && <span className="hint">{missing === 0 ? words.noneMissing : words.missing(missing)}</span>}
    </div>
  );
}
