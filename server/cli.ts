import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock } from './clock.ts';
import { openPremises } from './premises.ts';
import { reissue } from './preparation/links.ts';

/** The operators' commands: `npm run -s day -- COMMAND`. Standard output is data; everything else goes to standard error. */

const HELP = `npm run -s day -- COMMAND

  verify [--head H] [--receipts FILE] [--dialogue ID]   check the journals: changed, removed, inserted, cut
  links --reissue [--dialogue ID] [--links FILE]        new personal links for everybody; the former ones end
  screen [--text FILE]                                  the country screener on NDJSON lines, or on a text

  --data DIR   the data folder (data; ROSTRUM_DATA)
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'links':
      return links(rest);
    case 'verify':
      return (await import('./verifyCommand.ts')).verifyCommand(rest);
    case 'screen':
      return (await import('./screen.ts')).runScreen(rest, process.stdin, process.stdout);
    default:
      process.stderr.write(HELP);
      return command === undefined || command === '--help' ? 0 : 2;
  }
}

function links(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reissue: { type: 'boolean' },
      dialogue: { type: 'string' },
      links: { type: 'string' },
      data: { type: 'string', default: process.env.ROSTRUM_DATA ?? 'data' },
    },
  });
  if (!values.reissue) {
    process.stderr.write('Links are known only when they are made. New ones, which end the former: links --reissue\n');
    return 2;
  }
  const premises = openPremises(values.data, systemClock());
  const made = `${JSON.stringify(reissue(premises, values.dialogue), null, 2)}\n`;
  premises.close();
  if (values.links === undefined) process.stdout.write(made);
  else writeFileSync(values.links, made, { mode: 0o600 });
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
