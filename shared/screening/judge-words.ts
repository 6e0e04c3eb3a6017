import { foldPhrase } from './characters.ts';
import { FRAME_WORDS } from './frame-words.ts';
import type { Tongue } from './inflect.ts';

/** Classes of words that show what a clause is about, the same in eight languages, so that what is learned in one
 *  serves in all. A star stands for any ending; Chinese words are found inside the running text. */
const WORDS: Record<string, Partial<Record<Tongue, string>>> = {
  self: {
    en: "i we my our ours me us myself ourselves mine i'm we're",
    fr: 'je j nous mon ma mes notre nos moi',
    es: 'yo nosotr* mi mis me nos nuestr* soy somos estoy estamos vengo venimos tengo tenemos hablo hablamos',
    pt: 'eu nos meu minha meus minhas nosso nossa nossos nossas sou somos estou estamos venho vimos falo falamos',
    de: 'ich wir mein* unser* mich mir uns',
    ru: 'я мы мой моя мое мои моей моего моих наш* меня мне нам нас',
    ar: 'انا نحن لي لنا مني منا عندي',
    zh: '我 我们 本人 本组织 本中心 本会 我会 我国 本代表团',
  },
  person: {
    en: 'he she him his her who mr mrs ms dr prof professor sir sister brother colleague* friend* partner*',
    fr: 'il elle son sa ses qui m mme mlle dr professeur* collegue* ami* soeur* frere*',
    es: 'el ella su sus quien sr sra dr dra profesor* colega* amig* herman* compañer*',
    pt: 'ele ela seu sua quem sr sra dr dra professor* colega* amig* irma*',
    de: 'er sie sein* ihr* wer herr frau dr professor* kolleg* freund* partner*',
    ru: 'он она его ее кто господин госпож* профессор* доктор* коллег* друг* подруг*',
    ar: 'هو هي الذي التي السيد* الدكتور* زميل* صديق* الاستاذ* استاذ*',
    zh: '他 她 先生 女士 博士 教授 同事',
  },
  born: {
    en: 'born birth native descent origin* originally raised grew upbringing childhood roots nationality citizen* passport*',
    fr: 'ne nee nes naiss* natif native origine* grandi enfance nationalite passeport*',
    es: 'naci* nacid* natural origen* crec* criad* infancia nacionalidad pasaporte*',
    pt: 'nasc* natural origem* cresc* criad* infancia nacionalidade passaporte*',
    de: 'geboren* geburt* gebürtig* stamm* aufgewachsen* kindheit herkunft staatsangehörig* pass',
    ru: 'родил* родом рожд* урожен* вырос* происхожд* детств* гражданств* паспорт*',
    ar: 'ولدت ولد* مولود* الاصل اصول* نشات نشا* جنسي* جواز*',
    zh: '出生 出身 长大 国籍 籍 护照 祖籍',
  },
  live: {
    en: 'live lives lived living reside* residing resident home settled moved neighbour* dwell* stay stayed',
    fr: 'vis vit vivons vivre vecu habit* resid* demeur* install* domicil* loge*',
    es: 'viv* resid* habit* radic* vecin* instal* mud*',
    pt: 'viv* resid* mor* habit* vizinh* instal* mud*',
    de: 'lebe lebt leben lebte* wohn* zuhause ansässig* gezogen umgezogen',
    ru: 'живу живет живем живут жил* прожива* переехал* поселил* обосновал*',
    ar: 'اعيش نعيش يعيش تعيش اقيم نقيم يقيم تقيم مقيم* سكن* اسكن* انتقل*',
    zh: '住 居住 定居 搬到 生活',
  },
  work: {
    en: 'work works worked working job jobs career practise* practice* practis* retired retire employ* employer serve* served volunteer* volunteered staff run runs manage* managed head heads coordinate*',
    fr: 'travail* emploi carrier* exerc* retrait* employ* benevol* dirig* coordonn* gère',
    es: 'trabaj* emple* carrera* ejerc* jubil* voluntari* dirij* dirig* coordin*',
    pt: 'trabalh* empreg* carreira* exerc* reform* aposent* voluntari* dirij* dirig* coordeno coorden*',
    de: 'arbeit* beruf* stelle tätig* pension* ruhestand ehrenamt* leite* leitet betreib*',
    ru: 'работ* служ* карьер* пенси* волонт* руковож* руковод* возглавл*',
    ar: 'اعمل نعمل يعمل تعمل عملت وظيف* مهن* متطوع* ادير متقاعد*',
    zh: '工作 任职 退休 志愿 从事 就职 服务 任',
  },
  study: {
    en: 'study studies studied student* degree graduate* graduated thesis doctorate phd university school college train trained training teach teaches taught teaching lecture* lecturer professor* academic* learn learned learnt scholar* educated diploma course*',
    fr: 'etudi* diplom* these universit* ecole* form* enseign* appris apprend* cours doctor*',
    es: 'estudi* diplom* tesis universi* escuela* form* enseñ* aprend* curso* doctor* gradu* docente*',
    pt: 'estud* diplom* tese universi* escola* form* ensin* aprend* curso* doutor* gradu* leciono lecion* docente*',
    de: 'studier* student* diplom* universi* schule* hochschule* ausgebild* lehre* lehrt gelehrt lernte* gelernt kurs* promov* doktor*',
    ru: 'уч* студент* диплом* диссертац* университет* школ* преподав* выпуск* окончил* аспирант* лекци*',
    ar: 'درست درس* طالب* طلاب* جامع* الجامع* مدرس* شهاد* تخرج* تدرب* ادرس تعلم* دكتور*',
    zh: '学习 大学 学生 学校 留学 毕业 博士 硕士 教书 任教 讲学 培训 读书 求学 攻读',
  },
  trade: {
    en: 'lawyer* nurse* teacher* doctor* midwi* judge engineer* notar* sociologist* psycholog* librarian* journalist* accountant* interpreter* translator* chaplain* priest* nun baker* carpenter* sailor* fisherman captain* architect* linguist* researcher* social paralegal* pharmacist* photographer* programmer* economist* historian* anthropologist* advocate* activist* survivor* consultant* secretary treasurer director* president* coordinator* founder* member* author* co-author* scientist* expert* barrister solicitor beekeeper gardener cook driver pilot',
    fr: 'avocat* infirmi* enseignant* medecin* sage-femme juge notaire* ingenieur* sociologue* psycholog* bibliothecaire* journaliste* comptable* interprete* traduct* aumonier* marin* capitaine* architecte* linguiste* cherche* juriste* greffi* president* direct* membre* fondat* auteur* coordinat*',
    es: 'abogad* enfermer* maestr* medic* matron* juez jueza notari* ingenier* sociolog* psicolog* bibliotecari* periodista* contador* interprete* traductor* capellan* marin* capitan* arquitect* lingüista* investigador* jurista* president* director* miembro* fundador* autor* coordinador*',
    pt: 'advogad* enfermeir* professor* medic* parteir* juiz* notari* engenheir* sociolog* psicolog* bibliotecari* jornalista* contabilista* interprete* tradutor* capela* marinheir* capitao* arquitet* linguista* investigador* pesquisador* jurista* president* diretor* membro* fundador* autor* coordenador*',
    de: 'anwalt* anwältin* krankenschwester* pfleger* lehrer* arzt* ärztin* hebamme* richter* notar* ingenieur* soziolog* psycholog* bibliothekar* journalist* buchhalter* dolmetsch* übersetz* seelsorg* matros* kapitän* architekt* linguist* forscher* jurist* präsident* direktor* mitglied* gründer* autor*',
    ru: 'адвокат* юрист* медсестр* учител* врач* акушер* судья нотариус* инженер* социолог* психолог* библиотекар* журналист* бухгалтер* переводчи* капеллан* моряк* капитан* архитектор* лингвист* исследовател* президент* директор* член* основател* автор*',
    ar: 'محام* ممرض* معلم* طبيب* قابل* قاض مهندس* باحث* صحفي* محاسب* مترجم* بحار* قبطان* رييس* مدير* عضو اعضاء موسس* كاتب* خبير*',
    zh: '律师 护士 教师 老师 医生 助产士 工程师 记者 会计 翻译 海员 船长 研究员 学者 主任 会长 成员 创始人 作者 专家 社工 法官',
  },
  kin: {
    en: "mother father parents grandmother grandfather sister brother daughter son husband wife uncle aunt cousin family children's mum dad married marriage cat cats dog",
    fr: 'mere pere parents grand-mere grand-pere soeur frere fille fils mari epouse femme oncle tante cousin* famille marie*',
    es: 'madre padre padres abuel* herman* hija hijo marido espos* tio tia prim* familia casad*',
    pt: 'mae pai pais avo avos irma irmao filha filho marido espos* mulher tio tia prim* familia casad*',
    de: 'mutter vater eltern großmutter großvater oma opa schwester bruder tochter sohn mann frau onkel tante familie verheiratet ehe',
    ru: 'мать мама отец родител* бабушк* дедушк* сестра брат дочь сын муж жена дядя тетя семь* замуж* женат*',
    ar: 'امي والدتي ابي والدي والد* جدتي جدي اخت* اخي ابن* زوج* عم* خال* عايل* اسره اسرت*',
    zh: '母亲 父亲 父母 祖母 奶奶 爷爷 外婆 姐姐 妹妹 哥哥 弟弟 女儿 儿子 丈夫 妻子 家人',
  },
  org: {
    en: 'association* organization* organisation* union* network* foundation* institute* centre* center* coalition* federation* alliance* society societies league* club* council* chamber* clinic* company companies firm* bank* ngo* charity charities initiative* cooperative* platform* observatory committee* academy library bureau forum',
    fr: 'association* organisation* syndicat* reseau* fondation* institut* centre* coalition* federation* alliance* societe* ligue* club* conseil* chambre* clinique* entreprise* banque* ong initiative* cooperative* collectif* observatoire*',
    es: 'asociacion* organizacion* sindicato* red redes fundacion* instituto* centro* coalicion* federacion* alianza* sociedad* liga* club* consejo* camara* clinica* empresa* banco* ong iniciativa* cooperativa* colectivo* mesa observatorio*',
    pt: 'associac* organizac* sindicato* rede* fundac* instituto* centro* coliga* federac* alianca* sociedade* liga* clube* conselho* camara* clinica* empresa* banco* ong iniciativa* cooperativa* coletivo* observatorio*',
    de: 'verein* verband* organisation* gewerkschaft* netzwerk* stiftung* institut* zentrum* koalition* bündnis* gesellschaft* liga* klub* rat kammer* klinik* firma* bank* ngo initiative* genossenschaft*',
    ru: 'ассоциац* организац* профсоюз* сеть сети фонд* институт* центр* коалиц* федерац* альянс* обществ* лиг* клуб* совет* палат* клиник* компани* банк* инициатив* кооператив* союз*',
    ar: 'جمعي* منظم* نقاب* شبك* موسس* معهد* مركز* ايتلاف* اتحاد* تحالف* رابط* نادي* مجلس* غرف* عياد* شرك* بنك* مبادر* تعاوني*',
    zh: '协会 组织 工会 网络 基金会 研究所 中心 联盟 联合会 学会 俱乐部 委员会 公司 银行 机构 学院 合作社',
  },
  found: {
    en: 'founded founding established registered incorporated based headquartered seat set created launched entered constituted licensed set-up began started headquarters domiciled',
    fr: 'fond* cree* etabli* enregistr* constitu* base siege lance* immatricul* sise',
    es: 'fund* cread* establec* registrad* inscrit* constitu* sede lanz* domicili*',
    pt: 'fund* criad* estabelec* registad* registrad* inscrit* constitu* sede lanc* domicili*',
    de: 'gegründet* gründung* eingetragen* errichtet* sitz angesiedelt* registriert*',
    ru: 'основан* создан* учрежден* зарегистрирован* базиру* штаб-квартир* находит* расположен*',
    ar: 'تاسس* اسس* انشي* مسجل* سجل* مقر* ومقر* مقره* مقرها',
    zh: '成立 创立 创办 注册 设在 总部 设立 登记 设于 位于 创建',
  },
  branch: {
    en: 'office* branch* secretariat chapter* member* partner* affiliate* section* desk* team* board volunteers staff representative colleagues',
    fr: 'bureau* antenne* secretariat section* membre* partenaire* equipe* filiale* benevoles',
    es: 'oficina* secretaria* seccion* miembro* soci* equipo* filial* capitulo* delegada',
    pt: 'escritorio* gabinete* secretariado secç* membro* parceir* equipa* equipe* filia*',
    de: 'büro* zweigstelle* sekretariat sektion* mitglied* partner* team* vorstand',
    ru: 'офис* отделен* секретариат* филиал* член* партнер* команд* представительств*',
    ar: 'مكتب* فرع* فروع* امان* اعضا* شريك* شركاء فريق*',
    zh: '办公室 分会 秘书处 分部 会员 伙伴 团队 办事处 分支',
  },
  travel: {
    en: 'flew fly flight* travel* travelled train trains arrive* arrived came come coming return* connect* connected connecting join* joined joining online dial* video call calling via airport plane ticket* journey here tonight today',
    fr: 'avion vol voyag* train arriv* venu* viens venons connect* rejoin* ligne visio* appel* depuis via',
    es: 'avion vuelo viaj* tren lleg* vine vengo conect* uni* linea video* llam* desde via',
    pt: 'aviao voo viaj* comboio trem cheg* vim venho ligad* conect* linha video* cham* desde via',
    de: 'flug* flog* reise* gereist zug ankam* angekommen komme kommen zugeschaltet* verbunden online video* ruf* über',
    ru: 'самолет* рейс* поезд* приеха* прилете* прибы* подключ* онлайн звон* видео*',
    ar: 'طاير* رحل* سافر* قطار وصلت وصل* جيت جينا اتصل* متصل* عبر فيديو',
    zh: '飞 来自 乘 抵达 连线 在线 线上 视频 赶来 远程',
  },
  name: {
    en: 'name names named call called surname* spelled nickname christened',
    fr: 'nom noms prenom* nomm* appel* surnom*',
    es: 'nombre* apellid* llam* apodo*',
    pt: 'nome* apelid* sobrenome* cham*',
    de: 'name namens heiße* heißt nachname* vorname* genannt',
    ru: 'зовут имя имени фамили* назван* называ*',
    ar: 'اسمي اسم* سماني يدعي تدعي لقب*',
    zh: '名叫 叫 姓 名字 姓名',
  },
  floor: {
    en: 'floor speak* spoke statement* intervention* intervene* remark* ask* asked question* list speaker* behalf delivered echo* align* echoed associate* microphone* order nameplate reply replied turn recalled',
    fr: 'parole parl* declaration* intervention* interven* remarque* demand* question* liste orateur* nom micro* ordre aligne* associe* repond*',
    es: 'palabra habl* declaracion* intervencion* interven* observacion* pregunt* lista orador* nombre microfon* orden suma sum* asocia* respond*',
    pt: 'palavra fal* declarac* intervenc* interven* observac* pergunt* lista orador* nome microfon* ordem associ* respond*',
    de: 'wort sprech* sprach* erklärung* wortmeldung* bemerkung* frag* liste redner* namen mikrofon* schließ* antwort*',
    ru: 'слово слова выступ* заявлен* замечан* спроси* вопрос* список списк* оратор* имени микрофон* присоедин* ответ*',
    ar: 'الكلمه كلم* بيان* مداخل* ملاحظ* سال* سوال* قايم* المتحدث* باسم ميكروفون* انضم* رد',
    zh: '发言 代表 提问 名单 问题 声明 话筒 回应 请 附议',
  },
  support: {
    en: 'support* propose* proposed proposal* prefer* preferred second seconded accept* oppose* amend* amendment* suggest* tabled move moved withdraw* withdrew reserve* join consensus request* delete* deletion insert* drafting bracket* wording',
    fr: 'soutien* souten* appui* propos* prefer* accepte* oppos* amende* suggere* retir* reserv* consensus supprim* libell*',
    es: 'apoy* propon* propus* propuest* prefier* prefir* acept* opon* enmiend* sugier* retir* reserv* consenso supr* redac*',
    pt: 'apoi* propo* prefer* aceit* opo* emend* suger* retir* reserv* consenso supr* redac*',
    de: 'unterstütz* vorschlag* schlägt schlug vorzieh* akzeptier* ablehn* änderung* beantrag* streich* vorbehalt* konsens',
    ru: 'поддерж* предлаг* предлож* предпоч* соглас* возраж* поправк* снял* оговорк* консенсус* исключ*',
    ar: 'ايد* يويد تويد دعم* اقترح* تقترح اقتراح* تفضل وافق* اعترض* تعديل* سحب* تحفظ* توافق*',
    zh: '支持 建议 提议 赞成 反对 修正 修改 同意 保留 撤回 协商一致',
  },
  delegate: {
    en: 'delegation* delegate* representative* ambassador* mission* observer* embassy group distinguished excellenc* rapporteur* facilitator* chair co-chair bureau minister* permanent elected nominated',
    fr: 'delegation* delegue* representant* ambassad* mission* observat* groupe distingue* rapporteur* facilitat* president* bureau permanente elu*',
    es: 'delegacion* delegad* representant* embajad* mision* observador* grupo distinguid* relator* facilitador* president* copresident* mesa permanente elegid*',
    pt: 'delegac* delegad* representant* embaixad* missa* missoes observador* grupo distint* relator* facilitador* president* copresident* mesa permanente eleit*',
    de: 'delegation* delegiert* vertreter* botschaft* mission* beobachter* gruppe berichterstatter* vorsitz* präsidi* ständige* gewählt*',
    ru: 'делегац* делегат* представител* посол* посольств* миссия миссии наблюдател* групп* докладчик* председател* бюро постоянн* избран*',
    ar: 'وفد* الوفد* ممثل* سفير* سفار* بعث* مراقب* مجموع* مقرر* رييس* مكتب الدايم* انتخب*',
    zh: '代表团 代表 大使 常驻 使团 观察员 使馆 主席 报告员 当选',
  },
  thank: {
    en: 'thank thanks thanked grateful gratitude appreciat* indebted owe congratulat* welcome greet* tribute acknowledg* kindness kindly generous* hospitality wish best honour* pay commend*',
    fr: 'merci remerci* gratitude reconnaiss* felicit* salu* hommage gentilles* genereu* hospitalite bonjour bienvenue',
    es: 'gracias agradec* agradez* gratitud reconoc* felicit* salud* homenaje amab* generos* hospitalidad bienvenid*',
    pt: 'obrigad* agradec* agradeç* gratidao reconhec* felicit* parabens saud* homenag* gentil* generos* hospitalidade',
    de: 'dank* gratul* glückwunsch* gruß grüße grüß* würdig* freundlich* großzüg* gastfreund* willkommen',
    ru: 'спасибо благодар* признател* поздрав* привет* дан* любезн* щедр* гостеприимств*',
    ar: 'شكر* نشكر اشكر الشكر امتنان* تهني* نهني اهني تحي* ضياف* كرم* تقدير* ونشكر',
    zh: '感谢 谢谢 致谢 祝贺 问候 欢迎 敬意 致意 款待',
  },
  gift: {
    en: 'host* hosted hosting sponsor* fund fund* funded funding finance* financed grant* contribution* lend lent loan* offer* donat* donor* support paid provide* provided reception lunch dinner coffee flowers room hall venue interpretation tickets scholarship* travel printing voluntary',
    fr: 'accueil* hot* parrain* financ* fonds subvention* contribution* pret* offert* offr* don* dejeuner diner cafe fleurs salle bourse* interpretation',
    es: 'anfitri* acog* patrocin* financi* fondo* subvencion* contribucion* prest* ofrec* donac* donante* almuerzo cena cafe flores sala beca* interpretacion',
    pt: 'anfitri* acolh* patrocin* financi* fundo* subvenc* contribuic* emprest* oferec* doac* doador* almoco jantar cafe flores sala bolsa* interpretac*',
    de: 'gastgeber* ausricht* sponsor* finanzier* fonds zuschuss* beitrag* verleih* geliehen* angebot* spend* mittagessen abendessen kaffee blumen saal raum stipendi* dolmetschung',
    ru: 'принимающ* спонсор* финансир* фонд* грант* взнос* одолж* предостав* подар* донор* обед* ужин* кофе цвет* зал* стипенд* помещен*',
    ar: 'استضاف* رعاي* تمويل* مول* صندوق* منح* تبرع* اعار* قدم* مانح* غداء عشاء قهوه زهور قاعه منحه',
    zh: '主办 承办 赞助 资助 捐 拨款 提供 借 午餐 晚宴 咖啡 鲜花 会议室 会场 东道',
  },
  meet: {
    en: 'meeting* met meet session* forum* conference* workshop* training* seminar* exhibition* congress* summit* webinar* retreat* consultation* gathering* assembl* panel* symposi* dialogue* negotiat* round table course* launch* event* pilot* held convened convene took place hosted plenary edition tested presented moderated next last',
    fr: 'reuni* rencontr* conference* atelier* forum seminaire* exposition* congres sommet* colloque* session* assemblee* table ronde negoci* lieu tenu* tiend* evenement* prochain* derni*',
    es: 'reuni* encuentr* encontr* conferencia* taller* foro seminario* exposicion* congreso* cumbre* coloquio* sesion* asamblea* mesa negoci* celebr* evento* proxim* ultim*',
    pt: 'reuni* encontr* conferencia* oficina* foro forum seminario* exposic* congresso* cimeira* cupula* coloquio* sessa* assembleia* negoci* realiz* evento* proxim* ultim*',
    de: 'tagung* treffen getroffen trafen konferenz* workshop* forum seminar* ausstellung* kongress* gipfel* sitzung* versammlung* verhandl* stattfind* fand statt veranstalt* nächst* letzt*',
    ru: 'встреч* совещан* конференц* форум* семинар* тренинг* выставк* конгресс* саммит* сесси* заседан* собран* переговор* прой* прошл* состо* мероприят* следующ*',
    ar: 'اجتم* لقاء التقينا موتمر* ورش* منتد* ندو* معرض* قمه دور* جلس* مفاوض* عقد* ستعقد يعقد تدريب* حوار* القادم*',
    zh: '会议 开会 举行 举办 会面 论坛 研讨会 培训 展览 大会 峰会 讲习班 磋商 谈判 下届 上届 召开 见面',
  },
  treaty: {
    en: 'protocol* convention* declaration* rules principles guidelines process accord* charter compact treat* agreement* statute* resolution* instrument* pact* consensus document article* paragraph* annex',
    fr: 'protocole* convention* declaration* regles principes lignes accord* charte* pacte* traite* statut* resolution* instrument* article* paragraphe* annexe*',
    es: 'protocolo* convenio* convencion* declaracion* reglas principios directrices acuerdo* carta* pacto* tratado* estatuto* resolucion* instrumento* articulo* parrafo* anexo*',
    pt: 'protocolo* convenc* declarac* regras principios diretrizes acordo* carta* pacto* tratado* estatuto* resoluc* instrumento* artigo* paragrafo* anexo*',
    de: 'protokoll* konvention* übereinkommen* erklärung* regeln grundsätze leitlinien abkommen* charta* pakt* vertrag* statut* resolution* artikel* absatz*',
    ru: 'протокол* конвенц* деклараци* правил* принцип* соглашен* харти* пакт* договор* статут* резолюц* статья статьи статье пункт*',
    ar: 'بروتوكول* البروتوكول* اتفاقي* الاتفاقي* اعلان* قواعد مبادي اتفاق* ميثاق* معاهد* نظام قرار* الماده ماده',
    zh: '议定书 公约 宣言 规则 原则 准则 协定 宪章 契约 条约 规约 决议 文书 条 附件',
  },
  adopt: {
    en: 'adopted signed opened ratif* negotiated amended concluded drafted entered signature agreed printed published done',
    fr: 'adopt* sign* ouvert* ratif* negoci* modifi* conclu* redig* imprim* publi*',
    es: 'adopt* aprob* firm* abiert* ratific* negoci* enmend* conclu* redact* impres* public*',
    pt: 'adot* aprov* assin* abert* ratific* negoci* emend* conclu* redig* impress* public*',
    de: 'angenommen* verabschied* unterzeichn* ratifiz* verhandelt* geändert* geschlossen* verfasst* gedruckt* veröffentlich*',
    ru: 'принят* подписан* открыт* ратифиц* согласован* заключен* написан* напечатан* опубликован*',
    ar: 'اعتمد* وقع* فتح* صادق* تفاوض* ابرم* طبع* نشر*',
    zh: '通过 签署 开放 批准 谈判 修订 缔结 起草 印刷 出版',
  },
  speech: {
    en: 'language* translat* interpret* version* booth* accent read spoken dialect* word words term verb written subtitles original',
    fr: 'langue* tradu* interpret* version* cabine* accent lu parle mot mots terme* ecrit*',
    es: 'idioma* lengua* tradu* interpret* version* cabina* acento leid* palabra* termino* escrit*',
    pt: 'idioma* lingua* tradu* interpret* versa* versoes cabin* sotaque lid* palavra* termo* escrit*',
    de: 'sprache* übersetz* dolmetsch* fassung* kabine* akzent gelesen wort wörter begriff* geschrieben*',
    ru: 'язык* перев* верси* кабин* акцент* читал* слов* термин* напис* говор*',
    ar: 'لغ* اللغ* ترجم* نسخ* مقصور* لهج* كلم* مصطلح*',
    zh: '文版 语言 翻译 口译 译文 版本 语 文本 译员 同传',
  },
  text: {
    en: 'paper* report* book* handbook* guide* slide* handout* questionnaire* draft* text* article journal* summary note* photo* cover data dataset database study survey file index website',
    fr: 'document* rapport* livre* manuel* guide* diapo* questionnaire* projet* texte* revue* resume* note* donnees etude* enquete*',
    es: 'documento* informe* libro* manual* guia* diapo* cuestionario* borrador* texto* revista* resumen* nota* datos estudio* encuesta*',
    pt: 'documento* relatorio* livro* manual* guia* slide* questionario* projeto* texto* revista* resumo* nota* dados estudo* inquerito*',
    de: 'papier* bericht* buch handbuch* leitfaden* folie* fragebogen* entwurf* text* zeitschrift* zusammenfass* notiz* daten studie* umfrage*',
    ru: 'доклад* отчет* книг* руководств* пособи* слайд* анкет* проект* текст* журнал* резюме заметк* данн* исследован* опрос*',
    ar: 'ورقه وثيق* تقرير* كتاب* دليل* استبيان* مسود* نص* مجل* ملخص* بيانات دراس*',
    zh: '文件 报告 书 手册 指南 幻灯片 问卷 草案 文 期刊 摘要 数据 研究 调查',
  },
  law: {
    en: 'court* judge* judicia* prosecut* police* law laws legislat* government* authorit* ministry parliament* constitution* customs inspector* inspect* registry army soldier* officer* guard* guards coastguard* embassy state mayor regime officials bill act code convict* sentence* sentenced acquit* verdict* fine fined trial* tried case cases hearing*',
    fr: 'tribuna* juge* judiciaire* procureur* parquet* polic* loi lois gouvernement* autorite* ministere* parlement* constitution* douan* inspect* armee* soldat* gendarm* garde* etat maire* condamn* jugement* proces affaire* audience* prefecture*',
    es: 'tribunal* juez* jueces judicial* fiscal* polic* ley leyes gobierno* autorid* ministerio* parlamento* congreso constitucion* aduan* inspec* ejercito* soldad* guardia* estado alcald* conden* sentenci* juicio* juzgad* caso* audiencia*',
    pt: 'tribuna* juiz* judicia* procurador* ministerio polic* lei leis governo* autorid* parlamento* constitui* alfandeg* inspe* fiscaliza* exercito* soldad* guarda* estado prefeit* conden* sentenc* julga* processo* caso* audiencia*',
    de: 'gericht* richter* justiz* staatsanw* polizei* gesetz* regierung* behörd* minister* parlament* verfassung* zoll* inspek* kontroll* armee* soldat* grenzschutz* staat* bürgermeister* verurteil* urteil* prozess* fall fälle verfahren*',
    ru: 'суд суды суда суде судом судов судь* прокур* полици* закон* правительств* власт* министерств* парламент* конституц* таможн* инспек* арми* солдат* погранич* государств* мэр* осужд* осудил* приговор* процесс* дело дела дел',
    ar: 'محكم* المحكم* محاكم المحاكم قاض* القاض* قضا* نياب* النياب* شرط* الشرط* قانون* القانون* حكوم* الحكوم* سلط* السلط* وزار* برلمان* دستور* جمارك الجمارك تفتيش* مفتش* جيش* جنود حرس* دول* ادان* حكم* قضي*',
    zh: '法院 法官 检察 警方 警察 法律 政府 当局 部 议会 宪法 海关 检查 军 士兵 边防 判 起诉 案 审 立法 法 督察',
  },
  crime: {
    en: 'traffick* smuggl* slave* slavery exploit* abus* rape* raped prostitut* brothel* kidnap* abduct* ransom* brib* corrupt* launder* fraud* scam* gang* mafia recruiter* recruit* forced forgery forged sold sell sells buy bought steal* stole* stolen',
    fr: 'trait* passeur* trafic* esclav* exploit* abus* viol* prostitut* bordel* enlev* rancon* corrupt* corromp* blanch* fraud* gang* mafia recrut* forc* faux vend* achet* vole*',
    es: 'trata tratant* trafic* traficant* esclav* explot* abus* viola* prostit* burdel* secuestr* rescate* soborn* corrup* lavado blanque* fraud* banda* mafia reclut* forz* fals* vend* compr* rob*',
    pt: 'trafic* traficant* contraband* escrav* explor* abus* viola* prostit* bordel* sequestr* resgate* suborn* corrup* lavagem fraud* bando* mafia recrut* alici* forc* fals* vend* compr* roub*',
    de: 'menschenhand* schleus* schmugg* sklav* ausbeut* missbrauch* vergewalt* prostit* bordell* entführ* lösegeld* bestech* korrupt* geldwäsche* betrug* bande* mafia anwerb* zwang* gefälscht* verkauf* kauf* gestohlen*',
    ru: 'торгов* контрабанд* рабств* рабск* эксплуат* насил* проститу* бордел* похищ* выкуп* взят* взяток коррупц* отмыв* мошенн* банд* мафи* вербов* принуд* поддел* прода* покуп* украл* краж*',
    ar: 'اتجار* الاتجار تهريب* مهرب* المهرب* عبود* استغلا* اغتصاب* دعار* خطف* اختطاف* فدي* رشو* رشاو* فساد* غسل احتيال* عصاب* مافيا تجنيد* قسر* جبر* مزور* باع* يبيع* تباع اشتر* سرق*',
    zh: '贩运 贩卖 偷运 走私 奴 剥削 虐待 强奸 卖淫 妓院 绑架 赎金 贿 腐败 洗钱 诈骗 黑帮 招募 强迫 伪造 卖 买 偷',
  },
  harm: {
    en: 'die* died dead death* kill* drown* beat* beaten shot shoot* burn* bury buried lock* locked chain* starv* hungry hunger sick injur* wound* blood bruis* scar* threat* afraid fear* scream* cry cried disappear* vanish* missing wait* waiting detain* detention arrest* prison* jail* cell* deport* expel* return* push* held camp camps ignore* refuse* refused close* closed deny denies denied fail* failed forgot* forget* lost lose keep* keeps kept take takes took confiscat*',
    fr: 'mort* meur* tue* noy* batt* frapp* brul* enterr* enferm* faim malade* bless* sang menac* peur disparu* dispara* attend* detenu* detention arret* prison* expuls* refoul* camp camps ignor* refus* ferm* oubli* perd* gard* confisqu*',
    es: 'muert* muer* mata* ahog* golpe* dispar* quem* enterr* encerr* hambre enferm* herid* sangre amenaz* miedo desapar* esper* deten* detuv* arrest* carcel* prision* pres* deport* expuls* devuelt* campament* ignor* rechaz* cerr* cierr* olvid* perd* quit* guard* confisc* retien*',
    pt: 'mort* morr* mata* afog* bat* dispar* queim* enterr* tranc* fome doente* ferid* sangue ameac* medo desapar* esper* deti* pres* cadeia* prisa* prisoes deport* expuls* devolv* acampament* ignor* recus* fech* esquec* perd* tir* guard* confisc* ret*',
    de: 'tot tote* tod getötet* starb* gestorben* stirb* ertr* geschlagen* schläg* erschoss* verbrann* begrab* eingesperrt* hunger* krank* verletz* blut* droh* angst verschwund* verschwind* wart* festgenomm* haft* verhaft* gefängnis* abgeschob* abschieb* lager* ignorier* weiger* geschlossen* schließ* vergess* verlor* behält behalten nimmt nahm* wegnahm*',
    ru: 'умер* умир* смерт* уби* утон* бь* избил* избив* стрел* сожг* хорон* запер* запир* голод* больн* ранен* кров* угрож* страх* исчез* пропа* жд* задерж* арест* тюрьм* депорт* высыл* лагер* отказ* закры* забы* потер* отобра* отним* держ*',
    ar: 'مات* موت* قتل* غرق* ضرب* اطلق* حرق* دفن* حبس* محتجز* جوع* مريض* جرح* دم* تهديد* خوف* اختف* مفقود* ينتظر* تنتظر* احتجاز* اعتقال* اعتقل* سجن* السجن ترحيل* رحل* طرد* مخيم* تجاهل* رفض* ترفض يرفض اغلق* نسي* فقد* صادر* ياخذ*',
    zh: '死 杀 淹 打 枪 烧 埋 锁 饿 病 伤 血 威胁 害怕 失踪 等 拘 逮捕 监狱 牢 遣返 驱逐 营 拒绝 关闭 忘 丢 扣 没收',
  },
  people: {
    en: 'women girl* woman boy* child* people man men worker* migrant* victim* refugee* maid* fishermen crew* seafarer* minor* teenager* nationals workers passenger* patients families tenants pickers cooks dancers drivers labourers orphans',
    fr: 'femme* fille* garcon* enfant* gens homme* ouvri* travailleu* migrant* victime* refugi* bonne* pecheu* mineur* equipage* domestique* famille* danseu*',
    es: 'mujer* niña* niño* chic* gente hombre* obrer* trabajador* migrant* victima* refugiad* pescador* menor* tripul* domestica* emplead* familias jornaler*',
    pt: 'mulher* menin* crianca* rapar* rapaz* gente homem homens operari* trabalhador* migrant* vitima* refugiad* pescador* menor* tripul* domestica* familias',
    de: 'frauen mädchen junge* kind* leute männer arbeiter* migrant* opfer* flüchtling* fischer* matrosen hausangestellt* familien minderjährig* näherin* pflegerin*',
    ru: 'женщин* девуш* девоч* мальчик* дет* люд* мужчин* рабоч* мигрант* жертв* пострадавш* бежен* рыбак* моряк* несовершеннолетн* семь* подрост*',
    ar: 'نساء النساء فتيات الفتيات فتاه بنات البنات صبي* اطفال الاطفال طفل* ناس الناس رجال الرجال عمال العمال عامل* مهاجر* المهاجر* ضحي* ضحايا الضحايا لاجي* اللاجي* صياد* بحار* خادم* اسر الاسر',
    zh: '妇女 女孩 男孩 儿童 孩子 人们 工人 移民 受害人 被害人 难民 渔民 船员 未成年 女佣 劳工 村民 姑娘',
  },
  labour: {
    en: 'wage* pay pays paid payment* debt* contract* salary factor* mine mines farm* field* plantation* quarry greenhouse* kiln* sweatshop workshop* employer* agenc* agent* fee fees price* cost* costs owe owes hour hours shift permit* licence* visa* papers passport* document* money bank coffee',
    fr: 'salaire* pay* paie* dette* contrat* usine* mine mines ferme* champ* plantation* carriere* serre* four* employeu* agence* frais prix permis visa* papiers argent heures',
    es: 'salari* pag* deuda* contrato* fabric* mina minas finca* campo* plantacion* cantera* invernader* horno* emplead* patron* agencia* tarifa* precio* permiso* visad* papeles dinero horas jornal*',
    pt: 'salari* pag* divida* contrato* fabric* mina minas fazenda* campo* plantac* pedreira* estuf* forno* patra* patro* agencia* taxa* preco* licenca* visto* papeis dinheiro horas',
    de: 'lohn löhne gehalt bezahl* zahl* schuld* vertrag* verträge fabrik* mine minen hof höfe feld* plantage* steinbruch* gewächshaus* ofen arbeitgeber* agentur* gebühr* preis* erlaubnis* visum papiere geld stunden',
    ru: 'зарплат* плат* долг* контракт* фабрик* завод* шахт* ферм* поле полях плантац* карьер* теплиц* печ* работодател* агентств* сбор* цен* разрешен* виз* документ* деньг* часов',
    ar: 'اجر* اجور* راتب* رواتب* دفع* يدفع* دين* ديون* عقد عقود* مصنع* مصانع* منجم* مناجم* مزرع* مزارع* حقل* حقول* كفيل* الكفيل* وكال* رسوم سعر* اسعار تصريح* تاشير* مال* ساع* جواز*',
    zh: '工资 付 债 合同 工厂 矿 农场 田 种植 采石 大棚 窑 雇主 中介 费 价 许可 签证 钱 小时 欠',
  },
  goods: {
    en: 'gun* weapon* rifle* pistol* ammunition grenade* bullet* drug* cocaine gold diamond* oil timber fish shrimp cotton organ* kidney* phone* ship* boat* truck* lorr* bus buses container* cargo car cars ferry ferries vessel*',
    fr: 'arme* fusil* pistolet* munition* grenade* balle* drogue* cocaine or diamant* petrole bois poisson* crevette* coton organe* rein* telephone* navire* bateau* camion* conteneur* cargaison*',
    es: 'arma* fusil* pistola* municion* granada* bala* droga* cocaina oro diamante* petroleo madera pescado* camaron* algodon organo* riñon* telefono* buque* barco* camion* contenedor* carga*',
    pt: 'arma* fuzil* espingarda* pistola* munic* granada* bala* droga* cocaina ouro diamante* petroleo madeira peixe* camara* algodao orgao* rim rins telefone* navio* barco* camiao camioes contentor* carga*',
    de: 'waffe* gewehr* pistole* munition* granate* kugel* droge* kokain gold diamant* öl holz fisch* garnele* baumwolle organ* niere* telefon* schiff* boot* lkw lastwagen* container* ladung*',
    ru: 'оруж* винтовк* пистолет* боеприпас* гранат* пул* наркотик* кокаин* золот* алмаз* нефт* лес рыб* кревет* хлоп* орган* почк* телефон* суд* кораб* лодк* грузовик* контейнер* груз*',
    ar: 'سلاح* السلاح اسلح* بندقي* مسدس* ذخير* قنابل رصاص* مخدر* ذهب* الماس نفط* خشب سمك* قطن* اعضاء كلي* هاتف* سفين* سفن* قارب* قوارب* شاحن* حاوي*',
    zh: '枪 武器 步枪 手枪 弹 毒品 可卡因 黄金 钻石 石油 木材 鱼 虾 棉 器官 肾 手机 船 艇 卡车 集装箱 货',
  },
  place: {
    en: 'shelter* camp* street* market* hotel* hospital* airport* port harbour* coast* village* town* city house* kitchen* station* border* frontier* road* bridge* desert* island* river* beach* bar bars clinic* orphanage* hostel* cellar*',
    fr: 'foyer* refuge* rue* marche* hotel* hopita* aeroport* port* cote* village* ville* maison* cuisine* gare* frontier* route* pont* desert* ile* plage* orphelinat* cave*',
    es: 'refugio* albergue* calle* mercado* hotel* hospital* aeropuerto* puerto* costa* pueblo* ciudad* casa* cocina* estacion* fronter* carretera* puente* desierto* isla* playa* orfanato*',
    pt: 'abrigo* rua* mercado* hotel* hospita* aeroporto* porto* costa* aldeia* cidade* casa* cozinha* estac* fronteir* estrada* ponte* deserto* ilha* praia* orfanato*',
    de: 'unterkunft* frauenhaus* straße* markt* hotel* krankenhaus* flughafen* hafen* küste* dorf* stadt* haus* küche* bahnhof* grenz* brücke* wüste* insel* strand* keller*',
    ru: 'приют* улиц* рын* гостиниц* отел* больниц* аэропорт* порт* побереж* дерев* город* дом* кухн* вокзал* границ* дорог* мост* пустын* остров* пляж* подвал*',
    ar: 'ملج* الملج* شارع* شوارع سوق* اسواق فندق* فنادق مستشفي* مطار* ميناء* الميناء ساحل* قري* مدين* بيت* بيوت* منزل* منازل* مطبخ* محط* حدود* الحدود طريق* جسر* صحراء* جزير* شاطي*',
    zh: '庇护所 街 市场 酒店 医院 机场 港 海岸 村 城 家 厨房 车站 边境 路 桥 沙漠 岛 海滩 园区',
  },
  count: {
    en: 'statistic* figure* number* rate* register* registr* count* counts percent per average table report* published publish* data year* month* week* day* night* once twice ago since until last every',
    fr: 'statistique* chiffre* nombre* taux registre* compt* pour cent publi* annee* an ans mois semaine* jour* nuit* depuis dernier* chaque',
    es: 'estadistic* cifra* numero* tasa* registro* cuent* cient* public* año* mes meses semana* dia* noche* desde hace cada',
    pt: 'estatistic* numero* taxa* registo* registro* cont* cento public* ano* mes meses semana* dia* noite* desde ha cada',
    de: 'statistik* zahl* quote* register* zähl* prozent veröffentlich* jahr* monat* woche* tag tage tagen nacht nächte seit vor jede*',
    ru: 'статистик* цифр* числ* дол* реестр* счита* процент* публик* год* лет месяц* недел* день дня дней ноч* прошл* кажд*',
    ar: 'احصا* رقم* ارقام* عدد* نسب* سجل* سجلات بالمي* نشر* سن* عام* شهر* اشهر اسبوع* يوم* ليل* منذ كل',
    zh: '统计 数字 人数 率 登记册 百分 公布 年 月 周 天 夜 去年 今年 每 次',
  },
  neg: {
    en: "not never nobody no none nothing neither nor without don't doesn't didn't dont doesnt cannot",
    fr: 'pas jamais personne aucun* rien ni sans ne n',
    es: 'no nunca nadie ningun* nada ni sin tampoco',
    pt: 'nao nunca ninguem nenhum* nada nem sem tampouco',
    de: 'nicht nie niemals niemand* kein* nichts weder ohne',
    ru: 'не никогда никто нет ничего ни без никак*',
    ar: 'لا لم لن ليس ليست بلا دون بدون ولا فلا',
    zh: '不 没 无 未 从不 没有',
  },
  modal: {
    en: 'should must may might could would let please wish hope recommend*',
    fr: 'devr* doit doivent faut peut pourr* souhait* recommand* prie',
    es: 'deb* deber* puede* podr* quisier* recomend* ruego ojala',
    pt: 'dev* pode* poder* gostar* recomend* oxala',
    de: 'soll* muss* müss* kann könn* möcht* bitte* empfehl*',
    ru: 'долж* следует нужно надо может могут хотел* просим прошу рекоменд*',
    ar: 'يجب ينبغي يمكن نود اود نرجو ارجو نوصي',
    zh: '应 必须 可以 希望 建议 请 应当',
  },
  contrast: {
    en: 'but yet however while whereas although though because why how what when where there here itself still even',
    fr: 'mais or cependant tandis alors bien parce pourquoi comment ou la-bas quand encore meme',
    es: 'pero sin embargo mientras aunque porque cómo donde alli cuando aun todavia incluso',
    pt: 'mas porem contudo enquanto embora porque como onde la quando ainda mesmo',
    de: 'aber jedoch während obwohl weil warum wie wo dort wenn noch selbst sogar',
    ru: 'но однако хотя потому почему как где там когда еще даже',
    ar: 'لكن بينما رغم لان لماذا كيف حيث هناك عندما اما فقد',
    zh: '但 却 而 虽然 因为 为什么 那里 当地 仍 甚至 如何',
  },
  its: {
    en: 'its their it they them itself own',
    fr: 'ses leur leurs ils elles',
    es: 'sus ellos ellas les',
    pt: 'seus suas eles elas lhes',
    de: 'seine* ihre* es ihnen',
    ru: 'их они им свои* своих своей',
    ar: 'هم هن',
    zh: '其 它 他们 她们',
  },
};

