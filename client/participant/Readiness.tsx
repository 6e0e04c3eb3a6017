import type { RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import type { Readiness as Said } from '../../shared/dialogue/readiness.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { Act } from '../parts/Act.tsx';
import { Mark } from '../parts/Mark.tsx';
import { actWords, placeWords } from '../words/en.ts';
import { usePersonalAct } from './usePersonalAct.ts';

const words = placeWords.ready;
/** So many come into view of the desk before they are called. */
export const SOON = 3;

type ReadinessProps = { segment: SegmentId; entry: Entry; delegation: DelegationDesk };

/** Whoever comes next says that she is ready or that something is wrong; for her delegation, over all its devices. */
export function Readiness({ segment, entry, delegation }: ReadinessProps) {
  const said = delegation.requests[entry.request]?.readiness;
  return (
    <>
      <p className="said-ready" role="status">
        {said && <Mark kind={said === 'ready' || said === 'present' ? 'ready' : 'trouble'}>{words.said[said]}</Mark>}
      </p>
      <Say readiness="ready" className="whole" {...{ segment, request: entry.request, said }} />
      <div className="pair">
        {entry.channel === 'online' && <Say readiness="noSound" {...{ segment, request: entry.request, said }} />}
        <Say readiness="trouble" {...{ segment, request: entry.request, said }} />
      </div>
    </>
  );
}

type SayProps = {
  segment: SegmentId;
  request: RequestNumber;
  readiness: Exclude<Said, 'present'>;
  said: Said | undefined;
  className?: string;
};

function Say({ segment, request, readiness, said, className = '' }: SayProps) {
  const { onAct, state, refusal } = usePersonalAct(`${readiness}:${request}`, {
    type: 'sayReadiness',
    segment,
    request,
    readiness,
  });
  const pressed = said === readiness;
  return (
    <Act
      className={className}
      weight={readiness === 'ready' ? 'primary' : 'plain'}
      pressed={pressed}
      state={state}
      refusal={refusal}
      onAct={pressed ? () => {} : onAct}
    >
      {readiness === 'ready' ? actWords.iAmReady : words[readiness]}
    </Act>
  );
}
