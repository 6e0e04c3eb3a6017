import { parseArgs } from 'node:util';
import { captionTokens, captionUrl } from '../captions/tokens.ts';
import { systemClock } from '../clock.ts';
import { dataOption, inHouse, oneDialogue } from './inHouse.ts';

/** `day -- captions [--dialogue ID] [--revoke]`: a new address for captions (the former ends), or none any more. */
export function captionsCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { dialogue: { type: 'string' }, revoke: { type: 'boolean' }, data: dataOption() },
  });
  return inHouse(values.data, (premises) => {
    const dialogue = oneDialogue(premises, values.dialogue);
    const tokens = captionTokens(premises.house, systemClock());
    if (values.revoke) process.stdout.write(tokens.revoke(dialogue) ? 'The address is closed.\n' : 'There was none.\n');
    else process.stdout.write(`${captionUrl(premises.access.installation.publicUrl(), tokens.issue(dialogue))}\n`);
    return 0;
  });
}
