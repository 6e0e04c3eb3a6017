/** The operators' commands: `npm run -s day -- COMMAND`. Standard output is data; everything else goes to standard error. */

const HELP = `npm run -s day -- COMMAND

  verify [--head LINE]… [--receipts FILE] [--dialogue ID]
                                                        check the journals: changed, removed, inserted, cut
  export [--dialogue ID] [--out FILE]                   the public record
  verify --export FILE [--receipts FILE] [--head LINE]… [--public-key KEY]
                                                        check a public record, on any machine
  head [--dialogue ID]                                  where each record stands, as one signed line
  links --reissue [--person WHO] [--dialogue ID] [--links FILE]
                                                        new personal links for everybody, or for one person, by
                                                        name, organization or id; the former ones end
  links --revoke --person WHO [--dialogue ID]           take one link back; its devices are signed out
  rotate-secret                                         a new secret under the cookies; nobody is signed out
  convene --programme FILE --participants FILE [--links FILE] [--day DATE]
                                                        a new dialogue; its links go to FILE or standard output
  captions [--dialogue ID] [--revoke]                   a new address for live captions; the former ends
  forget (--before DATE | --all-texts) [--dialogue ID]  erase private texts for good; the acts remain
  forget --persons [--dialogue ID]                      erase the names and e-mail addresses of who took part
  screen [--text FILE]                                  the country screener on NDJSON lines, or on a text

  --data DIR   the data folder (data; ROSTRUM_DATA)
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'links':
      return (await import('./operators/links.ts')).linksCommand(rest);
    case 'convene':
      return (await import('./operators/convene.ts')).conveneCommand(rest);
    case 'verify':
      return (await import('./operators/verify.ts')).verifyCommand(rest);
    case 'export':
      return (await import('./operators/export.ts')).exportCommand(rest);
    case 'head':
      return (await import('./operators/head.ts')).headCommand(rest);
    case 'captions':
      return (await import('./operators/captions.ts')).captionsCommand(rest);
    case 'forget':
      return (await import('./operators/forget.ts')).forgetCommand(rest);
    case 'rotate-secret':
      return (await import('./operators/rotate.ts')).rotateCommand(rest);
    case 'screen':
      return (await import('./screen.ts')).runScreen(rest, process.stdin, process.stdout);
    default:
      process.stderr.write(HELP);
      return command === undefined || command === '--help' ? 0 : 2;
  }
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
