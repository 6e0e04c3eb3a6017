import type { Passage } from '../../shared/dialogue/countryRule/desk.ts';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import { useLive, useLiveDay, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { clockText, timeOfDay, timeToTheSecond } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { outboxWords, turnsWords, rapporteurWords as words } from '../words/en.ts';
import { isSameTie } from './attachment.ts';
import { InputRow } from './InputRow.tsx';
import { type Group, type KeptInput, stands } from './log.ts';
import { useTheLine } from './useLine.ts';
import { useLog } from './useLog.ts';

/** The day so far: each turn with its length and its inputs, the latest first. */
export function NotedSoFar() {
  const log = useLog();
  const turns = log.filter(({ turn }) => turn).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="notes" aria-label={turnsWords.turns} tabIndex={0}>
      <h2>
        {turnsWords.turns} <span className="hint">{turnsWords.count(turns)}</span>
      </h2>
      {log.length === 0 && <Empty>{turnsWords.none}</Empty>}
      {log.map((group) => (
        <OneGroup key={group.key} group={group} />
      ))}
    </section>
  );
}

function OneGroup({ group }: { group: Group }) {
  const line = useTheLine();
  const { label, under, tie, inputs, kept } = group;
  const shown = inputs.filter((one) => stands(one) || line.isOwn(one.input));
  const isHere = !line.now.amends && tie !== undefined && isSameTie(tie, line.tie);
  const name = under ? `${label}, ${under}` : label;
  return (
    <article className={isHere ? 'group here' : 'group'} aria-label={name}>
      <h3>
        {tie ? (
          <button type="button" className="opens" aria-label={words.attachTo(name)} onClick={() => line.attach(tie)}>
            {name}
          </button>
        ) : (
          name
        )}
        <span className="about">
          {shown.length === 0 && kept.length === 0 && <Mark kind="free">{words.noInputYet}</Mark>}
          <AboutGroup group={group} />
        </span>
      </h3>
      {group.struck.map((passage) => (
        <p key={passage.from} className="struck">
          <Mark kind="held">{words.struck}</Mark> <Between passage={passage} />
        </p>
      ))}
      <ul>
        {kept.toReversed().map((one) => (
          <KeptRow key={one.id} one={one} />
        ))}
        {shown.map((one) => (
          <InputRow key={one.id} noted={one} />
        ))}
      </ul>
    </article>
  );
}

function Between({ passage: { from, to } }: { passage: Passage }) {
  const { zone } = useRecord().programme;
  return <span className="beside">{words.struckFrom(timeToTheSecond(from, zone), timeToTheSecond(to, zone))}</span>;
}

/** How a speaker was heard and how long; what was written, where it is no turn. */
function AboutGroup({ group: { turn, at, written } }: { group: Group }) {
  const { zone } = useRecord().programme;
  if (!turn) return <span className="hint">{written && `${words.written[written]}, ${timeOfDay(at, zone)}`}</span>;
  const heard = turn.channel === 'online' ? words.online : words.inTheRoom;
  return (
    <span className="hint">
      {turn.lasted === undefined
        ? words.hasTheFloor(timeOfDay(at, zone))
        : words.heard(timeOfDay(at, zone), heard.toLowerCase(), lengthOf(turn.lasted, turn.limit))}
    </span>
  );
}

const lengthOf = (lasted: Milliseconds, limit: Milliseconds) => turnsWords.of(clockText(lasted), clockText(limit));

/** Noted here, and not yet known to be on the record: it can be taken back until it was sent. */
function KeptRow({ one }: { one: KeptInput }) {
  const { outbox } = useLiveDay();
  const { zone } = useRecord().programme;
  const line = useTheLine();
  const isLive = useLive(({ phase }) => phase === 'live');
  const { command, sent, pressed } = one;
  const takeBack = () => {
    outbox.takeBack(one.id);
    line.giveBack(command);
  };
  return (
    <li className="kept">
      <span className="kind">{words.kinds[command.kind]}</span>
      <span className="words">{command.words}</span>
      <span className="hint">{timeToTheSecond(pressed.server ?? pressed.wall, zone)}</span>
      {!isLive && (
        <span className="below">
          <Mark kind="away">{sent === undefined ? outboxWords.kept : outboxWords.sent}</Mark>
          {sent === undefined && (
            <Act small weight="quiet" label={outboxWords.takeBackOf(command.words)} onAct={takeBack}>
              {outboxWords.takeBack}
            </Act>
          )}
        </span>
      )}
    </li>
  );
}
