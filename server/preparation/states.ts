import { screen } from '../../shared/screening/screen.ts';

/** The State a list of participants names, as ISO 3166-1 alpha-2; undefined where no one State is named so. */
export function stateNamed(name: string): string | undefined {
  const plain = name.trim();
  if (/^[A-Z]{2}$/.test(plain)) return plain;
  // By the country screener, which knows official, former and other names.
  const { findings } = screen(`The courts of ${plain} are slow.`, { author: { kind: 'ngo' } });
  const states = [...new Set(findings.flatMap((one) => one.states))];
  return states.length === 1 ? states[0] : undefined;
}
