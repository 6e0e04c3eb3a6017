import { affairsFree } from './frame.ts';
import type { Tongue } from './inflect.ts';
import type { ReferenceKind } from './references.ts';
import { leftOf, type Mention, nextMention, rightOf, type Sentence } from './sentences.ts';
import { plainReference, quotedOrPlayed } from './wordings-plain.ts';

/** A flag in a list of languages, of speakers, or beside a greeting: no word of a State's affairs around it. */
const FLAG_LANGUAGE =
  /(?:^| )(?:interpret\w*|channels?|booths?|languages?|subtitles?|captions|versions?|translat\w*|langues?|idiomas?|lenguas?|linguas?|sprachen?|язык\p{L}*|перевод\p{L}*|english|french|spanish)(?= |$)/u;
const FLAG_FLOOR =
  /(?:^| )(?:speakers?|order|list|floor|next|queue|delegations?|badges?|seats?|nameplates?|placards?|orateurs?|oradores|redner|ораторы)(?= |$)/u;
const FLAG_GREETING =
  /(?:^| )(?:greetings?|hello|hi|good (?:morning|afternoon|evening|day)|welcome|bonjour|saludos|buenos dias|hola|hallo|grusse?|ola|bom dia|привет|مرحبا|team|here|based|from)(?= |$)/u;

function flagReference({ sentence }: Mention, tongue: Tongue): ReferenceKind | undefined {
  const said = ` ${sentence.items.slice(0, 60).join(' ')} `;
  const free = affairsFree(said.replace(/ (?:order of (?:speakers|speaking)|speaking order)(?= )/, ' '), tongue);
  if (sentence.items.length > 40 || !free) return undefined;
  if (FLAG_LANGUAGE.test(said)) return 'language';
  if (FLAG_FLOOR.test(said)) return 'floor';
  return FLAG_GREETING.test(said) ? 'affiliation' : undefined;
}

/** "Good morning, Vienna; …" */
const GREETED =
  /^(?:and |, )?(?:good (?:morning|afternoon|evening|night|day)|hello|hi|hey|greetings|goodbye|farewell|welcome|bonjour|buenos dias|guten (?:morgen|tag)|bom dia)(?: again)? , $/;

