import type { ReactNode } from 'react';
import { Channel, type ChannelOf } from './Channel.tsx';

type PersonLineProps = {
  channel?: ChannelOf | undefined;
  /** Left out where the public looks: it sees the organization only. */
  person?: string | undefined;
  function?: string | undefined;
  /** One line, cut with dots: only where nobody reads the name aloud. */
  oneLine?: boolean;
  /** Online is a shape without its word, where a row has no room for it. */
  compact?: boolean;
  children?: ReactNode;
};

/** Seat or online, name, function. Stands beneath the organization, never before it. */
export function PersonLine({
  channel,
  person,
  function: post,
  oneLine = false,
  compact = false,
  children,
}: PersonLineProps) {
  const words = [person, post].filter(Boolean).join(', ');
  return (
    <span className="person beside">
      {channel && <Channel channel={channel} compact={compact} />}
      {words && <span className={oneLine ? 'one-line' : undefined}>{words}</span>}
      {children}
    </span>
  );
}
