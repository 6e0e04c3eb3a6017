import type { LookedAt } from '../../shared/wire/names.ts';
import { warningWords as words } from '../words/en.ts';
import { stateName } from './stateNames.ts';
import { useLooked } from './useLooked.ts';

/**
 * What somebody at a desk is told, alone and while she types, of a text that others will read; undefined where there is
 * nothing to say. Texts of the desks are warned about, never held [C8].
 */
export function useWarning(text: string, channel: LookedAt): string | undefined {
  const { verdict, findings } = useLooked(text, channel)?.looked ?? { verdict: 'clear', findings: [] };
  if (verdict === 'clear') return undefined;
  if (verdict === 'caution') return words.mayPoint;
  const states = [...new Set(findings.filter(({ manner }) => manner !== 'indirect').flatMap((one) => one.states))];
  const [first] = states;
  return first === undefined || states.length > 1 ? words.names(states.length) : words.namesOne(stateName(first));
}
