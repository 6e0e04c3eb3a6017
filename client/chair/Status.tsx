import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Message } from '../../shared/dialogue/message.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { opensAt } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { useDesks, useLive, useLiveDay, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { actWords, conductWords, deskWords, rulingWords, chairWords as words } from '../words/en.ts';
import { MessageNote } from './Messages.tsx';
import type { WayBack } from './useWayBack.ts';

type StatusProps = {
  wayBack: WayBack;
  onKeys: () => void;
  unread: readonly Message[];
  onMessages: () => void;
  onRulings: () => void;
};

/** One line at the foot: connections, the list, signals and written questions while there are any, the last act. */
export function Status({ wayBack, onKeys, unread, onMessages, onRulings }: StatusProps) {
  const record = useRecord();
  const heads = useLive((state) => state.heads);
  const { person } = useSelf();
  const { dialogue, slot } = useLiveDay();
  const counts = heads ? [words.room(heads.room), words.online(heads.online, 0)] : [];
  const raised = useRaised();
  return (
    <StatusLine
      lastAct={wayBack.text}
      onPutBack={wayBack.text === undefined ? undefined : wayBack.act}
      putBackWords={wayBack.words}
      putBackLabel={wayBack.label}
      putBackState={wayBack.state}
      putBackKeys="Z"
      refusal={wayBack.refusal}
      end={
        <>
          {person?.role === 'secretary' && (
            <a className="act small quiet" href={`/${dialogue}/secretariat/${slot}`} target="_blank" rel="noreferrer">
              {deskWords.secretariatDesk}
            </a>
          )}
          <Act small weight="quiet" onAct={onMessages}>
            {conductWords.messages.open}
          </Act>
          <Act small weight="quiet" label={rulingWords.openInFull} onAct={onRulings}>
            {rulingWords.open}
          </Act>
          <ThemeSwitch />
          <Act small weight="quiet" keys="?" onAct={onKeys}>
            {actWords.keys}
          </Act>
        </>
      }
    >
      {counts.map((text) => (
        <span key={text}>
          <Sentence text={text} />
        </span>
      ))}
      <span className="gives-way">
        <Sentence text={listState(record)} />
      </span>
      {raised.map((text) => (
        <span key={text}>
          <Sentence text={text} />
        </span>
      ))}
      <MessageNote unread={unread} onOpen={onMessages} />
    </StatusLine>
  );
}

/** What the room has raised: "slower, please", "I cannot hear", questions in writing; each only while there are any. */
function useRaised(): string[] {
  const signals = useLive((state) => state.signals);
  const { notes } = useDesks().bureau;
  const questions = Object.values(notes).filter(({ kind, stage }) => kind === 'question' && stage === 'waiting').length;
  return [
    signals?.slower ? words.slower(signals.slower) : '',
    signals?.cannotHear ? words.cannotHear(signals.cannotHear) : '',
    questions > 0 ? words.writtenQuestions(questions) : '',
  ].filter(Boolean);
}

function listState(record: TheRecord): string {
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  if (!list) return '';
  const waiting = waitingIn(list).length;
  switch (list.stage.stage) {
    case 'notOpen': {
      const at = opensAt(list);
      return at === undefined ? words.listState.notOpen : words.listState.opens(timeOfDay(at, record.programme.zone));
    }
    case 'open':
      return words.listState.openNoTime(waiting);
    case 'closingAnnounced':
      return words.listState.closing(waiting, timeOfDay(list.stage.closesAt, record.programme.zone));
    case 'closed':
      return words.listState.closed(waiting);
  }
}
