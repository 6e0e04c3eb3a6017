import { affairsFree } from './frame.ts';
import { re } from './patterns.ts';
import { leftOf, type Mention, nextMention, rightOf } from './sentences.ts';

/** Languages that are called after no State: they show that the words beside them are languages. */
const TONGUES =
  'arabic|hindi|swahili|hebrew|urdu|bengali|persian|farsi|tetum|romani|tamil|amharic|pashto|dari|creole|latin|quechua|aymara|guarani|wolof|hausa|yoruba|igbo|zulu|xhosa|afrikaans|tigrinya|oromo|lingala|kinyarwanda|kirundi|shona|chichewa|twi|fula|bambara|mandarin|cantonese|tagalog|cebuano|sinhala|sinhalese|punjabi|gujarati|marathi|telugu|kannada|malayalam|javanese|kurdish|uyghur|tibetan|yiddish|esperanto|basque|galician|breton|occitan|frisian|papiamento|bislama|tok pisin|maori|hawaiian|kiswahili|luganda|sesotho|setswana|braille|pidgin|dhivehi|sindhi|mandinka|mandingo|soninke|ewe|mina|krio|sango|nepalbhasa|marshallese|chamorro|dzongkha|ladino|berber|tamazight|kabyle|romansh|corsican|faroese|inuktitut|nahuatl|maya|mapudungun|garifuna|fulani|kanuri|dinka|nuer|acholi|luo|kikuyu|kamba|bemba|nyanja|tswana|sotho|ndebele|venda|tsonga|visayan|ilocano|hmong|karen|shan|rohingya|odia|assamese|konkani|kashmiri|balochi|hazaragi|sylheti|sorani|kurmanji|assyrian|aramaic|coptic|sign language|plain language|easy language';

/** Adjectives that are also the name of a language spoken or interpreted in a room. */
export const LANGUAGES =
  /^(?:english|french|spanish|chinese|russian|german|portuguese|italian|dutch|polish|greek|turkish|danish|swedish|norwegian|finnish|icelandic|hungarian|czech|slovak|slovene|slovenian|croatian|serbian|bosnian|albanian|macedonian|bulgarian|romanian|ukrainian|belarusian|lithuanian|latvian|estonian|georgian|armenian|azerbaijani|azeri|kazakh|kyrgyz|uzbek|turkmen|tajik|mongolian|japanese|korean|vietnamese|thai|lao|khmer|burmese|malay|indonesian|filipino|nepali|somali|maltese|irish|welsh|malagasy|samoan|tongan|fijian|swazi|amharic|luxembourgish|thai|catalan)$/;
const LANGUAGE_NOUN = re(
  String.raw`^(?:(?: ,)?(?: and| or| ,)*(?: the)? (?:§|${TONGUES}))*(?: - | )?(?:speaking|speakers?|(?:sign )?language|languages|words?|versions?|translations?|text|texts|booths?|interpretation|interpreters?|interpreting|channels?|feeds?|streams?|subtitles?|captions?|slides?|handbook|manual|signage|questionnaire|form|accent|captioning|glossar(?:y|ies)|editions?|terms?|terminology|equivalents?|originals?|expression|proverb|saying|alphabet|grammar|spelling|dictionary|translators?|transcribers?|stenographers?|proofreaders?|readers?|dictionar(?:y|ies)|primers?|phrasebooks?|stickers?|handouts?|(?:legal |technical )?(?:terms?|term list|word list|vocabulary)|keyboards?|voice - over|narration|recordings?|lyrics|menus?|localisations?|half of the (?:page|leaflet)|creole|sheets?|ballots?|scripts?|alphabets?|speech to text|transliterations?|renderings?|transcriptions?|document is|documents? (?:is|are)|is an? (?:official|working) language|phrase|copy|copies|summary is|verbs?|noun|title|for|literature|poem|poet|script|pronunciation|audio|page|pages|lesson|lessons|keyboard|fonts?|font|mic|dub|dubbing|synopsis|factsheet|flyer|poster|programme booklet|recording|sign|reader|readers|proofs?|draft|drafts|minutes|class|classes|teacher of languages|leaflet|leaflets|brochure|brochures|abstract|transcripts?|wording|acronym|abbreviation|subtitling|voice|sentence|name for|letters)\b`,
);

const LANGUAGE_PEOPLE = /^ (?:\w+ )?(?:interpreters?|translators?|speakers?|readers?|teachers?)\b/;
const IN_ITS_HANDS =
  /\b(?:police|courts?|judges?|prisons?|camps?|arrest\w*|detain\w*|detention|officers?|ministry|government|army|borders?|guards?|deport\w*|prosecutors?)\b/;

/** After a language alone, never after an adjective: a verb, or the end of the thought. */
const LANGUAGE_ACTS =
  /^ (?:deserves?|takes?|requires?|costs?|sounds?|means?|lacks?|gets?|goes|comes|follows|remains?|matters|helps?|saves?|exists?|asks?|much|very|quite|more|less|almost|only|yet|still|aloud|slowly|again|before|after|than|as|should|would|will|may|must|might|did|do|gave|made|took|differs?|uses?|puts?|writes?|reads?|calls?|prefers?|loses?|loves?|allows?|sits?|raises?)\b/;

