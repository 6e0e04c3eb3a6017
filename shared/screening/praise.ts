import type { Tongue } from './inflect.ts';

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
export function praises(tongue: Tongue, left: string, after: string): boolean {
  const praise = PRAISE[tongue];
  if (praise === undefined) return false;
  if (praise.practice.test(left)) return true;
  const cause = praise.cause.exec(after);
  return cause !== null && !praise.hospitality.test(cause[0]);
}
