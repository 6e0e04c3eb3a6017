import type { Match } from './matched.ts';
import { isCapital } from './name-row.ts';
import type { Token } from './tokens.ts';

/** Persons called like States in languages other than English, and authors with initials behind their names. */

const MY_NAME =
  /(?: (?:chamo me|me chamo|me llamo|se llama|llamada|chama se|chamada|m appelle|s appelle|heiße|heisse|heißt|heisst|name ist|меня зовут|его зовут|ее зовут|по имени|зовут|mi nombre es|meu nome e|mon nom est|nommee?|appelee?)(?: [^ ]+)?|اسمي|اسمه|اسمها|تدعي|يدعي) $/;
const COLLEAGUE =
  /^(?:коллег[аеуио]й?|госпож[аеуи]|госпожой|господин[ау]?|доктор[ау]?|профессор[ау]?|подруг[аеу]|эксперт[ау]?|colega|compañera|companera|amiga|kollegin|kollege|kollegen|freundin|collegue|consoeur|amie|г)$/;
const ARAB_TITLE =
  /^(?:و|ل|ب)?(?:ال)?(?:خبير|زميل|دكتور|سيد|استاذ|مهندس|محامي|صحفي|صحافي|باحث|انس|رفيق|صديق|اخت|اخ|مترجم)(?:ه|ة|تي|تنا|نا|ي)?$/;
const INITIAL = /^[A-ZА-ЯЁ]$/;

const afterInitial = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && INITIAL.test(tokens[at - 1]!.cased) && /^\.\s?$/.test(tokens[at]!.gap);

/** A year behind the name, or another initial and surname nearby. */
function amongAuthors(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = to; k < tokens.length && k <= to + 3; k += 1)
    if (/^(?:19|20)\d\d[a-z]?$/.test(tokens[k]!.word) || (k > to && k - 1 > from && afterInitial(tokens, k)))
      return true;
  for (let k = from - 2; k > 0 && k >= from - 6; k -= 1)
    if (afterInitial(tokens, k) && isCapital(tokens[k]!)) return true;
  return /^(?:by|par|por|von|de|see|cf|in)$/.test(tokens[from - 2]?.word ?? '');
}

export function foreignPerson(tokens: readonly Token[], { from, to, adjective, kind }: Match): boolean {
  if (to !== from + 1 || kind === 'disguised') return false;
  const name = tokens[from]!;
  const next = tokens[to];
  const after = tokens[to + 1];
  // "Грузин А. В."
  if (
    name.script === 'cyrillic' &&
    isCapital(name) &&
    next?.gap === ' ' &&
    INITIAL.test(next.cased) &&
    (after === undefined || after.gap.startsWith('.'))
  )
    return true;
  // "وأردنية هو اسمي": a given name explained
  if (adjective && next !== undefined && /^(?:هو|هي)$/.test(next.word) && /^اسم/.test(after?.word ?? '')) return true;
  // "A. France, B. Spain and C. Lund (2003)": an author among authors
  if (!adjective && isCapital(name) && afterInitial(tokens, from) && amongAuthors(tokens, from, to)) return true;
  const previous = tokens[from - 1];
  if (previous === undefined || !/^\.?\s$/.test(name.gap)) return false;
  if (adjective) return false;
  const before = ` ${tokens
    .slice(Math.max(0, from - 4), from)
    .map((token) => token.word)
    .join(' ')} `;
  if (MY_NAME.test(before)) return true;
  if (name.script === 'arabic') return ARAB_TITLE.test(previous.word) && next?.script === 'arabic';
  return COLLEAGUE.test(previous.word) && isCapital(name) && next !== undefined && next.gap === ' ' && isCapital(next);
}
