import { parseArgs } from 'node:util';
import { dataOption, inHouse } from './inHouse.ts';

/** `day -- rotate-secret`: a fresh secret under the cookies. Devices that come back before the next one stay signed in. */
export async function rotateCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { data: dataOption() } });
  return inHouse(values.data, ({ access }) => {
    access.installation.rotateSecret();
    process.stdout.write('A new secret is in use; the one before it is accepted until the next.\n');
    return 0;
  });
}
