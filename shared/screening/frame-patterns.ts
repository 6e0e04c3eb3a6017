/** Wordings of a clause in English that show whose life, whose meeting or whose gift it speaks of. Over folded items. */

/** "Chisinau, 4 to 6 June, places for twenty": dates follow. */
export const SCHEDULE =
  /^ (?:,|in|on|from) (?:the )?(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|next)(?= |$)/;

/** "Our letterhead says Valletta", "my badge reads Bern": what is printed on the speaker's own things. */
export const PRINTED =
  /(?:^| )(?:our|my) (?:\w+ )?(?:letterhead|bank|stamp|passports?|website|badge|cards?|address|signature|server|postmark|birth certificate|licence plate|diploma|ticket|bills?|number plate|banner|envelope|tax office|landlord|charter|files?|archive|library card|accent|name tag|name plate|logo|phone|number|map|sat nav|boarding pass|calendar|clock) (?:now |still |also )?(?:says?|reads?|shows?|bears?|insists?|gives?|names?|thinks?|is in|are in|sits in|mentions?|claims?) (?:it is )?(?:§|,|and| )*$/;

/** "Tirana pays my rent, Skopje my salary" */
export const KEEPS_ME =
  /^ (?:pays|answers|signs|stamps|prints|holds|keeps|has|feeds|hosts|houses|raised|taught|made|educated|trained|married|gave me|gave us|sends) (?:my|our|me|us)\b(?! (?:women|girls|children|people|victims|colleagues?|clients?|passports?))/;

/** "Maputo is where our archive sits", "Born in Cork, where I still live" */
export const WHERE_WE = /^ (?:is|was) where (?:i|we|my|our)\b/;

/** "The two of us crossed from Helsinki on the night boat", "I have come by bus from Sarajevo" */
export const JOURNEY =
  /(?:^| )(?:i|we|us|both) (?:have |had |just |all )*(?:crossed|came|come|travelled|flew|drove|sailed|cycled|walked|rode|arrived|took (?:the|a|two) \w+(?: \w+)?)(?: (?:by|on|over|in|with) (?:the |a |an )?\w+(?: \w+)?)? from (?:the )?(?:§|,|and| )*$/;

/** "We have come to Vienna to ask whether paragraph 2 of article 11 could be read so" */
export const COME_TO =
  /(?:^| )(?:i|we) (?:have |had |all |just |both )*(?:come|came|travelled|flew|drove|walked|am here|are here) (?:back |all the way |here )?(?:to |in )(?:the )?(?:§|,|and| )*$/;
export const ABOUT_THE_TEXT =
  /^ to (?:ask|propose|suggest|say|plead|argue|request|hear|learn|add|speak)(?: [^ ]+){0,5} (?:articles?|paragraphs?|protocols?|conventions?|footnotes?|annex|rules?|text|guide|agenda|definition|wording|commas?)(?= |$)/;
/** Instruments carry the word of their subject in their name. */
export const INSTRUMENT_NAMES =
  / (?:firearms|trafficking(?: in persons)?|smuggling(?: of migrants)?|forced labou?r|slavery|corruption|organi[sz]ed crime|refugee) (?:protocols?|conventions?)(?= |$)/g;

