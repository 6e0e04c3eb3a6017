import type { Tongue } from './inflect.ts';
import type { Token } from './tokens.ts';

/** Small words that tell a language. */
const SMALL_WORDS: Partial<Record<Tongue, string>> = {
  en: 'the of and to is are was were with that this which have has been by from they their not we our you for at it i shall my will be its would should',
  fr: 'le les des du est aucune merci se notre sont dans pour avec qui une sur pas nous aux ont au cette leur ne ce par il elle et plus sans',
  es: 'el los las del es son en con una por que para se y al nuestra su sus lo pero muy hay como desde mi nuestro',
  pt: 'os as dos das do da em com uma nao um para por que no na ao mais foi sao e ha pela pelo sua seu nossa nosso ser',
  de: 'der die das und ist sind nicht mit von den dem ein eine im zu auf fur wir ich es auch wird werden aus bei hat',
};

/** Small words that several languages share, worth half. */
const SHARED_WORDS: Partial<Record<Tongue, string>> = {
  en: 'a no me as am so an war in',
  fr: 'la de en que un se on l d n a',
  es: 'la de en que un se no a e como me',
  pt: 'o o de que um se no a e como me da',
  de: 'in an am war so die der fand',
};

/** Letters that one language uses more than the others. */
const LETTERS: [Tongue, RegExp][] = [
  ['fr', /[éàèùêîôûëïœ]|[ldnsq]['’]/gi],
  ['es', /[ñáíóú¿¡]|ción|ñ/gi],
  ['pt', /[ãõçâê]|ção/gi],
  ['de', /[äöüß]/gi],
];

const owner = new Map<string, Tongue[]>();
for (const [tongue, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) owner.set(word, [...(owner.get(word) ?? []), tongue as Tongue]);

const halfOwner = new Map<string, Tongue[]>();
for (const [tongue, words] of Object.entries(SHARED_WORDS))
  for (const word of words.split(' ')) halfOwner.set(word, [...(halfOwner.get(word) ?? []), tongue as Tongue]);

/** The language most of these words are in, by script and small words; English when nothing tells. */
export function tongueOf(tokens: readonly Token[], text: string): Tongue {
  const scores = new Map<Tongue, number>();
  let latin = 0;
  let cyrillic = 0;
  let arabic = 0;
  let han = 0;
  for (let i = 0; i < tokens.length && i < 400; i += 1) {
    const token = tokens[i]!;
    if (token.script === 'latin') latin += 1;
    else if (token.script === 'cyrillic') cyrillic += 1;
    else if (token.script === 'arabic') arabic += 1;
    else if (token.script === 'han') han += 1 + (token.end - token.start) / 3;
    for (const tongue of owner.get(token.word) ?? []) scores.set(tongue, (scores.get(tongue) ?? 0) + 2);
    for (const tongue of halfOwner.get(token.word) ?? []) scores.set(tongue, (scores.get(tongue) ?? 0) + 1);
  }
  if (cyrillic > latin) return 'ru';
  if (arabic > latin) return 'ar';
  if (han > latin) return 'zh';
  const sample = text.slice(0, 3000);
  for (const [tongue, letters] of LETTERS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > 0 && (scores.get(tongue) ?? 0) > 0)
      scores.set(tongue, scores.get(tongue)! + Math.min(count, 4 + tokens.length / 4));
  }
  let best: Tongue = 'en';
  let most = scores.get('en') ?? 0;
  for (const [tongue, score] of scores) if (score > most) [best, most] = [tongue, score];
  return best;
}
