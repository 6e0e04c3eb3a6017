import '../rapporteur/rapporteur.css';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { Mark } from '../parts/Mark.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { percent, variables } from '../parts/variables.ts';
import { actWords, chairWords, rapporteurWords as words } from '../words/en.ts';
import { Bar } from './Bar.tsx';
import { LAKE, name, nothing } from './day.ts';

const KINDS = [
  ['r', words.kinds.recommendation],
  ['g', words.kinds.good_practice],
  ['c', words.kinds.challenge],
  ['t', words.kindShort.assistance_need],
  ['q', words.kinds.question],
  ['⏎', words.noteIt],
] as const;

export function RapporteurPage() {
  return (
    <div className="desk rapporteur">
      <Bar drift={words.notes(26)} driftHint={words.pointsCount(13)} />
      <main>
        <div className="work">
          <Turn />
          <Notes />
        </div>
        <Points />
        <Coverage />
      </main>
      <StatusLine
        lastAct="Note moved to “Lawful routes”"
        onPutBack={nothing}
        putBackKeys="⌃Z"
        end={
          <>
            <ThemeSwitch />
            <Act small weight="quiet" keys="F1" onAct={nothing}>
              {actWords.keys}
            </Act>
          </>
        }
      >
        <span>
          <b>Renata Villalobos</b> and <b>Kamau Njoroge</b> take notes
        </span>
      </StatusLine>
    </div>
  );
}

function Turn() {
  return (
    <section className="card turn" aria-label={chairWords.floor}>
      <div className="top">
        <div>
          <Mark kind="live">{chairWords.stage.live}</Mark>
          <p className="name">{name(LAKE)}</p>
          <p className="beside">{words.turnOf(words.inTheRoom, 6)}</p>
        </div>
        <Clock stage="live" remainingMs={102_000} limitMs={180_000} />
      </div>
      <div className="field">
        <span className="kind">{words.kinds.recommendation}</span>
        <input aria-label={words.noteLabel} defaultValue="States parties could consult both shores first, " />
      </div>
      <div className="kinds">
        {KINDS.map(([key, text]) => (
          <span key={key}>
            <KeyHint keys={key} />
            {text}
          </span>
        ))}
      </div>
    </section>
  );
}

function Notes() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="notes" aria-label="Notes" tabIndex={0}>
      <h2 className="sr">Notes</h2>
      <h3>
        {words.thisTurn} <span className="hint">{words.notes(2)}</span>
      </h3>
      <ul>
        <li>
          <span className="kind">Good practice</span>
          <span>Women mediators meet newcomers before brokers do</span>
          <span className="hint">11:57:40</span>
        </li>
        <li>
          <span className="kind">Challenge</span>
          <span>Registration of boats differs from shore to shore</span>
          <span className="hint">11:57:12, K.N.</span>
        </li>
      </ul>
      <h3>
        Alianza Caribeña contra la Trata y el Tráfico Ilícito de Migrantes <span className="hint">online, 2:51</span>
      </h3>
      <ul>
        <li>
          <span className="kind">Assistance need</span>
          <span>Training of port staff in recognizing children who travel alone</span>
          <span className="hint">11:54:20</span>
        </li>
        <li>
          <span className="kind">Recommendation</span>
          <span>Hotlines could share one number across borders</span>
          <span className="hint">11:53:46, K.N.</span>
        </li>
      </ul>
      <h3>
        Anatolian Association for Women’s Solidarity <span className="hint">online, 3:12</span>
      </h3>
      <ul>
        <li>
          <Mark kind="held">{words.struck}</Mark>
          <span className="beside">{words.struckFrom('11:50:02', '11:50:31')}</span>
        </li>
      </ul>
    </section>
  );
}

const POINTS = [
  [5, 'Consult communities along the route before measures are designed', 'Recommendation, joins as you type'],
  [4, 'Lawful routes for seasonal work reduce the demand for brokers', 'Good practice'],
  [3, 'Financial investigations seldom reach the organizers', 'Challenge'],
  [2, 'A hotline number shared across borders', 'Recommendation'],
  [2, 'Training of port and ferry staff', 'Assistance need'],
  [1, 'Could replies to the questionnaires be shared with stakeholders?', 'Question'],
] as const;

function Points() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="points" aria-label={words.points} tabIndex={0}>
      <h2>
        {words.points}
        <Act small keys="⌃G" onAct={nothing}>
          {words.group}
        </Act>
      </h2>
      <ol>
        {POINTS.map(([count, text, kind], place) => (
          <li key={text} className={place === 0 ? 'new' : undefined}>
            <span className="n">{count}</span>
            <div>
              <p>{text}</p>
              <span className="hint">{`${words.speakers(count)}. ${kind}`}</span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const THEMES = [
  ['Root causes', 11],
  ['Cooperation', 8],
  ['Law enforcement', 5],
  ['Protection', 2],
  ['Criminalization', 0],
] as const;

function Coverage() {
  return (
    <section className="cover" aria-label={words.coverage}>
      <h2>{words.coverage}</h2>
      <dl>
        {THEMES.map(([theme, count]) => (
          <div key={theme}>
            <dt>{theme}</dt>
            <dd>{count}</dd>
            <dd className="measure" aria-hidden="true" style={variables({ '--v': percent(count / 11) })} />
          </div>
        ))}
      </dl>
      <h2>{words.withoutNote}</h2>
      <ul className="todo">
        <li>Steppe Youth Against Organized Crime</li>
        <li>TrustLedger Payments Compliance</li>
      </ul>
    </section>
  );
}
