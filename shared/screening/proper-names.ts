import { foldPhrase } from './characters.ts';
import type { Match } from './match.ts';
import type { Token } from './tokens.ts';

/** Marks each token that belongs to the name of an organization or of a person: countries inside say nothing. */
export interface ProperNames {
  organization: Uint8Array;
  person: Uint8Array;
  treaty: Uint8Array;
}

const ORGANIZATION =
  /^(?:university|universities|college|institute|institution|school|academy|association|associations|society|federation|foundation|forum|network|networks|union|unions|council|councils|centre|center|alliance|coalition|committee|league|club|trust|fund|movement|initiative|project|clinic|clinics|desk|scouts|church|caritas|observatory|watch|airlines|airways|airline|ltd|limited|inc|gmbh|corporation|corp|llc|plc|freight|logistics|shipping|lines|times|herald|post|tribune|gazette|journal|news|daily|radio|television|broadcasting|mail|telegraph|chronicle|review|standard|guardian|star|monitor|observer|mirror|mutual|bar|collective|lawyers|solidarity|relief|helsinki|choir|orchestra|hotel|seafarers|bank|insurance|telecom|petroleum|oil|gas|express|nurses|midwives|press|secretariat|crescent|cross|consortium|confederation|brotherhood|sisterhood|sisters|charity|welfare|cooperative|think|group|airport|stock|museum|library|lab|laboratory|hub|studies|rotary|lions|ymca|ywca|amnesty|cargo|handling|crew|probono|trata|survivors|collaborative|partnership|partners|volunteers|platform|programme|program|parish|diocese|mission|ministries|synod|conference|congress|gallery|theatre|opera|ensemble|press|publishing|books|today|globe|inquirer|bulletin|nation|world|house|helpline|hotline|legal|aid|rescue|youth|women|mothers|grandmothers|students|workers|teachers|farmers|fishers|artists|writers|journalists|engineers|doctors|friends|voices|hope|dialogue|exchange|chamber|guild|syndicate|order|knights|shelter|home|refuge|universidad|universite|universidade|universitat|instituto|institut|asociacion|associacao|fundacion|fundacao|fondation|federacion|federacao|liga|ligue|ecole|escuela|escola|colegio|centro|red|rede|reseau|cruz|croix|verein|verband|stiftung|hochschule|akademie|akademia|academia|academie|stichting|onlus|asbl|ev|sindicato|syndicat|colectivo|collectif|mujeres|femmes|mulheres|frauen|amigos|amis|freunde|barreau|sin|avocats|abogados|periodico|университет|институт|академия|ассоциация|фонд|федерация|союз|центр|общество|лига|школа)$/;

/** Bodies, laws and acts of a State: its name in front makes a situation, not an organization. */
const STATE_BODY =
  /^(?:ministry|ministries|minister|court|courts|police|parliament|government|authority|authorities|agency|directorate|customs|coast|coastguard|guard|guards|border|prosecutor|prosecutors|prison|prisons|act|law|laws|code|constitution|embassy|consulate|immigration|senate|navy|army|forces|force|military|militia|cabinet|president|presidency|prime|king|queen|state|states|supreme|federal|judiciary|tribunal|ombudsman|ombudsperson|inspectorate|penal|criminal|civil|statistical|statistics|intelligence|revenue|commissioner|bureau|bill|decree|regulation|regulations|republic|kingdom|assembly|legislature|treasury|officials|passport|visa|embassies|judges|judge|central|reserve|counter|anti|rapporteur|plan|strategy|strategic|department|official|administration|magistrates|magistrate|election|elections|gendarmerie|air|commission|labour|inspectors|inspector)$/;

const TREATY =
  /^(?:protocol|protocols|convention|conventions|declaration|declarations|rules|principles|guidelines|guidance|process|accord|accords|charter|statement|consensus|agenda|compact|framework|statute|commitment|commitments|treaty|document|pact|agreement|agreements|dialogue|manifesto|roadmap|recommendations|outcome|call|communique|formula|protocole|declaration|convenio|protocolo|declaracion|declaracao|convencao|convencion|reglas|regras|principios|protokoll|ubereinkommen|erklarung|regeln)$/;

const SMALL =
  /^(?:of|for|the|and|de|da|do|du|des|del|la|le|les|los|las|in|on|at|to|&|der|die|das|von|fur|et|y|e|und|against|without|d|l|s|sans|with|a|dos|sur|para|pour)$/;

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lady|lord|judge|justice|madam|madame|mme|monsieur|senor|senora|sr|sra|herr|frau|father|sister|brother|fr|rev|reverend|captain|mx|mlle|dona|don|ambassador|excellency|mister)$/;

