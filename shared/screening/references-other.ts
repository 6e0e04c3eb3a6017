import type { Tongue } from './inflect.ts';
import type { ReferenceKind } from './references.ts';
import type { Mention } from './sentences.ts';

/** Patterns of one language: the clause before the mention, or after it, that makes it a reference. */
interface Grammar {
  list: string;
  left: [ReferenceKind, string][];
  right: [ReferenceKind, string][];
  /** with these words in the clause a reference of thanks or of the floor is a situation after all */
  matter: RegExp;
}

const GRAMMARS: Partial<Record<Tongue, Grammar>> = {
  fr: {
    list: "(?:§ (?:, |et |ou |puis )+(?:de |du |des |d ' |en |au |aux |a |la |le |les |l ' )*)*(?:la |le |les |l ' )?$",
    left: [
      [
        'affiliation',
        "\\b(?:je|nous|j ') (?:\\w+ |, |' ){0,6}(?:viens|venons|parle|parlons|vis|vivons|travaille|travaillons|habite|suis|sommes|intervenons|interviens|connecte|ecris|represente|representons|enseigne)(?: \\w+| ,| '){0,8} (?:de|du|des|d '|en|au|aux|a|depuis) ",
      ],
      [
        'affiliation',
        "\\b(?:organisation|association|ong|fondation|federation|clinique|refuge|reseau|entreprise|cooperative|cabinet|collectif|bureau|siege|equipe|membres)(?: \\w+| ,| '){0,6} (?:enregistree?|basee?s?|fondee?|etablie?|situee?|implantee?|creee?|active|presente|est|sommes|sont|installee?)(?: \\w+){0,3} (?:de|du|des|d '|en|au|aux|a) ",
      ],
      ['affiliation', '\\b(?:nee?|formee?|basee?|installee?|employee?|etudie) (?:\\w+ )?(?:de|du|en|au|aux|a) '],
      ['affiliation', "\\b(?:je suis|nous sommes|en tant qu '|en tant que|comme)(?: \\w+| '){0,4} $"],
      [
        'floor',
        "\\b(?:representante?s?|deleguee?s?|delegation|ambassad(?:eur|rice)|mission permanente|intervention|declaration|proposition|question)(?: \\w+)? (?:de|du|des|d ') ",
      ],
      ['floor', "\\bau nom (?:de|du|des|d ') "],
      [
        'courtesy',
        '\\b(?:merci|remerci\\w+|gratitude|reconnaissan\\w+|felicit\\w+|salu(?:e|ons)|hommage)\\b(?:(?! (?:mais|pour|car) ).){0,80} ',
      ],
      ['courtesy', "\\b(?:co - )?(?:presidente?|vice - presidente?) (?:\\w+ )?(?:de|du|des|d ') "],
      [
        'meeting',
        "\\b(?:reunions?|conferences?|forum|atelier|formations?|seminaires?|exposition|congres|sommet|colloque|session|assemblee|rencontres?|dialogue)(?: (?!sur)[\\w§]+| '| ,){0,8} (?:a|au|aux|en|de|du) ",
      ],
      [
        'meeting',
        '\\b(?:reuni(?:e?s?)?|reunis|reunira|rendez - vous|retrouver(?:ons)?|tenue?|tiendra|tenait|eu lieu|aura lieu)(?: \\w+){0,4} (?:a|au|aux|en) ',
      ],
      [
        'treaty',
        "\\b(?:protocole|convention|declaration|regles|principes|processus|pacte|accords?|charte|statut|traite|plan d ' action)s?(?: (?:signee?s?|adoptee?s?|politique|de \\w+))* (?:de|d '|a|du) ",
      ],
      [
        'organization',
        "\\b(?:universite|institut|ecole|academie|ligue|croix - rouge|barreau|federation|fondation|association|centre|college|amis|scouts|caritas)(?: (?:\\w+|')){0,4} (?:de|du|des|d ') ",
      ],
      [
        'language',
        "\\b(?:en|traduite?s? en|parle|parlons|parlent|version|langues?|mot|interpretation|cabine|interpretes?) (?:et |le |l ' )?",
      ],
    ],
    right: [
      [
        'floor',
        "(?: ,[^,]{0,80},)? (?:a|ont|avait)? ?(?:demande la parole|pris la parole|prend la parole|prennent la parole|demande comment|demande si|demande pourquoi|souhaite(?:nt|rait)? (?:savoir|prendre|remercier|proposer)|appuye|appuie la|appuie le|soutient la proposition|soutient le|soutenu la|propose|remercie|remercient|felicite|s ' associe|au nom|a la parole)\\b",
      ],
      ['courtesy', ' , merci\\b'],
    ],
    matter:
      /\b(?:rien|police|tribuna\w+|prison\w*|loi|lois|gouvernement|juges?|victimes|frontiere\w*|armee|camps?|avoir (?:ferme|libere|adopte|aboli|ratifie))\b/,
  },
  es: {
    list: '(?:§ (?:, |y |e |o |u )+(?:de |del |en |a |la |el |los |las )*)*(?:la |el |los |las )?$',
    left: [
      [
        'affiliation',
        '\\b(?:soy|somos|vengo|venimos|hablo|hablamos|vivo|vivimos|trabajo|trabajamos|escribo|represento|representamos|intervengo|saludos|ensenamos|enseno|estamos|estoy|conecto|conectamos)(?: \\w+| ,){0,8} (?:de|del|desde|en) ',
      ],
      [
        'affiliation',
        '\\b(?:organizacion|asociacion|ong|fundacion|federacion|clinica|refugio|red|empresa|cooperativa|colectivo|oficina|sede|equipo|miembros)(?: \\w+| ,){0,6} (?:registrada|inscrita|fundada|basada|establecida|ubicada|activa|presente|tiene|esta|es|son|con sede|radicada|constituida|creada)(?: \\w+){0,3} (?:de|del|en) ',
      ],
      [
        'affiliation',
        '\\b(?:nacid[oa]|formad[oa]|nac[ií]|estudie|residente|criad[oa]|con sede|radicad[oa]) (?:\\w+ )?(?:de|en) ',
      ],
      ['affiliation', '\\b(?:soy|somos|como)(?: \\w+){0,4} $'],
      [
        'floor',
        '\\b(?:representantes?|delegad[oa]s?|delegacion|embajador(?:a)?|mision permanente|intervencion|declaracion|propuesta|pregunta)(?: \\w+)? (?:de|del) ',
      ],
      ['floor', '\\ben nombre (?:de|del) '],
      [
        'courtesy',
        '\\b(?:gracias|agradec\\w+|gratitud|reconocimiento|felicit\\w+|saludamos|saludo)\\b(?:(?! (?:pero|por|porque) ).){0,80} ',
      ],
      ['courtesy', '\\b(?:co)?(?:president[ae]|vicepresident[ae]|anfitri[oó]n(?:a)?) (?:\\w+ )?(?:de|del) '],
      [
        'meeting',
        '\\b(?:reunion(?:es)?|conferencias?|foro|taller|capacitacion(?:es)?|formacion|curso|seminarios?|exposicion|congreso|cumbre|sesion|encuentro|asamblea|dialogo)(?: (?!sobre)[\\w§]+| ,){0,8} (?:de|del|en) ',
      ],
      [
        'meeting',
        '\\b(?:reuni(?:o|mos|ra|eron|remos)|reunio|celebr(?:o|ada|ado|ara)|nos vemos|tuvo lugar|tendra lugar|encontraremos)(?: \\w+){0,5} en ',
      ],
      [
        'treaty',
        '\\b(?:protocolo|convencion|convenio|declaracion|reglas|principios|proceso|pacto|acuerdos?|carta|estatuto|tratado|plan de accion)s?(?: (?:politica|firmad[oa]|adoptad[oa]|de \\w+))* (?:de|del|en) ',
      ],
      [
        'organization',
        '\\b(?:universidad|instituto|escuela|academia|liga|cruz roja|colegio de abogados|colegio|federacion|fundacion|asociacion|centro|amigos|caritas|mujeres)(?: \\w+){0,4} (?:de|del) ',
      ],
      [
        'language',
        '\\b(?:en|al|hablo|hablamos|hablan|habla|hablaban|entiendo|version|idioma|palabra|interpretacion|cabina|interpretes?|traducid[oa]s? al|lengua) (?:y |el |en |al )?',
      ],
    ],
    right: [
      [
        'floor',
        '(?: ,[^,]{0,80},)? (?:ha |han )?(?:pidio la palabra|pide la palabra|tomo la palabra|toma la palabra|solicito la palabra|pregunto (?:como|si|por que|que|cuando)|pregunta (?:como|si|por que)|desea(?:ria)? (?:saber|agradecer|proponer|intervenir)|quisiera|apoya la propuesta|apoyo la propuesta|propone|propuso|agradece|agradecio|felicita|se suma|se asocia|se adhiere|en nombre|tiene la palabra)\\b',
      ],
      ['courtesy', ' , gracias\\b'],
    ],
    matter:
      /\b(?:nada|policia|tribunal\w*|carcel\w*|prision\w*|ley|leyes|gobierno|jueces|juez|victimas|frontera\w*|ejercito|campos?|haber (?:cerrado|liberado|adoptado|abolido|ratificado))\b/,
  },
  pt: {
    list: '(?:§ (?:, |e |ou )+(?:de |do |da |dos |das |em |no |na |a |o |os |as )*)*(?:a |o |os |as )?$',
    left: [
      [
        'affiliation',
        '\\b(?:sou|somos|venho|vimos|falo|falamos|vivo|vivemos|trabalho|trabalhamos|escrevo|represento|representamos|moro|estou|estamos|saudacoes|ensino|ligo)(?: \\w+| ,){0,8} (?:de|do|da|dos|das|desde|em|no|na|nos|nas) ',
      ],
      [
        'affiliation',
        '\\b(?:organizacao|associacao|ong|fundacao|federacao|clinica|abrigo|rede|empresa|cooperativa|coletivo|escritorio|sede|equipa|equipe|membros)(?: \\w+| ,){0,6} (?:registad[oa]|registrad[oa]|fundad[oa]|sediad[oa]|estabelecid[oa]|ativ[oa]|presente|tem|esta|e|fica|com sede|criad[oa])(?: \\w+){0,3} (?:de|do|da|em|no|na|nos|nas) ',
      ],
      [
        'affiliation',
        '\\b(?:nascid[oa]|nasci|formad[oa]|formei - me|estudei|residente|com sede|sediad[oa]) (?:\\w+ )?(?:de|em|no|na|nos|nas) ',
      ],
      ['affiliation', '\\b(?:sou|somos|como)(?: \\w+){0,4} $'],
      [
        'floor',
        '\\b(?:representantes?|delegad[oa]s?|delegacao|embaixador(?:a)?|missao permanente|intervencao|declaracao|proposta|pergunta)(?: \\w+)? (?:de|do|da|dos|das) ',
      ],
      ['floor', '\\bem nome (?:de|do|da|dos|das) '],
      [
        'courtesy',
        '\\b(?:obrigad[oa]|agradec\\w+|gratidao|reconhecimento|felicit\\w+|parabens|saudamos)\\b(?:(?! (?:mas|por|pel[oa]s?|porque) ).){0,80} ',
      ],
      ['courtesy', '\\b(?:co - ?)?(?:president[ea]|vice - presidente|anfitri(?:ao|a)) (?:\\w+ )?(?:de|do|da|dos|das) '],
      [
        'meeting',
        '\\b(?:reuni(?:ao|oes)|conferencias?|forum|foro|formac(?:ao|oes)|curso|seminarios?|exposicao|congresso|cimeira|cupula|sessao|encontro|assembleia|dialogo)(?: (?!sobre)[\\w§]+| ,){0,8} (?:de|do|da|em|no|na|nos|nas) ',
      ],
      [
        'meeting',
        '\\b(?:reuniu|reunimo|reuniram|reunira|realizad[oa]|realizou|vemo - nos|vemos - nos|decorreu|teve lugar|tera lugar)(?: \\w+| -){0,5} (?:em|no|na|nos|nas) ',
      ],
      [
        'treaty',
        '\\b(?:protocolo|convencao|declaracao|regras|principios|processo|pacto|acordos?|carta|estatuto|tratado|plano de acao)s?(?: (?:politica|assinad[oa]|adotad[oa]|de \\w+))* (?:de|do|da|em) ',
      ],
      [
        'organization',
        '\\b(?:universidade|instituto|escola|academia|liga|cruz vermelha|ordem dos advogados|federacao|fundacao|associacao|centro|amigos|caritas|mulheres)(?: \\w+){0,4} (?:de|do|da|dos|das) ',
      ],
      [
        'language',
        '\\b(?:em|para|falo|falamos|falam|fala|entendo|versao|idioma|palavra|interpretacao|cabina|cabine|interpretes?|traduzid[oa]s? para|lingua) (?:e |o |em )?',
      ],
    ],
    right: [
      [
        'floor',
        '(?: ,[^,]{0,80},)? (?:pediu a palavra|pede a palavra|tomou a palavra|toma a palavra|perguntou (?:como|se|por que|porque|quando)|pergunta (?:como|se)|gostaria|deseja (?:saber|agradecer|propor)|apoia a proposta|apoiou a proposta|propoe|propos|agradece|agradeceu|felicita|associa - se|em nome|tem a palavra)\\b',
      ],
      ['courtesy', ' , obrigad'],
    ],
    matter:
      /\b(?:nada|policia|tribuna\w*|cadeias?|pris\w*|lei|leis|governo|juizes|juiz|vitimas|fronteira\w*|exercito|campos?|ter (?:fechado|libertado|adotado|abolido|ratificado))\b/,
  },
  de: {
    list: '(?:§ (?:, |und |oder |sowie )+(?:aus |in |der |den |dem |die |das |von |nach )*)*(?:der |den |dem |die |das )?$',
    left: [
      [
        'affiliation',
        '\\b(?:ich|wir)(?: \\w+| ,){0,6} (?:komme|kommen|spreche|sprechen|lebe|leben|arbeite|arbeiten|wohne|bin|sind|schreibe|vertrete|vertreten|unterrichte|melde|gruße|grusse|grussen)(?: \\w+| ,){0,8} (?:aus|in|von|der|vom) ',
      ],
      [
        'affiliation',
        '\\b(?:komme|kommen|spreche|sprechen|lebe|arbeite|bin|sind|grusse|grusse) (?:ich |wir )?(?:\\w+ |, ){0,5}(?:aus|in) ',
      ],
      [
        'affiliation',
        '\\b(?:organisation|verein|verband|ngo|stiftung|klinik|frauenhaus|netzwerk|unternehmen|genossenschaft|kanzlei|buro|sitz|team|mitglieder)(?: \\w+| ,){0,6} (?:in|aus) ',
      ],
      [
        'affiliation',
        '\\b(?:geboren|aufgewachsen|ausgebildet|studiert|ansassig|eingetragen|registriert|gegrundet) (?:\\w+ )?(?:in|aus) ',
      ],
      ['affiliation', '\\b(?:ich bin|wir sind|als)(?: \\w+){0,4} $'],
      [
        'floor',
        '\\b(?:vertreter(?:in|innen|s)?|delegierten?|delegation|botschafter(?:in|s)?|standige vertretung|erklarung|vorschlag|frage|wortmeldung)(?: \\w+)? (?:aus|von|vom|der|des) ',
      ],
      ['floor', '\\bim namen (?:von|der|des) '],
      [
        'courtesy',
        '\\b(?:danke|danken|dank|dankt|dankbar|dankbarkeit|gratulier\\w+|gluckwunsch\\w*|begrussen)\\b(?:(?! (?:aber|weil|dass) ).){0,80} ',
      ],
      ['courtesy', '\\b(?:ko - )?(?:vorsitzenden?|vizeprasident(?:in)?|gastgeber(?:in)?) (?:\\w+ )?(?:aus|von|der) '],
      [
        'meeting',
        '\\b(?:tagung(?:en)?|konferenz(?:en)?|forum|workshops?|schulung(?:en)?|seminar(?:e|s)?|ausstellung|kongress|gipfel|sitzung|treffen|versammlung|dialog)(?: (?!uber)[\\w§]+| ,){0,8} (?:in|aus|von|nach) ',
      ],
      [
        'meeting',
        '\\b(?:tagte|tagt|traf sich|trafen|treffen|fand|findet|stattgefunden|sehen uns|wiedersehen)(?: \\w+){0,5} in ',
      ],
      [
        'treaty',
        '\\b(?:protokoll|ubereinkommen|konvention|erklarung|regeln|grundsatze|prozess|pakt|abkommen|charta|statut|vertrag|aktionsplan)s?(?: \\w+)? (?:von|aus|in) ',
      ],
      [
        'organization',
        '\\b(?:universitat|institut|hochschule|akademie|liga|rotes kreuz|anwaltskammer|verband|stiftung|verein|zentrum|freunde|caritas|frauen)(?: \\w+){0,4} (?:von|der|des|in|fur) ',
      ],
      [
        'language',
        '\\b(?:auf|ins|ubersetzt ins|sprechen|spreche|spricht|verstehe|wort|sprache|fassung|version) (?:dem |das |und )?',
      ],
    ],
    right: [
      [
        'floor',
        '(?: ,[^,]{0,80},)? (?:hat |haben )?(?:(?:bat|bittet|bitten) um das wort|um das wort gebeten|ergriff das wort|ergreift das wort|fragte (?:,|wie|ob|warum|nach dem)|fragt (?:,|wie|ob|warum)|mochte (?:wissen|fragen|danken|vorschlagen)|unterstutzt den vorschlag|unterstutzte den vorschlag|schlagt vor|schlug vor|dankt|dankte|gratuliert|schliesst sich|im namen|hat das wort)\\b',
      ],
      ['courtesy', ' , (?:danke|vielen dank)\\b'],
      [
        'language',
        ' (?:fassung|sprache|ubersetzung|version|text|wort\\w*|kabine|kanal|dolmetscher\\w*|untertitel\\w*)',
      ],
      ['treaty', ' ?- ?(?:protokoll|ubereinkommen|konvention|erklarung|regeln|grundsatze|prozess|statut|vertrag)\\b'],
      ['treaty', ' (?:\\w+ )?(?:protokoll|ubereinkommen|konvention|erklarung|regeln|grundsatze|prozess|statut)\\b'],
    ],
    matter:
      /\b(?:nichts|polizei|gerichte?|gefangnis\w*|gesetz\w*|regierung|richter\w*|opfer\w*|grenze\w*|armee|lager)\b/,
  },
  ru: {
    list: '(?:§ (?:, |и |или )+(?:из |в |во |на |с )*)*$',
    left: [
      ['affiliation', '(?:^|[^а-я])(?:я|мы|наша|наш|наше|моя|мои|наши)(?: [а-я]+| ,){0,6} (?:из|в|во|на|с|со) '],
      [
        'affiliation',
        '(?:^|[^а-я])(?:приехал[аи]?|говорю|говорим|выступаю|живу|живем|работаю|работаем|пишу|представляю|родилась|родился|учился|училась|подключаюсь|привет|подключаемся)(?: [а-я]+| ,){0,6} (?:из|в|во|на|от) ',
      ],
      [
        'affiliation',
        '(?:^|[^а-я])(?:организаци[яи]|ассоциаци[яи]|нко|нпо|фонд|федераци[яи]|клиник[аи]|приют|сеть|компани[яи]|кооператив|офис|университет)(?: [а-я]+| ,){0,5} (?:зарегистрирован[аы]?|основан[аы]?|находится|расположен[аы]?|работает|действует|базируется|создан[аы]?)(?: [а-я]+){0,3} (?:в|во|на|из) ',
      ],
      ['affiliation', '(?:^|[^а-я])(?:я|мы|как)(?: (?:—|[а-я]+)){0,3} $'],
      [
        'floor',
        '(?:^|[^а-я])(?:представител[а-я]+|делегат[а-я]*|делегаци[а-я]+|посол|посла|выступлени[а-я]+|заявлени[а-я]+|предложени[а-я]+|вопрос[а-я]*)(?: (?:из|от|[а-я]+ой))? $',
      ],
      ['floor', '(?:^|[^а-я])(?:представител[а-я]+|делегат[а-я]*|делегаци[а-я]+)(?: [а-я]+){0,2} (?:из|от)? ?$'],
      ['floor', '(?:^|[^а-я])от имени (?:[а-я]+ )?$'],
      [
        'courtesy',
        '(?:^|[^а-я])(?:спасибо|благодар[а-я]+|признательн[а-я]+|поздравля[а-я]+|поздравлени[а-я]+|приветству[а-я]+)(?:(?! (?:но|за|что) ).){0,80} $',
      ],
      ['courtesy', '(?:^|[^а-я])(?:со)?председател[а-я]+(?: [а-я]+)? (?:из|от)? ?$'],
      [
        'meeting',
        '(?:^|[^а-я])(?:встреч[а-я]+|совещани[а-я]+|конференци[а-я]+|форум[а-я]*|семинар[а-я]*|тренинг[а-я]*|выставк[а-я]+|конгресс[а-я]*|саммит[а-я]*|сесси[а-я]+|курс[а-я]*|заседани[а-я]+|диалог[а-я]*)(?: [а-я0-9]+| ,){0,6} (?:в|во|на) ',
      ],
      [
        'meeting',
        '(?:^|[^а-я])(?:собирал[а-я]+|собер[а-я]+|встретил[а-я]+|увидимся|встретимся|провели|пройдет|прошел|прошла|состоял[а-я]+|состоится)(?: [а-я0-9]+){0,5} (?:в|во|на) ',
      ],
      [
        'treaty',
        '(?:^|[^а-я])(?:протокол|конвенци|деклараци|правил|принцип|процесс|пакт|соглашени|хартии|стату|договор)[а-я]*(?: ,)?(?: [а-я]+)? (?:в |во )?$',
      ],
      [
        'organization',
        '(?:^|[^а-я])(?:университет|институт|академи|школ|ассоциаци|федераци|фонд|лиг|красный крест|союз|центр|коллеги[яи] адвокатов|обществ)[а-я]*(?: [а-я]+){0,2} $',
      ],
      ['language', '(?:^|[^а-я])(?:на|с|говорю|говорим|перевод|переведен[аоы]?|версия|слово) (?:и )?$'],
    ],
    right: [
      [
        'floor',
        '(?: ,[^,]{0,80},)? (?:попросил[аи]? слов|взял[аи]? слово|просит слов|просят слов|спросил[аи]?|спрашивает|хотел[аи]? бы (?:узнать|спросить|поблагодарить|предложить)|поддержал[аи]? предложение|поддерживает предложение|предложил[аи]?|предлагает|благодарит|поблагодарил[аи]?|поздравляет|присоединяется|присоединил[а-я]+|от имени|выступил[аи]?)(?![а-я])',
      ],
      ['courtesy', ' , (?:спасибо|благодарю|благодарим)'],
      ['treaty', '(?: [а-я]+)? (?:протокол|конвенци|деклараци|правил|принцип|процесс|пакт|соглашени|статут)[а-я]*'],
      [
        'organization',
        '(?: [а-я]+){0,2} (?:университет|институт|академи|красный крест|красного креста|красный полумесяц)[а-я]*',
      ],
      ['language', ' (?:язык|перевод|верси|текст|слов|переводчи|кабин)[а-я]*'],
    ],
    matter:
      /(?:^|[^а-я])(?:ничего|полици[а-я]+|суд[а-я]*|тюрьм[а-я]+|закон[а-я]*|правительств[а-я]+|судь[а-я]+|жертв[а-я]*|границ[а-я]*|арми[а-я]+|лагер[а-я]+)/,
  },
  ar: {
    list: '(?:§ (?:, |و |او )*(?:من |في )*)*$',
    left: [
      [
        'affiliation',
        '(?:^|\\s)(?:انا|نحن|اتحدث|نتحدث|اعمل|نعمل|اعيش|جئت|جئنا|اتكلم|اخاطبكم|امثل|نمثل|ولدت|درست|انضم|احييكم|تحيه|تحياتي)(?: [ء-ي]+| ,){0,7} (?:من|في|بـ) ',
      ],
      [
        'affiliation',
        '(?:^|\\s)(?:منظمتنا|منظمتي|جمعيتنا|جمعيتي|مؤسستنا|موسستنا|شبكتنا|عيادتنا|مكتبنا|مقرنا|شركتنا|مقرها|مقره)(?: [ء-ي]+| ,){0,6} (?:من |في )?',
      ],
      ['affiliation', '(?:^|\\s)(?:مسجله|مقيمه|تاسست|مسجل)(?: [ء-ي]+){0,2} في '],
      ['affiliation', '(?:^|\\s)(?:انا|نحن|بصفتي|كوني)(?: [ء-ي]+){0,3} $'],
      [
        'floor',
        '(?:^|\\s)(?:ال)?(?:ممثل|ممثله|ممثلو|مندوب|مندوبه|وفد|سفير|سفيره|مداخله|بيان|سوال|اقتراح|مقترح)(?: [ء-ي]+)? $',
      ],
      ['floor', '(?:^|\\s)(?:باسم|نيابه عن) (?:[ء-ي]+ )?$'],
      [
        'courtesy',
        '(?:^|\\s)(?:و)?(?:شكرا|نشكر|اشكر|الشكر|شكرنا|امتناننا|ممتنون|ممتنه|نهنئ|نهني|اهنئ|تهانينا|نتوجه|بالشكر)(?:(?! (?:لكن|على ان|لانها) ).){0,80} $',
      ],
      ['courtesy', '(?:^|\\s)(?:رئيس|رئيسه|الرئيس|الرئيسه|الرئيس المشارك)(?: [ء-ي]+){0,2} (?:من )?$'],
      [
        'meeting',
        '(?:^|\\s)(?:ال)?(?:اجتماع|اجتماعات|موتمر|منتدي|ورشه|ورشات|دوره|تدريب|ندوه|معرض|قمه|جلسه|دورات|حوار|لقاء)(?: [ء-ي0-9]+| ,){0,7} (?:في )?',
      ],
      [
        'meeting',
        '\\b(?:mecanisme|convention|protocole|groupe|reseau|programme|fonds|texte|resolution)(?: \\w+| ,){0,6} (?:cree|adopte|lance|institue|signe)e?s? (?:a|au|en) ',
      ],
      ['meeting', '(?:^|\\s)(?:اجتمع|اجتمعنا|اجتمعت|عقد|عقدت|سيعقد|ستعقد|نلتقي|سنلتقي|انعقد)(?: [ء-ي0-9]+){0,5} في '],
      [
        'treaty',
        '(?:^|\\s)(?:و|ب|ل|ف)?(?:ال)?(?:بروتوكول|اتفاقيه|اعلان|قواعد|مبادئ|مبادي|عمليه|ميثاق|اتفاق|نظام|معاهده)(?: [ء-ي]+){0,1} $',
      ],
      [
        'organization',
        '(?:^|\\s)(?:و|ب|ل|ف)?(?:ال)?(?:جامعه|معهد|مدرسه|اكاديميه|جمعيه|اتحاد|نقابه|الهلال الاحمر|رابطه|موسسه|مركز|كليه|شبكه)(?: [ء-ي]+){0,3} $',
      ],
      ['language', '(?:^|\\s)(?:باللغه|اللغه|باللغتين|بالغه|الي|كلمه|الترجمه|النسخه)(?: [ء-ي]+)? $'],
    ],
    right: [
      ['courtesy', ' , شكرا'],
      [
        'floor',
        ' (?:طلب الكلمه|طلبت الكلمه|اخذ الكلمه|اخذت الكلمه|سال|سالت|تود|يود|تويد الاقتراح|يويد الاقتراح|اقترح|اقترحت|تشكر|يشكر|تنضم|باسم|نيابه عن)(?![ء-ي])',
      ],
    ],
    matter:
      /(?:شرطه|الشرطه|محكمه|المحاكم|محاكم|سجن|سجون|السجون|قانون|القانون|حكومه|الحكومه|قضاه|ضحايا|الضحايا|حدود|الحدود|جيش|الجيش)/,
  },
};

