import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LinksFile, reissue } from '../preparation/links.ts';
import { dataOption, dialoguesNamed, inHouse } from './inHouse.ts';

/** `day -- links`: personal links are known only when they are made; new ones end the former. */
export async function linksCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reissue: { type: 'boolean' },
      dialogue: { type: 'string' },
      links: { type: 'string' },
      data: dataOption(),
    },
  });
  if (!values.reissue) {
    process.stderr.write('Links are known only when they are made. New ones, which end the former: links --reissue\n');
    return 2;
  }
  return inHouse(values.data, (premises) => {
    if (values.dialogue !== undefined) dialoguesNamed(premises, values.dialogue);
    handOut(reissue(premises, values.dialogue), values.links);
    return 0;
  });
}

/** Links go to the file named, readable by its owner alone, or to standard output. */
export function handOut(links: LinksFile, file: string | undefined): void {
  const text = `${JSON.stringify(links, null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text, { mode: 0o600 });
}
