/** The words by which the name of an organization, a person or an instrument is known. Folded, lower case. */

export const ORGANIZATION =
  /^(?:university|universities|college|institute|institution|school|academy|association|associations|society|federation|foundation|forum|network|networks|union|unions|council|councils|centre|center|alliance|coalition|committee|league|club|trust|fund|movement|initiative|project|clinic|clinics|desk|scouts|church|caritas|observatory|watch|airlines|airways|airline|ltd|limited|inc|gmbh|corporation|corp|llc|plc|freight|logistics|shipping|lines|times|herald|post|tribune|gazette|journal|news|daily|radio|television|broadcasting|mail|telegraph|chronicle|review|standard|guardian|star|monitor|observer|mirror|mutual|bar|collective|lawyers|solidarity|relief|helsinki|choir|orchestra|band|quartet|quintet|brass|chorus|philharmonic|symphony|industries|motors|electronics|steel|cement|holdings|holding|ventures|brothers|sons|telecommunications|railways|ferries|circus|zoo|opera|hotel|seafarers|bank|insurance|telecom|petroleum|oil|gas|express|nurses|midwives|press|secretariat|crescent|cross|consortium|confederation|brotherhood|sisterhood|sisters|charity|welfare|cooperative|think|group|airport|stock|museum|library|lab|laboratory|hub|studies|rotary|lions|ymca|ywca|amnesty|cargo|handling|crew|probono|trata|survivors|collaborative|partnership|partners|volunteers|platform|programme|program|parish|diocese|mission|ministries|synod|conference|congress|gallery|theatre|opera|ensemble|press|publishing|books|today|globe|inquirer|bulletin|nation|world|house|helpline|hotline|legal|aid|rescue|youth|women|mothers|grandmothers|students|workers|teachers|farmers|fishers|artists|writers|journalists|engineers|doctors|friends|voices|hope|dialogue|exchange|chamber|guild|syndicate|order|knights|shelter|home|refuge|universidad|universite|universidade|universitat|instituto|institut|asociacion|associacao|fundacion|fundacao|fondation|federacion|federacao|liga|ligue|ecole|escuela|escola|colegio|centro|red|rede|reseau|cruz|croix|verein|verband|stiftung|hochschule|akademie|akademia|academia|academie|stichting|onlus|asbl|ev|sindicato|syndicat|colectivo|collectif|mujeres|femmes|mulheres|frauen|amigos|amis|freunde|barreau|sin|avocats|abogados|periodico|университет|институт|академия|ассоциация|фонд|федерация|союз|центр|общество|лига|школа)$/;

/** Heads that only societies of people have: no State body is called a coalition. */
export const CIVIL =
  /^(?:coalition|alliance|network|networks|federation|collective|league|forum|movement|foundation|association|clinic|clinics|union|trust|solidarity|society|consortium|initiative|choir|band|orchestra|quartet|chorus|alumni|volunteers|friends|mothers|survivors|scouts)$/;

/** Bodies, laws and acts of a State: its name in front makes a situation, not an organization. */
export const STATE_BODY =
  /^(?:ministry|ministries|minister|court|courts|police|parliament|government|authority|authorities|agency|directorate|customs|coast|coastguard|guard|guards|border|prosecutor|prosecutors|prison|prisons|act|law|laws|code|constitution|embassy|consulate|immigration|senate|navy|army|forces|force|military|militia|cabinet|president|presidency|prime|king|queen|state|states|supreme|federal|judiciary|tribunal|ombudsman|ombudsperson|inspectorate|penal|criminal|civil|statistical|statistics|intelligence|revenue|commissioner|bureau|bill|decree|regulation|regulations|republic|kingdom|assembly|legislature|treasury|officials|passport|visa|embassies|judges|judge|central|reserve|counter|anti|rapporteur|plan|strategy|strategic|department|official|administration|magistrates|magistrate|election|elections|gendarmerie|air|commission|labour|inspectors|inspector)$/;

export const TREATY =
  /^(?:protocol|protocols|convention|conventions|declaration|declarations|rules|principles|guidelines|guidance|process|accord|accords|charter|statement|consensus|agenda|compact|framework|statute|commitment|commitments|treaty|document|pact|agreement|agreements|dialogue|manifesto|roadmap|recommendations|outcome|call|communique|formula|protocole|declaration|convenio|protocolo|declaracion|declaracao|convencao|convencion|reglas|regras|principios|protokoll|ubereinkommen|erklarung|regeln)$/;

export const SMALL =
  /^(?:of|for|the|and|de|da|do|du|des|del|la|le|les|los|las|in|on|at|to|&|der|die|das|von|fur|et|y|e|und|against|without|d|l|s|sans|with|a|dos|sur|para|pour)$/;

export const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lady|lord|judge|justice|madam|madame|mme|monsieur|senor|senora|sr|sra|herr|frau|father|sister|brother|fr|rev|reverend|captain|mx|mlle|dona|don|ambassador|excellency|mister|doutora|doutor|doctora|profesora|professora|docteur|docteure|professeur|professeure|herrn|dom|senhor|senhora|mademoiselle|signor|signora)$/;

