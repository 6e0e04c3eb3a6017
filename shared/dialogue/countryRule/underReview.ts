import type { Decide, DeskFolds } from '../departments.ts';
import type { Erased, OrganizationId } from '../model.ts';
import { refuse } from '../refusal.ts';
import { byOf, type Designation, type Done, type StateCode, withRule } from './desk.ts';

/**
 * Department: States under review [C2] – designated one by one, with who confirmed that the State speaks of its own
 * will; seen by the bureau and that State's delegations only.
 */

export interface UnderReviewEvents {
  underReviewDesignated: {
    state: StateCode;
    on: boolean;
    chair?: number;
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
    bureau: (desk, event) => {
      const { state, on, at } = event;
      const { [state]: _, ...others } = desk.rule.underReview;
      const now = { at, ...byOf(event) };
      if (!on) return withRule(desk, { underReview: others, designations: ended(desk.rule.designations, state, now) });
      const one = { confirmedBy: confirmedIn(event), ...now };
      const designations = [...desk.rule.designations, { state, ...one }];
      return withRule(desk, { underReview: { ...others, [state]: one }, designations });
    },
    delegation: ({ underReview: _, ...desk }, event) => {
      const { state, on, at } = event;
      return on ? { ...desk, underReview: { state, at, confirmedBy: confirmedIn(event) } } : desk;
    },
  },
};

const confirmedIn = ({ sealed }: UnderReviewEvents['underReviewDesignated']) =>
  sealed === 'erased' ? sealed : sealed.confirmedBy;

/** The designation of a State that stands is over; it stays among them. */
const ended = (all: readonly Designation[], state: StateCode, now: Done): readonly Designation[] =>
  all.map((one) => (one.state === state && !one.ended ? { ...one, ended: now } : one));