interface Compiled {
  left: [ReferenceKind, RegExp][];
  right: [ReferenceKind, RegExp][];
  matter: RegExp;
}
const compiled = new Map<Tongue, Compiled>();

function compile(tongue: Tongue): Compiled | undefined {
  const known = compiled.get(tongue);
  if (known !== undefined) return known;
  const grammar = GRAMMARS[tongue];
  if (grammar === undefined) return undefined;
  const end = grammar.list;
  const made: Compiled = {
    // folding writes й as и: so must the patterns
    left: grammar.left.map(([kind, source]) => [
      kind,
      new RegExp((source.endsWith('$') ? source.replace(/\$$/, '') + end : source + end).replaceAll('й', 'и')),
    ]),
    right: grammar.right.map(([kind, source]) => [
      kind,
      new RegExp(`^(?: ?,? ?(?:et|y|e|und|и|و)?(?: \\w+)? §)*${source}`.replaceAll('й', 'и')),
    ]),
    matter: grammar.matter,
  };
  compiled.set(tongue, made);
  return made;
}

/** Thanks turn into praise: for what a State does (`practice`), or for something that is no hospitality (`cause`). */
const PRAISE: Partial<Record<Tongue, { practice: RegExp; cause: RegExp; hospitality: RegExp }>> = {
  fr: {
    practice:
      /\b(?:pratiques?|experiences?|progres|reformes?|politiques?|lois?|exemple|succes|lutte|resultats|avancees?|decisions?|mesures?|modele|courage) (?:\w+ )?(?:de |du |des |d ' )(?:la |le |l ' )?$/,
    cause: /^(?: (?:et|,) (?:la |le |les |l ' )?§)*(?: ,)? (?:qui|que|dont|ou|d ' avoir|d ' etre|pour|de|par)\b(.*)/,
    hospitality:
      /\b(?:accueil\w*|hospitalite|soutien|appui|salle|organis\w+|preside\w*|presidence|intervention|declaration|financ\w+|don|contribution|invitation|cafe|dejeuner|diner|locaux|interpret\w+|mots?|paroles?|question|proposition|presentation|generosite|aide|heberge\w*|parrain\w*|conduite|direction|travail|patience)\b/,
  },
  es: {
    practice:
      /\b(?:practicas?|experiencias?|progresos?|avances?|reformas?|politicas?|ley(?:es)?|ejemplo|exito|lucha|resultados|decision(?:es)?|medidas?|modelo|valentia) (?:\w+ )?(?:de |del )(?:la |el |los |las )?$/,
    cause: /^(?: (?:y|e|,) (?:la |el |a )?§)*(?: ,)? (?:que|quien|cuya?|donde|por|porque)\b(.*)/,
    hospitality:
      /\b(?:acog\w+|hospitalidad|apoyo|sala|organiz\w+|presid\w+|intervencion|declaracion|financ\w+|donacion|contribucion|invitacion|cafe|almuerzo|cena|sede|interpret\w+|palabras?|pregunta|propuesta|presentacion|generosidad|ayuda|anfitri\w+|recib\w+|recepcion|conduccion|liderazgo|labor|trabajo|direccion|paciencia)\b/,
  },
  pt: {
    practice:
      /\b(?:praticas?|experiencias?|progressos?|avancos?|reformas?|politicas?|leis?|exemplo|sucesso|luta|resultados|decis(?:ao|oes)|medidas?|modelo|coragem) (?:\w+ )?(?:de |do |da |dos |das )$/,
    cause: /^(?: (?:e|,) (?:a |o |ao |à )?§)*(?: ,)? (?:que|quem|cuj[oa]|onde|por|pel[oa]s?|porque)\b(.*)/,
    hospitality:
      /\b(?:acolh\w+|hospitalidade|apoio|sala|organiz\w+|presid\w+|intervencao|declaracao|financ\w+|doacao|contribu\w+|convite|cafe|almoco|jantar|sede|interpret\w+|palavras?|pergunta|proposta|apresentacao|generosidade|ajuda|anfitri\w+|receb\w+|recepcao|conducao|lideranca|trabalho|direcao|paciencia)\b/,
  },
  de: {
    practice:
      /\b(?:praxis|erfahrung(?:en)?|fortschritte?n?|reform(?:en)?|politik|gesetze?|beispiel|erfolge?|kampf|ergebnisse?|entscheidung(?:en)?|maßnahmen?|massnahmen?|modell|mut) (?:von |der |des |aus |in )$/,
    cause: /^(?: (?:und|,) §)*(?: ,)? (?:das|der|die|wo|dessen|deren|fur|dafur|zu|zum|zur)\b(.*)/,
    hospitality:
      /\b(?:gastfreundschaft|aufnahme|unterstutzung|saal|raum|organisation|ausrichtung|vorsitz\w*|leitung|erklarung|wortmeldung|finanzierung|spende|beitrag|einladung|kaffee|mittagessen|empfang|dolmetsch\w*|worte|frage|vorschlag|prasentation|großzugig\w*|grosszugig\w*|hilfe|gastgeber\w*|wahl|fuhrung|arbeit|geduld)\b/,
  },
  ru: {
    practice: /(?:практик|опыт|успех|реформ|политик|закон|пример|борьб|результат|решени|мер)[а-я]* $/,
    cause: /^(?: (?:и|,) §)*(?: ,)? (?:которы[а-я]+|котор[а-я]+|где|за|с|что)(?![а-я])(.*)/,
    hospitality:
      /(?:гостеприимств|прием|поддержк|зал|организаци|председательств|выступлени|заявлени|финансировани|вклад|приглашени|кофе|обед|ужин|помещени|перевод|слова|вопрос|предложени|презентаци|щедрост|помощ|проведени|избрани|руководств|работ|терпени)/,
  },
  ar: {
    practice: /(?:تجربه|ممارسه|ممارسات|جهود|اصلاحات|قانون|نجاح|مثال|سياسه|نتائج|قرار) $/,
    cause: /^(?: (?:و|,)? ?§)*(?: ,)? (?:التي|الذي|حيث|علي|ل[ء-ي]+)(?![ء-ي])(.*)/,
    hospitality:
      /(?:استضاف|ضياف|حسن|دعم|قاعه|تنظيم|رياس|رئاس|بيان|كلم|تمويل|مساهم|دعوه|قهوه|غداء|عشاء|ترجم|سوال|اقتراح|مقترح|عرض|كرم|مساعد|انتخاب|ترويس|استقبال|ادار|قياد|عمل|صبر)/,
  },
};

/** True when the thanks of another language praise what a State does and not its hospitality. */
function praises(tongue: Tongue, left: string, after: string): boolean {
  const praise = PRAISE[tongue];
  if (praise === undefined) return false;
  if (praise.practice.test(left)) return true;
  const cause = praise.cause.exec(after);
  return cause !== null && !praise.hospitality.test(cause[0]);
}

/** Languages that the adjectives of the other tongues may mean, by the start of the word. */
const LANGUAGE_STEM =
  /^(?:fran|espan|esp|ingl|angl|engl|chin|russ|rus|alem|allem|deutsch|portug|ital|arab|polac|polon|poln|grec|grieg|turc|turk|япон|англ|франц|испан|русск|кита|немец|португ|араб|انجليز|انكليز|فرنسي|اسباني|روسي|صيني|الماني|برتغالي|الانجليزي|الفرنسي|الاسباني|الروسي|الصيني|الالماني|البرتغالي|والفرنسي|والاسباني|والروسي|والصيني|spanisch|franzos|italien|chines|japan|griech|neder|holand|rum|roum|serb|croat|ucran|ukrain|українс|украин|польск|итал|турец|uzb|узбек|казах|таджик|грузин|армян)/;

/** A language has no noun after it: "на узбекском", but not "на узбекских полях". */
const STANDS_ALONE =
  /^(?: ?$| [,.;:()!?"—§]| (?:y|e|et|und|и|و|o|ou|oder|или|para|por|a|con|com|pour|avec|par|fur|mit|для|с|на|в|sur|sobre|als|est|es|ist|sont|son|sao|sind|que|qui|les|los|das|der|ne|no|nao|nicht|не)(?= |$)| (?:idioma|langue|lingua|sprache|язык)\p{L}*)/u;

/** The reference that explains a mention in a text that is not English, if there is one. */
export function foreignReference(
  mention: Mention,
  tongue: Tongue,
  left: string,
  after: string,
): ReferenceKind | undefined {
  if (tongue === 'zh') return undefined;
  const grammar = compile(tongue);
  if (grammar === undefined) return undefined;
  const { adjective, kind, phrase } = mention.match;
  // a German adjective with a capital and no ending is the language: "von Albanisch bis Vietnamesisch"
  if (tongue === 'de' && adjective && /(?:sch|deutsch)$/.test(phrase) && mention.capital && left !== '')
    return 'language';
  if (
    tongue === 'ar' &&
    adjective &&
    /^(?:و|ب|وال|بال|ال|وب)*/.test(phrase) &&
    phrase.endsWith('ه') &&
    /(?:العربيه|اللغه|اللغات|متاح|الترجم|النسخه|باللغ|يتحدث|نتحدث)/.test(left) &&
    /^(?: [,.]| و|$| §)/.test(after)
  )
    return 'language';
  for (const [reference, pattern] of grammar.left) {
    if (!pattern.test(left)) continue;
    if (reference === 'language' && !(adjective && LANGUAGE_STEM.test(phrase))) continue;
    // Russian and German set the adjective before its noun
    if (reference === 'language' && (tongue === 'ru' || tongue === 'de') && !STANDS_ALONE.test(after)) continue;
    if (reference === 'treaty' && kind !== 'place') continue;
    if (reference === 'affiliation' && /\{0,[34]\} \(\?:§/.test(pattern.source) && !adjective) continue;
    if ((reference === 'courtesy' || reference === 'floor') && grammar.matter.test(after)) continue;
    if (reference === 'courtesy' && praises(tongue, left, after)) continue;
    if (reference === 'affiliation' && !adjective && /^ ' /.test(after)) continue;
    return reference;
  }
  for (const [reference, pattern] of grammar.right) {
    if (!pattern.test(after)) continue;
    if (reference === 'language' && !(adjective && LANGUAGE_STEM.test(phrase))) continue;
    if (reference === 'treaty' && kind !== 'place' && !adjective) continue;
    if ((reference === 'courtesy' || reference === 'floor') && grammar.matter.test(after)) continue;
    return reference;
  }
  return undefined;
}
