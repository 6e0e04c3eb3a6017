import { useRecord } from '../live/hooks.ts';
import { momentWords, placeWords, participantWords as words } from '../words/en.ts';
import type { Fate } from './fate.ts';
import { OtherLists } from './OtherLists.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';
import { Wishes } from './Wishes.tsx';
import { WriteInstead } from './WriteInstead.tsx';

/** Where a written contribution takes the place of the floor. */
const INSTEAD: readonly Fate['became'][] = ['notReached', 'convertedToWritten'];

/** What became of a request that could not be reached: each person is told [F18, F23]. */
export function WhatBecame({ fate: { became, segment }, present }: { fate: Fate; present: Present }) {
  const held = useRecord().segments[segment.id]?.stage === 'finished';
  const said =
    became === 'notReached'
      ? { heading: words.closed.tooLateHeading, say: held ? words.closed.tooLate : placeWords.notHeld }
      : momentWords.fate[became];
  return (
    <>
      <h2>{said.heading}</h2>
      <Say text={segment.title} />
      <Say text={said.say} />
      <OtherLists {...present} />
      <div className="foot">
        {INSTEAD.includes(became) && <WriteInstead {...present} />}
        <Wishes {...present} />
      </div>
    </>
  );
}