/** Given names and surnames that are also names of States, places or nationalities. */
export const GIVEN =
  /^(?:jordan|chad|georgia|israel|india|kenya|malta|ireland|england|france|holland|paris|london|florence|sydney|austin|victoria|santiago|lima|cuba|cyprus|chile|vienna|geneva|savannah|milan|odessa|adelaide|lourdes|salvador|asia|china|tunisia|mali|dominica|trinidad|german|norman|africa|brasil|roma|verona|siena|catalina|caledonia|jamaica|jersey|bristol|chelsea|brooklyn|dallas|denver|houston|phoenix|memphis|madison|carolina|virginia|troy|kingston|alexandria|valencia|bethlehem|nazareth|persia|aspen|rio|vladimir|constantine|sofia|sophia|isla|kent|francia|italia|germania|regina|macau|samoa|oslo|togo|congo|niger|iran|panama|bolivia|argentina|nigeria|zaire|palestine|america|americo|bali|lebanon|macedonia|romania|armenia|albania|armenio|argentino|franco|lorraine|melbourne|perth|berlin|hamburg|petra|medina|aden|cordoba|cairo|sudan|nevada|dakota|montana|alabama|tennessee|tirana|daca|juba|gao|jos|kano|ganja|tema|osh|samos|kos|mary|poti|bo|bata|shiraz|moscow|quito|praia|windsor|lincoln|preston|clifton|selma|jackson|hudson|salem|capri|corsica|sicilia|lusaka|dominique|maurice|ivory|dane|roman|dominic|britt|scott|francis|holland|polska|alma|kerala|punjab|goa|lagos|accra|asmara|nairobi)$/;

export const SURNAME =
  /^(?:poland|malta|ireland|france|england|holland|israel|jordan|spain|portugal|brazil|cuba|cyprus|india|lebanon|norway|denmark|germany|turkey|greece|congo|chile|panama|peru|kuwait|chad|georgia|wales|scotland|berlin|london|paris|rome|roma|moscow|hamburg|bologna|napoli|genova|milano|cordoba|toledo|valencia|medina|lisboa|french|english|dutch|german|irish|welsh|scot|scott|turk|pole|finn|swede|dane|greek|norman|spanish|polish|brazil|cologne|frankfurt|vienna|wien|sofia|ankara|izmir|kabul|basra|bagdadi|baghdadi|bombay|madrid|sevilla|lyon|bordeaux|toulouse|bremen|dresden|florence|venice|genoa|york|bristol|dover|kent|lima|quito|santiago|havana|bogota|dakar|tunis|tripoli|oman|iran|iraq|samoa|russia|china|japan|korea|america|brasil|espana|francia|alemania|italia|suisse|deutsch|deutscher|schweizer|franzose|ungar|hungar|kenya|austria|switzerland|guinea|manila|osaka|seoul|delhi|perth|darwin|sydney|houston|dallas|austin|washington|monaco|luxembourg|lux|belize|bahrain|mali|togo|trinidad|nassau|ceylon|siam|persia|galway|cork|derry|british|britain|britton|sudan|nepal|jersey|gibraltar|bermuda|finland|sweden|iceland|mexico|argentina|romania|ukraine|algeria|angola)$/;

export const VERB_AFTER_NAME =
  /^(?:wrote|will|drafted|says|said|is|was|has|had|signs|signed|chairs|chaired|speaks|spoke|joins|joined|asked|asks|takes|took|works|worked|presents|presented|explained|leads|led|sends|sent|from|of|and|,)$/;

export const FOREIGN_OPENERS =
  /^(?:dans|pour|avec|chez|vers|depuis|selon|comme|quand|pourquoi|comment|desde|para|hacia|segun|sobre|como|cuando|porque|entre|hasta|nach|aber|wenn|warum|auch|fur|uber|aus|von|zwischen|quanto|quando|desde|ate|pelo|pela|merci|gracias|danke|obrigado|obrigada)$/;

export const COMMON_OPENERS =
  /^(?:the|a|an|in|on|at|of|and|but|or|if|when|while|where|why|how|what|who|which|this|that|these|those|our|my|your|their|his|her|its|we|i|you|they|he|she|it|no|not|yes|for|from|to|with|by|as|is|are|was|were|does|did|do|can|could|will|would|should|may|many|some|all|several|according|please|thank|thanks|dear|let|there|here|both|also|then|than|after|before|because|although|since|until|only|every|each|any|one|two|three|chair|today|yesterday|tomorrow|regarding|concerning|about|under|over|between|like|unlike|through|table|figure|annex|question|topic|note|from|even|once|still|just|near|inside|outside|across|against|without|within|despite|during|via|per|ask|tell|see|look|compare|why|whose|whom|so|yet|nor|following|given|most|more|few|nobody|everybody|everyone|someone|somebody|women|children|girls|boys|men|migrants|victims|workers|police|courts|judges|fishermen|recruiters|smugglers|traffickers|brokers|people)$/;

export const NOT_IN_NAMES =
  /^(?:north|south|east|west|new|republic|kingdom|post|pre|brexit|article|rule|annex|table|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

export const LOWER_HEAD =
  /^(?:university|institute|association|federation|foundation|academy|college|society|coalition|alliance|council|forum|trust|scouts|helsinki|airlines|airways|choir|union|network|league|bar|consortium|confederation|cross|crescent|lawyers|initiative|collective|observatory|newspaper|times|herald|gazette|tech|polytechnic|seminary)$/;

export const CAUSE =
  /^(?:anti|stop|end|free|against|zero|beyond|no more|walk) (?:the )?(?:slavery|trafficking|racism|violence|torture|smuggling|debt|chains|corruption watch|poverty|guns?)$/;

/** "New Zealand Law Foundation": a society of people, though law or prisons are in its name. */
export const SOCIETY =
  /^(?:law|police|prison|prisoners|judges|labour|state|customs|magistrates|border|criminal|civil) (?:society|foundation|federation|association|university|school|review|journal|institute|network|union|clinic|college|forum|alliance|coalition|watch|collective)$/;
