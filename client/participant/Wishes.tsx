import { useState } from 'react';
import { mayDo } from '../../shared/dialogue/actor.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { momentWords } from '../words/en.ts';
import { WishesSheet } from './further.tsx';
import { type Reply, replyOf } from './reply.ts';
import type { Present } from './useMoment.ts';

const words = momentWords.wishes;

/** What a State party may wish for now beside a place in the list; nothing for anyone else. */
export function useWishes({
  self: { actor },
  delegation,
  table,
}: Present): { reply?: Reply; orders: boolean } | undefined {
  const record = useRecord();
  const isState = delegation.organization?.category === 'state_party' && actor && mayDo(actor, 'raisePointOfOrder');
  if (!isState || currentSitting(record) === undefined || isSuspended(record)) return undefined;
  const reply = replyOf(record, delegation, table);
  const orders = !record.pointOfOrder;
  return orders || reply ? { orders, ...(reply && { reply }) } : undefined;
}

/** A State party's right of reply [F5] and point of order [F4]. */
export function Wishes(present: Present) {
  const [open, setOpen] = useState(false);
  const wishes = useWishes(present);
  if (!wishes) return null;
  return (
    <>
      <Act onAct={() => setOpen(true)}>{words.heading}</Act>
      {open && <WishesSheet title={words.heading} {...wishes} onClose={() => setOpen(false)} />}
    </>
  );
}
