import { type ScreeningContext, screen } from './screen.ts';

/** One text a language and a manner: between them they touch every table and the patterns of every clause. */
const SAMPLES = [
  'We come from Peru, where our courts are slow. The delegate of Ghana asked for the floor. We thank Norway for the room. They met in Lima, in Spanish, on the Palermo Protocol; the University of Nairobi wrote the report. Turkmenstan and Sirra Leone, S.y.r.i.a and N1ger, the U.S. and KEN 61.',
  'thank you chair turk menistan and the delegate of peru asked about the police in kenya',
  'Nous remercions la Suisse de son accueil. Je viens du Mali, là-bas les juges attendent.',
  'Agradecemos a Chile la sala. Vengo de Cuba, donde los jueces esperan.',
  'Agradecemos a Angola a sala. Venho do Brasil, onde os juízes esperam.',
  'Wir danken der Schweiz für den Saal. Ich komme aus Polen, dort warten die Richter.',
  'Мы благодарим Австрию за зал. Я приехала из Польши, там судьи ждут.',
  'نشكر المغرب على الاستضافة. أنا من تونس حيث ينتظر القضاة.',
  '我们感谢瑞士。我来自中国，那里的法官在等待。',
];

/** Grows the gazetteer and compiles the patterns (about half a second, once), so that no caption waits for it. */
export function prepareScreening(): void {
  const author = { kind: 'ngo' } as const;
  const manners: ScreeningContext[] = [{ author }, { author, channel: 'caption' }];
  for (const context of manners) for (const sample of SAMPLES) screen(sample, context);
}