/** Given names and surnames that are also names of States, places or nationalities. */
const GIVEN =
  /^(?:jordan|chad|georgia|israel|india|kenya|malta|ireland|england|france|holland|paris|london|florence|sydney|austin|victoria|santiago|lima|cuba|cyprus|chile|vienna|geneva|savannah|milan|odessa|adelaide|lourdes|salvador|asia|china|tunisia|mali|dominica|trinidad|german|norman|africa|brasil|roma|verona|siena|catalina|caledonia|jamaica|jersey|bristol|chelsea|brooklyn|dallas|denver|houston|phoenix|memphis|madison|carolina|virginia|troy|kingston|alexandria|valencia|bethlehem|nazareth|persia|aspen|rio|vladimir|constantine|sofia|sophia|isla|kent|francia|italia|germania|regina|macau|samoa|oslo|togo|congo|niger|iran|panama|bolivia|argentina|nigeria|zaire|palestine|america|americo|bali|lebanon|macedonia|romania|armenia|albania|armenio|argentino|franco|lorraine|melbourne|perth|berlin|hamburg|petra|medina|aden|cordoba|cairo|sudan|nevada|dakota|montana|alabama|tennessee|tirana|daca|juba|gao|jos|kano|ganja|tema|osh|samos|kos|mary|poti|bo|bata|shiraz|moscow|quito|praia|windsor|lincoln|preston|clifton|selma|jackson|hudson|salem|capri|corsica|sicilia|lusaka|dominique|maurice|ivory|dane|roman|dominic|britt|scott|francis|holland|polska|alma|kerala|punjab|goa|lagos|accra|asmara|nairobi)$/;
const SURNAME =
  /^(?:poland|malta|ireland|france|england|holland|israel|jordan|spain|portugal|brazil|cuba|cyprus|india|lebanon|norway|denmark|germany|turkey|greece|congo|chile|panama|peru|kuwait|chad|georgia|wales|scotland|berlin|london|paris|rome|roma|moscow|hamburg|bologna|napoli|genova|milano|cordoba|toledo|valencia|medina|lisboa|french|english|dutch|german|irish|welsh|scot|scott|turk|pole|finn|swede|dane|greek|norman|spanish|polish|brazil|cologne|frankfurt|vienna|wien|sofia|ankara|izmir|kabul|basra|bagdadi|baghdadi|bombay|madrid|sevilla|lyon|bordeaux|toulouse|bremen|dresden|florence|venice|genoa|york|bristol|dover|kent|lima|quito|santiago|havana|bogota|dakar|tunis|tripoli|oman|iran|iraq|samoa|russia|china|japan|korea|america|brasil|espana|francia|alemania|italia|suisse|deutsch|deutscher|schweizer|franzose|ungar|hungar|kenya|austria|switzerland|guinea|manila|osaka|seoul|delhi|perth|darwin|sydney|houston|dallas|austin|washington|monaco|luxembourg|lux|belize|bahrain|mali|togo|trinidad|nassau|ceylon|siam|persia|galway|cork|derry|british|britain|britton|sudan|nepal|jersey|gibraltar|bermuda|finland|sweden|iceland|mexico|argentina|romania|ukraine|algeria|angola)$/;

const VERB_AFTER_NAME =
  /^(?:wrote|will|drafted|says|said|is|was|has|had|signs|signed|chairs|chaired|speaks|spoke|joins|joined|asked|asks|takes|took|works|worked|presents|presented|explained|leads|led|sends|sent|from|of|and|,)$/;

