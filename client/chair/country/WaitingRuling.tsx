import type { ScreenedText, TextId } from '../../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue, TheRecord } from '../../../shared/dialogue/dialogue.ts';
import { waitingIn } from '../../../shared/dialogue/order.ts';
import { labelFor } from '../../../shared/dialogue/participants.ts';
import { statesInWords } from '../../desk/stateNames.ts';
import { useLive } from '../../live/hooks.ts';
import { excerptOf } from '../../parts/marked.ts';
import { Ruling } from '../../parts/Ruling.tsx';
import { rulingWords } from '../../words/en.ts';
import type { TextRulings } from './useRuling.ts';

const words = rulingWords.text;

/** Characters of a held text that stand here: short ones whole, of a contribution its first mention. */
const READ_HERE = { subject: 300, note: 300, contribution: 160 } as const;

/** The texts that wait for a ruling, the first to come first. */
export function heldTexts(texts: Readonly<Record<TextId, ScreenedText>>): [TextId, ScreenedText][] {
  return Object.entries(texts)
    .filter(([, { stage }]) => stage === 'held')
    .toSorted(([, a], [, b]) => a.at - b.at);
}

/** What waits for the Chair at the foot of the middle column: the first of those that wait, with its rulings. */
export function WaitingRuling({ rulings }: { rulings: TextRulings }) {
  const dialogue = useLive(({ heard }) => heard.dialogue);
  const { record, desks } = dialogue;
  const held = heldTexts(desks.bureau.rule.texts);
  const [first] = held;
  if (!first) return null;
  const [, text] = first;
  const place = placeIn(record, text);
  const where = [place > 0 && words.place(place), held.length > 1 && words.of(1, held.length)];
  return (
    <Ruling
      title={words.awaits[text.of.what === 'note' ? text.of.kind : text.of.what]}
      beside={where.filter(Boolean).join(', ')}
      text={text.words === 'erased' ? [] : excerptOf(text.words, text.findings, READ_HERE[text.of.what])}
      explanation={explain(text, authorLabel(dialogue, text))}
      rulings={rulings}
    />
  );
}

/** The place in the list of the request that a text stands by; 0 where it stands by none. */
function placeIn({ lists }: TheRecord, { of }: ScreenedText): number {
  const list = of.what === 'subject' ? lists[of.segment] : undefined;
  return of.what === 'subject' && list ? waitingIn(list).findIndex(({ request }) => request === of.request) + 1 : 0;
}

/** Whose text it is, as the list names it; where it stands by no request, as the list would [K6]. */
export function authorLabel({ record, desks }: Dialogue, { of, organization }: ScreenedText): string {
  const entries = of.what === 'subject' ? record.lists[of.segment]?.entries : undefined;
  const entry = of.what === 'subject' ? entries?.find(({ request }) => request === of.request) : undefined;
  const known = desks.officers.organizations[organization];
  return entry?.label ?? (known ? labelFor(known) : '');
}

/** "Fundación Cono Sur Migrante. A situation in Uruguay." */
function explain({ of, findings, rulings }: ScreenedText, label: string): string {
  const states = statesInWords([...new Set(findings.flatMap((one) => one.states))]);
  const found = states ? words.names(label, states) : words.pointsAt(label);
  const more = [rulings.length > 0 && words.again, of.what === 'contribution' && words.inFull];
  return [found, ...more].filter(Boolean).join(' ');
}
