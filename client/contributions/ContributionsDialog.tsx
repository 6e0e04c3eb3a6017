import './contributions.css';
import { useEffect, useRef, useState } from 'react';
import { type Contribution, type ContributionId, namesSituation } from '../../shared/dialogue/contribution.ts';
import { useDesks, useLiveDay, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Mark } from '../parts/Mark.tsx';
import { actWords, contributionsWords as words } from '../words/en.ts';
import { Facts } from './Facts.tsx';
import { OneContribution } from './OneContribution.tsx';
import { asksForRuling, labelOf, STANDINGS, type Standing, standingOf, textOf, titleOf } from './standing.ts';

/** The written contributions at the bureau's desk: by where they stand; one of them to read and to decide upon [W3, W5]. */
export function ContributionsDialog({ onClose }: { onClose: () => void }) {
  const { contributions } = useDesks().bureau;
  const { dialogue } = useLiveDay();
  const [reading, setReading] = useState<ContributionId>();
  const [lastRead, setLastRead] = useState<ContributionId>();
  const one = reading === undefined ? undefined : contributions[reading];
  const back = () => {
    setLastRead(reading);
    setReading(undefined);
  };
  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      acts={
        <>
          {one && <Act onAct={back}>{words.back}</Act>}
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
      }
    >
      {reading !== undefined && one ? (
        <OneContribution key={reading} id={reading} one={one} />
      ) : (
        <>
          <p className="lead contributions-lead">
            {words.lead}{' '}
            <a href={`/public/${encodeURIComponent(dialogue)}`} target="_blank" rel="noreferrer">
              {words.publicPage}
            </a>
          </p>
          <ByStanding lastRead={lastRead} onRead={setReading} />
        </>
      )}
    </Dialog>
  );
}

type ByStandingProps = { lastRead: ContributionId | undefined; onRead: (id: ContributionId) => void };

function ByStanding({ lastRead, onRead }: ByStandingProps) {
  const record = useRecord();
  const { contributions } = useDesks().bureau;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Back from one, the keyboard stands where it was.
    const act = lastRead && list.current?.querySelector<HTMLElement>(`[data-of="${CSS.escape(lastRead)}"] button`);
    if (act) act.focus();
  }, [lastRead]);
  const all = Object.entries(contributions).sort(([, a], [, b]) => a.receivedAt - b.receivedAt);
  if (all.length === 0) return <Empty>{words.none}</Empty>;
  const of = (standing: Standing) => all.filter(([id, one]) => standingOf(record, id, one) === standing);
  return (
    <div ref={list} className="contributions">
      {STANDINGS.filter((standing) => of(standing).length > 0).map((standing) => (
        <section key={standing}>
          <h3>{words.states[standing]}</h3>
          <ol>
            {of(standing).map(([id, one]) => (
              <Row key={id} id={id} one={one} onRead={() => onRead(id)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Row({ id, one, onRead }: { id: ContributionId; one: Contribution; onRead: () => void }) {
  const record = useRecord();
  const desks = useDesks();
  const label = labelOf({ record, desks }, id, one);
  const text = textOf({ record, desks }, id);
  return (
    <li data-of={id}>
      <div className="what">
        <b>{label}</b>
        <p>{titleOf(one)}</p>
        {text && namesSituation(text) && asksForRuling({ record, desks }, id, one) && (
          <Mark kind="held">{words.situation.names}</Mark>
        )}
        <Facts id={id} one={one} />
      </div>
      <Act small label={words.readNamed(label, titleOf(one))} onAct={onRead}>
        {words.read}
      </Act>
    </li>
  );
}
