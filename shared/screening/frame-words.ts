import type { Tongue } from './inflect.ts';

/** The words by which a clause shows its world: the speaker's own life, the meeting's business, thanks, or the affairs
 *  of a State. Sources of regular expressions over folded, lower-case words; whole words unless they end in `*`. */
export interface FrameWords {
  /** the speaker and what belongs to the speaker */
  self: string;
  /** what the meeting does with its texts and its time */
  procedure: string;
  /** what a delegation does with them, in front of a word of procedure */
  speaks: string;
  /** what a host or donor does, in front of a word of courtesy or of a gathering */
  gives: string;
  /** a preposition that says where, right before the mention */
  sited: string;
  /** where people come together */
  gathering: string;
  /** thanks, gifts and good wishes */
  courtesy: string;
  /** what only a State has or does, and what is done to people: never a matter of the meeting */
  substance: string;
  /** perception and concern: what comes after is told about the place */
  witness: string;
  /** a preposition of place stands right before the mention */
  placed: string;
}

const STATE_EN =
  'government|authorit* polic* court* judge* judici* prosecut* prison* jail* law laws legislat* parliament* president king queen army soldier* militar* militia* navy coastguard* guard* border* customs ministr* minister* constitution* official* election* regime politician* mayor* tribunal* magistrate* embass* consul* citizen* nationals economy immigration inspect* ombudsman intelligence capital* coast coasts coastline* coastguard* street* hospital* harbour* decree* bill ratif* fence* wall walls tax taxes population deport* asylum penal criminal* trial* bail sentence* register* registr* statistic* figures fund funds';
const HARM_EN =
  'acquittals? acquitted verdicts? victim* traffick* smuggl* slave* slavery forced exploit* abus* rape* raped prostitut* brothel* kidnap* abduct* ransom* detain* detention arrest* convict* camp camps weapon* gun guns rifle* pistol* firearm* bullet* ammunition drug* cocaine murder* kill* dead died die dies bodies body grave* buried bury drown* beat* beaten tortur* brib* corrupt* fraud* scam* launder* wage* unpaid paid salar* contract* debt* passports maid* domestic picker* crew* fishers fishermen labour* labor* worker* employer* recruit* broker* mine mines miner* farm* plantation* kiln* quarr* garment* harvest* orphan* child children girl* boy boys women woman men migrant* refugee* visa* crime* gang* mafia* cartel* poor poverty hunger hungry village* ship ships vessel* boat* barge* truck* lorr* fled flee* expel* expuls* refus* chased threat* disappear* missing vanish* shot shoot* sold sell* buy bought price* fee fees market* export* import* trade* arms cotton gold cocoa tobacco fish fishing exempt* punish* fine fined case cases shelter* hotline* witness* asylum permit* permission crossing* cross crossed landlord* tenant* poach* timber charcoal factor* owners organs client* pay ruling* judgment* verdict* decision* request* order orders answer* answered laundr* cellar* brick bricks papers undocumented stateless cutter* digger* diver* cleaner* nanny nannies';
