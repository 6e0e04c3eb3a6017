import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { openSigner } from '../journal/sign.ts';
import { dataOption, dialoguesNamed, inHouse } from './inHouse.ts';

/** `day -- head`: where each record stands, signed; on paper it shows later whether anything was changed. */
export function headCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { dialogue: { type: 'string' }, data: dataOption() } });
  return inHouse(values.data, async (premises) => {
    const signer = openSigner(premises.house.db);
    for (const id of dialoguesNamed(premises, values.dialogue)) {
      const journal = premises.journal(id);
      const line = signer.sign(id, await journal.head(), systemClock().now());
      process.stdout.write(`${line}\npublic key ${signer.publicKey}\n`);
      await journal.close();
    }
    return 0;
  });
}
