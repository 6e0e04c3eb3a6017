import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleParticipants, exampleProgramme } from '../../server/preparation/example.ts';
import { prepare } from '../../server/preparation/prepare.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** A dialogue is convened from its files into a house that has others. */

let small: SmallHouse;
beforeAll(async () => {
  small = await openSmallHouse();
});
afterAll(() => small.close());

const prepareAs = (id: string) => {
  const programme = JSON.stringify({ ...JSON.parse(exampleProgramme()), id });
  return prepare(small.house.premises(), { programme, participants: exampleParticipants(), shift: 0 }, 1);
};

test.each(['house', 'access', 'socket.io', 'small-day', '-', ''])(
  'the id "%s" is refused and nothing is touched',
  async (id) => {
    const { access, folder } = small.house.premises();
    const files = () => ['house.sqlite', 'small-day.sqlite'].map((name) => existsSync(join(folder, name)));
    await expect(prepareAs(id)).rejects.toThrow(/cannot be the id|exists already|cannot be read/);
    expect(files()).toEqual([true, true]);
    expect(access.installation.dialogues().map((one) => one.id)).toEqual(['small-day']);
    expect(access.invitations.of('small-day', 'chair')).toBeDefined();
  },
);