/** "Guild of Court Translators (Maputo, Mozambique)": an organization's seat in brackets. */
export const BRACKETED = /(?:^| )\( (?:§|,|and|\/| )*$/;

export const SOCIETY_NAME =
  /(?:^| )(?:guild|society|association|federation|union|network|foundation|institute|university|college|school|centre|center|clinic|choir|cooperative|collective|club|council|league|chamber|trust|forum|alliance|coalition|academy|library|hotline|helpline|ngo|initiative|committee|church|parish|mission|order|sisters|friends|lawyers|midwives|nurses|teachers|seafarers|translators|interpreters|company|ltd|gmbh|group|office|branch|observatory|museum|orchestra|band|press|radio) /;

/** "Malaysia lent us the projector", "It was Iceland that paid for the ramp" */
export const GAVE_US =
  /^(?:(?: ,| and| or| the)* §)* (?:(?:that|who|which) )?(?:has |have |had |kindly |generously |also |again )*(?:lent|gave|found|brought|offered|sent|baked|cooked|bought|got|made|taught|saved|spared|wished|poured|showed|handed|read|cut|printed|translated) (?:us|me|everyone|everybody) (?:all )?(?:a|an|the|some|two|three|its|their|his|her|our|my|coffee|tea|lunch|chairs|chocolate)\b/;

export const ATTENDS =
  /(?:^| )(?:speakers?|panel+ists?|participants?|moderators?|presenters?|facilitators?|delegates?|colleagues?|person|somebody|someone|guest) (?:, )?who (?:\p{L}+ ){0,3}(?:connected|dialled in|dialed in|joined|logged in|tuned in|spoke|speaking|connecting|joining|calling|called) (?:\p{L}+ )?(?:from|in) (?:the )?(?:§|,|and| )*$/u;

/** "We have sung in Lisbon and in Colombo, at the Palermo opera" */
export const MUSIC =
  /(?:^| )(?:we|i|they|choir|band|orchestra|play|film|it) (?:\p{L}+ ){0,3}(?:sung|sang|danced|performed|played|exhibited|rehearsed|shown|screened) (?:[\p{L}§,]+ ){0,14}(?:in|at|from|to|the) (?:the )?(?:§|,|and| )*$|(?:^| )(?:exhibition|drawings|photographs|posters|pictures|paintings|film|play|quilts?|maps) .*(?:be|is|are|was|were) (?:then |later |also |next )?(?:shown|exhibited|hung|screened|performed|displayed) (?:in|at) (?:the )?(?:§|,|and| )*$/u;

/** "Incorporated in Geneva, staffed from Manila, our foundation is like the others" */
export const PARTICIPLE_FIRST =
  /^(?:\w+ed|born|grown|begun|brought up|set up|dreamt up) (?!(?:by|to) (?:the )?(?:police|courts?|government))/;

export const OURS_AFTER = /^((?: [^ ]+){0,24}?) , (?:i|we|our|my)(?= )/;

export const COME_FROM =
  /(?:^| )(?:where (?:i|we) (?:come|am|are) from|(?:i|we) (?:come|am|are) from|(?:my|our) (?:home|town|city|seat|office|address|base)(?: is)?) : $/;

export const SEATED =
  /(?:^| )(?:its|our|their|a|the|whose|with|with its) (?:\w+ )?(?:seat|headquarters|head office|registered office|home port|base|secretariat|postbox|address) (?:is |are |lies |was )?(?:in|at|near) (?:the )?(?:§|,|and| )*$/;

/** "The second speaker, Tajikistan, ran out of time" */
export const ENTITLED =
  /(?:^| )(?:speakers?|coordinators?|sponsors?|hosts?|donors?|co - chairs?|delegations?|chairs?) (?:\w+ )?[,:] (?:the )?(?:§|,|and| )*$/;

export const OWN_BRANCH =
  /^ (?:chapters?|branch|office|desk|hub|section|node|group|team|circle|secretariat|round|edition|meeting|draft|working group)(?= |$)/;

/** "an exhibition about locks": its subject, nothing told */
export const ON_A_SUBJECT =
  /(?:^| )(?:exhibition|films?|workshops?|training|course|seminar|play|lecture|session|panel|photographs|talk|book) (?:about|on) /;

export const OF_DELEGATION =
  /^ ' s (?:proposal|amendment|statement|question|delegation|point|intervention|suggestion|motion|hospitality|generosity|kindness)/;

export const SEEN = /(?:^| )(?:knows|saw|seen|found|told|nobody|nothing|never|about|nowhere)(?= |$)/;

/** In thanks and on the floor a government is a host or a speaker. */
export const HOSTS =
  /(?:the )?(?:government|authorities|people|ministry|embassy|city|state|republic|kingdom|principality|president) (?:and (?:the )?people )?of (?=the §|§)|§ (?:government|authorities|ministry|embassy|president)(?= )/g;

/** Thanks proper are weighed by `courtesy`. */
export const THANKED =
  /(?:^| )(?:thanks?|thanked|thanking|grateful|gratitude|appreciat\w+|congratulat\w+|indebted|acknowledg\w+)(?= )/;

/** The law as a profession or a subject of study, no law of a State. */
export const LAWYERS_OWN =
  /(?:^| )(?:(?:paid|pays|paying) for|(?:is|are|was|were|^|,|;|we|am) ?registered (?:under|in|as|with|since|at)|pedal boat|night (?:boat|train|bus|ferry)|by (?:bus|boat|train|ship|truck)|nothing in (?:my|our)|(?:travel|trust|voluntary) funds?|know that (?:i|we)|(?:work(?:ed|ing)?|translated?|volunteer(?:ed)?|taught|teach|interpret(?:ed)?|cook(?:ed)?|car(?:e|ed)) (?:for|with|in|at) (?:\w+ ){0,2}(?:shelters?|hotlines?|victims|survivors|women|children|migrants|refugees|seafarers|fishers|workers)|(?:networks?|associations?|unions?|groups?|circles?) of (?:\w+ )?(?:shelters?|women|workers|seafarers|fishers|survivors)|law (?:school|firm|clinic|student|faculty|degree|library|review)s?|legal aid|studied law|read law|my contract|travel grants?)(?= )/g;