const WRITING =
  /\b(?:comma|typo|translat\w+|notes|word|words|text|version|line|sentence|paragraph|translation|spelling|accent|title|footnote|letters?|verb|noun|fine|hyphen|misprint|mistake|error|reads|page|interpreters?|booth|channel|captions?)\b/;

const STEP = '(?:, |; |and |or |also |then |uh |um |in |into |to |the )*';
const ROW_BEFORE = re(`(?:(?:§|${TONGUES}|portuguese) ${STEP})*$`);
const ROW_AFTER = re(`^(?: (?:, |and |or |in |also )*(?:§|${TONGUES}))*`);
const NAMED_TONGUE = re(`(?:^| )(?:${TONGUES})(?= |$)`);
const IN_ROW = re(`§|\\b(?:${TONGUES})\\b`);
const LANGUAGE_ROW = re(
  `\\b(?:in|into|from|to|speak|speaks|spoke|used|languages?|channels?|versions?|exists? in|available in|of) (?:(?:§|${TONGUES}) ${STEP})*$`,
);
const SPOKEN_IN = re(
  `\\b(?:in|into|from|to|between|through|via|of|with|both|also|online|mother tongue (?:is|was)|language is|languages (?:are|were)) (?:\\w+ and )?(?:(?:§|${TONGUES}|plain|simple|slow|clear|careful|halting|legal|formal|everyday|school|beginner ' s|broken|good|bad|poor|my|his|her|better|perfect|both|either|rusty|fluent|in|easy) ${STEP})*$`,
);
/** "the kind of French that one learns in Ottawa" */
const AS_HEARD =
  /^ (?:that|which|as) (?:one|you|people|i|we) (?:learns?|hears?|picks? up|speaks?|reads?|learned|learnt|spoke|picked up|is taught|heard)\b/;
/** "Pashto, Tigrinya and Vietnamese need dictionaries" */
const NEEDS_BOOKS = re(
  `^(?: (?:, |and |or )*(?:§|${TONGUES}))* (?:needs?|needed|requires?|deserves?|lacks?|wants?|has|have) (?:(?!police|judges|courts)\\w+ ){0,3}(?:glossar\\w+|dictionar\\w+|fonts?|entries|words? for|terms? for|booths?|columns?|translat\\w+|alphabets?|primers?|keyboards?|interpreters?|spelling)\\b`,
);
const BIT_OF =
  /\b(?:an?|one|some|two|no|another|few) (?:word|bit|little|touch|line|sentence|phrase|smattering|mouthful|kind|sort|words|recording|version|copy) (?:or two )?of $/;
const ASKED_FOR = /^(?:(?:§|please|then|and|first|next|now|so|okay|,|later|again) )*$/;
const IN_TURN = /^ (?:please|first|then|and then|next|later|now|again|, please|, then)(?= |$)/;

