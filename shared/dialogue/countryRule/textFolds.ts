import { withRuling } from '../contributionFolds.ts';
import type { DeskFold, DeskFolds } from '../departments.ts';
import type { Stamped } from '../model.ts';
import type { BureauDesk } from '../subject.ts';
import { byOf, type ScreenedText, type TextId, withRule } from './desk.ts';
import type { Submitted, TextEvents } from './texts.ts';

/** Texts under the rule as the desks keep them: the same at the bureau's and at their author's. */

type Texts = Readonly<Record<TextId, ScreenedText>>;
type Of<Type extends keyof TextEvents> = Stamped<Type, TextEvents[Type]>;

export const RULED = { allow: 'allowed', return: 'returned', decline: 'declined' } as const;

function submitted(texts: Texts, event: Stamped<string, Submitted>, stage: 'held' | 'marked'): Texts {
  const { text, of, organization, version, sealed, at } = event;
  const { heldAt = [], versions = [], rulings = [] } = texts[text] ?? {};
  const content = sealed === 'erased' ? { words: sealed, findings: [] } : sealed;
  const kept = { versions: [...versions, { version, ...content, at, ...byOf(event) }], rulings };
  const held = stage === 'held' ? [...heldAt, at] : heldAt;
  return { ...texts, [text]: { of, organization, version, ...content, at, stage, heldAt: held, ...kept } };
}

const gone =
  (stage: 'replaced' | 'withdrawn') =>
  (texts: Texts, { text, version }: TextEvents['textReplaced']): Texts => {
    const known = texts[text];
    return known ? { ...texts, [text]: { ...known, version, stage } } : texts;
  };

function ruled(texts: Texts, event: Of<'textRuled'>): Texts {
  const { text, version, ruling, at } = event;
  const known = texts[text];
  if (!known) return texts;
  const rulings = [...known.rulings, { version, ruling, reason: reasonIn(event), at, ...byOf(event) }];
  return { ...texts, [text]: { ...known, stage: RULED[ruling], rulings } };
}

const reasonIn = ({ sealed }: TextEvents['textRuled']) => (sealed === 'erased' ? sealed : sealed.reason);

/** The same fold at the bureau's desk and at the author's. */
function onBoth<Event extends { text: TextId }>(fold: (texts: Texts, event: Event) => Texts): DeskFold<Event> {
  return {
    bureau: (desk, event) => {
      const texts = fold(desk.rule.texts, event);
      return withSubject(withRule(desk, { texts }), texts[event.text]);
    },
    delegation: (desk, event) => {
      const texts = fold(desk.texts ?? {}, event);
      const known = texts[event.text];
      if (known?.of.what !== 'subject' || known.stage !== 'held') return { ...desk, texts };
      const { request } = known.of;
      const own = { ...desk.requests[request], subject: known.words };
      return { ...desk, texts, requests: { ...desk.requests, [request]: own } };
    },
  };
}

/** Among the subjects the bureau finds those that may be read out: not one that is held, returned or declined. */
function withSubject(desk: BureauDesk, text: ScreenedText | undefined): BureauDesk {
  if (text?.of.what !== 'subject' || text.stage === 'replaced') return desk;
  const { [text.of.request]: _, ...subjects } = desk.subjects;
  const readOut = text.stage === 'allowed' || text.stage === 'marked';
  return { ...desk, subjects: readOut ? { ...subjects, [text.of.request]: text.words } : subjects };
}

const onRuling = onBoth(ruled);

export const textDeskFolds: DeskFolds<TextEvents> = {
  textHeld: onBoth((texts, event) => submitted(texts, event, 'held')),
  textMarked: onBoth((texts, event) => submitted(texts, event, 'marked')),
  textReplaced: onBoth(gone('replaced')),
  textWithdrawn: onBoth(gone('withdrawn')),
  // The ruling on a contribution is also where it stands among the contributions [W3, W5].
  textRuled: {
    bureau: (desk, event, record) => {
      const after = onRuling.bureau!(desk, event, record);
      return withRuling(after, after.rule.texts[event.text]?.of, { ...event, words: reasonIn(event) });
    },
    delegation: (desk, event, record) => {
      const after = onRuling.delegation!(desk, event, record);
      return withRuling(after, after.texts?.[event.text]?.of, { ...event, words: reasonIn(event) });
    },
  },
};
