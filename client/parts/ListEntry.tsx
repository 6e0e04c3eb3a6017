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
  /** Acts or marks at the end of the row. */
  children?: ReactNode;
};

/** One place in the list of speakers. Names wrap; they are never cut. */
export function ListEntry({ id, number, organization, channel, why, mine = false, children }: ListEntryProps) {
  return (
    <li className={mine ? 'entry mine' : 'entry'} data-id={id} aria-current={mine ? 'true' : undefined}>
      <span className="n">{number}</span>
      <span className="org">{organization}</span>
      <span className="end">
        {mine && <span>{listWords.you}</span>}
        {channel && <Channel channel={channel} compact />}
        {children}
      </span>
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
