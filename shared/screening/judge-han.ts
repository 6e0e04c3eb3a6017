import type { Hearer } from './judge-features.ts';
import { hanClasses } from './judge-words.ts';
import type { Reading } from './screen.ts';

const REACH = 16;
const STOP = /[。！？；\n]/;

/** Chinese has no spaces: single characters, pairs, and the words of the known classes on both sides of the mention. */
export function hanSurroundings({ text, mention: { match } }: Reading, hearer: Hearer): void {
  const left = text
    .slice(Math.max(0, match.start - REACH), match.start)
    .split(STOP)
    .at(-1)!;
  const right = text.slice(match.end, match.end + REACH).split(STOP)[0]!;
  side('L', left, hearer);
  side('R', right, hearer);
  hearer.feature('Zl1', left.at(-1) ?? '^');
  hearer.feature('Zl2', left.slice(-2));
  hearer.feature('Zr1', right[0] ?? '^');
  hearer.feature('Zr2', right.slice(0, 2));
}

function side(zone: 'L' | 'R', piece: string, hearer: Hearer): void {
  for (let k = 0; k < piece.length; k += 1) {
    hearer.feature(`Z${zone}`, piece[k]!);
    if (k + 1 < piece.length) hearer.feature(`Z${zone}`, piece.slice(k, k + 2));
    for (let n = 1; n <= 4 && k + n <= piece.length; n += 1)
      for (const one of hanClasses(piece.slice(k, k + n))) {
        for (const group of [`${zone}.`, 'C.', 'K.']) hearer.feature(group, one);
        if (zone === 'R' ? k <= 2 : piece.length - k - n <= 2) hearer.feature(zone === 'R' ? 'b1near' : 'a1near', one);
      }
  }
}
