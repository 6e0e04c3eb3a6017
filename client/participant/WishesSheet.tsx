import { type ReactNode, useId, useState } from 'react';
import { useAct, useLive } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { spokenLength } from '../parts/format.ts';
import { actWords, momentWords, wishWords as words } from '../words/en.ts';
import type { Reply } from './reply.ts';
import { Sheet } from './Sheet.tsx';
import { usePersonalAct } from './usePersonalAct.ts';

/** The record takes no longer message. */
const LONGEST_MESSAGE = 300;

type WishesSheetProps = {
  title: string;
  /** Nothing where no right of reply can be asked for. */
  reply?: Reply | undefined;
  /** May a point of order be raised? */
  orders?: boolean;
  /** What else can be done here. */
  also?: ReactNode;
  onClose: () => void;
};

/** A State party's right of reply and point of order [F4, F5]; from anyone a note to the Secretary. */
export function WishesSheet({ title, reply, orders = false, also, onClose }: WishesSheetProps) {
  return (
    <Sheet title={title} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      {reply && <RightOfReply reply={reply} onDone={onClose} />}
      {orders && <PointOfOrder onDone={onClose} />}
      <Note headed={orders || reply !== undefined} />
      {also && <section className="wish">{also}</section>}
    </Sheet>
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
  const command = { type: 'requestFloor', segment, kind: 'rightOfReply' } as const;
  const { send, ...act } = usePersonalAct(`rightOfReply:${segment}`, command);
  const ask = () =>
    void send(command).then((answer) => {
      if ('done' in answer || 'kept' in answer) onDone();
    });
  const length = spokenLength(limit);
  return (
    <section className="wish">
      <h3>{words.reply}</h3>
      <p className="beside">{second ? words.replySecond(length) : words.replySay(length)}</p>
      <Act {...act} onAct={ask}>
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
      {headed && <h3>{momentWords.wishes.note}</h3>}
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