/** A language has no noun after it. */
const ENDS =
  /^(?:$| [,;:().!?"—]| (?:alone|will|would|may|in(?= §| arabic)|and|or|but|only|as|if|to|with|without|on|at|today|please|because|is|was|are|first|for|too|now|then|so|when|while|nor|by|like|it|well|better|fluently|i|we|since|here|by|via|under|from|the|this|that|which|there|into|online|tonight|instead|again|be|are|has|had|have|does|could|can|seems|sounds|keeps|went|cuts|stopped|works|rather|instead)\b)/;

/** True when the word means a language and not a State. */
export function language(mention: Mention, left: string, after: string): boolean {
  // "Brazilian Portuguese", "Swiss German"
  const next = mention.match.adjective ? nextMention(mention) : undefined;
  if (next?.at === mention.at + 1 && LANGUAGES.test(next.match.phrase))
    return language(next, leftOf(next).replace(/§ $/, ''), rightOf(next));
  if (mention.match.adjective && /^(?: creole| (?:, |and )*§ creole| sign language)\b/.test(after)) return true;
  if (!LANGUAGES.test(mention.match.phrase)) return false;
  if (
    left === '' &&
    /^ (?:is|was|were|are) the (?:\w+ )?(?:translation|language|version|text|original|tongue)\b/.test(after)
  )
    return true;
  if (AS_HEARD.test(after) || NEEDS_BOOKS.test(after)) return true;
  if (BIT_OF.test(left) && (/^(?:$| [,;:.])/.test(after) || ENDS.test(after))) return true;
  if (ASKED_FOR.test(left) && IN_TURN.test(after) && affairsFree(after, 'en')) return true;
  if (LANGUAGE_PEOPLE.test(after) && IN_ITS_HANDS.test(after.slice(0, 120))) return false;
  if (LANGUAGE_NOUN.test(after) || /^ (?:is|was) (?:spoken|taught|read|used as|understood|written)\b/.test(after))
    return true;
  if (
    /^(?: (?:, |and |or )*§)*(?: one\b| ones\b)/.test(after) &&
    (/\b(?:version|text|translation|booth|edition|leaflet|channel|interpreter|slides|copies|captions|forms?|cards?|posters?|stickers?|translators?|proofreaders?|speakers?|readers?|subtitles?|glossar\w+|dictionar\w+|proofs?)\b/.test(
      left,
    ) ||
      (mention.sentence.joined && affairsFree(after, 'en')))
  )
    return true;
  const row = ROW_BEFORE.exec(left)?.[0] ?? '';
  const rowAfter = ROW_AFTER.exec(after)?.[0] ?? '';
  if ((row + rowAfter).split(IN_ROW).length > 3 && LANGUAGE_ROW.test(left)) return true;
  if (
    /\b(?:my|her|his|your|their|our|whose) (?:\w+ )?$/.test(left) &&
    /^(?: (?:is|was|gets|are|will|needs|improves|has|,|than|and|but)\b|$)/.test(after)
  )
    return true;
  if (
    /\bin $/.test(left) &&
    /\b(?:word|term|called|say|says|said|means|translates?|name|phrase|expression)\b/.test(left + after)
  )
    return true;
  // "the Russian needs one more comma", "a typo in the Spanish": one text, so no people
  if (
    /\bthe $/.test(left) &&
    /^(?: (?:is|was|follows|comes|arrives|needs?|has|reads?|says|lacks|sounds|differs?|omits|uses|seems|got) (?!(?:police|never|nobody)\b)|$| [,;.)])/.test(
      after,
    ) &&
    (WRITING.test(left + after) || /^ (?:follows|comes|arrives|reads|lacks|sounds|differs|omits)\b/.test(after))
  )
    return true;
  if (
    /\b(?:in|into|from) $/.test(left) &&
    /^ (?:yet|so far|either|instead|alone|at all|later|soon|first|next|tomorrow|tonight|any more|throughout)\b/.test(
      after,
    )
  )
    return true;
  if (
    /\b(?:the|our|its) $/.test(left) &&
    /^(?: (?:,|and|or) (?:the )?§)* (?:is|are|was|were) (?:\w+ )?(?:printed|ready|translated|available|finished|online|missing|late|attached|on the table|staffed|with the)\b/.test(
      after,
    )
  )
    return true;
  if (
    /^ (?:has|lacks|needs|uses|knows|makes|does with) (?:an?|no|two|three|four|one|its own|only one) (?:\w+ )?(?:verbs?|words?|terms?|nouns?|plurals?|articles?|tenses?|letters?|expressions?|names?|pronouns?|vowels?|prefix|suffix)\b/.test(
      after,
    )
  )
    return true;
  // a bare singular in the place of a noun: "anyone needing Vietnamese is …", "translated it into Romanian deserves …"
  if (
    /\b(?:into|from|in|to|needs?|needing|speak\w*|know\w*|choos\w+|prefer\w*|request\w*|want\w*|read\w*|learn\w*|hear\w*|understand\w*|follow\w*|between|of|through|via|with) $/.test(
      left,
    ) &&
    (LANGUAGE_ACTS.test(after) ||
      (/\b(?:need|speak|know|choos|prefer|request|read|learn|hear|understand)\w* $/.test(left) &&
        /^ (?:is|are|was|may|can|should|please)\b/.test(after)))
  )
    return true;
  if (!ENDS.test(after)) return false;
  if (NAMED_TONGUE.test(row)) return true;
  if (
    /\b(?:channels?|booths?|interpreters?|interpretation|versions?|captions?|subtitles?|translations?|transcripts?|audio|sound|feed|button|copy|keyboard) (?:for|in|into|from|to|of|on) (?:the )?$/.test(
      left,
    )
  )
    return true;
  if (
    /\b(?:spoke|speaks?|speaking|languages?|tongues?|interpret\w*|translat\w*|subtitl\w*|dialects?)\b/.test(left) ||
    /\blanguages?\b/.test(after.slice(0, 60))
  )
    return true;
  if (SPOKEN_IN.test(left)) {
    if (/\b(?:in|into) /.test(left.slice(-60))) return true;
    return /\b(?:translat\w+|interpret\w+|switch\w*|langu\w+|subtitl\w+|word|glossary|caption\w*|version\w*|speak\w*|course|lesson|tongue|knowledge|command|help|helps|trouble|struggl\w+|problems?)\b/.test(
      left,
    );
  }
  return re(
    String.raw`\b(?:speaks?|spoke|speaking|spoken|reads?|write|writes|understand|understands|learn|learnt|learned|learning|teach|teaches|taught|know|knows|translate|use|uses|used|hear|prefer|switch to|excuse my|forgive my|pardon my|my|interpret|mastered?|choose|select|asked for|asks for|ask for|needs?|prefers?|requests?|offers?|provides?|available in|chose|wants?) (?:(?:a |some |any |little |good |no |only |both |neither |either |fluent |bad |poor |broken |§|${TONGUES}) ?(?:, |and |or |nor )*)*$`,
  ).test(left);
}
