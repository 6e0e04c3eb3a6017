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
import { leftOf, type Mention, rightOf } from './sentences.ts';
import { LANGUAGES, language } from './spoken-language.ts';
import { roomReference } from './wordings-room.ts';
import { tellsWhoTheyAre } from './wordings-self.ts';
import { shortReference } from './wordings-short.ts';

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

function ownReference(mention: Mention, tongue: Tongue): ReferenceKind | undefined {
  const flagged = mention.sentence.mentions[0]?.match.kind === 'flag' && mention.sentence.mentions[0].at === 0;
  const before = flagged && mention.at > 0 && mention.at <= 18 ? leftOf(mention).replace(/^§ /, '') : leftOf(mention);
  const whole = before.replace(FORMULA, '').replace(THANK_YOU, '');
  const after = rightOf(mention);
  const short = shortReference(mention, tongue, whole, after);
  if (short !== undefined) return short === 'none' ? undefined : short;
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
