import type { SegmentId } from '../../shared/dialogue/model.ts';
import { useLive, useLiveDay } from '../live/hooks.ts';
import type { Dropped, Kept, WaitingCommand } from '../live/outbox.ts';
import { Act } from '../parts/Act.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { actWords, participantWords, placeWords, outboxWords as words } from '../words/en.ts';
import { isAskIn } from './OutboxAsk.tsx';

/** What waits for the line, and what became of that which did not go through. `besides`: a list whose request stands elsewhere on the page. */
export function OutboxNotes({ besides }: { besides: SegmentId | undefined }) {
  const { kept, dropped } = useLive(({ outbox }) => outbox);
  const isDown = useLive(({ phase }) => phase !== 'live');
  const ask = kept.find(isAskIn(besides));
  const waiting = isDown ? kept.filter(({ id, of }) => id !== ask?.id && (!ask || of !== ask.id)) : [];
  if (waiting.length === 0 && dropped.length === 0) return null;
  return (
    <section className="outbox" aria-label={words.heading} role="status">
      {waiting.map((one) => (
        <Waiting key={one.id} one={one} />
      ))}
      {dropped.map((one) => (
        <WhatBecame key={one.id} one={one} />
      ))}
    </section>
  );
}

function Waiting({ one: { id, command, sent } }: { one: Kept }) {
  const { outbox } = useLiveDay();
  const what = nameOf(command);
  return (
    <div className="note">
      <p>
        <Mark kind="away">{what}</Mark>
        {sent === undefined ? `${words.kept} ${words.keptSay}` : `${words.sent} ${words.sentSay}`}
      </p>
      {sent === undefined && (
        <Act small label={words.takeBackOf(what)} onAct={() => outbox.takeBack(id)}>
          {words.takeBack}
        </Act>
      )}
    </div>
  );
}

function WhatBecame({ one: { id, what, why, sentence } }: { one: Dropped }) {
  const { outbox } = useLiveDay();
  const became = why === 'unanswered' ? words.unanswered[what] : words.dropped[what];
  return (
    <div className="note">
      <p>
        <b>{became}</b> <Sentence text={sentence ?? words.why[why === 'refused' ? 'requestGone' : why]} />
      </p>
      <Act small label={words.closeOf(became)} onAct={() => outbox.hasRead(id)}>
        {actWords.close}
      </Act>
    </div>
  );
}

/** The act in the words of its button. */
function nameOf(command: WaitingCommand): string {
  switch (command.type) {
    case 'requestFloor':
      if (command.kind === 'rightOfReply') return words.rightOfReply;
      return command.kind === 'groupStatement' ? words.forAGroup : actWords.askForTheFloor;
    case 'writeSubject':
      return participantWords.subject.keptAs(command.subject);
    case 'withdrawRequest':
      return actWords.withdrawMyRequest;
    case 'stepBack':
      return placeWords.stepBack[command.to];
  }
}
