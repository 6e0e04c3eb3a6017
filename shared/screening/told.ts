import { type Reader, readerOf } from './frame.ts';
import type { Tongue } from './inflect.ts';
import { type Mention, nextMention, type Sentence } from './sentences.ts';

/**
 * A reference may be followed, in the same sentence, by another clause that tells a fact: "We thank Qatar for the
 * coffee; the crews who unloaded it were not paid". Such a clause has a subject of its own that is neither the speaker
 * nor the meeting, a word of a State's affairs, and no "should" in it.
 */
const CLAUSE =
  / (?:[;:—,]|and|but|yet|though|although|while|whereas|because)(?= )|(?= i (?:have )?(?:seen|saw|found|counted|watched|buried) )/g;
const CLAUSE_END = / (?:[;:—]|, (?:and|but|yet|so)) /;

interface Telling {
  /** a subject of its own: "the crews", "half of", "boys", "nobody" */
  subject: RegExp;
  /** what ought to be, what is asked and what the meeting does is no fact */
  wished: RegExp;
  /** a fact of the past, or one denied */
  fact: RegExp;
}

const TELLING: Partial<Record<Tongue, Telling>> = {
  en: {
    subject:
      /^(?:(?:still|now|yet|um|today|yesterday|last \w+(?: alone)?|this (?:year|month|week|morning)(?: alone)?|every (?:day|night|week|month|year)|at night|since then|in practice|meanwhile|outside my \w+|in (?:my|our) (?:street|village|town|building|hospital|school|ward|court|city|region|district|family)|on (?:my|our) street|in the \w+) (?:, )?)*(?:the|a|an|half|most|many|some|few|each|every|no|nobody|no one|none|not one|everybody|everyone|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*|we (?:have |had )?(?:buried|counted|found|met|saw|seen|heard|lost|watched)|i (?:have |had )?(?:buried|counted|found|met|saw|seen|heard|lost|watched)|(?:saw|found|counted|watched|heard|buried|lost) (?:the|a|an|no|how|what|who|that|one|two|three|many|some|her|his|their)|boys|girls|children|women|men|people|police|officers|workers|migrants|victims|recruiters|smugglers|traffickers|judges|courts|prosecutors|employers|guards|soldiers|families|mothers|fishermen|maids|you (?:have|see|find))(?: |$)/,
    wished:
      /\b(?:should|must|may|might|could|would|shall|need|needs|deserves?|ought|let us|please|questions?|ask|asks|hope|hopes|want|wants|wish|wishes|articles?|paragraphs?|protocol|convention|guide|guidelines|indicator|definition|questionnaire|form|forms|propose|proposal|proposes|draft|text|agenda|chair|dialogue|thank|grateful|slides|meeting|session|floor|panel|interpreters?|if|project|study|training|course|method|data|tool|toolkit)\b/,
    fact: /\b(?:was|were|had|has|have|did|not|never|no|nobody|nowhere|without|only|still|again|already|gone|\w{3,}ed|slept|sold|paid|took|kept|went|came|lost|left|shot|beat|burnt|hid|fled|said|told|sells?|sleeps?|takes?|pays?|keeps?|costs?|waits?|buys?|beats?|works?|dies?|drown|there|here)\b/,
  },
};

const REACHES = / (?:in|from|to|at|of|for|by|near|with) (?:the )?$/;

/** What is done to somebody there, or for what a firm was set up: no wording of a reference survives it. */
const DONE_THERE =
  /\b(?:(?:was|were|is|are|been|being|has|have|had)(?: not| never| since| all| still| both| later| again)*|half \w+ \w+ are) (?:been )?(?:arrested|beaten|jailed|detained|imprisoned|in prison|in jail|sold|locked up|tortured|killed|shot|deported|raped|raided|disappeared|kidnapped|abducted|trafficked|enslaved|flogged|executed|hanged)\b|\b(?:may|can|could|must|are|is) not (?:allowed to )?(?:leave|vote|marry|go out|leave the)\b|\bcannot leave\b|\bforbidden to\b|\bafter the raid\b/;
