/** node scripts/judge/train.ts: learns the weights of the screener's judge from all labelled texts and writes the table. */
import { writeFileSync } from 'node:fs';
import { allTexts, learn, type Model } from './learn.ts';

const table = tableOf(learn(allTexts()));
writeFileSync(
  new URL('../../shared/screening/judge-weights.generated.ts', import.meta.url),
  `// Made by scripts/judge/train.ts from the labelled texts in test/screening and scripts/judge; not to be edited.
// First line: the groups of features, each after its sign. Then a key a line: a tab, and sign and weight for each group
// it has one in. Weights are hundredths of the logarithm of the odds for a situation.
export const judgeWeights = \`${table.replace(/[\\`$]/g, '\\$&')}\`;
`,
);
console.log(`${Math.round(Buffer.byteLength(table) / 1000)} kB`);

/** Key by key, since the same words weigh in many groups; the commonest groups have signs of one byte. */
function tableOf(model: Model): string {
  const sizes = new Map<string, number>();
  const keys = new Map<string, [string, number][]>();
  const names = [['start|', model.start] as const, ...model.weights].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, weight] of names) {
    const bar = name.indexOf('|');
    const [group, key] = [name.slice(0, bar), name.slice(bar + 1)];
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
    keys.set(key, [...(keys.get(key) ?? []), [group, weight]]);
  }
  const signs = new Map([...sizes].sort(([, a], [, b]) => b - a).map(([group], index) => [group, signOf(index)]));
  return [
    [...signs].map(([group, sign]) => sign + group).join(' '),
    ...[...keys].map(
      ([key, weights]) => `${key}\t${weights.map(([group, weight]) => signs.get(group)! + weight).join('')}`,
    ),
  ].join('\n');
}

/** Letters first, then signs that are no figures and mean nothing in a template, then letters of two bytes. */
function signOf(index: number): string {
  const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,./:;<=>?@[]^_{}~';
  return plain[index] ?? String.fromCharCode(0xc0 + index - plain.length);
}
