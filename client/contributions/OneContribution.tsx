import { useEffect, useRef } from 'react';
import type { Contribution, ContributionId } from '../../shared/dialogue/contribution.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { contributionsWords as words } from '../words/en.ts';
import { Decisions } from './Decisions.tsx';
import { Facts } from './Facts.tsx';
import { Situation } from './Situation.tsx';
import { asksForRuling, labelOf, standingOf, textOf, titleOf } from './standing.ts';
import { useText } from './useText.ts';

/** One contribution: its text as received, what is known of it, and what can be decided. */
export function OneContribution({ id, one }: { id: ContributionId; one: Contribution }) {
  const record = useRecord();
  const desks = useDesks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const label = labelOf({ record, desks }, id, one);
  const standing = standingOf(record, id, one);
  return (
    <article className="contribution">
      <h3 ref={heading} tabIndex={-1}>
        {`${label}: ${titleOf(one)}`}
      </h3>
      <div>
        <b>{words.states[standing]}</b>
        <Facts id={id} one={one} />
      </div>
      <Situation text={textOf({ record, desks }, id)} />
      <AsReceived id={id} />
      {standing === 'published' && <p>{words.published(label)}</p>}
      {standing !== 'published' && desks.officers.organizations[one.organization]?.neutral && (
        <p>{words.underLabel(label)}</p>
      )}
      <Decisions
        id={id}
        standing={standing}
        superseded={one.replacedBy !== undefined}
        awaits={asksForRuling({ record, desks }, id, one)}
      />
    </article>
  );
}

/** The text, to be read and scrolled by the keyboard, too. */
function AsReceived({ id }: { id: ContributionId }) {
  const { text, again } = useText(id);
  if (text.stage === 'fetching')
    return (
      <div role="status">
        <Empty>{words.fetching}</Empty>
      </div>
    );
  if (text.stage === 'missing')
    return (
      <div className="row">
        <p role="alert">{text.sentence}</p>
        <Act small onAct={again}>
          {words.again}
        </Act>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="as-received" aria-label={words.text} tabIndex={0}>
      {text.text}
    </section>
  );
}
