import { describe, expect, test } from 'vitest';
import { LONGEST_LOOK, passageAround, piecesOf } from '../../../client/participant/passages.ts';

const sentences = (count: number) => 'Shelters hear survivors before a case begins. '.repeat(count).trim();
const words = (text: string) => piecesOf(text).map((piece) => piece.text);

describe('a long text in pieces', () => {
  test('is its paragraphs, each where it stands', () => {
    expect(piecesOf('One.\n\n  \nTwo, and more.\nThree')).toEqual([
      { start: 0, text: 'One.' },
      { start: 9, text: 'Two, and more.' },
      { start: 24, text: 'Three' },
    ]);
    expect(piecesOf(' \n ')).toEqual([]);
  });

  test('a paragraph that is too long is cut where a sentence ends, and nothing of it is lost', () => {
    const long = sentences(100);
    expect(words(long).join('')).toBe(long);
    for (const piece of words(long)) expect(piece.length).toBeLessThanOrEqual(LONGEST_LOOK);
    for (const piece of words(long)) expect(piece.trim()).toMatch(/^Shelters.*begins\.$/);
  });

  test('without sentences it is cut between words, and without words anywhere', () => {
    for (const text of ['word '.repeat(900).trim(), 'x'.repeat(4_100)]) {
      expect(words(text).join('')).toBe(text);
      for (const piece of words(text)) expect(piece.length).toBeLessThanOrEqual(LONGEST_LOOK);
    }
    expect(words('word '.repeat(900).trim()).slice(1)).toSatisfy((rest: string[]) =>
      rest.every((piece) => piece.startsWith('word')),
    );
  });
});

describe('what is asked about a piece', () => {
  const pieces = piecesOf(['One.', 'Two.', 'Three.', 'Four.', 'Five.'].join('\n'));
  const asked = (first: number, known: readonly number[]) => {
    const { from, to } = passageAround(pieces, first, (piece) => known.includes(pieces.indexOf(piece)));
    return pieces.slice(from, to).map(({ text }) => text);
  };

  test('is it with the paragraphs around it', () => {
    expect(asked(2, [0, 1, 3, 4])).toEqual(['Two.', 'Three.', 'Four.']);
    expect(asked(0, [1, 2, 3, 4])).toEqual(['One.', 'Two.']);
    expect(asked(4, [0, 1, 2, 3])).toEqual(['Four.', 'Five.']);
  });

  test('takes those behind it that are not known either', () => {
    expect(asked(1, [0, 4])).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });

  test('is never longer than one question may be', () => {
    const long = piecesOf([sentences(40), sentences(40), sentences(40)].join('\n'));
    expect(passageAround(long, 1, () => false)).toEqual({ from: 1, to: 2 });
  });
});
