import { affiliation, tellsOfUsThere } from './affiliation.ts';
import { courtesy } from './courtesy.ts';
import { asksTheState, floor } from './floor.ts';
import { affairsFree, framedReference, holdsAffairs, isPlaced, isRunFrom } from './frame.ts';
import type { Tongue } from './inflect.ts';
import { givesItsName } from './instruments.ts';
import { STATE_MATTER } from './lexicon.ts';
import { meeting } from './meeting.ts';
import { GIVEN } from './name-words.ts';
import { beforeList, LIST, re } from './patterns.ts';
import { foreignReference } from './references-other.ts';
import { leftOf, type Mention, nextMention, rightOf } from './sentences.ts';
import { LANGUAGES, language } from './spoken-language.ts';
import { roomReference } from './wordings-room.ts';
import { tellsWhoTheyAre } from './wordings-self.ts';

/** Why a mention is a reference and no situation. */
export type ReferenceKind =
  | 'affiliation'
  | 'floor'
  | 'courtesy'
  | 'meeting'
  | 'language'
  | 'organization'
  | 'person'
  | 'treaty';

const TREATY_PLACE = re`\\b(?:protocols?|conventions?|declarations?|rules|principles|guidelines|process|accords?|charter|statement|consensus|agenda|compact|treat(?:y|ies)|agreements?|statute|plan of action|outcome document|pact|instruments?|resolution|commitments?) (?:(?:was|were|is|had|been|first|later|that|which|negotiators|finally|named|called|after|solemnly|we|political|\\w+ed|of \\d+|in \\d+|,) )*(?:in|at|of|after|from) ${LIST}`;

function treaty(mention: Mention, left: string, after: string): boolean {
  if (mention.match.kind !== 'place') return false;
  if (TREATY_PLACE.test(left))
    return (
      /\b(?:signed|adopted|opened|concluded|done|agreed|negotiated|named|called|born|drafted|finali[sz]ed|signature|made|endorsed|launched|began|begun|started) /.test(
        left,
      ) ||
      / (?:protocols?|conventions?|declarations?|rules|principles|guidelines|process|accords?|treaty|compact|consensus|charter|statute|pact) of (?:the )?(?:§ (?:, |and )*)*$/.test(
        left,
      )
    );
  return (
    /\b(?:adopted|signed|opened for signature|concluded|negotiated) (?:in|at) (?:the )?(?:§ (?:, |and )*)*$/.test(
      left,
    ) &&
    /\b(?:protocol|convention|declaration|treaty|instrument|text|it|resolution|principles|rules|agreement|document)\b/.test(
      left + after,
    )
  );
}

const INSTRUMENT =
  /(?:^| )(?:§ (?:texts?|negotiations?|definition|framework|standards?|trio|papers|model|regime)|protocols?|conventions?|declarations?|rules|principles|guidelines|accords?|charter|compact|treat(?:y|ies)|drafters?|negotiators?|ratif\w+|travaux|(?:century|years?|decades?) (?:after|since)|spirit of|letter of|since|article)(?= )/;

/** "since Palermo", "laid Maputo beside Cartagena, the Protocol beside the Declaration": the place means the instrument. */
function namesInstrument({ match, sentence, at }: Mention, tongue: Tongue): boolean {
  if (match.kind !== 'place') return false;
  const place = { match, sentence, at } as Mention;
  if (SIGNED_THERE.test(rightOf(place))) return true;
  if (/^(?:long |just |shortly )?before $/.test(leftOf(place)) && SIGNED_NEXT.test(rightOf(place, 30))) return true;
  if (!givesItsName(match.phrase)) return false;
  const around = ` ${sentence.items.slice(Math.max(0, at - 14), at).join(' ')} § ${sentence.items.slice(at + 1, at + 15).join(' ')} `;
  return (
    INSTRUMENT.test(around) &&
    !isSubjectOfAct(sentence.items[at + 1]) &&
    affairsFree(around.replace(/ (?:not|no|nobody|about|never) /g, ' '), tongue)
  );
}