const isCapital = (token: Token): boolean => token.cased !== token.word && /^[\p{Lu}]/u.test(token.cased);
const startsSentence = (tokens: readonly Token[], i: number): boolean => i === 0 || /[.!?:;\n"“«]/.test(tokens[i]!.gap);
/** Joined in one name: a space, hyphen or apostrophe between, an "&", or brackets of an acronym. */
const close = (gap: string): boolean => /^[\s'’\-–&‑]{1,3}$/.test(gap);

const FOREIGN_OPENERS =
  /^(?:dans|pour|avec|chez|vers|depuis|selon|comme|quand|pourquoi|comment|desde|para|hacia|segun|sobre|como|cuando|porque|entre|hasta|nach|aber|wenn|warum|auch|fur|uber|aus|von|zwischen|quanto|quando|desde|ate|pelo|pela|merci|gracias|danke|obrigado|obrigada)$/;

const COMMON_OPENERS =
  /^(?:the|a|an|in|on|at|of|and|but|or|if|when|while|where|why|how|what|who|which|this|that|these|those|our|my|your|their|his|her|its|we|i|you|they|he|she|it|no|not|yes|for|from|to|with|by|as|is|are|was|were|does|did|do|can|could|will|would|should|may|many|some|all|several|according|please|thank|thanks|dear|let|there|here|both|also|then|than|after|before|because|although|since|until|only|every|each|any|one|two|three|chair|today|yesterday|tomorrow|regarding|concerning|about|under|over|between|like|unlike|through|table|figure|annex|question|topic|note|from|even|once|still|just|near|inside|outside|across|against|without|within|despite|during|via|per|ask|tell|see|look|compare|why|whose|whom|so|yet|nor|following|given|most|more|few|nobody|everybody|everyone|someone|somebody|women|children|girls|boys|men|migrants|victims|workers|police|courts|judges|fishermen|recruiters|smugglers|traffickers|brokers|people)$/;

/** Finds the names of organizations and persons, by the participants' list and by how names are written. */
export function properNames(
  tokens: readonly Token[],
  matches: readonly Match[],
  participants: readonly string[],
  lowerCase: boolean,
  stopped = false,
): ProperNames {
  const names: ProperNames = {
    organization: new Uint8Array(tokens.length),
    person: new Uint8Array(tokens.length),
    treaty: new Uint8Array(tokens.length),
  };
  markParticipants(tokens, participants, lowerCase, names.organization);
  const titleCase = isTitleCase(tokens, stopped);
  for (const match of matches) {
    if (match.states.length === 0 || match.to === match.from || tokens[match.from]!.script === 'han') continue;
    if (names.organization[match.from] === 1) continue;
    if (inAddress(tokens, match)) {
      names.organization.fill(1, match.from, match.to);
      continue;
    }
    const kind = lowerCase ? loweredName(tokens, match) : writtenName(tokens, match, titleCase, matches);
    if (kind !== undefined) for (let k = kind.from; k < kind.to; k += 1) names[kind.is][k] = 1;
  }
  return names;
}

/** Inside "info@lawyers-kenya.org" or "www.malawi-shelters.net" a country is part of an address. */
function inAddress(tokens: readonly Token[], match: Match): boolean {
  let from = match.from;
  let to = match.to;
  while (from > 0 && from > match.from - 6 && /^[.@\-_/:]{1,3}$/.test(tokens[from]!.gap)) from -= 1;
  while (to < tokens.length && to < match.to + 6 && /^[.@\-_/]$/.test(tokens[to]!.gap)) to += 1;
  if (to - from < 2 && !tokens[from]!.word.includes('@')) return false;
  for (let k = from; k < to; k += 1) {
    if (/^(?:https?|www)$/.test(tokens[k]!.word) || /[a-z0-9]@[a-z]/.test(tokens[k]!.word)) return true;
    if (
      k > from &&
      tokens[k]!.gap === '.' &&
      /^(?:org|com|net|int|edu|info|eu|ngo|gov|pdf|docx?|xlsx?|html?)$/.test(tokens[k]!.cased)
    )
      return true;
  }
  return false;
}

function markParticipants(
  tokens: readonly Token[],
  participants: readonly string[],
  lowerCase: boolean,
  mark: Uint8Array,
): void {
  const byFirst = new Map<string, string[][]>();
  for (const participant of participants) {
    for (const name of [participant, participant.replace(/\s*\([^)]*\)/g, '')]) {
      const parts = foldPhrase(name).split(' ');
      const trimmed = parts[0] === 'the' ? parts.slice(1) : parts;
      if (trimmed.length === 0 || trimmed[0] === '' || (trimmed.length === 1 && trimmed[0]!.length < 4)) continue;
      const list = byFirst.get(trimmed[0]!) ?? [];
      if (list.length < 50) byFirst.set(trimmed[0]!, [...list, trimmed]);
    }
  }
  for (let i = 0; i < tokens.length; i += 1) {
    for (const parts of byFirst.get(tokens[i]!.word) ?? []) {
      let same = i + parts.length <= tokens.length;
      for (let k = 0; same && k < parts.length; k += 1) same = tokens[i + k]!.word === parts[k];
      if (!same) continue;
      // "turkish cargo handling" in running text is not the company "Turkish Cargo Handling"
      const lowered = parts.filter(
        (part, k) => !SMALL.test(part) && tokens[i + k]!.cased === tokens[i + k]!.word && /^[a-z]/.test(part),
      ).length;
      if (!lowerCase && lowered > 1) continue;
      mark.fill(1, i, i + parts.length);
    }
  }
}

function isTitleCase(tokens: readonly Token[], stopped: boolean): boolean {
  let capital = 0;
  let long = 0;
  for (let i = 1; i < tokens.length && i < 60; i += 1) {
    if (tokens[i]!.word.length < 4 || tokens[i]!.script !== 'latin') continue;
    long += 1;
    if (isCapital(tokens[i]!)) capital += 1;
  }
  // a heading has no full stop; a list of signatures has one
  return long >= (stopped ? 6 : 3) && capital / long > 0.75;
}

interface Named {
  is: 'organization' | 'person' | 'treaty';
  from: number;
  to: number;
}

function writtenName(
  tokens: readonly Token[],
  match: Match,
  titleCase: boolean,
  all: readonly Match[],
): Named | undefined {
  const { from, to } = match;
  // a row of capitalised words, small words in between
  let start = from;
  for (let k = from - 1; k >= 0 && k >= from - 9; k -= 1) {
    if (!close(tokens[k + 1]!.gap)) break;
    if (isCapital(tokens[k]!)) start = k;
    else if (!SMALL.test(tokens[k]!.word)) break;
  }
  while (start < from && startsSentence(tokens, start) && COMMON_OPENERS.test(tokens[start]!.word)) start += 1;
  while (start < from && SMALL.test(tokens[start]!.word) && !isCapital(tokens[start]!)) start += 1;
  let end = to;
  for (let k = to; k < tokens.length && k < to + 9; k += 1) {
    if (!close(tokens[k]!.gap)) break;
    if (isCapital(tokens[k]!)) end = k + 1;
    else if (!SMALL.test(tokens[k]!.word)) break;
  }
  const before = tokens.slice(start, from).map((token) => token.word);
  const after = tokens.slice(to, end).map((token) => token.word);
  if (spokenTo(tokens, match)) return { is: 'person', from, to };
  const person = personName(tokens, match, before, after, start, end, titleCase);
  if (person !== undefined) return person;
  if (
    after.some((word, k) => TREATY.test(word) && isCapital(tokens[to + k]!)) &&
    !after.some((word) => STATE_BODY.test(word) && word !== 'state')
  )
    if (after.findIndex((word) => TREATY.test(word)) <= 3) return { is: 'treaty', from: start, to: end };
  if (
    before.some((word) => TREATY.test(word)) &&
    !before.some((word) => STATE_BODY.test(word)) &&
    match.kind === 'place'
  ) {
    const head = before.findIndex((word) => TREATY.test(word));
    return { is: 'treaty', from: start + head, to: end };
  }
  const lowerHead = tokens[to];
  if (
    lowerHead !== undefined &&
    match.kind === 'place' &&
    !isCapital(lowerHead) &&
    TREATY.test(lowerHead.word) &&
    /^(protocol|convention|declaration|rules|principles|process)$/.test(lowerHead.word)
  )
    return { is: 'treaty', from, to: to + 1 };
  // organization: a head word in the row
  const headAfter = after.findIndex((word, k) => ORGANIZATION.test(word) && isCapital(tokens[to + k]!));
  const stateAfter = after.findIndex((word, k) => STATE_BODY.test(word) && isCapital(tokens[to + k]!));
  const genitive = /^['’]/.test(tokens[to]?.gap ?? '') && tokens[to]?.word === 's';
  if (
    headAfter >= 0 &&
    (stateAfter < 0 ||
      (headAfter < stateAfter && after[stateAfter] !== 'commission') ||
      (stateAfter === 0 && headAfter === 1 && SOCIETY.test(after.slice(0, 2).join(' ')))) &&
    !genitive
  ) {
    if (
      !/^(?:women|workers|youth|world|nation|house|home|students|teachers|farmers|fishers|survivors|nurses|friends|hope|oil|gas|cargo|times|legal|aid|group)$/.test(
        after[headAfter]!,
      ) ||
      after.length >= 2 ||
      !match.adjective
    ) {
      if (!(titleCase && (headAfter > 3 || SMALL.test(after[0]!))))
        return { is: 'organization', from: start, to: to + headAfter + 1 > end ? end : end };
    }
  }
  if (
    headAfter < 0 &&
    after.length > 0 &&
    stateAfter < 0 &&
    after.filter((word) => !SMALL.test(word)).length >= 2 &&
    !titleCase &&
    !genitive &&
    !SMALL.test(after[0]!) &&
    to === from + 1
  ) {
    if (!match.adjective) return { is: 'organization', from: start, to: end };
  }
  const lastSmall = before.length > 0 && SMALL.test(before[before.length - 1]!);
  const headBefore = before.findIndex((word, k) => ORGANIZATION.test(word) && isCapital(tokens[start + k]!));
  const stateBefore = before.findIndex((word, k) => STATE_BODY.test(word) && isCapital(tokens[start + k]!));
  if (headBefore >= 0 && (stateBefore < 0 || headBefore < stateBefore) && !genitive) {
    const link = before[before.length - 1]!;
    if (
      titleCase &&
      /^(?:women|workers|youth|students|teachers|farmers|fishers|survivors|nurses|friends|mothers|artists|seafarers|school|home|house|shelter|aid|crew|cargo|rescue|review|network|networks|trafficking)$/.test(
        before[headBefore]!,
      )
    )
      return undefined;
    if (titleCase && /^(?:in|on|to|from|at)$/.test(link)) return undefined;
    if (
      /^(?:in|on|to|from|at)$/.test(link) &&
      !/^(?:universit|institut|school|centre|center|college|museum)/.test(before[headBefore]!)
    )
      return undefined;
    // "the Red Cross and Peru": a list, not one name
    if (/^(?:and|&|y|e|et|und)$/.test(link) && !match.adjective) return undefined;
    if (
      startsSentence(tokens, start) &&
      headBefore === 0 &&
      /^(?:women|workers|youth|students|teachers|farmers|fishers|survivors|nurses|friends|journalists|doctors|lawyers|engineers|mothers|artists|radio|press|banks?|world|hope|oil|gas|legal|school|home|house|project|news|today|mission|order|star|voices|seafarers|writers|volunteers|partners|rescue|review|standard|conference|exchange|group|aid|network|networks|programme|church)$/.test(
        before[0]!,
      ) &&
      before.length === 2 &&
      !isCapital(tokens[to] ?? tokens[from]!)
    )
      return { is: 'organization', from: start, to: end };
    return { is: 'organization', from: start, to: end };
  }
  if (
    lastSmall &&
    before.filter((word) => !SMALL.test(word)).length >= 2 &&
    stateBefore < 0 &&
    /^(?:of|de|for|da|do|del|du)$/.test(before[before.length - 1]!) &&
    !titleCase &&
    !genitive &&
    !startsSentence(tokens, start)
  )
    return { is: 'organization', from: start, to: end };
  // "Anti-Slavery Australia": a cause and a country, no body of the State
  if (!genitive && !match.adjective && !titleCase && CAUSE.test(before.join(' ')))
    return { is: 'organization', from: start, to: end };
  const own = before.filter((word, k) => !SMALL.test(word) && isCapital(tokens[start + k]!));
  if (
    !lastSmall &&
    !match.adjective &&
    own.length >= 2 &&
    stateBefore < 0 &&
    !titleCase &&
    !genitive &&
    !own.some((word) => TITLE.test(word) || NOT_IN_NAMES.test(word)) &&
    !all.some((other) => other !== match && other.to === from && other.states.length > 0)
  )
    return { is: 'organization', from: start, to: end };
  if (
    !lastSmall &&
    before.length >= 1 &&
    end > to &&
    stateBefore < 0 &&
    stateAfter < 0 &&
    !titleCase &&
    !match.adjective &&
    !genitive &&
    !startsSentence(tokens, start) &&
    after.length + before.length >= 2
  )
    return { is: 'organization', from: start, to: end };
  if (
    /^(?:air|radio|caritas|scouts|hotel|bar|sisters|friends|women|mothers|voices|amnesty|unicef|oxfam|greenpeace|teach)$/.test(
      tokens[from - 1]?.word ?? '',
    ) &&
    isCapital(tokens[from - 1]!) &&
    close(tokens[from]!.gap) &&
    !match.adjective &&
    /^(?:air|radio|caritas|hotel|amnesty|unicef|oxfam|greenpeace|teach)$/.test(tokens[from - 1]!.word)
  )
    return { is: 'organization', from: from - 1, to: end };
  return undefined;
}

function personName(
  tokens: readonly Token[],
  match: Match,
  before: string[],
  after: string[],
  start: number,
  end: number,
  titleCase: boolean,
): Named | undefined {
  const { from, to } = match;
  if (to !== from + 1) return undefined;
  const word = tokens[from]!.word;
  const previous = tokens[from - 1];
  const next = tokens[to];
  const nextClose = next !== undefined && /^[ -]$|^\s$/.test(next.gap);
  const titled =
    before.some((part) => TITLE.test(part)) ||
    (previous !== undefined && TITLE.test(previous.word) && /^\.?\s$/.test(tokens[from]!.gap)) ||
    (tokens[from - 2] !== undefined &&
      TITLE.test(tokens[from - 2]!.word) &&
      previous !== undefined &&
      (isCapital(previous) || previous.word.length === 1) &&
      /^\.?\s$/.test(tokens[from]!.gap) &&
      /^\.?\s$/.test(previous.gap));
  if (titled && !before.some((part) => /^(?:of|from)$/.test(part)) && !/^(?:of|from)$/.test(previous?.word ?? ''))
    return { is: 'person', from: start, to: end };
  // "Israel and Poland (2016)", "Malta et al."
  const rest = tokens.slice(to, to + 5);
  if (
    /^(?: \(|, ?)$/.test(rest[0]?.gap ?? '') &&
    /^(?:19|20)\d\d[a-z]?$/.test(rest[0]?.word ?? '') &&
    / ?\(/.test(rest[0]?.gap ?? '') &&
    SURNAME.test(word)
  )
    return { is: 'person', from, to };
  if (rest[0]?.word === 'et' && rest[1]?.word === 'al') return { is: 'person', from, to };
  if ((rest[0]?.word === 'and' || rest[0]?.gap.includes('&')) && SURNAME.test(word)) {
    const k = rest[0]?.word === 'and' ? 2 : 1;
    if (/\(/.test(rest[k]?.gap ?? '') && /^(?:19|20)\d\d[a-z]?$/.test(rest[k]?.word ?? ''))
      return { is: 'person', from, to };
  }
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    next !== undefined &&
    /^(?:,\s| \()$/.test(next.gap) &&
    /^(?:my|our)$/.test(next.word) &&
    /^(?:colleague|youngest|deputy|assistant|director|president|friend|coordinator|volunteer|interpreter|oldest|eldest|new|senior|junior|programme|legal|founder|co|son|daughter|partner)$/.test(
      tokens[to + 1]?.word ?? '',
    )
  )
    return { is: 'person', from, to };
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    next !== undefined &&
    /^(?:,\s| \()$/.test(next.gap) &&
    /^(?:my|our)$/.test(next.word) &&
    tokens[to + 1] !== undefined &&
    !STATE_BODY.test(tokens[to + 1]!.word) &&
    !/^(?:neighbou?r|host|home|country)$/.test(tokens[to + 1]!.word) &&
    /^[,)]/.test(tokens[to + 2]?.gap ?? '')
  )
    return { is: 'person', from, to };
  if (after.some((part) => ORGANIZATION.test(part) || STATE_BODY.test(part))) return undefined;
  // "Jordan Baker": a given name and a capitalised word that is no common noun
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    nextClose &&
    isCapital(next!) &&
    next!.cased.length > 1 &&
    next!.cased !== next!.cased.toUpperCase() &&
    !/^(?:basin|valley|river|street|road|avenue|city|county|province|border|delta|lake|strait|times|papers|canal|post|today|i|roma|muslims|christians)$/.test(
      next!.word,
    ) &&
    after.length <= 3
  ) {
    if (!titleCase || /^(?:o|mc|mac)/.test(next!.word)) return { is: 'person', from, to: end };
  }
  // "Florence Malta-Rossi", "Ana Poland": a given name before
  if (
    previous !== undefined &&
    isCapital(previous) &&
    /^[ -]$/.test(tokens[from]!.gap) &&
    SURNAME.test(word) &&
    previous.cased.length > 1 &&
    previous.cased !== previous.cased.toUpperCase() &&
    !COMMON_OPENERS.test(previous.word) &&
    !ORGANIZATION.test(previous.word) &&
    !STATE_BODY.test(previous.word) &&
    !titleCase
  ) {
    if (
      /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|greater|upper|lower|modern|post|pre|inner|outer|mainland|metropolitan|rural|all|young|many|most|other|former|republic|downtown|brave|team|visit|free|save|help|boycott|dear|thanks|hello|hi|sorry|well|poor|radio|air|hotel|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|protocol|convention|article|excellencies|excellency|colleagues|chair|chairperson|madam|president|saint|san|santa|st|port|lake|gulf|european|african|asian|both|muslim|christian|catholic|orthodox|jewish|imperial|soviet|communist|kosovo)$/.test(
        previous.word,
      )
    )
      return undefined;
    if (match.adjective && !/^(?:french|english|dutch|german|irish|welsh|scott|turk|pole|finn|norman)$/.test(word))
      return undefined;
    if (
      startsSentence(tokens, from - 1) &&
      !(GIVEN.test(previous.word) && !match.adjective) &&
      (match.adjective ||
        previous.word.length < 4 ||
        FOREIGN_OPENERS.test(previous.word) ||
        next === undefined ||
        !(/^\s$/.test(next.gap)
          ? VERB_AFTER_NAME.test(next.word) && !/^(?:is|was|has|had|of|from|will|and|sends|sent)$/.test(next.word)
          : next.gap === '-'))
    )
      return undefined;
    if (match.adjective && next !== undefined && /^\s$/.test(next.gap) && !VERB_AFTER_NAME.test(next.word))
      return undefined;
    return { is: 'person', from: from - 1, to: end };
  }
  if (
    next !== undefined &&
    next.gap === '-' &&
    isCapital(next) &&
    previous !== undefined &&
    isCapital(previous) &&
    previous.cased !== previous.cased.toUpperCase() &&
    close(tokens[from]!.gap) &&
    !COMMON_OPENERS.test(previous.word) &&
    SURNAME.test(word)
  )
    return { is: 'person', from: from - 1, to: end };
  return undefined;
}

/** "New Zealand Law Foundation": a society of people, though law or prisons are in its name. */
const SOCIETY =
  /^(?:law|police|prison|prisoners|judges|labour|state|customs|magistrates|border|criminal|civil) (?:society|foundation|federation|association|university|school|review|journal|institute|network|union|clinic|college|forum|alliance|coalition|watch|collective)$/;
const CAUSE =
  /^(?:anti|stop|end|free|against|zero|beyond|no more|walk) (?:the )?(?:slavery|trafficking|racism|violence|torture|smuggling|debt|chains|corruption watch|poverty|guns?)$/;
const SELF =
  /(?:^| )(?:i am|i m|my name is|my name s|name is|they call me|am called|called|named|this is|it is|it s) $/;
const RELATION =
  /(?:^| )(?:my|our|her|his|their|your|the) (?:\w+ )?(?:colleague|deputy|assistant|friend|interpreter|husband|wife|son|daughter|brother|sister|co author|intern|boss|moderator|facilitator|director|coordinator|volunteer|translator|technician|programmer|trainer|accountant|nephew|niece|uncle|aunt|cousin|chairwoman|chairman|chairperson|secretary|treasurer|founder) $/;
const ASKED_OF_A_PERSON =
  /^ (?:(?:are you (?:there|here|back|with us|ready|on|able|muted|still|next|connected|online|hearing|listening)|can you (?:hear|see|unmute|repeat|speak|share|mute|read|send|try|turn|type|put|show|check|say|start|go|take over|pass|come)|(?:could|would|will) you (?:please )?(?:hear|unmute|repeat|speak|share|mute|read|send|try|turn|type|put|show|check|say|start|go|take over|pass|come|wait|switch|move|help|kindly|introduce|mind)|please (?:unmute|mute|repeat|go ahead|speak|start|wait|try|turn|share|read|send|switch)|you are (?:muted|on mute|next|live|frozen|breaking|back|unmuted)|you re (?:muted|on mute|next|live|frozen|breaking|back|up)|your (?:mic|microphone|line|camera|audio|sound|hand|screen|slides|connection|video|turn|time is)|we (?:can t|cannot|can) (?:hear|see) you|go ahead|over to you|unmute)\b)/;

/** True when a given name is introduced, related to somebody or spoken to: "so i'm jordan", "Chad, you are muted". */
function spokenTo(tokens: readonly Token[], match: Match): boolean {
  const { from, to } = match;
  const { word: name } = tokens[from]!;
  if (
    to !== from + 1 ||
    match.adjective ||
    !(GIVEN.test(name) || (SURNAME.test(name) && tokens[from]!.gap.startsWith('.')))
  )
    return false;
  const row = (some: readonly Token[]) => some.map((token) => token.word).join(' ');
  const left = ` ${row(tokens.slice(Math.max(0, from - 5), from))} `;
  const right = ` ${row(tokens.slice(to, to + 6))}`;
  // "S. Poland": an initial
  const initial = tokens[from - 1];
  if (
    initial?.cased.length === 1 &&
    /[A-Z]/.test(initial.cased) &&
    /^\. ?$/.test(tokens[from]!.gap) &&
    !/^[A-Z]/.test(tokens[from - 2]?.cased.length === 1 ? tokens[from - 2]!.cased : '')
  )
    return true;
  // "jordan.hale", as in an address
  const next = tokens[to];
  if (next?.gap === '.' && /^[a-z]/.test(next.cased) && next.word.length > 2) return true;
  if (ASKED_OF_A_PERSON.test(right)) return true;
  if (!/^[\s,-]+$/.test(tokens[from]!.gap)) return false;
  if (RELATION.test(left)) return !/^ (?:police|courts?|law|government)\b/.test(right);
  return (
    SELF.test(left) &&
    /^(?: (?:from|with|at|here|again|speaking|calling|and i|and we|i|we|of the|by the way|a|an|the|one of|your|your)\b|$)/.test(
      right,
    )
  );
}

const NOT_IN_NAMES =
  /^(?:north|south|east|west|new|republic|kingdom|post|pre|brexit|article|rule|annex|table|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const LOWER_HEAD =
  /^(?:university|institute|association|federation|foundation|academy|college|society|coalition|alliance|council|forum|trust|scouts|helsinki|airlines|airways|choir|union|network|league|bar|consortium|confederation|cross|crescent|lawyers|initiative|collective|observatory|newspaper|times|herald|gazette)$/;

/** Without capitals only plain signs count: "cairo university", "the bar association of ghana", "palermo protocol". */
function loweredName(tokens: readonly Token[], match: Match): Named | undefined {
  const { from, to } = match;
  const limit = Math.min(tokens.length, to + 5);
  for (let k = to; k < limit; k += 1) {
    const { word, gap } = tokens[k]!;
    if (
      !close(gap) ||
      STATE_BODY.test(word) ||
      /^(?:is|are|was|were|has|have|the|a|that|who|will|can|in|and|says|said|do|does|they|we|i|it|never|of|to|for)$/.test(
        word,
      )
    ) {
      if (!(word === 'for' || word === 'of' || word === 's')) break;
    }
    if (
      LOWER_HEAD.test(word) &&
      !(word === 'network' && k === to && tokens[k + 1]?.word === 'of') &&
      !(word === 'union' && match.adjective && k > to + 3)
    ) {
      let last = k + 1;
      if (/^(?:for|of)$/.test(tokens[last]?.word ?? '') && tokens[last + 1] !== undefined) last += 2;
      return { is: 'organization', from, to: Math.min(last, tokens.length) };
    }
    if (
      TREATY.test(word) &&
      k <= to + 1 &&
      (match.kind === 'place' || word === 'process') &&
      /^(?:protocol|protocols|convention|declaration|rules|principles|guidelines|process|statute|compact|agreement|guidance)$/.test(
        word,
      )
    )
      return { is: 'treaty', from, to: k + 1 };
  }
  const left = tokens
    .slice(Math.max(0, from - 5), from)
    .map((token) => token.word)
    .join(' ');
  if (
    /(?:^| )(?:university|college|institute|school|academy|bar association|association|federation|scouts|society|red cross|red crescent|union|council|mothers|friends|voices|women|law society|bar council|medical association|caritas|rotary club) (?:(?:of|for|in) (?:the )?|)$/.test(
      `${left} `,
    ) &&
    /(?:of|for|in|the|caritas) $/.test(`${left} `) &&
    !/(?:women|union|council|school) (?:in|for) $/.test(`${left} `)
  ) {
    if (/(?:^| )women of $/.test(`${left} `)) return undefined;
    return { is: 'organization', from: from - 1, to };
  }
  if (
    /(?:^| )(?:protocol|convention|declaration|rules|principles) (?:of|signed in|adopted in) (?:the )?$/.test(
      `${left} `,
    ) &&
    match.kind === 'place'
  )
    return { is: 'treaty', from, to };
  if (spokenTo(tokens, match)) return { is: 'person', from, to };
  const word = tokens[from]!.word;
  const previous = tokens[from - 1]?.word ?? '';
  const next = tokens[to]?.word ?? '';
  if (TITLE.test(previous) && previous !== 'don' && to === from + 1)
    return { is: 'person', from: from - 1, to: Math.min(tokens.length, to + 1) };
  if (
    GIVEN.test(word) &&
    /(?:^| )(?:my name is|i am called|name s|colleague|deputy|assistant|director|president|chairwoman|chairman|friend|with|dear|by|called|named|thank you|thanks|hi|hello|ask|and|this is) $/.test(
      `${left} `,
    ) &&
    next !== '' &&
    !/^(?:and|is|are|the|in|to|of|has|have|was|were|or|but|where|which|that|we|they|i|on|for|as|they|police|courts|from|s|there|it|with|by|at|not|who|you|because|when|if|also|can|will|does|did)$/.test(
      next,
    ) &&
    /^(?:jordan|chad|georgia|israel|india|kenya|ireland|paris|florence|sydney|victoria|santiago|vienna|geneva|odessa|adelaide|lourdes|china|jamaica|sofia)$/.test(
      word,
    )
  )
    return { is: 'person', from, to: to + 1 };
  return undefined;
}
