/** npm run screen:score -- FILE…: how the country screener fares on sets of cases, class by class. `--wrong` lists failures. */
import { readCases } from '../test/screening/cases.ts';
import { type Score, scoreCases, wilson } from '../test/screening/score.ts';

const argv = process.argv.slice(2);
const showWrong = argv.includes('--wrong');
const files = argv.filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error(
    'Which set? npm run screen:score -- test/screening/practice.ndjson (or families:1, or a .txt of cases)',
  );
  process.exit(2);
}

const share = (good: number, of: number): string => {
  if (of === 0) return '–'.padEnd(22);
  const [low, high] = wilson(good, of);
  return `${((100 * good) / of).toFixed(1).padStart(5)} % (${low.toFixed(1)}–${high.toFixed(1)})`.padEnd(22);
};

function row(score: Score): string {
  const per = score.cleanWords === 0 ? '–' : ((1000 * score.falseHolds) / score.cleanWords).toFixed(2);
  return [
    score.class.padEnd(24),
    String(score.items).padStart(6),
    share(score.found, score.held),
    share(score.found, score.found + score.falseHolds),
    share(score.exact, score.held),
    per.padStart(8),
    score.cautions === 0 ? '' : `  caution ${score.cautioned}/${score.cautions}`,
  ].join('  ');
}

for (const file of files) {
  const [all, ...classes] = scoreCases(readCases(file));
  console.log(`\n${file}`);
  console.log(
    `${'class'.padEnd(24)}   items  recall (95 %)           precision (95 %)        States exact (95 %)     false holds per 1,000 clean words`,
  );
  for (const score of [...classes, all]) console.log(row(score));
  if (showWrong) for (const score of classes) for (const line of score.wrong) console.log(`  ${line}`);
}
