import type { OrganizationId, PersonId } from '../model.ts';
import { type RuleDesk, STEPS, type Step, type StepName } from './desk.ts';

/** How often each step stands against a speaker and a delegation today, for the bureau. */
export function countsOf(
  { steps }: RuleDesk,
  { organization, person }: { organization?: OrganizationId; person?: PersonId },
): { speaker: Readonly<Record<StepName, number>>; delegation: Readonly<Record<StepName, number>> } {
  const standing = Object.values(steps).filter(({ undone }) => !undone);
  const count = (isTheirs: (step: Step) => boolean) => {
    const theirs = standing.filter(isTheirs);
    return Object.fromEntries(STEPS.map((name) => [name, theirs.filter(({ what }) => what === name).length])) as Record<
      StepName,
      number
    >;
  };
  return {
    speaker: count((step) => person !== undefined && step.person === person),
    delegation: count((step) => organization !== undefined && step.organization === organization),
  };
}