const FOR_CRIME =
  /^(?: in \d+)? (?:to (?:launder|sell|recruit|hide|smuggle|traffic|cheat|lure)|by (?:an? |the |his |their )?(?:\w+ )?(?:cartel|gang|mafia|smugglers?|traffickers?|brokers?|recruiters?|criminals?))\b/;
const OUGHT = /\b(?:should|must|if|whether|ought|suppose|imagine|article|paragraph|protocol|convention)\b/;

/** "The film was shown in Tehran and its director was arrested" */
export function doneThere(mention: Mention): boolean {
  const { items } = mention.sentence;
  const next = nextMention(mention);
  const after = ` ${items.slice(mention.at + 1, Math.min(next?.at ?? items.length, mention.at + 30)).join(' ')} `;
  if (FOR_CRIME.test(after)) return true;
  if (seenThere(`${items.slice(Math.max(0, mention.at - 10), mention.at).join(' ')} `, after)) return true;
  const done = DONE_THERE.exec(after);
  return done !== null && !OUGHT.test(after.slice(0, done.index + done[0].length));
}

const VISITED =
  /\b(?:i|we) (?:was|were|went|have been|had been|stayed|stopped|spent \w+ \w+) (?:\w+ )?(?:in|to) (?:the )?$/;
/** "… and the file was still on the floor": a thing seen there, and neither the visit nor the weather. */
const SEEN_THERE =
  /^(?: (?:in|on|last|this|for|again|once|twice|earlier|ago|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|weeks|month|months|year|years|days?|a|two|three|\d+))* (?:, )?(?:and|but) (?:the )+(?!(?:the|meeting|session|workshop|conference|training|forum|weather|food|hosts?|hotel|flight|train|room|discussion|exchange|first|second|last|view|sea|sun|welcome|programme|course|event|exhibition|agenda|people (?:i|we) met)\b)(?:\w+ ){1,3}(?:was|were|had|is|are|has|have|did|does)(?: not)? (?:still|never|already|empty|locked|closed|on the|in the|full|gone|broken|no|not|nobody|only)\b/;

/** What the speaker has seen on a visit. */
const seenThere = (left: string, after: string): boolean => VISITED.test(left) && SEEN_THERE.test(after);

/** True when a later clause of the same sentence tells a fact that only the State just named can be meant by. */
export function toldAfter(mention: Mention, tongue: Tongue, sentences: readonly Sentence[]): boolean {
  const telling = TELLING[tongue];
  const reader = readerOf(tongue);
  if (reader === undefined) return false;
  if (telling === undefined) return toldElsewhere(mention, reader);
  const tells = (clause: string): boolean =>
    telling.subject.test(clause) &&
    !telling.wished.test(clause) &&
    reader.substance.test(` ${clause}`) &&
    telling.fact.test(clause);
  const { items } = mention.sentence;
  const next = nextMention(mention);
  const after = ` ${items.slice(mention.at + 1, Math.min(next?.at ?? items.length, mention.at + 60)).join(' ')} `;
  for (const cut of after.matchAll(CLAUSE)) {
    const rest = after.slice(cut.index + cut[0].length + 1).split(CLAUSE_END);
    // a clause that goes on to another State tells of that one: "…, the pills came from a factory in Izmir"
    if (next !== undefined && rest.length === 1 && REACHES.test(rest[0]!)) continue;
    if (tells(rest[0]!)) return true;
  }
  if (next !== undefined) return false;
  const following = sentences[mention.sentence.index + 1];
  return (
    following?.joined === true && following.mentions.length === 0 && tells(`${following.items.slice(0, 60).join(' ')} `)
  );
}

