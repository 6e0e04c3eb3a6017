import { holdsAffairs } from './frame.ts';
import type { Tongue } from './inflect.ts';
import type { ReferenceKind } from './references.ts';
import { leftOf, type Mention } from './sentences.ts';

/**
 * Wordings of other languages that make a mention a reference as long as the clause around it holds no word of a State's
 * affairs: where papers were shown and societies born, who somebody's husband is. Over folded text; й is written и.
 */
interface Mild {
  /** before a place or a State's name */
  place: [ReferenceKind, RegExp][];
  /** before a word for nationals */
  national: RegExp[];
  /** after a word for nationals that belongs to the speaker */
  trait?: RegExp;
}

const LIST = '(?:(?:§|[^ ,]{3,14}) (?:, |et |y |e |und |и |و |puis )+)?';

const MILD: Partial<Record<Tongue, Mild>> = {
  fr: {
    place: [
      [
        'floor',
        /(?:^| )la parole (?:est|revient|passe|sera|va|etait) (?:\w+ )?(?:a|au|aux) (?:la |l ' )?(?:§ (?:, |et |puis |ensuite )+(?:a |au |aux )(?:la |l ' )?)*$/,
      ],
      [
        'floor',
        /(?:^| )la parole (?:est|revient|passe|sera|va|etait) .*(?:, |puis |ensuite )(?:a|au|aux)(?: l ' observat\w+ (?:de|du|des))? (?:la |l ' )?$/,
      ],
      [
        'meeting',
        new RegExp(
          `(?:^| )(?:(?:ete|etait|etaient|sera|seront|sont|est|fut|furent|avoir ete|d ' abord|,|rediges?|relus?) )*(?:teste|discute|presente|projete|joue|montre|imprime|relu|valide|analyse|expose|redige|examine|etudie|compare|pese|traduit|concu|edite|inaugure|filme|monte|repete|visible|au programme)e?s? (?:\\w+ ){0,2}(?:a|au|aux|en) ${LIST}(?:a |au |aux |en )?(?:la |l ' )?$`,
        ),
      ],
      ['affiliation', /(?:^| )(?:j ' habite|nous habitons|il habite|elle habite)(?: (?:a|en|au))? $/],
      [
        'affiliation',
        /(?:^| )(?:association|reseau|collectif|ligue|cercle|fraternite|union|federation|societe|revue|ecole|idee|elle|il|qui) (?:\w+ ){0,4}(?:est nee?|a ete (?:fondee?|creee?)|a vu le jour|a son siege|s ' est constituee?)(?: \w+){0,2} (?:a|au|en) $/,
      ],
    ],
    national: [
      /(?:^| )(?:mon|ma|mes|notre|nos|son|sa) (?:\w+ - )?\w+ (?:est|sont|etait) (?:\w+ )?$/,
      /(?:^| )(?:par|avec|de|d ') (?:une?|notre|mon|ma|deux|nos) (?:\w+ )?(?:collegues?|confreres?|consoeurs?|amie?s?|interpretes?|traduct\w+|stagiaires?|camarades?|voisine?s?|illustrat\w+) $/,
    ],
  },
  es: {
    place: [
      [
        'meeting',
        new RegExp(
          `(?:^| )(?:probad[oa]s?|discutid[oa]s?|presentad[oa]s?|proyectad[oa]s?|impres[oa]s?|revisad[oa]s?|analizad[oa]s?|expuest[oa]s?|redactad[oa]s?|comparad[oa]s?|traducid[oa]s?|presento|discutio|probo|proyecto|expone|estreno|estrenara|vera|puede ver) (?:\\w+ ){0,2}en ${LIST}(?:en )?$`,
        ),
      ],
      [
        'affiliation',
        /(?:^| )(?:tiene|tenemos|con|tenia) (?:su |nuestra |la )?(?:sede|casa|oficina)(?: \w+){0,2} en $/,
      ],
      [
        'affiliation',
        /(?:^| )(?:nacio|nacimos|se fundo|fue fundad[oa]|fundad[oa]|se creo|se constituyo|registrad[oa])(?: \w+){0,2} en $/,
      ],
      ['affiliation', /(?:^| )(?:vecin[oa]s?|natural(?:es)?|oriund[oa]s?|residentes?|afincad[oa]s?) (?:de|en) $/],
    ],
    national: [
      /(?:^| )(?:mi|mis|nuestr[oa]s?|su) \w+ (?:es|son|era) (?:\w+ )?$/,
      /(?:^| )(?:soy|somos) (?:\w+ |§ |, ){1,10}(?:, |y )$/,
      /(?:^| )(?:por|con|de) (?:un|una|nuestr[oa]|mi) (?:colega|compañer[oa]|companer[oa]|amig[oa]|interprete|traductora?) $/,
    ],
    trait: /^ (?:de nacimiento|por mi (?:madre|padre|mujer|marido|abuel[oa])|de adopcion|de origen|de corazon)\b/,
  },
  pt: {
    place: [
      [
        'meeting',
        new RegExp(
          `(?:^| )(?:testad[oa]s?|discutid[oa]s?|apresentad[oa]s?|exibid[oa]s?|impress[oa]s?|revist[oa]s?|analisad[oa]s?|expost[oa]s?|redigid[oa]s?|comparad[oa]s?|traduzid[oa]s?|apresentou|estreia|estreou) (?:\\w+ ){0,2}(?:em|no|na|nos|nas) ${LIST}(?:em |no |na )?$`,
        ),
      ],
      [
        'affiliation',
        /(?:^| )(?:nasceu|nascemos|fundou - se|foi fundad[oa]|fundad[oa]|foi criad[oa]|tem (?:a )?sua? sede|tem sede|registad[oa]|registrad[oa])(?: \w+){0,2} (?:em|no|na|nos|nas) $/,
      ],
      ['treaty', /(?:^| )(?:o|do|no|ao) manual de $/],
    ],
    national: [
      /(?:^| )(?:o )?(?:meu|minha|meus|minhas|noss[oa]s?) \w+ (?:e|sao|era) (?:\w+ )?$/,
      /(?:^| )(?:sou|somos) (?:\w+ |§ |, ){1,10}(?:, |e )$/,
      /(?:^| )(?:por|com|de) (?:um|uma|noss[oa]) (?:colega|companheir[oa]|amig[oa]|interprete|tradutora?) $/,
    ],
    trait: /^ (?:de nascimento|por parte d|por minha (?:mae|mulher)|de adocao|de origem|de coracao)/,
  },
  de: {
    place: [
      [
        'meeting',
        new RegExp(
          `(?:^| )(?:vorgestellt|gezeigt|gedruckt|getestet|gepruft|aufgefuhrt|gespielt|lauft|laufen|zu sehen|ausgestellt|verglichen|gewogen|erprobt|diskutiert|beraten|entworfen|ubersetzt|gelesen|gefilmt|uraufgefuhrt)(?: [^ ,]+){0,5} (?:in|im|nach) ${LIST}(?:(?:und )?(?:danach|dann|spater) (?:in )?)?(?:in )?$`,
        ),
      ],
      [
        'meeting',
        /(?:^| )(?:wurde|wurden|wird|werden|war|ist|lauft|laufen) (?:[^ ,]+ ){0,6}(?:studie|film|ausstellung|karte|heft|leitfaden|fragebogen|plakat|buch|methode|liste|stuck|oper|entwurf|text)(?: [^ ,]+){0,4} in (?:§ und (?:[^ ]+ )?in )?$/,
      ],
      [
        'affiliation',
        /(?:^| )(?:ich|wir) (?:unterrichten?|lehren?|arbeiten?|forschen?|leben?|wohnen?|studier\w+|lernten?|lernen?|sitzen?) (?:[^ ,]+ ){0,4}(?:in|bei|an der universitat) $/,
      ],
      ['affiliation', /(?:^| )(?:gegrundet|eingetragen|registriert|entstanden|geboren|ansassig)(?: [^ ,]+){0,5} in $/],
      [
        'affiliation',
        /(?:^| )(?:verein|verband|bund|gesellschaft|kreis|chor|netz\w*|stiftung|genossenschaft)(?: [^ ,]+){0,4} (?:wurde|entstand|sitzt|tagt)(?: [^ ,]+){0,3} in $/,
      ],
      ['floor', /(?:^| )(?:vertreter(?:in|innen)?|delegation|botschafter(?:in)?|beobachter(?:in)?|delegierten?) $/],
    ],
    national: [
      /(?:^| )(?:mein\w*|unser\w*) [^ ]+ (?:ist|sind|war) (?:[^ ]+ )?$/,
      /(?:^| )(?:von|mit) (?:einem|einer|meinem|meiner|unserem|unserer|zwei) $/,
    ],
    trait: /^ (?:von geburt|mutterlicherseits|vaterlicherseits|dem pass nach)\b/,
  },
  ru: {
    place: [
      [
        'meeting',
        /(?:^| )(?:проводил[аи]?|проводили|накрывал[аи]?|обсуждал[аи]?|показал[аи]?|показывал[аи]?|испытывал[аи]?|испытал[аи]?|представил[аи]?|напечатан[аы]?|показан[аы]?|обсужден[аы]?|состоялись|проходил[аи]?) (?:[а-я]+ ){0,4}(?:в|во|на) (?:(?:§|[а-я]+) (?:, |и )+(?:в |во )?)*$/,
      ],
      [
        'affiliation',
        /(?:^| )(?:родил[а-я]+|основан[аы]?|создан[аы]?|зарегистрирован[аы]?) (?:[а-я]+ ){0,3}(?:в|во|на) $/,
      ],
    ],
    national: [
      /(?:^| )по (?:происхождению|рождению|паспорту|национальности|крови|матери|отцу)(?: я)? $/,
      /(?:^| )(?:мои|моя|наш|наша|ее|его) [а-я]+ (?:— )?(?:по происхождению )?$/,
    ],
    trait: /^ по (?:происхождению|рождению|паспорту|матери|отцу|национальности)(?= |$)/,
  },
  ar: {
    place: [
      ['affiliation', /(?:^| )و?(?:مقرها|مقره|مقرنا|وقرها|تاسست|نشات|ولدت|تقع)(?: [ء-ي]+)? (?:في )?$/],
      [
        'meeting',
        /(?:^| )(?:و|ف)?(?:س|سي|ي)?(?:ال)?(?:يعقد|عقد|عقدت|اجتماعنا|اجتماعاتنا|ورشه|دورتنا|لقاونا|نوقش|نوقشت|عرض|عرضت|طبع|اختبر|اختبرت|الاجتماع|المعرض|الندوه|الموتمر)(?: [ء-ي0-9]+){0,5} (?:في )$/,
      ],
    ],
    national: [],
  },
};

/** After a place, in front of the meeting it is the place of. */
const NEXT_TO_IT: Partial<Record<Tongue, RegExp>> = {
  ru: /^(?: (?:,|и) (?:в |во )?§)* (?:такие |эти |подобные |похожие )?(?:круглые )?(?:столы|курсы|семинары|встречи|тренинги|занятия|выставки) (?:уже |еще )?(?:проводил|накрывал|проходил|состоял|бывал)/,
};

/** A husband is no word of a State's affairs. */
const KIN =
  /(?<= )(?:femmes?|mari|enfants?|filles?|garcons?|mujer|marido|hij[oa]s?|mulher|filh[oa]s|frau|mann|kinder|tochter|жен[аы]|муж|дет[аеи]и?|дочь|сын|centre de formation|centro de formacion) /g;
/** Thanks after thanks: "gracias a España por las becas y a la Embajada de Bolivia por …" */
const ALSO_THANKED: Partial<Record<Tongue, RegExp>> = {
  fr: /(?:^| )(?:merci|remerci\w+|gratitude|reconnaiss\w+)\b.*(?:,|et) (?:a|au|aux) (?:(?:la |l ' )?(?:ambassade|mission|mission permanente|delegation|universite|ville|peuple) (?:de |du |des |d ' )?)?(?:la |l ' )?$/,
  es: /(?:^| )(?:gracias|agradec\w+|gratitud|reconocimiento)\b.*(?:,|y) (?:a|al) (?:(?:la |el )?(?:embajada|mision|mision permanente|delegacion|universidad|ciudad|pueblo) (?:de |del )?)?(?:la |el )?$/,
  pt: /(?:^| )(?:obrigad[oa]|agradec\w+|gratidao|reconhecimento)\b.*(?:,|e) (?:a|ao) (?:(?:embaixada|missao|missao permanente|delegacao|universidade|cidade|povo) (?:de |do |da )?)?$/,
  de: /(?:^| )(?:dank\w*|dankbar)\b.*(?:,|und) (?:auch )?(?:der |dem )?(?:botschaft |vertretung |delegation |universitat |stadt )?(?:von |der |des )?$/,
  ru: /(?:^| )(?:спасибо|благодар[а-я]+|признательн[а-я]+) .*(?:,|и|а) (?:[а-я]+ ){0,2}$/,
};

const PARTS = / [,;:—] /;

/** The reference a mild wording makes of the mention, when the clause tells nothing of a State. */
export function mildReference(
  mention: Mention,
  tongue: Tongue,
  left: string,
  after: string,
): ReferenceKind | undefined {
  const mild = MILD[tongue];
  if (mild === undefined || /^ '/.test(after)) return undefined;
  const near = ` ${left.split(PARTS).at(-1)!}§${` ${after}`.split(PARTS)[0]!} `.replace(KIN, '');
  if (holdsAffairs(near, tongue)) return undefined;
  if (mention.match.adjective) {
    const told = /^ (?:[^ ,]+ )?(?:qui|que|quien|wo|die|der|где|который|которая)(?= )/.test(after);
    const fits = mild.national.some((pattern) => pattern.test(left)) || mild.trait?.test(after) === true;
    return fits && !told ? 'affiliation' : undefined;
  }
  if (NEXT_TO_IT[tongue]?.test(after)) return 'meeting';
  if (ALSO_THANKED[tongue]?.test(leftOf(mention, 36)) && (tongue !== 'ru' || /^ за /.test(after))) return 'courtesy';
  return mild.place.find(([, pattern]) => pattern.test(left))?.[0];
}
