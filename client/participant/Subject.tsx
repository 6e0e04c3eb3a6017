import { useEffect, useId, useRef, useState } from 'react';
import type { ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import type { RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import { LONGEST_SUBJECT } from '../../shared/dialogue/subject.ts';
import { useLooked } from '../desk/useLooked.ts';
import { useSettling } from '../desk/useSettling.ts';
import { useAct } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { outboxWords, participantWords, textWords } from '../words/en.ts';
import { saidOf } from './ownText.ts';
import { BecameOfText, Warned } from './SubjectRule.tsx';
import { usePersonalAct } from './usePersonalAct.ts';

const words = participantWords.subject;

type SubjectProps = {
  segment: SegmentId;
  request: RequestNumber;
  kept: string;
  /** The request itself still waits in the outbox, under this id. */
  of?: string;
  /** The same subject where it came to the Chair. */
  text?: ScreenedText | undefined;
};

/** The subject of a request, if one wishes; the place is taken without it [F21]. */
export function Subject(props: SubjectProps) {
  const { text } = props;
  const [anew, setAnew] = useState<number>();
  const writesAnew = text !== undefined && anew === text.version;
  return (
    <div className="subject">
      <BecameOfText text={text}>
        {isBefore(text) && !writesAnew && (
          <Act small onAct={() => setAnew(text?.version)}>
            {words.anew}
          </Act>
        )}
      </BecameOfText>
      {text?.stage !== 'declined' && (writesAnew || !isBefore(text)) && <SubjectField {...props} focus={writesAnew} />}
    </div>
  );
}

function SubjectField({ segment, request, kept: heard, of, text, focus }: SubjectProps & { focus: boolean }) {
  const id = useId();
  const key = `subject:${of ?? request}`;
  const waiting = useAct(key).kept?.command;
  // Until something is typed, the field shows what is kept, also when a colleague changes it.
  const [typed, setTyped] = useState<string | null>(null);
  const kept = waiting?.type === 'writeSubject' ? waiting.subject : heard;
  const subject = typed ?? kept;
  const used = [...subject].length;
  const tooLong = used > LONGEST_SUBJECT;
  const changed = subject.trim().replace(/\s+/gu, ' ') !== kept.trim().replace(/\s+/gu, ' ');
  const seen = useLooked(changed && !tooLong ? subject : '', 'topic');
  const isHeld = seen?.looked.verdict === 'hold';
  const settling = useSettling(isHeld ? 'anyway' : 'keep');
  const act = usePersonalAct(key, { type: 'writeSubject', segment, request, subject }, of);
  const { onAct, refusal } = act;
  const ready = waiting ? 'ready' : act.state; // one that was not sent yet can be written anew
  const state = ready === 'ready' && settling ? 'settling' : ready === 'ready' && tooLong ? 'notNow' : ready;
  const keep = () => {
    if (changed && state === 'ready') onAct();
  };
  const place = useRef<HTMLFormElement>(null);
  // What the page says about it comes into view, with the act that follows from it.
  useEffect(() => {
    if (isHeld) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isHeld]);
  return (
    <form
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        className="text-field"
        ref={focus ? takeFocus : undefined}
        autoComplete="off"
        enterKeyHint="done"
        aria-describedby={`${id}-help`}
        aria-invalid={tooLong || undefined}
        value={subject}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="beneath-field">
        <p className="hint" id={`${id}-help`}>
          {words.help(used, LONGEST_SUBJECT)} {!isHeld && (changed || !isBefore(text)) && words.seenByAll}
        </p>
        <Warned seen={seen} />
        {changed || ready === 'sending' ? (
          <Act small weight={isHeld ? 'held' : 'plain'} state={state} onAct={keep} refusal={refusal}>
            {isHeld ? textWords.sendAnyway : words.save}
          </Act>
        ) : (
          <p className="hint" role="status">
            {waiting ? outboxWords.kept : kept && !isBefore(text) && words.kept}
          </p>
        )}
      </div>
    </form>
  );
}

const takeFocus = (field: HTMLInputElement | null) => field?.focus();

/** Is it before the Chair, or back from there? */
const isBefore = (text: ScreenedText | undefined) => text?.stage === 'held' || text?.stage === 'returned';

/** The same folded away, unless the Chair has it or has given it back: when one is about to be called, other acts come first. */
export function FoldedSubject(props: SubjectProps) {
  const stage = saidOf(props.text);
  if (stage && stage !== 'allowed') return <Subject {...props} />;
  const short = stage ? textWords[stage] : props.kept ? words.keptAs(props.kept) : words.label;
  return (
    <details className="receipt">
      <summary>{short}</summary>
      <Subject {...props} />
    </details>
  );
}
