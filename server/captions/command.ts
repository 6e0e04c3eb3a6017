import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { openPremises } from '../premises.ts';
import { captionTokens, captionUrl } from './tokens.ts';

/** `day -- captions [--dialogue ID] [--revoke]`: a new address for captions (the former ends), or none any more. */
export function captionsCommand(args: readonly string[], dataFolder: string): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dialogue: { type: 'string' },
      revoke: { type: 'boolean' },
      data: { type: 'string', default: dataFolder },
    },
  });
  const clock = systemClock();
  const premises = openPremises(values.data, clock);
  try {
    const { installation } = premises.access;
    const ids = installation.dialogues().map(({ id }) => id);
    const [dialogue, ...others] = values.dialogue === undefined ? ids : ids.filter((id) => id === values.dialogue);
    if (dialogue === undefined || others.length > 0) {
      process.stderr.write(`Say which dialogue: captions --dialogue ID. There are: ${ids.join(', ') || 'none'}.\n`);
      return 2;
    }
    const tokens = captionTokens(premises.house, clock);
    if (values.revoke) process.stdout.write(tokens.revoke(dialogue) ? 'The address is closed.\n' : 'There was none.\n');
    else process.stdout.write(`${captionUrl(installation.publicUrl(), tokens.issue(dialogue))}\n`);
    return 0;
  } finally {
    premises.close();
  }
}