/** "Bergen, where the fish plants pay by the box", "a city that lets children live in its pipes": a description follows. */
export function describesIt(mention: Mention, tongue: Tongue): boolean {
  const reader = readerOf(tongue);
  if (reader === undefined) return false;
  const after = ` ${mention.sentence.items.slice(mention.at + 1, mention.at + 25).join(' ')} `;
  const described = DESCRIBED.exec(after);
  if (
    described !== null &&
    !reader.gathering.test(` ${described[1]!.slice(0, 40)} `) &&
    !/^(?:i|we|our|my|us|it (?:was|is|has)|the (?:meeting|conference|forum|session))\b/.test(described[1]!.trim())
  )
    return /^ (?:, )?where /.test(after) || reader.substance.test(` ${described[1]!}`);
  const next = mention.sentence.mentions.at(-1) === mention ? ITS_OWN.exec(after) : null;
  return next !== null && reader.substance.test(next[0]);
}

const DESCRIBED =
  /^ (?:, )?(?:where|in which|a (?:city|country|place|town|port|State|land|village) (?:that|where|which|whose|with)|donde|ou|onde|wo|где|حيث) ([^;:—]*)/;
const ITS_OWN = /[,;:—] .*?\b(?:its|their) (?:\w+ ){0,3}/;

/** What ought to be or is asked, in the other languages; and where the next clause begins. */
const WISHED =
  /(?:^| )(?:doi\w*|devr\w*|faut|question|article|protocole|convention|debe\w*|deberia\w*|pregunta|articulo|protocolo|dev[ei]\w*|pergunta|artigo|soll\w*|muss\w*|frage|artikel|protokoll|конвенци\p{L}*|должн\p{L}*|нужно|надо|вопрос\p{L}*|стать\p{L}*|протокол\p{L}*|يجب|ينبغي|سوالي|سوال|الماده|البروتوكول|merci|gracias|obrigad\w*|danke|спасибо|شكرا|texte|texto|text\w*|текст\p{L}*|النص|propos\w+|vorschl\w+|предлож\p{L}*|نقترح)(?= |$)/u;
const CLAUSE_ELSEWHERE = / (?:[;:—,]|et|y|e|und|и|و|mais|pero|mas|aber|но)(?= )/g;

/** A subject of its own stands first: an article, a number, nobody, "here", "yesterday". */
const SUBJECT_ELSEWHERE =
  /^ (?:le|la|les|l|des|un|une|deux|personne|hier|cette nuit|ce matin|moitie|el|los|las|una|dos|nadie|anoche|ayer|la mitad|os|as|o|a|um|uma|ninguem|ontem|metade|der|die|das|ein|eine|zwei|niemand|gestern|никто|вчера|половина|все|ici|la - bas|chez nous|aqui|alli|alla|ahi|dort|bei uns|здесь|тут|там|у нас|هنا|هناك|عندنا|\p{N}+)(?= )/u;

/** Russian and Arabic set no article: a colon, then the subject. */
const NO_ARTICLE = /^ [\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** The same in another language: a clause without the speaker in its first words, with a word of a State's affairs. */
function toldElsewhere(mention: Mention, reader: Reader): boolean {
  const { items } = mention.sentence;
  const next = nextMention(mention);
  const after = ` ${items.slice(mention.at + 1, Math.min(next?.at ?? items.length, mention.at + 60)).join(' ')} `;
  for (const cut of after.matchAll(CLAUSE_ELSEWHERE)) {
    const clause = ` ${after.slice(cut.index + cut[0].length + 1).split(/ [;:—] /)[0]!}`;
    if (
      /[:;—]/.test(cut[0]) &&
      NO_ARTICLE.test(clause) &&
      reader.substance.test(clause.split(' ').slice(0, 3).join(' ')) &&
      !WISHED.test(clause)
    )
      return true;
    const start = clause.split(' ').slice(0, 4).join(' ');
    if (reader.self.test(`${start} `) || WISHED.test(clause) || clause.split(' ').length < 5) continue;
    if (SUBJECT_ELSEWHERE.test(clause) && reader.substance.test(clause)) return true;
  }
  return false;
}
