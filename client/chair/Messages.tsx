import { useState } from 'react';
import { mayDo } from '../../shared/dialogue/actor.ts';
import type { Message } from '../../shared/dialogue/message.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { MessageBox } from '../desk/MessageBox.tsx';
import { useDesks, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, conductWords } from '../words/en.ts';

const words = conductWords.messages;

/** Messages for this person that have not been read on this device, latest last; and the act of having read them. */
export function useMessages(): { mine: readonly Message[]; unread: readonly Message[]; read: () => void } {
  const { messages } = useDesks().bureau;
  const { person } = useSelf();
  const [readUpTo, setReadUpTo] = useState<Instant>(readBefore);
  const mine = messages.filter(
    ({ to, from }) => (to === 'chair' || person?.role === 'secretary') && !(person && from.startsWith(person.name)),
  );
  const read = () => {
    const last = mine.at(-1)?.at ?? 0;
    setReadUpTo(last);
    keepRead(last);
  };
  return { mine, unread: mine.filter(({ at }) => at > readUpTo), read };
}

const KEPT_AS = 'rostrum.messagesRead';

function readBefore(): Instant {
  try {
    return Number(sessionStorage.getItem(KEPT_AS)) || 0;
  } catch {
    return 0;
  }
}

function keepRead(upTo: Instant): void {
  try {
    sessionStorage.setItem(KEPT_AS, String(upTo));
  } catch {
    // read now, new again at the next visit
  }
}

/** In the status line: the latest unread message with its time and office, quietly; pressed, all are read. */
export function MessageNote({ unread, onOpen }: { unread: readonly Message[]; onOpen: () => void }) {
  const { zone } = useRecord().programme;
  const last = unread.at(-1);
  if (!last) return null;
  return (
    <button type="button" className="message-note" onClick={onOpen}>
      <span className="sr">{words.opens(unread.length)}: </span>
      <b>{`${words.office[last.office]}, ${timeOfDay(last.at, zone)}:`}</b>{' '}
      {`“${last.words === 'erased' ? words.erased : last.words}”`}
    </button>
  );
}

/** The messages of the day, the latest first; who does not preside can write to the one who does. */
export function MessagesDialog({ messages, onClose }: { messages: readonly Message[]; onClose: () => void }) {
  const { zone } = useRecord().programme;
  const { actor } = useSelf();
  const writes = actor !== undefined && actor.standing !== 'presiding' && mayDo(actor, 'sendMessage');
  return (
    <Dialog title={words.title} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      {messages.length === 0 && <Empty>{words.none}</Empty>}
      <ol className="messages">
        {messages.toReversed().map((message) => (
          <li key={`${message.at} ${message.words}`}>
            <span className="hint">{headOf(message, timeOfDay(message.at, zone))}</span>
            <p>{message.words === 'erased' ? words.erased : `“${message.words}”`}</p>
          </li>
        ))}
      </ol>
      {writes && (
        <>
          <h3>{words.heading}</h3>
          <MessageBox />
        </>
      )}
    </Dialog>
  );
}

function headOf({ office, from, to }: Message, time: string): string {
  const by = [words.office[office], from].filter(Boolean).join(', ');
  return [time, by, to === 'secretary' ? words.toTheSecretary : ''].filter(Boolean).join(', ');
}
