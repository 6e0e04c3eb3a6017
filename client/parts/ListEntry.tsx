import type { ReactNode } from 'react';
import { listWords } from '../words/en.ts';
import { Channel, type ChannelOf } from './Channel.tsx';

/** Why an entry stands where it stands: one line, only where the order needs one. */
export type Why = { kind: 'moved' | 'slip' | 'spoken' | 'held'; text: string };

type ListEntryProps = {
  /** The entry's key, for the slide to a new place. */
  id?: string;
  number: number;
  organization: string;
  channel?: ChannelOf | undefined;
  why?: Why | undefined;
  mine?: boolean;
  /** What the author wrote to it, where the desk may read that. */
  subject?: string | undefined;
  /** That its subject waits for a ruling. */
  awaits?: string | undefined;
  /** Opens what can be done with the entry; the organization becomes a button, named by `opens`. */
  onOpen?: (() => void) | undefined;
  opens?: string | undefined;
  /** Acts or marks at the end of the row. */
  children?: ReactNode;
};

/** One place in the list of speakers. Names wrap; they are never cut. */
export function ListEntry(props: ListEntryProps) {
  const { id, number, organization, channel, why, mine = false, subject, onOpen, opens, children } = props;
  return (
    <li className={mine ? 'entry mine' : 'entry'} data-id={id} aria-current={mine ? 'true' : undefined}>
      <span className="n">{number}</span>
      {onOpen ? (
        <button type="button" className="org opens" aria-haspopup="dialog" aria-label={opens} onClick={onOpen}>
          {organization}
        </button>
      ) : (
        <span className="org">{organization}</span>
      )}
      <span className="end">
        {mine && <span>{listWords.you}</span>}
        {channel && <Channel channel={channel} compact />}
        {children}
      </span>
      {props.awaits && <span className="why held">{props.awaits}</span>}
      {subject && <span className="why subject">{subject}</span>}
      {why && <span className={`why ${why.kind}`}>{why.text}</span>}
    </li>
  );
}

/** The line in the list from which places may not be reached: "12:40, may not be reached". */
export function CutLine({ text }: { text: string }) {
  return (
    <li className="cut" data-id="cut">
      {text}
    </li>
  );
}
