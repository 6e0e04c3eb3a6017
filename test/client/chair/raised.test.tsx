// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import { speaker } from './longDay.ts';
import { discussion, SEGMENT } from './moments.ts';
import { atADesk, happens, sit } from './sit.tsx';

atADesk();

const status = () => document.querySelector('.status')?.textContent ?? '';

describe('what the room has raised stands in the Chair’s status line', () => {
  test('signals are counted without names, and stand there only while there are any', async () => {
    const chair = sit(discussion([1]), 'chair', Chair);
    expect(status()).not.toMatch(/Slower|cannot hear/);
    await happens(() => chair.signals({ slower: 3, cannotHear: 0 }));
    expect(status()).toContain('Slower, please: 3');
    expect(status()).not.toContain('I cannot hear');
    await happens(() => chair.signals({ slower: 0, cannotHear: 2 }));
    expect(status()).toContain('I cannot hear: 2');
    expect(status()).not.toContain('Slower');
  });

  test('[F32] written questions are counted until they are in the list or set aside; inputs are for the rapporteurs', async () => {
    const hall = discussion([1]);
    sit(hall, 'chair', Chair);
    expect(status()).not.toContain('Written questions');
    const write = (who: number, kind: 'question' | 'input') =>
      happens(() => hall.act(speaker(who), { type: 'writeNote', segment: SEGMENT, kind, words: 'Who pays for it?' }));
    await write(3, 'question');
    await write(4, 'question');
    await write(5, 'input');
    expect(status()).toContain('Written questions: 2');
    const [first] = Object.entries(hall.dialogue.desks.bureau.notes).find(([, { kind }]) => kind === 'question')!;
    await happens(() => hall.act('chair', { type: 'setAsideNote', note: first, because: 'answered' }));
    expect(status()).toContain('Written questions: 1');
  });
});
