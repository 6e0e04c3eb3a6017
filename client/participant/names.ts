import type { DelegationDesk, Person } from '../../shared/dialogue/participants.ts';

/** How members of a delegation read their own names. */

export function nameOf({ title, name }: Pick<Person, 'title' | 'name'>): string {
  return [title, name].filter(Boolean).join(' ');
}

export function organizationNameOf({ organization }: DelegationDesk): string {
  return organization?.name ?? '';
}
