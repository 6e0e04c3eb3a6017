import { useId, useState } from 'react';
import type { RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import { LONGEST_SUBJECT } from '../../shared/dialogue/subject.ts';
import { useAct } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { outboxWords, participantWords } from '../words/en.ts';
import { usePersonalAct } from './usePersonalAct.ts';

const words = participantWords.subject;

type SubjectProps = {
  segment: SegmentId;
  request: RequestNumber;
  kept: string;
  /** The request itself still waits in the outbox, under this id. */
  of?: string;
};

/** The subject of a request, if one wishes; the place is taken without it [F21]. */
export function Subject({ segment, request, kept: heard, of }: SubjectProps) {
  const id = useId();
  const key = `subject:${of ?? request}`;
  const waiting = useAct(key).kept?.command;
  // Until something is typed, the field shows what is kept, also when a colleague changes it.
  const [typed, setTyped] = useState<string | null>(null);
  const kept = waiting?.type === 'writeSubject' ? waiting.subject : heard;
  const subject = typed ?? kept;
  const used = [...subject].length;
  const changed = subject.trim().replace(/\s+/gu, ' ') !== kept.trim().replace(/\s+/gu, ' ');
  const act = usePersonalAct(key, { type: 'writeSubject', segment, request, subject }, of);
  const { onAct, refusal } = act;
  const state = waiting ? 'ready' : act.state; // one that was not sent yet can be written anew
  const keep = () => {
    if (changed && state === 'ready' && used <= LONGEST_SUBJECT) onAct();
  };
  return (
    <form
      className="subject"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        className="text-field"
        autoComplete="off"
        enterKeyHint="done"
        aria-describedby={`${id}-help`}
        aria-invalid={used > LONGEST_SUBJECT || undefined}
        value={subject}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="beneath-field">
        <p className="hint" id={`${id}-help`}>
          {words.help(used, LONGEST_SUBJECT)} {words.seenByBureau}
        </p>
        {changed || state === 'sending' ? (
          <Act
            small
            state={used > LONGEST_SUBJECT && state === 'ready' ? 'notNow' : state}
            onAct={keep}
            refusal={refusal}
          >
            {words.save}
          </Act>
        ) : (
          <p className="hint" role="status">
            {waiting ? outboxWords.kept : kept && words.kept}
          </p>
        )}
      </div>
    </form>
  );
}

/** The same folded away: when one is about to be called, other acts come first. */
export function FoldedSubject(props: SubjectProps) {
  return (
    <details className="receipt">
      <summary>{props.kept ? words.keptAs(props.kept) : words.label}</summary>
      <Subject {...props} />
    </details>
  );
}
