import type { Grammar } from './grammar.ts';

/** French: how references are worded. */
export const french: Grammar = {
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
      '\\b(?:merci|remerci\\w+|gratitude|reconnaissan\\w+|felicit\\w+|salu(?:e|ons)|hommage)\\b(?:(?! (?:mais|pour|car) )[^:;—]){0,80} ',
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
};

/** Spanish: how references are worded. */
export const spanish: Grammar = {
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
      '\\b(?:gracias|agradec\\w+|gratitud|reconocimiento|felicit\\w+|saludamos|saludo)\\b(?:(?! (?:pero|por|porque) )[^:;—]){0,80} ',
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
};

/** Portuguese: how references are worded. */
export const portuguese: Grammar = {
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
      '\\b(?:obrigad[oa]|agradec\\w+|gratidao|reconhecimento|felicit\\w+|parabens|saudamos)\\b(?:(?! (?:mas|por|pel[oa]s?|porque) )[^:;—]){0,80} ',
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
};
