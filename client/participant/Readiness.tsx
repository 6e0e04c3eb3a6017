import type { ReactNode } from 'react';
import type { SegmentId } from '../../shared/dialogue/model.ts';
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

/**
 * Whoever comes next says that she is ready or that something is wrong; for her delegation, over all its devices. The
 * large act stands where it stood and will stand; `beside`: what stands in the place of the second lesser one.
 */
export function Readiness({ beside, ...props }: ReadinessProps & { beside?: ReactNode }) {
  const { entry, delegation } = props;
  const said = delegation.requests[entry.request]?.readiness;
  const online = entry.channel === 'online';
  return (
    <>
      <p className="said-ready" role="status">
        {said && <Mark kind={said === 'ready' || said === 'present' ? 'ready' : 'trouble'}>{words.said[said]}</Mark>}
      </p>
      <SayReadiness readiness="ready" {...props} />
      <div className="pair">
        <SayReadiness readiness={online ? 'noSound' : 'trouble'} {...props} />
        {beside ?? (online && <SayReadiness readiness="trouble" {...props} />)}
      </div>
    </>
  );
}

type SayProps = ReadinessProps & { readiness: Exclude<Said, 'present'> };

export function SayReadiness({ segment, entry: { request }, delegation, readiness }: SayProps) {
  const { onAct, state, refusal } = usePersonalAct(`${readiness}:${request}`, {
    type: 'sayReadiness',
    segment,
    request,
    readiness,
  });
  const pressed = delegation.requests[request]?.readiness === readiness;
  return (
    <Act
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
