import { useEffect } from 'react';
import type { Addressed } from '../../shared/dialogue/countryRule/desk.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { TurnNumber } from '../../shared/dialogue/model.ts';
import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { deadlineText } from '../parts/format.ts';
import { addressedWords as words } from '../words/en.ts';
import './fromTheChair.css';
import type { Present } from './useMoment.ts';

type Whose = Pick<Present, 'self' | 'delegation'>;

/** The Chair's last word to this speaker in a turn: her delegation's, or an invited speaker's own. */
function useAddressed({ self, delegation }: Whose, turn: TurnNumber | undefined) {
  const own = useDesks().persons[self.id]?.addressed;
  const latest = [delegation.addressed, own]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return latest?.turn === turn ? latest : undefined;
}

/** While one speaks: what the Chair asks, with courtesy and for oneself alone; large while the clock stands still. */
export function FromTheChair({ turn, large, ...whose }: Whose & { turn: TurnNumber; large: boolean }) {
  const addressed = useAddressed(whose, turn);
  if (!addressed) return <UnderReview {...whose} />;
  return <Said addressed={addressed} large={large} goesOn {...whose} />;
}

/** After the turn: how it ended, or that one was in order after all; and on every page that one may speak of one's own review. */
export function RuleHere(whose: Whose) {
  const record = useRecord();
  const addressed = useAddressed(whose, whose.delegation.addressed?.turn);
  const stands = addressed && isOfNow(record, addressed);
  return (
    <>
      {stands && <Said addressed={addressed} large={false} goesOn={false} {...whose} />}
      <UnderReview {...whose} since />
    </>
  );
}

/** A turn that has ended in the part that is in progress. How a deferred one goes on stands at its place in the list. */
function isOfNow(record: TheRecord, { turn, what }: Addressed): boolean {
  if (what !== 'withdrawFloor' && what !== 'ruledInOrder') return false;
  const ended = record.turns.findLast((one) => one.turn === turn);
  return ended !== undefined && ended.segment === segmentInProgress(record)?.id;
}

type SaidProps = Whose & { addressed: Addressed; large: boolean; goesOn: boolean };

function Said({ addressed, large, goesOn, delegation }: SaidProps) {
  const announce = useAnnounce();
  const sentence = sentenceOf(addressed, goesOn);
  const { step } = addressed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said anew at each step, also where the sentence is the same
  useEffect(() => announce(`${words.from}: ${sentence}`), [announce, sentence, step]);
  return (
    <aside className={large ? 'from-chair large' : 'from-chair'} aria-label={words.from}>
      <p className="hint">{words.from}</p>
      <p className="words">{sentence}</p>
      <p className="hint">{delegation.addressed === addressed ? words.privately : words.privatelyToYou}</p>
    </aside>
  );
}

function sentenceOf({ what, ground = 'countryRule' }: Addressed, goesOn: boolean): string {
  if (what === 'callToOrder') return words.callToOrder[ground];
  if (what === 'ruledInOrder') return goesOn ? `${words.ruledInOrder} ${words.goOn}` : words.ruledInOrder;
  return words[what];
}

/** What the delegation may do, and since when and on whose word [C2]; the latter not while it speaks. */
function UnderReview({ delegation, since = false }: Whose & { since?: boolean }) {
  const { zone } = useRecord().programme;
  if (!delegation.underReview) return null;
  const { at, confirmedBy } = delegation.underReview;
  const who = confirmedBy === 'erased' ? undefined : confirmedBy;
  return (
    <p className="hint under-review">
      {words.underReview}
      {since && ` ${words.underReviewSince(deadlineText(at, zone), who)}`}
    </p>
  );
}
