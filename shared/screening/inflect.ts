/**
 * Inflection of names and nationality words: the gazetteer stores one form a word, this grows the others.
 * Over-generation is harmless (a form nobody writes is never met); a missing form is a missed mention.
 */

export type Tongue = 'en' | 'fr' | 'es' | 'pt' | 'de' | 'ru' | 'ar' | 'zh' | 'x';

const swap = (word: string, cut: number, ...endings: string[]): string[] =>
  endings.map((ending) => word.slice(0, word.length - cut) + ending);

function english(word: string): string[] {
  if (/(ese|sh|ch|ss|men|man|yz|swiss|'s)$/.test(word)) return [word];
  if (/[^aeiou]y$/.test(word)) return [word, ...swap(word, 1, 'ies')];
  if (/s$/.test(word)) return [word];
  return [word, `${word}s`];
}

function french(word: string): string[] {
  const feminine = /(ien|éen|on)$/.test(word)
    ? `${word}ne`
    : /e$/.test(word)
      ? word
      : word === 'grec'
        ? 'grecque'
        : word === 'turc'
          ? 'turque'
          : `${word}e`;
  return [word, feminine, /s$/.test(word) ? word : `${word}s`, `${feminine}s`];
}

function spanish(word: string): string[] {
  if (/o$/.test(word)) return [word, ...swap(word, 1, 'a', 'os', 'as')];
  if (/és$/.test(word)) return [word, ...swap(word, 2, 'esa', 'eses', 'esas')];
  if (/án$/.test(word)) return [word, ...swap(word, 2, 'ana', 'anes', 'anas')];
  if (/ón$/.test(word)) return [word, ...swap(word, 2, 'ona', 'ones', 'onas')];
  if (/és$|ín$/.test(word)) return [word, ...swap(word, 2, 'ina', 'ines', 'inas')];
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  if (/[lr]$/.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`];
  return [word, `${word}s`];
}

function portuguese(word: string): string[] {
  if (/o$/.test(word) && !/ão$/.test(word)) return [word, ...swap(word, 1, 'a', 'os', 'as')];
  if (/ês$/.test(word)) return [word, ...swap(word, 2, 'esa', 'eses', 'esas')];
  if (/ão$/.test(word)) return [word, ...swap(word, 2, 'ã', 'ões', 'ães', 'ãos', 'ãs')];
  if (/eu$/.test(word)) return [word, ...swap(word, 2, 'eia', 'eus', 'eias')];
  if (/ol$/.test(word)) return [word, ...swap(word, 2, 'ola', 'óis', 'olas')];
  return [word, `${word}s`];
}

function german(word: string): string[] {
  if (/sch$|deutsch$/.test(word)) return [word, ...['e', 'en', 'er', 'em', 'es'].map((ending) => word + ending)];
  if (word === 'Deutsche') return ['Deutsche', 'Deutschen', 'Deutscher', 'Deutsches'];
  if (/e$/.test(word)) return [word, `${word}n`, ...swap(word, 1, 'in', 'innen')];
  if (/in$/.test(word)) return [word, `${word}nen`];
  return [word, `${word}n`, `${word}s`, `${word}in`, `${word}innen`];
}

const russianAdjective = ['ий', 'ая', 'ое', 'ие', 'ого', 'ой', 'ому', 'им', 'ом', 'их', 'ими', 'ую', 'ою'];

function russianNational(word: string): string[] {
  const noun = (stem: string, plural: string) =>
    ['а', 'у', 'ом', 'ем', 'е', 'ы', 'и', plural, 'ам', 'ами', 'ах'].map((e) => stem + e);
  if (/[сц]к$/.test(word)) return russianAdjective.map((ending) => word + ending);
  if (/иец$|аец$|еец$/.test(word)) return [word, ...noun(`${word.slice(0, -2)}йц`, 'ев')];
  if (/ец$/.test(word)) return [word, ...noun(`${word.slice(0, -2)}ц`, 'ев')];
  if (/(ян|ан|ар)ин$/.test(word)) {
    const stem = word.slice(0, -2);
    return [
      word,
      ...['а', 'у', 'ом', 'е'].map((e) => word + e),
      ...['е', '', 'ам', 'ами', 'ах', 'ы'].map((e) => stem + e),
    ];
  }
  if (/ка$/.test(word)) {
    const stem = word.slice(0, -1);
    const genitive = /[нлтш]к$/.test(stem) ? `${stem.slice(0, -1)}ок` : `${stem.slice(0, -2)}ек`;
    return [
      word,
      ...['и', 'у', 'ой', 'е', 'ам', 'ами', 'ах'].map((e) => stem + e),
      genitive,
      genitive.replace(/ьок$/, 'ек'),
    ];
  }
  if (word === 'турок') return [word, 'турка', 'турки', 'турку', 'турком', 'туркам', 'турками', 'турках'];
  if (/[йй]$/.test(word))
    return [word, ...['ого', 'ому', 'им', 'ом', 'ие', 'их', 'ими'].map((e) => word.slice(0, -2) + e)];
  return [word, ...noun(word, 'ов')];
}

/** Case forms of one word of a Russian place name; names ending in -о, -и, -у, -э do not change. */
function russianNameWord(word: string): string[] {
  if (/ия$/.test(word)) return [word, ...swap(word, 1, 'и', 'ю', 'ей')];
  if (/ая$/.test(word)) return [word, ...swap(word, 2, 'ой', 'ую')];
  if (/(ый|ий|ой)$/.test(word) && word.length > 5) return [word, ...swap(word, 2, 'ого', 'ому', 'ом', 'им', 'ым')];
  if (/[яь]$/.test(word)) return [word, ...swap(word, 1, 'и', 'ю', 'ей', 'е', 'я', 'ем', 'ью')];
  if (/й$/.test(word)) return [word, ...swap(word, 1, 'я', 'ю', 'ем', 'е')];
  if (/а$/.test(word)) return [word, ...swap(word, 1, 'ы', 'и', 'е', 'у', 'ой')];
  if (/ы$/.test(word)) return [word, ...swap(word, 1, '', 'ов', 'ам', 'ами', 'ах')];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word) && word.length > 2 && word !== word.toUpperCase())
    return [word, ...['а', 'у', 'ом', 'е', 'ем'].map((ending) => word + ending)];
  return [word];
}

function russianName(name: string): string[] {
  const words = name.split(/[ -]/);
  if (words.length === 1) return russianNameWord(name);
  if (words.length === 2) {
    const first = russianNameWord(words[0]!);
    const last = russianNameWord(words[1]!);
    if (/(ая|ый|ий|ой)$/.test(words[0]!)) return first.flatMap((a) => last.map((b) => `${a} ${b}`));
    return [name, ...last.map((b) => `${words[0]} ${b}`)];
  }
  return [name];
}

const arabicNisba = ['', 'ة', 'ون', 'ين', 'ات', 'ان', 'ا', 'تان', 'تين'];

function arabic(word: string): string[] {
  if (!word.endsWith('ي')) return [word];
  if (word.includes(' ')) {
    // "كوري شمالي": both words agree, with or without the article
    const [a, b] = word.split(' ') as [string, string];
    return ['', 'ة', 'ون', 'ين', 'ات'].flatMap((e) => [
      `${a}${e} ${b}${e}`,
      `${a}${e} ال${b}${e}`,
      `${a}${e} ال${b}ة`,
      `${a}${e} ${b}ة`,
    ]);
  }
  return arabicNisba.map((ending) => word + ending);
}

/** All forms of a nationality word in one language, the given form first. */
export function inflectNational(tongue: Tongue, word: string): string[] {
  if (tongue === 'en') return english(word);
  if (tongue === 'fr') return french(word);
  if (tongue === 'es') return spanish(word);
  if (tongue === 'pt') return portuguese(word);
  if (tongue === 'de') return german(word);
  if (tongue === 'ru') return russianNational(word);
  if (tongue === 'ar') return arabic(word);
  return [word];
}

/** All forms of a place name: Russian cases, German genitive. */
export function inflectName(tongue: Tongue, name: string): string[] {
  if (/^[\p{Script=Cyrillic} -]+$/u.test(name)) return russianName(name);
  if (tongue === 'de' && /[a-zäöü]$/.test(name) && !/s$/.test(name)) return [name, `${name}s`];
  return [name];
}
