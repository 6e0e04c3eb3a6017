import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Invitation } from '../access/invitations.ts';
import type { Premises } from '../premises.ts';
import { type LinksFile, reissue, reissueOne } from '../preparation/links.ts';
import { dataOption, dialoguesNamed, inHouse, NotThere } from './inHouse.ts';

/** `day -- links`: personal links are known only when they are made; new ones end the former, with every device signed in. */

const USAGE = `Links are known only when they are made. New ones, which end the former:
  links --reissue                    for everybody, who is then signed out
  links --reissue --person WHO       for one person
  links --revoke --person WHO        takes one link back; nobody knows the new one
`;

export async function linksCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reissue: { type: 'boolean', default: false },
      revoke: { type: 'boolean', default: false },
      person: { type: 'string' },
      dialogue: { type: 'string' },
      links: { type: 'string' },
      data: dataOption(),
    },
  });
  const { person, dialogue } = values;
  if (values.reissue === values.revoke || (values.revoke && person === undefined)) {
    process.stderr.write(USAGE);
    return 2;
  }
  return inHouse(values.data, (premises) => {
    if (person !== undefined) {
      const one = personNamed(premises, person, dialogue);
      const made = reissueOne(premises, one);
      if (values.revoke)
        process.stdout.write(`The link of ${nameOf(one)} was taken back; its devices are signed out.\n`);
      else handOut(made, values.links);
      return 0;
    }
    if (dialogue !== undefined) dialoguesNamed(premises, dialogue);
    handOut(reissue(premises, dialogue), values.links);
    return 0;
  });
}

/** The one person of that id, or whose name or organization has these words; throws NotThere where it is nobody or several. */
function personNamed(premises: Premises, who: string, only: string | undefined): Invitation {
  const all = dialoguesNamed(premises, only).flatMap((id) => premises.access.invitations.list(id));
  const ids = all.filter(({ person }) => person === who);
  const found = ids.length > 0 ? ids : all.filter((one) => nameOf(one).toLowerCase().includes(who.toLowerCase()));
  const [one] = found;
  if (!one) throw new NotThere(`Nobody is invited whose name, organization or id is “${who}”.`);
  if (found.length === 1) return one;
  const rows = found.slice(0, MOST).map((each) => `  ${each.dialogue}  ${each.person}  ${nameOf(each)}`);
  const more = found.length > MOST ? [`  and ${found.length - MOST} more`] : [];
  throw new NotThere(['Say which, by --dialogue and the id:', ...rows, ...more].join('\n'));
}

const MOST = 20;

const nameOf = ({ name, organization, person }: Invitation) =>
  [name ?? person, organization].filter((part) => part !== '').join(' – ');

/** Links go to the file named, readable by its owner alone, or to standard output. */
export function handOut(links: LinksFile, file: string | undefined): void {
  const text = `${JSON.stringify(links, null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text, { mode: 0o600 });
}