/** "Je remercie le Chili pour le piano" */
const THANKED_FOR =
  /(?:^|[ ,])(?:remerci(?:e|ons|ent|er)|merci a|agradezco a|agradecemos a|agradecer a|agradeco a|gracias a|obrigad[oa] a|danken|danke|благодар(?:ю|им|ит|ен|на|ны)|спасибо|نشكر|اشكر) (?:(?:aussi|tambien|tambem|auch|также|la|le|les|l|el|los|o|os|as|a|der|dem|den|'|embajada de|delegacion de|delegation de la|delegation de|royaume de|republique de|republica de) )*$/;

/** "Thank you, Paraguay, for holding the door" */
const THANKED_BY_NAME =
  /^(?:and |so |well )?(?:thank you|thanks|many thanks|bravo|cheers|merci|gracias|obrigad[oa]|danke)(?: so much| very much| again)? , (?:dear )?$/;
/** "Hello, here is Tirana, do you hear me?" */
const LINE_TEST = /(?:^|, )(?:here is|this is|here comes) $/;
const HEARD =
  /^ ,? ?(?:(?:do|can|could|did) (?:you|anybody|anyone|the (?:room|booth|chair)) (?:hear|see)|testing|speaking|calling)\b/;
/** "As a diver born in Kiribati, I ask …", "A Tongan national, I teach …" */
const AS_ONE_FROM =
  /^as (?:an?|the) (?:\w+ ){1,4}(?:born|trained|raised|living|working|schooled|educated|married) (?:in|at|near|outside) (?:the )?$/;
const ONE_AT_START = /^(?:an?|the) (?:\w+ ){0,2}$/;
const THEN_SPEAKER = /^((?: (?![,;:]|who\b|which\b|that\b)[^ ]+){0,7}) , (?:i|we|my|our)\b/;
/** "my question to Canada: who inspects …?" */
const ASKED_OF = /\b(?:questions?|requests?|appeals?|reminders?) (?:is |goes |are |go )?(?:to|for) (?:the )?$/;
const ASKED_WHAT = /^ ?(?::|—|,)? ?(?:is )?(?:who|why|how|when|where|whether|what)\b/;

/** "Nepal welcomes the Kuwaiti hotline and asks …": the first State only takes the floor to speak of the other. */
const TAKES_FLOOR: Partial<Record<Tongue, RegExp>> = {
  en: /^ (?:also |further |kindly |respectfully |just )?(?:observes?|observed|notes?|noted|remarks?|remarked|welcomes?|welcomed|asks?|asked|wonders?|wondered|regrets?|recalls?|recalled|congratulates?|reminds?|enquires?|inquires?)(?= )/,
  fr: /^ (?:aussi )?(?:observe|note|remarque|salue|demande|regrette|rappelle|felicite|s ' interroge|interroge)(?= )/,
  es: /^ (?:tambien )?(?:observa|nota|senala|saluda|pregunta|lamenta|recuerda|felicita)(?= )/,
  pt: /^ (?:tambem )?(?:observa|nota|assinala|sauda|pergunta|lamenta|recorda|felicita)(?= )/,
  de: /^ (?:bemerkt|fragt|begrußt|begrusst|bedauert|erinnert|stellt fest)(?= )/,
  ru: /^ (?:замечает|отмечает|спрашивает|приветствует|сожалеет|напоминает|поздравляет)(?= )/,
};
const AT_START = /^(?:the |le |la |les |l ' |el |los |o |os |a |as |and |but |, )*$/;

function opensAboutAnother(mention: Mention, tongue: Tongue, left: string, after: string): boolean {
  if (mention.match.adjective || !AT_START.test(left) || TAKES_FLOOR[tongue]?.test(after) !== true) return false;
  const next = nextMention(mention);
  return (
    next !== undefined &&
    next.at - mention.at <= 14 &&
    next.match.states[0] !== mention.match.states[0] &&
    !/ (?:its|their|own|home|sa|ses|son|su|sus|sua|suas|seus|ihre?n?) /.test(
      ` ${mention.sentence.items.slice(mention.at + 1, next.at).join(' ')} `,
    )
  );
}

/** "Après Dakar l'an dernier, l'atelier se tiendra à Bruxelles": the stations of a meeting. */
const STATIONS: Partial<Record<Tongue, [RegExp, RegExp]>> = {
  fr: [
    /^apres (?:le |la )?$/,
    / (?:ateliers?|formations?|seances?|reunions?|sessions?|expositions?|rencontres?|conferences?|cours) /,
  ],
  es: [
    /^(?:tras|despues de) (?:el |la )?$/,
    / (?:taller|talleres|formacion|sesion|reunion|exposicion|encuentro|conferencia|curso) /,
  ],
  pt: [
    /^(?:apos|depois de) (?:o |a )?$/,
    / (?:oficina|oficinas|formacao|sessao|reuniao|exposicao|encontro|conferencia|curso) /,
  ],
  de: [
    /^(?:nach|im vorigen jahr|letztes jahr|im (?:fruhling|fruhjahr|sommer|herbst|winter)|voriges jahr) $/,
    / (?:workshops?|seminare?|tagung|sitzung|ausstellung|treffen|schulung|konferenz|kurs) /,
  ],
};

function isStation(mention: Mention, tongue: Tongue, left: string): boolean {
  const stations = STATIONS[tongue];
  if (stations === undefined || mention.match.adjective || !stations[0].test(left)) return false;
  const said = ` ${mention.sentence.items.slice(0, 40).join(' ')} `;
  return stations[1].test(said) && affairsFree(said, tongue);
}

const thanksByName = (mention: Mention, tongue: Tongue, left: string, after: string): boolean =>
  !mention.match.adjective &&
  THANKED_BY_NAME.test(left) &&
  /^ , (?:for|pour|por|fur) /.test(after) &&
  affairsFree(after, tongue);

/** True for wordings so plain that no score is asked: thanks by name, a seat, and a State that speaks of another. */
export function plainly(
  mention: Mention,
  tongue: Tongue,
  reference: ReferenceKind | undefined,
  sentences: readonly Sentence[],
): boolean {
  const [left, after] = [leftOf(mention), rightOf(mention)];
  // "…; now open it for the girls whom your ranchers call godchildren"
  if (reference === 'courtesy')
    return (
      thanksByName(mention, tongue, left, after) &&
      !YOURS.test(` ${sentences[mention.sentence.index + 1]?.items.slice(0, 40).join(' ') ?? ''} `)
    );
  if (reference === 'affiliation')
    return (
      tongue === 'en' &&
      ((REGISTERED.test(left) && THEN_WE.test(after)) ||
        (after === '' && INTRODUCES.test(left) && !OF_OTHERS.test(left.replace(WITH_OTHERS, ' '))) ||
        (mention.match.adjective && quotedOrPlayed(after)))
    );
  return reference === 'floor' && opensAboutAnother(mention, tongue, left, after);
}

/** "I speak for a shelter in Iceland": the whole sentence says who speaks. */
const INTRODUCES =
  /^(?:(?:good (?:morning|afternoon|evening|day)|hello|hi|thank you|thanks|chair|madam|mister|mr|dear|excellencies|colleagues|everyone|so|well|and|yes|okay|um|uh|,) )*(?:my name is (?:\w+ ){1,3}(?:, )?and )?(?:i|we)(?: am| are| ' m| ' re)? (?:(?:also|only|just|here|today|both|all|now) )*(?:(?:speak|speaking|here) (?:for|from|on behalf of)|come|coming|from|represent|representing|work|working|volunteer|live|living|teach|study|run|direct|lead|chair|join|joining|connect|connecting|calling|an?|the|one of the|part of|members? of|based|registered)\b[^,;:—]*$/;
/** whom the speaker works with or for */
const WITH_OTHERS =
  /\b(?:work|working|volunteer) (?:with|for) (?:\w+ ){0,2}(?:victims?|girls|boys|women|children|workers|prisoners|detainees|migrants|refugees|crews?|families|mothers|people|survivors)\b/;
const OF_OTHERS =
  /\b(?:who|that|which|where|whose|whom|because|when|how|why|about|against|sold|locked|beaten|jailed|detained|killed|trafficked|held|kept|dead|murdered|missing|exploited|arrested|deported|unpaid|hidden|forced|enslaved|imprisoned|victims?|girls|boys|maids|women|children|workers|prisoners|detainees|migrants|refugees|crews?|families|mothers|people|those)\b/;

/** "We are the Women Cartographers, registered in Paris, and we draw …" */
const REGISTERED =
  /\b(?:registered|based|headquartered|seated|incorporated|founded) (?:and (?:registered|based|active) )?in (?:the )?$/;
const THEN_WE =
  /^(?:$| [,:—;] (?:and )?(?:we|i|our|my|requests?|questions?|a (?:question|request|proposal)|two questions)\b(?! (?:\w+ ){0,2}(?:police|government|courts?|judges|ministry)\b))/;

const YOURS = / (?:you|your|yours|votre|vos|su|sus|vuestr[oa]s?|seu|sua|seus|suas|ihre?n?) /;

/** "We have been waiting since March for Guyana to answer": what the State owes is its own. */
const OWED = /\b(?:wait|waits|waited|waiting|awaiting) (?:[\w']+ ){0,5}for (?:the )?(?:\w+ (?:of|from) )?(?:the )?$/;
const ON_THE_FLOOR =
  /^ to (?:please |also |kindly )?(?:take|speak|join|connect|reconnect|unmute|arrive|conclude|finish|propose|table|come|return|be connected|press|raise|switch|turn)\b/;

/** What a short wording makes of the mention; 'none' where it is surely no reference. */
export function shortReference(
  mention: Mention,
  tongue: Tongue,
  whole: string,
  after: string,
): ReferenceKind | 'none' | undefined {
  if (mention.match.kind === 'flag') {
    const shown = flagReference(mention, tongue);
    if (shown !== undefined) return shown;
  }
  if (mention.match.kind === 'place' && GREETED.test(whole) && /^(?: [,;!.—]|$)/.test(after)) return 'courtesy';
  if (thanksByName(mention, tongue, whole, after)) return 'courtesy';
  if (isStation(mention, tongue, whole)) return 'meeting';
  if (opensAboutAnother(mention, tongue, whole, after)) return 'floor';
  if (tongue === 'en') {
    if (LINE_TEST.test(whole) && HEARD.test(after)) return 'affiliation';
    if (!mention.match.adjective && AS_ONE_FROM.test(whole) && /^ , (?:i|we)\b/.test(after)) return 'affiliation';
    const self = mention.match.adjective && ONE_AT_START.test(whole) ? THEN_SPEAKER.exec(after) : null;
    if (self !== null && affairsFree(self[1]!, tongue)) return 'affiliation';
    if (ASKED_OF.test(whole) && ASKED_WHAT.test(after)) return 'none';
    const plain = plainReference(mention, whole, after);
    if (plain !== undefined) return plain;
  }
  if (tongue === 'en' && OWED.test(whole) && /^ to /.test(after) && !ON_THE_FLOOR.test(after)) return 'none';
  if (
    tongue !== 'en' &&
    THANKED_FOR.test(whole) &&
    /^ (?:pour|por|pela?|fur|за|على|علي) /.test(after) &&
    affairsFree(after, tongue)
  )
    return 'courtesy';
  return undefined;
}
