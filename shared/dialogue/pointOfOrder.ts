import { byOf, type PointRuling, type StepName, withRule } from './countryRule/desk.ts';
import { type StepDetails, stepDecided } from './countryRule/ladder.ts';
import type { Decide, DeskDraft, DeskFolds, RecordFolds } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { Instant, OrganizationId, TurnNumber } from './model.ts';
import { labelFor } from './participants.ts';
import { isRefusal, refuse } from './refusal.ts';
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
export interface PointOfOrderDeskEvents {
  pointOfOrderRuled: { organization: OrganizationId; label: string; ruling: PointRuling; chair?: number };
  /** The ruling given then is put back: the point of order stands again. */
  pointOfOrderUnruled: { ruledAt: Instant; chair?: number };
}
export interface PointOfOrderCommands {
  raisePointOfOrder: object;
  /** The ruling the Chair gives with it [C10], a step with what it needs; `raisedAt`: of the one that was seen. */
  closePointOfOrder: {
    raisedAt: Instant;
    ruling?: 'ruledInOrder' | Exclude<StepName, 'standingReminder'>;
    turn?: TurnNumber;
  } & StepDetails;
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

/** The Chair has heard and decided it, by a step or in order [C10]; the clock goes on by an act of its own. */
export const closePointOfOrder: Decide<'closePointOfOrder'> = (dialogue, command, context) => {
  const { pointOfOrder: point } = dialogue.record;
  const { type: _, raisedAt, ruling, ...given } = command;
  if (!point) return refuse('noPointOfOrder');
  if (point.raisedAt !== raisedAt) return refuse('otherPointOfOrder');
  const { organization, label } = point;
  const closed = { type: 'pointOfOrderClosed', organization } as const;
  const ruled = { type: 'pointOfOrderRuled', organization, label, ruling: ruling ?? 'decidedOtherwise' } as const;
  if (ruling === undefined || ruling === 'ruledInOrder') return { record: [closed], desks: [ruled] };
  const step = stepDecided(dialogue, { ...given, step: ruling }, context, 1);
  return isRefusal(step) ? step : { record: [closed, ...step.record], desks: [ruled, ...step.desks] };
};

/** The bureau's part of putting back what closed a point of order: its ruling is marked as undone. */
export function standsAgain({ desks }: Dialogue, closedAt: Instant): DeskDraft[] {
  const ruled = desks.bureau.rule.pointsOfOrder.some(({ at, undone }) => at === closedAt && !undone);
  return ruled ? [{ type: 'pointOfOrderUnruled', ruledAt: closedAt }] : [];
}

export const pointOfOrderDeskFolds: DeskFolds<PointOfOrderDeskEvents> = {
  pointOfOrderRuled: {
    bureau: (desk, { organization, label, ruling, at, ...event }) => {
      const ruled = { organization, label, ruling, at, ...byOf(event) };
      return withRule(desk, { pointsOfOrder: [...desk.rule.pointsOfOrder, ruled] });
    },
  },
  pointOfOrderUnruled: {
    bureau: (desk, { ruledAt, at, ...event }) =>
      withRule(desk, {
        pointsOfOrder: desk.rule.pointsOfOrder.map((point) =>
          point.at === ruledAt && !point.undone ? { ...point, undone: { at, ...byOf(event) } } : point,
        ),
      }),
  },
};

export const pointOfOrderFolds: RecordFolds<PointOfOrderEvents> = {
  pointOfOrderRaised: (record, { organization, label, at }) => ({
    ...record,
    pointOfOrder: { organization, label, raisedAt: at },
  }),
  pointOfOrderClosed: ({ pointOfOrder: _, ...record }) => record,
  pointOfOrderRelabelled: (record, { organization, label }) =>
    record.pointOfOrder ? { ...record, pointOfOrder: { ...record.pointOfOrder, organization, label } } : record,
};