/** "then Paris, where an agreement was signed in 1904; then Geneva, where others followed" */
const SIGNED_THERE =
  /^ , where (?:an?|the|another|others?|two|three|the first|the second|its) ?(?:\w+ )?(?:agreements?|conventions?|acts?|treat(?:y|ies)|protocols?|declarations?|texts?|instruments?|conference|others|another|covenants?)? ?(?:was|were|had been|followed|came) ?(?:signed|held|adopted|opened|concluded|agreed|drafted|negotiated|in \d{4}|after|$)/;
/** "Long before Palermo there was Paris, where an agreement was signed" */
const SIGNED_NEXT =
  / § , where (?:an?|the|another) (?:\w+ )?(?:agreement|convention|act|treaty|protocol|declaration|instrument|conference) was (?:signed|adopted|held|opened)/;

/** "Kampala refuses", "Istanbul has": a city that acts is no instrument. */
const isSubjectOfAct = (next: string | undefined): boolean =>
  next !== undefined && /^(?:has|have|had|'|police|courts?|does|did|do)$/.test(next);

/** Another clause begins, or a State's own affairs: what explained the mention before no longer explains this one. */
const BREAKS = re(
  `(?:^| )(?:who|that|which|where|whose|but|because|while|whereas|although|when|if|not|never|no|however|yet|so|than|against|said|says|say|told|tell|qui|que|dont|ou|mais|parce|donde|quien|pero|porque|onde|quem|mas|wo|der die|aber|weil|wahrend|где|которы[а-я]+|но|потому|что|حيث|الذي|التي|لكن|:|;|—|"|${STATE_MATTER}|sold|trafficked|smuggled|recruited|exploited|detained|arrested|convicted|beaten|deported|returned|refuses?|closed|sells?|jails?|keeps?|pays?)(?= |$)`,
);
const PREPOSITION =
  /(?:^| )(?:in|at|to|from|en|a|au|aux|de|em|no|na|nos|nas|aus|nach|в|во|на|из|في|من|on|near|with|by|for)$/;

/** What explained a place explains the next one of the same list or journey: "met in Jakarta and again in Lima". */
function continues(items: readonly string[], adjective: boolean, tongue: Tongue): boolean {
  if (items.length === 0) return true;
  const between = items.join(' ');
  if (
    /^(?:(?:,|and|or|&|et|y|e|und|и|и в|و|,? and|the|then|puis|luego|depois|dann|an?|two|three|one) ?)+$/.test(between)
  )
    return true;
  if (adjective) return /^[\w]+(?: [\w]+)? (?:, |and |or )+(?:an?|two|three|one|the)$/.test(between);
  return items.length <= 12 && PREPOSITION.test(between) && !BREAKS.test(between) && !holdsAffairs(between, tongue);
}

/** "My husband is Slovak, and Slovak courts …" */
const OF_THE_STATE = re(`^ (?:\\w+ )?(?:${STATE_MATTER})(?= |$)`);

/** "the lunch by Slovenia and the flowers by Korea", "to Morocco, then to Latvia", "; the one for Asia, in Colombo" */
const ELLIPSIS =
  /^(?:(?:,|;|and|then) )+(?:(?:the|our|an?) \w+ (?:(?:for|of|on) \w+ )?(?:, )?)?(?:by|to|from|in|at)(?: the)?$/;

/** The reference that explains this mention, or undefined: then a situation is named. `before` is what the mention before it was. */
export function referenceOf(
  mention: Mention,
  tongue: Tongue,
  before?: { mention: Mention; reference: ReferenceKind | undefined },
): ReferenceKind | undefined {
  const own = ownReference(mention, tongue);
  if (
    own !== undefined ||
    before === undefined ||
    before.reference === undefined ||
    (before.mention.sentence !== mention.sentence && !mention.sentence.joined)
  )
    return own;
  const { reference } = before;
  if (mention.match.adjective && OF_THE_STATE.test(rightOf(mention, 3))) return undefined;
  // "Malagasy has a verb for it; French does not."
  if (
    reference === 'language' &&
    before.mention.sentence !== mention.sentence &&
    LANGUAGES.test(mention.match.phrase) &&
    (mention.at === 0 || /^(?:the|and|but|in)$/.test(mention.sentence.items.slice(0, mention.at).join(' '))) &&
    /^ (?:does|has|is|was|needs|lacks|comes|follows|will|did)\b/.test(rightOf(mention, 2)) &&
    affairsFree(rightOf(mention, 12).replace(/ (?:not|no)(?= |$)/g, ''), tongue)
  )
    return 'language';
  if (before.mention.sentence !== mention.sentence)
    return (reference === 'meeting' || reference === 'affiliation') &&
      isPlaced(mention, tongue) &&
      affairsFree(` ${mention.sentence.items.join(' ')} `, tongue)
      ? reference
      : undefined;
  if (carriesOn(mention, before.mention, reference, tongue)) return reference;
  if (reference === 'courtesy' || reference === 'floor' || reference === 'meeting') {
    const gap = mention.sentence.items.slice(before.mention.at + 1, mention.at).join(' ');
    if (gap.length < 80 && ELLIPSIS.test(gap) && !/^ '/.test(rightOf(mention, 2))) return reference;
  }
  if (reference !== 'affiliation' && reference !== 'meeting' && reference !== 'language') return undefined;
  const between = mention.sentence.items.slice(before.mention.at + 1, mention.at);
  if (between.length > 16 || (reference === 'language' && !mention.match.adjective)) return undefined;
  if (reference === 'language' && tongue !== 'en') return 'language';
  if (reference === 'language')
    return /^(?: (?:[,;:().!?"—]|and|or|but|to|with|please)| *$)/.test(rightOf(mention, 1)) ||
      rightOf(mention, 1) === ''
      ? 'language'
      : undefined;
  return !/^ '/.test(rightOf(mention, 2)) && continues(between, mention.match.adjective, tongue)
    ? reference
    : undefined;
}

/** What began as a list of places, thanks, persons or instruments goes on so while nothing of a State's affairs comes between. */
function carriesOn(mention: Mention, before: Mention, reference: ReferenceKind, tongue: Tongue): boolean {
  if (reference === 'language' || reference === 'organization' || mention.match.adjective !== before.match.adjective)
    return false;
  const right = rightOf(mention, 8);
  if (/^(?: '| ,? ?(?:who|that|which|where|whose)\b)/.test(right) && !/^ , where (?:i|we|my|our)\b/.test(right))
    return false;
  if (reference === 'person' && !(GIVEN.test(mention.match.phrase) && /^(?: ,| \(|$)/.test(right))) return false;
  const between = mention.sentence.items.slice(before.at + 1, mention.at).join(' ');
  if (between.length > 70 || !/(?:^| )(?:,|and|then|y|e|et|und|и|و) /.test(`${between} `)) return false;
  // thanks go on from gift to gift: "Japan for the fund, Korea for the tablets"
  if (
    (reference === 'courtesy' || reference === 'floor') &&
    !/(?:,|and|y|e|et|und|и|و)(?: (?:the|to|to the|la|le|a|al|el))?$/.test(between)
  )
    return false;
  if ((reference === 'affiliation' || reference === 'meeting') && !isPlaced(mention, tongue)) return false;
  // as far as the list's next member
  return affairsFree(` ${between} § ${right.split(/ (?:,|and) /)[0]!} `, tongue);
}

/** "Thank you, Chair": a formula of its own; what follows in a caption is the next sentence. */
const FORMULA =
  /^(?:(?:good (?:morning|afternoon|evening)|hello|so|well|yes|okay|ok|um|uh|hi|and|right) (?:, )?)*(?:many )?(?:thank you|thanks)(?: so much| very much| a lot| again)?(?: ,)?(?: mister| mr| mrs| madam| madame| dear| ms| distinguished)?(?: ,)?(?: (?:co - ?|co ?|vice - ?)?(?:chair\w*|presidents?|moderators?|facilitators?|excellenc(?:y|ies)|colleagues|everyone|everybody|all|for (?:giving (?:me|us) )?the floor|for (?:this|the) opportunity|ambassador))+ (?:, )?(?!(?:and|of|from|to|for|in|,) )/;

/** "thank you i am …": thanks to nobody, then the speaker. */
const THANK_YOU =
  /^(?:many )?(?:thank you|thanks)(?: so much| very much| a lot)?(?: ,)? (?=(?:i|we|my|our|good|this) )/;

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

const thanksByName = (mention: Mention, tongue: Tongue, left: string, after: string): boolean =>
  !mention.match.adjective &&
  THANKED_BY_NAME.test(left) &&
  /^ , (?:for|pour|por|fur) /.test(after) &&
  affairsFree(after, tongue);

/** True for wordings so plain that no score is asked: thanks by name, and a State that speaks of another. */
export function plainly(mention: Mention, tongue: Tongue, reference: ReferenceKind | undefined): boolean {
  if (reference === 'courtesy') return thanksByName(mention, tongue, leftOf(mention), rightOf(mention));
  return reference === 'floor' && opensAboutAnother(mention, tongue, leftOf(mention), rightOf(mention));
}

/** "We have been waiting since March for Guyana to answer": what the State owes is its own. */
const OWED = /\b(?:wait|waits|waited|waiting|awaiting) (?:[\w']+ ){0,5}for (?:the )?(?:\w+ (?:of|from) )?(?:the )?$/;
const ON_THE_FLOOR =
  /^ to (?:please |also |kindly )?(?:take|speak|join|connect|reconnect|unmute|arrive|conclude|finish|propose|table|come|return|be connected|press|raise|switch|turn)\b/;

function ownReference(mention: Mention, tongue: Tongue): ReferenceKind | undefined {
  const flagged = mention.sentence.mentions[0]?.match.kind === 'flag' && mention.sentence.mentions[0].at === 0;
  const before = flagged && mention.at > 0 && mention.at <= 18 ? leftOf(mention).replace(/^§ /, '') : leftOf(mention);
  const whole = before.replace(FORMULA, '').replace(THANK_YOU, '');
  const after = rightOf(mention);
  if (mention.match.kind === 'flag') {
    const shown = flagReference(mention, tongue);
    if (shown !== undefined) return shown;
  }
  if (mention.match.kind === 'place' && GREETED.test(whole) && /^(?: [,;!.—]|$)/.test(after)) return 'courtesy';
  if (thanksByName(mention, tongue, whole, after)) return 'courtesy';
  if (opensAboutAnother(mention, tongue, whole, after)) return 'floor';
  if (tongue === 'en') {
    if (LINE_TEST.test(whole) && HEARD.test(after)) return 'affiliation';
    if (!mention.match.adjective && AS_ONE_FROM.test(whole) && /^ , (?:i|we)\b/.test(after)) return 'affiliation';
    const self = mention.match.adjective && ONE_AT_START.test(whole) ? THEN_SPEAKER.exec(after) : null;
    if (self !== null && affairsFree(self[1]!, tongue)) return 'affiliation';
    if (ASKED_OF.test(whole) && ASKED_WHAT.test(after)) return undefined;
  }
  if (tongue === 'en' && OWED.test(whole) && /^ to /.test(after) && !ON_THE_FLOOR.test(after)) return undefined;
  if (
    tongue !== 'en' &&
    THANKED_FOR.test(whole) &&
    /^ (?:pour|por|pela?|fur|за|على|علي) /.test(after) &&
    affairsFree(after, tongue)
  )
    return 'courtesy';
  const foreign = tongue === 'en' ? undefined : foreignReference(mention, tongue, whole, after);
  if (foreign !== undefined) return foreign;
  const left = beforeList(whole);
  if (tongue === 'en' && asksTheState(left, after)) return undefined;
  if (language(mention, whole, after)) return 'language';
  if (treaty(mention, left, after) || namesInstrument(mention, tongue)) return 'treaty';
  if (courtesy(mention, left, after)) return 'courtesy';
  if (floor(mention, left, after)) return 'floor';
  if (meeting(mention, left, after)) return 'meeting';
  if (tellsOfUsThere(left, after) || (tongue === 'en' && isRunFrom(left))) return undefined;
  if (tongue === 'en') {
    const room = roomReference(mention, left, after);
    if (room !== undefined) return room;
    if (tellsWhoTheyAre(mention, left, after)) return 'affiliation';
  }
  if (affiliation(mention, left, after)) return 'affiliation';
  return framedReference(mention, tongue);
}
