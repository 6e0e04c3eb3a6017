import type { Decide, RecordFolds } from './departments.ts';
import type { Instant, OrganizationId } from './model.ts';
import { labelFor } from './participants.ts';
import { refuse } from './refusal.ts';
import { currentSitting } from './sitting.ts';

/**
 * Department: the point of order [F4] – a State party's alone; it pauses the clock, and the Chair decides at once. From
 * anyone else the same wish is a private note to the Secretary.
 */

export interface PointOfOrder {
  organization: OrganizationId;
  label: string;
  raisedAt: Instant;
}
export interface PointOfOrderEvents {
  pointOfOrderRaised: { organization: OrganizationId; label: string };
  pointOfOrderClosed: { organization: OrganizationId };
  /** Its label has changed while it stands [K6]. */
  pointOfOrderRelabelled: { organization: OrganizationId; label: string };
}
export interface PointOfOrderCommands {
  raisePointOfOrder: object;
  closePointOfOrder: object;
}

export const raisePointOfOrder: Decide<'raisePointOfOrder'> = ({ record, desks }, _command, { actor, at, newId }) => {
  const organization = desks.officers.organizations[actor.organization ?? ''];
  if (!organization || !actor.organization) return refuse('noOrganization');
  if (organization.category !== 'state_party') return refuse('statePartiesOnly');
  if (!currentSitting(record)) return refuse('noSitting');
  if (record.pointOfOrder) return refuse('pointOfOrderStands', { organization: record.pointOfOrder.label });
  const { floor } = record;
  return {
    record: [
      ...(floor.stage === 'live'
        ? [{ type: 'clockPaused', turn: floor.turn.turn, remaining: floor.endsAt - at, because: 'chair' } as const]
        : []),
      {
        type: 'pointOfOrderRaised',
        organization: organization.neutral ? newId() : actor.organization,
        label: labelFor(organization),
      },
    ],
  };
};

/** The Chair has heard and decided it; the clock goes on by an act of its own. */
export const closePointOfOrder: Decide<'closePointOfOrder'> = ({ record }) =>
  record.pointOfOrder
    ? { record: [{ type: 'pointOfOrderClosed', organization: record.pointOfOrder.organization }] }
    : refuse('noPointOfOrder');

export const pointOfOrderFolds: RecordFolds<PointOfOrderEvents> = {
  pointOfOrderRaised: (record, { organization, label, at }) => ({
    ...record,
    pointOfOrder: { organization, label, raisedAt: at },
  }),
  pointOfOrderClosed: ({ pointOfOrder: _, ...record }) => record,
  pointOfOrderRelabelled: (record, { organization, label }) =>
    record.pointOfOrder ? { ...record, pointOfOrder: { ...record.pointOfOrder, organization, label } } : record,
};
