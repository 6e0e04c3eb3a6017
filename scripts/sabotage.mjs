// `npm run sabotage`: breaks the product by one line at a time, in a copy, and asks whether the test that should notice does.
// The breakages are the rows of test/sabotage/*.ts.
import { parseArgs } from 'node:util';
import { ensureChromium, ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run, Trouble } from './run.mjs';
import { copyOfTree } from './sabotage-copy.mjs';
import { applied, readRows } from './sabotage-rows.mjs';
import { needsBrowser, runTests } from './sabotage-tests.mjs';

await command(async (args) => {
  await ensureDependencies();
  const node = await ensureNode();
  // The rows are TypeScript, which only the newer Node reads by itself.
  if (node !== process.execPath) return run(ROOT, node, [process.argv[1], ...args]);
  const rows = chosen(await readRows(ROOT), optionsOf(args).only);
  if (rows.some(({ test }) => needsBrowser(test))) process.env.ROSTRUM_CHROMIUM = await ensureChromium();
  const copy = copyOfTree(ROOT);
  try {
    return report(await tryAll(copy, rows));
  } finally {
    copy.remove();
  }
});

function optionsOf(args) {
  try {
    return parseArgs({ args, options: { only: { type: 'string' } } }).values;
  } catch (error) {
    throw new Trouble(`${error.message} (npm run sabotage -- --only NAME)`);
  }
}

function chosen(rows, only) {
  const wanted = only === undefined ? rows : rows.filter(({ name }) => name === only);
  if (wanted.length > 0) return wanted;
  throw new Trouble(only === undefined ? 'test/sabotage has no rows.' : `No row is called "${only}".`);
}

/** Every row with what came of it: `caught`, or why not. */
async function tryAll(copy, rows) {
  const unbroken = await runTests(copy, distinctTests(rows));
  const results = [];
  for (const row of rows) {
    const outcome = await outcomeOf(copy, row, unbroken);
    results.push({ row, outcome });
    process.stdout.write(`${outcome === 'caught' ? 'caught' : 'MISSED'}  ${row.name}\n`);
  }
  return results;
}

function distinctTests(rows) {
  return [...new Map(rows.map(({ test }) => [`${test.file}\0${test.name}`, test])).values()];
}

async function outcomeOf(copy, row, unbroken) {
  const before = unbroken(row.test);
  if (before !== 'passed') return `unbroken, the test is not green: ${before}`;
  const original = copy.read(row.file);
  const broken = applied(row, original);
  if (broken.problem) return broken.problem;
  copy.write(row.file, broken.text);
  try {
    const after = (await runTests(copy, [row.test]))(row.test);
    if (after === 'failed') return 'caught';
    return after === 'passed' ? 'the test stays green' : `the test gives no answer: ${after}`;
  } finally {
    copy.write(row.file, original);
  }
}

function report(results) {
  const missed = results.filter(({ outcome }) => outcome !== 'caught');
  const width = Math.max(...results.map(({ row }) => row.name.length));
  const lines = results.map(
    ({ row, outcome }) => `${row.name.padEnd(width)}  ${outcome}  (${row.file} → ${row.test.file}: ${row.test.name})`,
  );
  process.stdout.write(`\n${lines.join('\n')}\n\n${results.length - missed.length} caught, ${missed.length} missed\n`);
  return missed.length > 0 ? 1 : 0;
}
