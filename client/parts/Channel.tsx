import { listWords } from '../words/en.ts';
import { Mark } from './Mark.tsx';

/** How somebody takes part: in the room, with or without a name plate, or online. */
export type ChannelOf = { kind: 'room'; seat?: string | undefined } | { kind: 'online' };

/** A seat is a name plate. */
export function Seat({ seat }: { seat: string }) {
  return (
    <span className="seat">
      <span>
        <span className="sr">{listWords.seat} </span>
        {seat}
      </span>
    </span>
  );
}

/** Seat or online. `compact` is for a column of its own, where the shape stands for the word. */
export function Channel({ channel, compact = false }: { channel: ChannelOf; compact?: boolean }) {
  if (channel.kind === 'online') {
    return (
      <Mark kind="online" alone={compact}>
        {listWords.online}
      </Mark>
    );
  }
  return channel.seat ? <Seat seat={channel.seat} /> : <span className="seat">{listWords.room}</span>;
}
