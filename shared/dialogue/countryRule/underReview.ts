import type { Decide, DeskFolds } from '../departments.ts';
import type { Erased, OrganizationId } from '../model.ts';
import { refuse } from '../refusal.ts';
import { type StateCode, withRule } from './desk.ts';

/**
 * Department: States under review [C2] – designated one by one, with who confirmed that the State speaks of its own
 * will; seen by the bureau and that State's delegations only.
 */

export interface UnderReviewEvents {
  underReviewDesignated: {
    state: StateCode;
    on: boolean;
    /** Of that State. */
    delegations: readonly OrganizationId[];
    sealed: { confirmedBy: string } | Erased;
  };
}
export interface UnderReviewCommands {
  designateUnderReview: { state: StateCode; confirmedBy: string; on: boolean };
}

const LONGEST = 200;

export const designateUnderReview: Decide<'designateUnderReview'> = ({ desks }, { state, confirmedBy, on }) => {
  const words = confirmedBy.trim();
  if (on && !words) return refuse('confirmationNeeded');
  if ([...words].length > LONGEST) return refuse('confirmationTooLong');
  if (on === !!desks.bureau.rule.underReview[state]) return refuse(on ? 'underReviewAlready' : 'notUnderReview');
  const delegations = Object.entries(desks.officers.organizations).flatMap(([id, one]) =>
    one.state === state ? [id] : [],
  );
  return { desks: [{ type: 'underReviewDesignated', state, on, delegations, sealed: { confirmedBy: words } }] };
};

export const underReviewDeskFolds: DeskFolds<UnderReviewEvents> = {
  underReviewDesignated: {
    bureau: (desk, { state, on, sealed, at, by }) => {
      const { [state]: _, ...others } = desk.rule.underReview;
      const confirmedBy = sealed === 'erased' ? sealed : sealed.confirmedBy;
      const underReview = on ? { ...others, [state]: { confirmedBy, at, by } } : others;
      return withRule(desk, { underReview });
    },
    delegation: ({ underReview: _, ...desk }, { state, on, at }) =>
      on ? { ...desk, underReview: { state, at } } : desk,
  },
};
