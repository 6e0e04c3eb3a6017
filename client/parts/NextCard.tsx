import type { ReactNode, RefObject } from 'react';
import type { ChannelOf } from './Channel.tsx';
import { Mark, type MarkKind } from './Mark.tsx';
import { PersonLine } from './PersonLine.tsx';
import { CARD_NAME, useFittingSize } from './useFittingSize.ts';

/** What is known of somebody who comes soon: a mark and a word. */
export type Readiness = { kind: MarkKind; text: string };

type NextCardProps = {
  organization: string;
  channel: ChannelOf;
  person?: string | undefined;
  readiness?: Readiness | undefined;
  /** Opens what can be done with the entry; the organization becomes a button, named by `opens`. */
  onOpen?: (() => void) | undefined;
  opens?: string | undefined;
  children?: ReactNode;
};

/** One of the next to speak: organization, then person, then readiness. */
export function NextCard(props: NextCardProps) {
  const { organization, channel, person, readiness, onOpen, opens, children } = props;
  const name = useFittingSize<HTMLElement>(organization, CARD_NAME);
  return (
    <li className="next-card">
      {onOpen ? (
        <button
          type="button"
          className="name opens"
          aria-haspopup="dialog"
          aria-label={opens}
          onClick={onOpen}
          ref={name as RefObject<HTMLButtonElement | null>}
        >
          {organization}
        </button>
      ) : (
        <span className="name" ref={name}>
          {organization}
        </span>
      )}
      <span className="line">
        <PersonLine channel={channel} person={person} compact oneLine />
        {readiness && <Mark kind={readiness.kind}>{readiness.text}</Mark>}
      </span>
      {children}
    </li>
  );
}
