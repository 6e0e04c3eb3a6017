import type { Decide, DeskFolds } from './departments.ts';
import type { Instant, OrganizationId, RequestNumber, SegmentId } from './model.ts';
import { organizationOfRequest } from './participants.ts';
import { refuse } from './refusal.ts';
import { entryOf } from './speakersList.ts';

/** Department: readiness of those who come next – said by the speaker, or seen by those who keep list and microphones. */

export const READINESS = ['ready', 'present', 'noSound', 'trouble'] as const;
export type Readiness = (typeof READINESS)[number];

export interface ReadinessDeskEvents {
  readinessSaid: { request: RequestNumber; organization: OrganizationId; readiness: Readiness };
}
export interface ReadinessCommands {
  sayReadiness: { segment: SegmentId; request: RequestNumber; readiness: Readiness };
}
export interface Said {
  readiness: Readiness;
  since: Instant;
}

/** On record only when it changes what the Chair is shown. */
export const sayReadiness: Decide<'sayReadiness'> = (dialogue, { segment, request, readiness }, { actor }) => {
  const list = dialogue.record.lists[segment];
  const entry = list && entryOf(list, request);
  if (!entry) return refuse('unknownRequest');
  if (entry.stage !== 'waiting' && entry.stage !== 'called') return refuse('requestIsGone');
  const organization = organizationOfRequest(dialogue, request);
  if (!organization) return refuse('unknownRequest');
  const own = actor.organization === organization;
  if (!own && !actor.keepsList && actor.office !== 'technicalModerator') return refuse('requestNotYours');
  if (dialogue.desks.officers.readiness[request]?.readiness === readiness) return {};
  return { desks: [{ type: 'readinessSaid', request, organization, readiness }] };
};

export const readinessDeskFolds: DeskFolds<ReadinessDeskEvents> = {
  readinessSaid: {
    officers: (desk, { request, readiness, at }) => ({
      ...desk,
      readiness: { ...desk.readiness, [request]: { readiness, since: at } },
    }),
    delegation: (desk, { request, readiness }) => ({
      ...desk,
      requests: { ...desk.requests, [request]: { ...desk.requests[request], readiness } },
    }),
  },
};