/** The words of one language: whole words, and beginnings of words of at most `longest` letters. */
interface WordClasses {
  exact: ReadonlyMap<string, readonly string[]>;
  stems: ReadonlyMap<string, readonly string[]>;
  longest: number;
  frame: readonly (readonly [string, RegExp])[];
  /** what was asked before */
  known: Map<string, Classes>;
}

const tables = new Map<Tongue, WordClasses>();
const FRAME = ['self', 'procedure', 'gathering', 'courtesy', 'substance', 'witness', 'gives', 'speaks'] as const;
const MOST_KNOWN = 20_000;
const NONE: readonly string[] = [];

/** The classes of a language's words, grown on first use. */
function wordClasses(tongue: Tongue): WordClasses {
  const ready = tables.get(tongue);
  if (ready !== undefined) return ready;
  const exact = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  let longest = 0;
  for (const [name, byTongue] of Object.entries(WORDS))
    for (const word of (byTongue[tongue] ?? '').split(' ')) {
      if (word === '') continue;
      const stem = word.endsWith('*');
      const folded = tongue === 'zh' ? word : foldPhrase(stem ? word.slice(0, -1) : word);
      const table = stem ? stems : exact;
      const list = table.get(folded);
      if (list === undefined) table.set(folded, [name]);
      else if (!list.includes(name)) list.push(name);
      longest = Math.max(longest, folded.length);
    }
  const words = FRAME_WORDS[tongue];
  const frame =
    words === undefined ? [] : FRAME.map((name) => [`:${name}`, new RegExp(`^(?:${words[name]})$`, 'u')] as const);
  const made = { exact, stems, longest, frame, known: new Map<string, Classes>() };
  tables.set(tongue, made);
  return made;
}

/** The classes of a word: its own, those of its frame behind them, and those that can be what a sentence begins with. */
export interface Classes {
  own: readonly string[];
  all: readonly string[];
  subject: readonly string[];
}

/** The classes of one word: those of the word itself or of the longest beginning that is listed, and its frame's. */
export function classesOf(word: string, tongue: Tongue): Classes {
  const { exact, stems, longest, frame, known } = wordClasses(tongue);
  const before = known.get(word);
  if (before !== undefined) return before;
  let own: readonly string[] | undefined = exact.get(word);
  for (let length = Math.min(word.length, longest); own === undefined && length >= 2; length -= 1)
    own = stems.get(word.slice(0, length));
  own ??= NONE;
  const found = {
    own,
    all: [...own, ...frame.filter(([, test]) => test.test(word)).map(([name]) => name)],
    subject: own.filter((one) => one !== 'neg' && one !== 'contrast'),
  };
  if (known.size < MOST_KNOWN) known.set(word, found);
  return found;
}

/** The classes of a Chinese word. */
export const hanClasses = (word: string): readonly string[] => wordClasses('zh').exact.get(word) ?? NONE;

/** The first letters of a word, which its forms share. */
export const startOfWord = (word: string): string => word.slice(0, 5);
