import { useId, useState } from 'react';
import { mayDo } from '../../shared/dialogue/actor.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import { useAct, useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { spokenLength } from '../parts/format.ts';
import { actWords, placeWords } from '../words/en.ts';
import { type Reply, replyOf } from './reply.ts';
import { Sheet } from './Sheet.tsx';
import type { Present } from './useMoment.ts';

const words = placeWords.wishes;
/** The record takes no longer message. */
const LONGEST_MESSAGE = 300;

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
  const close = () => setOpen(false);
  return (
    <>
      <Act onAct={() => setOpen(true)}>{name}</Act>
      {open && (
        <Sheet title={name} onClose={close} acts={<Act onAct={close}>{actWords.close}</Act>}>
          {reply && <RightOfReply reply={reply} onDone={close} />}
          {orders && <PointOfOrder onDone={close} />}
          <Note headed={name !== words.note} />
        </Sheet>
      )}
    </>
  );
}

/** An act of the dialog, which closes it once it is done. */
function useWish(key: string, onDone: () => void) {
  const { send, onItsWay, refusal } = useAct(key);
  const live = useLive(({ phase }) => phase === 'live');
  const state = onItsWay ? ('sending' as const) : live ? ('ready' as const) : ('notNow' as const);
  return {
    state,
    refusal,
    wish: (command: Parameters<typeof send>[0]) =>
      void send(command).then((answer) => {
        if ('done' in answer) onDone();
      }),
  };
}

function RightOfReply({ reply: { segment, limit, second }, onDone }: { reply: Reply; onDone: () => void }) {
  const { wish, state, refusal } = useWish(`rightOfReply:${segment}`, onDone);
  const length = spokenLength(limit);
  return (
    <section className="wish">
      <h3>{words.reply}</h3>
      <p className="beside">{second ? words.replySecond(length) : words.replySay(length)}</p>
      <Act state={state} refusal={refusal} onAct={() => wish({ type: 'requestFloor', segment, kind: 'rightOfReply' })}>
        {words.replyAsk}
      </Act>
    </section>
  );
}

function PointOfOrder({ onDone }: { onDone: () => void }) {
  const { wish, state, refusal } = useWish('raisePointOfOrder', onDone);
  return (
    <section className="wish">
      <h3>{words.order}</h3>
      <p className="beside">{words.orderSay}</p>
      <Act state={state} refusal={refusal} onAct={() => wish({ type: 'raisePointOfOrder' })}>
        {words.orderAct}
      </Act>
    </section>
  );
}

function Note({ headed }: { headed: boolean }) {
  const id = useId();
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const { wish, state, refusal } = useWish('noteToSecretary', () => {
    setText('');
    setSent(true);
  });
  const used = [...text.trim()].length;
  const fits = used > 0 && used <= LONGEST_MESSAGE;
  return (
    <section className="wish">
      {headed && <h3>{words.note}</h3>}
      <label htmlFor={id}>{words.noteLabel}</label>
      <textarea
        id={id}
        className="text-field"
        aria-describedby={`${id}-help`}
        aria-invalid={used > LONGEST_MESSAGE || undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSent(false);
        }}
      />
      <p className="hint" id={`${id}-help`}>
        {words.noteHelp(used, LONGEST_MESSAGE)} {words.noteSay}
      </p>
      <Act
        state={state === 'ready' && !fits ? 'notNow' : state}
        refusal={refusal}
        onAct={() => wish({ type: 'sendMessage', to: 'secretary', words: text.trim() })}
      >
        {words.send}
      </Act>
      <p className="hint" role="status">
        {sent && words.sent}
      </p>
    </section>
  );
}
