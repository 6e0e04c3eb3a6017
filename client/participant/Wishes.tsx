import { useState } from 'react';
import { mayDo } from '../../shared/dialogue/actor.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { momentWords } from '../words/en.ts';
import { WishesSheet } from './further.tsx';
import { replyOf } from './reply.ts';
import type { Present } from './useMoment.ts';

const words = momentWords.wishes;

/**
 * What is wished for beside a place in the list: a State party's right of reply [F5] and point of order [F4]; from
 * anyone a private note to the Secretary.
 */
export function Wishes({ self, delegation, table }: Present) {
  const record = useRecord();
  const [open, setOpen] = useState(false);
  const { actor } = self;
  if (!actor || !mayDo(actor, 'sendMessage')) return null;
  const isState = delegation.organization?.category === 'state_party' && mayDo(actor, 'raisePointOfOrder');
  const inSession = currentSitting(record) !== undefined && !isSuspended(record);
  const reply = isState && inSession ? replyOf(record, delegation, table) : undefined;
  const orders = isState && inSession && !record.pointOfOrder;
  const name = orders || reply ? words.heading : words.note;
  return (
    <>
      <Act onAct={() => setOpen(true)}>{name}</Act>
      {open && <WishesSheet title={name} reply={reply} orders={orders} onClose={() => setOpen(false)} />}
    </>
  );
}
