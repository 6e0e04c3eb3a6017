/** node scripts/judge/measure.ts [SET…]: how the judge fares on a set that was left out when it learned, beside the
 *  rules alone. The lines written for the judge are left out by thirds. */
import { judged } from '../../shared/screening/judge.ts';
import { wilson, wordsIn } from '../../test/screening/score.ts';
import { allTexts, type Lesson, learn, modelScore, type Text } from './learn.ts';

const texts = allTexts();
const parts = new Map<string, Text[]>();
texts.forEach((text, index) => {
  const part = text.set.startsWith('lines') ? `lines, third ${(index % 3) + 1}` : text.set;
  parts.set(part, [...(parts.get(part) ?? []), text]);
});
const asked = process.argv.slice(2);
for (const [part, left] of parts) {
  if (asked.length > 0 ? !asked.includes(part) : /^families/.test(part)) continue;
  const out = new Set(left);
  const model = learn(texts.filter((text) => !out.has(text)));
  console.log(part);
  console.log(`  rules  ${row(left, (lesson) => lesson.situation)}`);
  console.log(`  judge  ${row(left, (lesson) => judged(lesson, () => modelScore(model, lesson)))}`);
}

function row(of: readonly Text[], held: (lesson: Lesson) => boolean): string {
  let [situations, found, exact, falseHolds, cleanWords] = [0, 0, 0, 0, 0];
  for (const text of of) {
    const states = [...new Set(text.lessons.filter(held).map((lesson) => lesson.state))].sort();
    if (text.case.hold) {
      situations += 1;
      if (states.length > 0) found += 1;
      if (states.join() === text.case.states.join()) exact += 1;
    } else {
      cleanWords += wordsIn(text.case.text);
      if (states.length > 0) falseHolds += 1;
    }
  }
  const share = (good: number, all: number) =>
    all === 0
      ? '–'
      : `${((100 * good) / all).toFixed(1)} (${wilson(good, all)
          .map((end) => end.toFixed(1))
          .join('–')})`;
  return `recall ${share(found, situations)}, precision ${share(found, found + falseHolds)}, exact ${share(exact, situations)}, ${cleanWords === 0 ? '–' : ((1000 * falseHolds) / cleanWords).toFixed(2)} a thousand`;
}
