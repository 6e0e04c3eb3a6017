import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock } from './clock.ts';
import { openPremises } from './premises.ts';
import { shiftOf } from './preparation/example.ts';
import { type LinksFile, reissue } from './preparation/links.ts';
import { prepare } from './preparation/prepare.ts';

/** The operators' commands: `npm run -s day -- COMMAND`. Standard output is data; everything else goes to standard error. */

const HELP = `npm run -s day -- COMMAND

  verify [--head H] [--receipts FILE] [--dialogue ID]   check the journals: changed, removed, inserted, cut
  head [--dialogue ID]                                  where each record stands, as one signed line
  links --reissue [--dialogue ID] [--links FILE]        new personal links for everybody; the former ones end
  convene --programme FILE --participants FILE [--links FILE] [--day DATE]
                                                        a new dialogue; its links go to FILE or standard output
  captions [--dialogue ID] [--revoke]                   a new address for live captions; the former ends
  forget (--before DATE | --all-texts) [--dialogue ID]  erase private texts for good; the acts remain
  screen [--text FILE]                                  the country screener on NDJSON lines, or on a text

  --data DIR   the data folder (data; ROSTRUM_DATA)
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'links':
      return links(rest);
    case 'convene':
      return convene(rest);
    case 'verify':
      return (await import('./verifyCommand.ts')).verifyCommand(rest);
    case 'head':
      return (await import('./verifyCommand.ts')).headCommand(rest);
    case 'captions':
      return (await import('./captions/command.ts')).captionsCommand(rest, dataFolder());
    case 'forget':
      return (await import('./retention/command.ts')).forgetCommand(rest, dataFolder());
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
      data: { type: 'string', default: dataFolder() },
    },
  });
  if (!values.reissue) {
    process.stderr.write('Links are known only when they are made. New ones, which end the former: links --reissue\n');
    return 2;
  }
  const premises = openPremises(values.data, systemClock());
  const made = reissue(premises, values.dialogue);
  premises.close();
  hand(made, values.links);
  return 0;
}

/** A server that runs meanwhile takes the dialogue in when it is next started. */
async function convene(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      programme: { type: 'string' },
      participants: { type: 'string' },
      day: { type: 'string' },
      links: { type: 'string' },
      data: { type: 'string', default: dataFolder() },
    },
  });
  if (!values.programme || !values.participants) {
    process.stderr.write('Say which files: convene --programme FILE --participants FILE\n');
    return 2;
  }
  const clock = systemClock();
  const programme = readFileSync(values.programme, 'utf8');
  const participants = readFileSync(values.participants, 'utf8');
  const shift = values.day === undefined ? 0 : shiftOf(programme, clock.now(), values.day);
  const premises = openPremises(values.data, clock);
  const { id, title, links: made } = await prepare(premises, { programme, participants, shift }, clock.now());
  const url = premises.access.installation.publicUrl();
  premises.close();
  hand({ url, dialogues: [{ id, title, links: made }] }, values.links);
  return 0;
}

/** Links go to the file named, readable by its owner alone, or to standard output. */
function hand(links: LinksFile, file: string | undefined): void {
  const text = `${JSON.stringify(links, null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text, { mode: 0o600 });
}

const dataFolder = () => process.env.ROSTRUM_DATA ?? 'data';

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