const list = (words: string) =>
  words
    .split(/[ |]/)
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[\\p{L}'-]*` : word))
    .join('|');

export const FRAME_WORDS: Partial<Record<Tongue, FrameWords>> = {
  en: {
    self: '\\p{L}+ here ,|i|we|my|our|ours|me|us|myself|ourselves|mine|this is|author|co - author|co - authors|colleague|colleagues|(?:speakers?|panel+ists?|participants?|moderators?|presenters?|facilitators?|technicians?|panel|rapporteur|keynote|chaplain|guest|lady|gentleman|secretary|intern) (?:[\\p{L},]+ ){0,4}(?:connect\\p{L}*|dial\\p{L}*|join\\p{L}*|log\\p{L}*|come|comes|came|spoke|speaking|speaks|arrived|is|was|call\\p{L}*|tun\\p{L}*|from)',
    procedure:
      'amendments?|proposals?|paragraphs?|agenda|timetable|wording|comma|commas|annex|floor|microphones?|mic|points? of order|motion|interventions?|plenary|deletion|deleted|flag|placard|working group|items?|slides|options?|minutes|notes|version|draft|text|hand|hand up|speakers?|consensus|chair|co - chair|bureau|delegates?|delegation|statement|footnotes?|brackets|remarks?|colleagues?|turn|spoke|list (?:now )?(?:reads|is)|response|hearing|heard',
    speaks:
      'wants?|wanted|preferr?e?d?s?|propos\\w+|suggest\\w+|likes?|liked|accept\\w*|rais\\w+|mov(?:es?|ed)|reads?|support\\w*|backs?|backed|oppos\\w+|has|had|have|puts?|asks?|asked|speaks?|spoke|takes?|took|takes|makes?|made|clos\\w+|open\\w*|introduc\\w+|present\\w*|defend\\w*|explain\\w*|withdr\\w+|draft\\w*|tabl\\w+|second(?:s|ed)|do|does|did|kept|keeps?|insist\\w*|object\\w*|agree\\w*|join\\w*|add\\w*|discuss\\w*|drop\\w*|merge\\w*|split\\w*|postpon\\w*|defer\\w*|chang\\w+|delet\\w+|quot\\w+|repeat\\w*|summari\\w+',
    gives:
      'paid for|lent|bore|gave|offered|brought|provided|provides|made possible|hosts?|hosted|donated|finance[sd]?|co - financed|sponsor(?:s|ed)|covers?|covered|funds|funded|supports?|supported|pays for|opened its doors|invited|receives?|welcomed',
    sited: '(?:in|at|to|near|outside|into|around|over|from|(?:in|at) the (?:\\p{L}+ ){1,3}of)',
    gathering:
      'meetings?|sessions?|forums?|conferences?|workshops?|trainings?|seminars?|exhibitions?|congress(?:es)?|summits?|webinars?|retreats?|side events?|consultations?|gatherings?|festivals?|assembl(?:y|ies)|round ?tables?|panels?|symposi(?:um|a)|dialogues?|negotiations?|(?<!of )courses?|schools?|launch|ceremony|over coffee|over dinner|over lunch|pilot|met|meet|gathered|gather|convened?|came together|come together|see (?:you|all|each|one)|toured|travelling exhibition|venue|hotel|kickoff|rehearsal|lecture|keynote|showing|premiere|rounds?|was born|were born|drafted|conceived|invented|finalised|negotiated|presented|launched|shown|screened|films?|choirs?|plays?|tour|toured|legs?|rehears\\w+|sung|sang|sing|danced|performed|agreed|over (?:\\w+ )?(?:soup|tea|beer|breakfast|dessert|wine|cake)|first night|opening night|calendar|trip|photographs?|stand|booth|next stop|posters?|leaflets?|volumes?|archives?|editions?|(?:book |trade |film |boat )?(?:fairs?|weeks?)|(?:link|line|connection) (?:to|with)|(?:second|third|fourth|next|last) one|foreseen|(?:is|are) planned|(?:other|others) . s? ?offices?|each other . s offices?|each other|bound|discussed|tested|tried out|rehearsed|piloted',
    courtesy:
      'thanks?|thank|thanked|grateful|gratitude|appreciation|appreciate|owe|owed|indebted|generosity|hospitality|kindness|kindly|commend|congratulat\\w+|welcome|greet|greetings|applaud|applause|i wish|we wish|best wishes|happy (?:national|independence|birth) ?day|happy birthday|honou?r|compliments|hosts?|hosted|sponsors?|sponsored|donors?|donated|financed|co - financed|funded|gifts?|grants?|offered by|courtesy of|salute|cheers|bravo|kudos|tribute|invited|invitation',
    substance: list(`${STATE_EN} ${HARM_EN}`),
    witness:
      'turn|turns|turning|itself|correct|true|about|regarding|concerning|ask|asked|asks|sent us|gave us|follow\\w*|against|see|sees|saw|seen|find|finds|found|happen\\w*|hear of|observe\\w*|witness\\w*|noticed?|situation|worr\\w+|concern\\w*|know|known|nothing|never|nobody|no one|none|like|unlike|than|compare\\w*|case of|example|case|why|how many|how much|does|did|do|reports?|published?|answers?|answered|told|tells?|says? that|said that',
    placed:
      '(?:left|leaving|reached|(?:in|at|near|over) the (?:\\p{L}+ ){1,3}of|in|at|from|to|near|via|through|over|outside|between|into|on|around|towards?|by way of|across|off|for|out of|inside|beyond)',
  },
  fr: {
    self: 'je|j|nous|mon|ma|mes|notre|nos|moi',
    procedure:
      'amendements?|propositions?|paragraphes?|ordre du jour|calendrier|libelle|virgule|annexe|parole|micro|motion d ordre|seance|suppression|points?|texte|intervention|liste|proces - verbal|diapositives|delegations?|presidence|version',
    speaks:
      'soutien\\w+|souten\\w+|soutenu|appui\\w*|appuye\\w*|propos\\w+|demand\\w+|prefer\\w+|souhait\\w+|accept\\w+|oppos\\w+|present\\w+|retir\\w+|parl\\w+|pris|prend|voul\\w+|voudr\\w+',
    gives: 'offert|offre|prete|finance|financ\\w+|accueil\\w*|soutenu|paye|invite',
    sited: "(?:a|au|aux|en|dans|vers|jusqu ' a)(?: (?:la|le|les|l '))?",
    gathering:
      'reunions?|conferences?|forum|ateliers?|formations?|seminaires?|expositions?|congres|sommet|colloque|sessions?|assemblee|rencontres?|dialogue|cours|retrouv\\w+|reuni\\w*',
    courtesy:
      'merci|remerci\\w+|gratitude|reconnaiss\\w+|felicit\\w+|salu\\w+|hommage|accueil\\w*|hospitalite|offert|finance|soutenu|bonjour',
    substance: list(
      'gouvernement* autorit* polic* tribuna* juge* judiciaire* procureur* prison* loi lois armee* soldat* militair* milice* douan* frontier* ministr* prefet* victim* trait* passeur* traffic* esclav* exploit* viol* violee* prostit* enleve* detenu* detention arret* condamn* camp camps arme armes fusil* pistolet* drogue* tue* mort* cadavre* tomb* corrupt* salaire* contrat* dette* passeports domestique* ouvrier* travailleu* employeur* recrut* mine mines plantation* enfant* fille* garcon* femme* homme* migrant* refugie* visa* crime* crimin* gang* mafia* cartel* pauvre* village* bateau* navire* camion* expuls* refus* vendu* vend* prix marche* or cacao coton tente* rue rues eleves statistiqu* foyer* refuge* temoin* hopital* port ports',
    ),
    witness:
      'sur|contre|concernant|vu|voit|voyons|trouve|observ\\w+|demand\\w+ (?:qui|si|combien|pourquoi)|dit|dire|repond\\w*|raconte\\w*|rien|jamais|personne|aucune?|comme|pourquoi|combien|situation|cas|qu|que',
    placed: "(?:a|au|aux|en|de|du|des|d '|depuis|vers|par|pres de|dans|pour)(?: (?:la|le|les|l '))?",
  },
  es: {
    self: 'yo|nosotr[oa]s|mi|mis|me|nos|nuestr[oa]s?|soy|somos|estoy|estamos|vengo|venimos|vivo|vivimos|trabajo|estudie|naci|aprendi|llegue|llegamos|les|saluda',
    procedure:
      'enmiendas?|propuestas?|parrafos?|agenda|orden del dia|calendario|coma|anexo|palabra|microfono|mocion|sesion|texto|intervencion|lista|acta|diapositivas|delegacion(?:es)?|presidencia|version',
    speaks:
      'apoy\\w+|propon\\w+|propus\\w+|pid\\w+|pidi\\w+|prefier\\w+|prefir\\w+|quier\\w+|acept\\w+|opon\\w+|present\\w+|retir\\w+|habl\\w+|tom\\w+|desea\\w*',
    gives: 'ofrec\\w+|presto|financi\\w+|acog\\w+|apoyo|pago|invito',
    sited: '(?:en|a|al|hasta|hacia)(?: (?:la|el|los|las))?',
    gathering:
      'reunion(?:es)?|conferencias?|foro|taller(?:es)?|capacitacion(?:es)?|formacion|cursos?|seminarios?|exposicion|congreso|cumbre|sesion|encuentros?|asamblea|dialogo|reunimos|vemos',
    courtesy:
      'gracias|agradec\\w+|gratitud|reconocimiento|felicit\\w+|salud\\w+|hospitalidad|acogida|anfitrion\\w*|ofrecio|financi\\w+|buenos dias|buenas',
    substance: list(
      'gobierno* autorid* polic* tribunal* juez jueces judicial* fiscal* carcel* prision* ley leyes ejercito* soldad* militar* milicia* aduana* frontera* ministr* victima* trata tratante* trafic* esclav* explot* viola* prostit* secuestr* deten* detuv* arrest* conden* campo campos campament* arma armas fusil* pistola* droga* muert* mata* cadaver* tumba* corrup* salario* contrato* deuda* pasaportes domestic* obrer* trabajadora* trabajadores empleador* patron* reclut* mina minas plantacion* nino* nina* chic* mujer* hombre* migrante* refugiad* visa* crimen* crimin* pandill* mafia* cartel* pobre* pueblo* aldea* barco* buque* camion* expuls* neg* vend* precio* mercado* oro algodon calle* estadistic* refugio* albergue* testigo* hospital* puerto* pag*',
    ),
    witness:
      'sobre|contra|visto|vemos|encontr\\w+|observ\\w+|pregunt\\w+ (?:quien|si|cuant\\w+|por)|dij\\w+|respond\\w+|cuent\\w+|nada|nunca|nadie|ningun\\w*|como|por que|cuant\\w+|situacion|caso|que',
    placed: '(?:en|de|del|desde|a|al|hasta|hacia|por|para)(?: (?:la|el|los|las))?',
  },
  pt: {
    self: 'eu|nos|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|sou|somos|estou|estamos|venho|vimos|vivo|moro|trabalho|estudei|nasci|cheguei|falo|me',
    procedure:
      'emendas?|propostas?|paragrafos?|agenda|ordem do dia|calendario|virgula|anexo|palavra|microfone|mocao|sessao|texto|intervencao|lista|ata|diapositivos|delegac(?:ao|oes)|presidencia|versao',
    speaks:
      'apoi\\w+|propo\\w+|propo[es]\\w*|ped\\w+|prefer\\w+|quer\\w*|aceit\\w+|opo\\w+|apresent\\w+|retir\\w+|fal\\w+|tom\\w+|gostaria',
    gives: 'oferec\\w+|emprest\\w+|financi\\w+|acolh\\w+|apoiou|pagou|convid\\w+',
    sited: '(?:em|no|na|nos|nas|a|ao|ate|para)',
    gathering:
      'reuni(?:ao|oes)|conferencias?|forum|foro|formac(?:ao|oes)|oficinas?|cursos?|seminarios?|exposicao|congresso|cimeira|cupula|sessao|encontros?|assembleia|dialogo',
    courtesy:
      'obrigad[oa]|agradec\\w+|gratidao|felicit\\w+|parabens|saud\\w+|hospitalidade|anfitri\\w+|ofereceu|financi\\w+|bom dia|boa tarde',
    substance: list(
      'governo* autorid* polic* tribuna* juiz* juizes judicia* procurador* cadeia* pris* lei leis exercito* soldad* militar* milicia* alfandeg* fronteira* ministr* vitima* trafic* traficante* escrav* explor* viola* prostit* sequest* deti* prend* presos condena* campo campos arma armas fuzil* pistola* droga* mort* mata* corrup* salario* contrato* divida* passaportes domestic* operari* trabalhador* empregador* patra* recrut* mina minas plantac* crianca* menino* menina* mulher* homem homens migrante* refugiad* visto vistos crime* crimin* gangue* mafia* pobre* aldeia* barco* navio* camia* expuls* neg* vend* preco* mercado* ouro algodao rua ruas estatistic* abrigo* testemunh* hospital* porto* pag* carros fazend*',
    ),
    witness:
      'sobre|contra|visto|vemos|encontr\\w+|observ\\w+|pergunt\\w+ (?:quem|se|quant\\w+|por)|diss\\w+|respond\\w+|cont\\w+|nada|nunca|ninguem|nenhum\\w*|como|por que|quant\\w+|situacao|caso|que',
    placed: '(?:em|no|na|nos|nas|de|do|da|dos|das|desde|a|ao|ate|para|por)',
  },
  de: {
    self: 'ich|wir|mein\\w*|unser\\w*|mich|mir|uns',
    procedure:
      'anderung\\w*|vorschlag\\w*|vorschlage|absatz\\w*|tagesordnung|zeitplan|wortlaut|komma|anhang|mikrofon|antrag|sitzung|text\\w*|wortmeldung|liste|protokoll|folien|delegation\\w*|vorsitz\\w*|fassung',
    speaks:
      'unterstutz\\w+|schlagt|schlug|schlagen|bitte\\w*|bat|baten|mocht\\w+|will|wollte\\w*|akzeptier\\w+|lehn\\w+|stell\\w+|zieht|zog|spr[aei]ch\\w*|sagte\\w*|sagt',
    gives: 'gab|lieh|bezahlte|finanzier\\w+|spendete|ermoglicht\\w*|lud|empfing',
    sited: '(?:in|nach|bei|im|zu|an|am|auf)(?: (?:der|den|dem|die|das))?',
    gathering:
      'tagung\\w*|konferenz\\w*|forum|workshops?|schulung\\w*|seminar\\w*|ausstellung\\w*|kongress\\w*|gipfel|sitzung\\w*|treffen|versammlung|dialog|kurs\\w*|lehrgang\\w*|getroffen|trafen',
    courtesy:
      'dank\\w*|gratul\\w+|gluckwunsch\\w*|gastfreund\\w+|gastgeber\\w*|gruss\\w*|finanzier\\w+|gespendet|eingeladen|willkommen|guten (?:tag|morgen|abend)',
    substance: list(
      'regierung* behord* polizei* polizist* gericht* richter* justiz* staatsanw* gefangnis* haft* gesetz* armee* soldat* militar* miliz* zoll* grenz* minister* opfer* menschenhand* schleus* schmugg* sklav* ausbeut* ausgebeut* vergewalt* prostit* entfuhr* verhaft* verurteil* lager* waffe* gewehr* pistole* droge* tot tote* getotet* leiche* grab* korrupt* lohn* lohne* vertrag* schuld* passe hausangestell* arbeiter* arbeitgeber* anwerb* vermittler* mine* plantage* kind* madchen* junge* frauen manner migrant* fluchtling* visum* verbrech* krimin* bande* mafia* kartell* arm arme* dorf* schiff* boot* laster* abgeschob* abschieb* weiger* verkauf* preis* markt* gold baumwoll* strasse* statist* zeug* krankenhaus* hafen* zahl* bezahl* schlacht*',
    ),
    witness:
      'uber|gegen|gesehen|sehen|sieht|finden|fanden|beobacht\\w+|frag\\w+ (?:,|wer|ob|wie)|gefragt|antwort\\w*|sagt\\w*|erzahl\\w+|nichts|nie|niemals|niemand|kein\\w*|wie viele|warum|lage|fall|dass',
    placed: '(?:in|aus|nach|bei|von|vom|im|zu|uber|durch|an|am|auf|der|den|dem)(?: (?:der|den|dem|die|das))?',
  },
  ru: {
    self: 'я|мы|мо[ияею]\\p{L}*|наш\\p{L}*|меня|мне|нам|нас',
    procedure:
      'поправк\\p{L}*|предложени\\p{L}*|пункт\\p{L}*|повестк\\p{L}*|график\\p{L}*|формулировк\\p{L}*|запят\\p{L}*|приложени\\p{L}*|слово|слова|микрофон\\p{L}*|заседани\\p{L}*|текст\\p{L}*|выступлени\\p{L}*|список|протокол\\p{L}*|слаид\\p{L}*|делегаци\\p{L}*|председател\\p{L}*',
    speaks:
      'поддерж\\p{L}+|предлаг\\p{L}+|предлож\\p{L}+|прос\\p{L}+|попрос\\p{L}+|хот\\p{L}+|возраж\\p{L}+|снял\\p{L}*|внесл?\\p{L}*|выступ\\p{L}+|взял\\p{L}*',
    gives: 'предостав\\p{L}+|оплат\\p{L}+|финансир\\p{L}+|подарил\\p{L}*|принял\\p{L}*|пригласил\\p{L}*',
    sited: '(?:в|во|на|под)',
    gathering:
      'встреч\\p{L}*|совещани\\p{L}*|конференци\\p{L}*|форум\\p{L}*|семинар\\p{L}*|тренинг\\p{L}*|выставк\\p{L}*|конгресс\\p{L}*|саммит\\p{L}*|сесси\\p{L}*|курс\\p{L}*|заседани\\p{L}*|диалог\\p{L}*|встретил\\p{L}*|собрал\\p{L}*',
    courtesy:
      'спасибо|благодар\\p{L}*|признательн\\p{L}*|поздравл\\p{L}*|приветств\\p{L}*|гостеприимств\\p{L}*|привет|добрыи день|доброе утро',
    substance: list(
      'правительств* власт* полици* суд суды суда суде судов судь* прокур* следовател* адвокат* тюрьм* закон* арми* солдат* воен* граница границ* министр* жертв* потерпевш* торговл* торгов* контрабанд* рабств* раб рабы эксплуат* изнасил* прост* похи* задерж* арест* осужд* лагер* оруж* автомат* пистолет* наркот* уби* умер* погиб* тел тела могил* корруп* взятк* зарплат* договор* долг* паспорта домработ* рабоч* работодател* хозя* вербов* шахт* плантац* дет* девоч* девуш* мальчик* женщин* мужчин* мигрант* бежен* виз* преступ* банд* мафи* картел* бедн* деревн* суда корабл* лодк* грузовик* депорт* высыл* отказ* прода* цен* рынок рынк* золот* хлоп* улиц* статист* приют* свидетел* больниц* порт* плат* студент* пол* участков*',
    ),
    witness:
      'о|об|обо|против|видел\\p{L}*|видим|нашл\\p{L}*|наблюда\\p{L}*|спроси\\p{L}*|спрашива\\p{L}*|сказа\\p{L}*|ответ\\p{L}*|рассказ\\p{L}*|пишут|ничего|никогда|никто|нет|как|почему|сколько|ситуаци\\p{L}*|что',
    placed: '(?:в|во|на|из|от|с|со|до|под|через|к|у)(?: \\p{L}+(?:ои|ом|еи|ем))?',
  },
  ar: {
    self: 'انا|نحن|[ء-ي]{3,}تنا|[ء-ي]{3,}نا|اتحدث|نتحدث|اعمل|نعمل|اعيش|نعيش|جئت|جئنا|وصلت|ولدت|درست|سوالي|اسمي',
    procedure:
      'تعديل|اقتراح|مقترح|الفقره|فقره|جدول الاعمال|الكلمه|الميكروفون|الجلسه|النص|القائمه|وفد|رئيسه|رئيس|مداخله',
    speaks: 'ت?ي?ويد|تدعم|يدعم|اقترح\\p{L}*|تقترح|يقترح|طلب\\p{L}*|تطلب|تود|يود|اعترض\\p{L}*',
    gives: 'استضاف\\p{L}*|قدم\\p{L}*|مول\\p{L}*',
    sited: '(?:في|الي)',
    gathering:
      'اجتماع|الاجتماع|اجتماعات|موتمر|الموتمر|منتدي|المنتدي|ورشه|الورشه|دوره|الدوره|تدريب|التدريب|ندوه|الندوه|معرض|المعرض|قمه|حوار|لقاء|اللقاء',
    courtesy:
      'شكرا|نشكر|اشكر|الشكر|امتنان\\p{L}*|نهن\\p{L}*|اهن\\p{L}*|ضياف\\p{L}*|استضاف\\p{L}*|تحيه|تحيات\\p{L}*|صباح الخير|مساء الخير',
    substance:
      '[ء-ي]*(?:حكوم|شرط|محكم|محاكم|سجن|سجون|قانون|قضا|ضحا|حدود|جيش|وزار|وزير|عامل|عمال|جوازات|اطفال|طفل|نساء|فتيات|فتاه|بنات|رجال|مهاجر|لاجئ|لاجي|مخيم|سلاح|اسلح|مخدر|قتل|مات|موت|اعتقل|توقيف|فساد|رشو|راتب|رواتب|اجور|اجر|عقد|عقود|ديون|تجار|تهريب|مهرب|عبود|استغلال|اغتصاب|خطف|فديه|عصاب|مافيا|قارب|سفين|سفن|مصنع|مصانع|منجم|مزرع|مزارع|يباع|بيع|شراء|سعر|سوق|شارع|مستشف|باب|احد)[ء-ي]*',
    witness: 'عن|حول|سال\\p{L}*|قال\\p{L}*|اخبر\\p{L}*|ضد|راي\\p{L}*|وجد\\p{L}*|لا|لم|لن|ليس|لماذا|كم|كيف|ان',
    placed: '(?:من|في|الي|علي|عبر)',
  },
};
