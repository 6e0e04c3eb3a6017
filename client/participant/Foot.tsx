import { useLive, useRecord } from '../live/hooks.ts';
import { timeToTheSecond } from '../parts/format.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { participantWords as words } from '../words/en.ts';
import { Signals } from './further.tsx';
import type { Present } from './useMoment.ts';

/** The line at the foot of a laptop's page. */
export function Foot({ moment }: Present) {
  const { zone } = useRecord().programme;
  const request = moment.is === 'listed' || moment.is === 'next' ? moment.entry.request : undefined;
  const receipt = useLive(({ receipts }) => receipts.find(({ number }) => number === request));
  return (
    <StatusLine
      end={
        <>
          {moment.is !== 'speaking' && moment.is !== 'lineLost' && <Signals small />}
          <ThemeSwitch />
        </>
      }
    >
      {receipt && (moment.is === 'listed' || moment.is === 'next') && (
        <span className="own-receipt">
          <Sentence text={words.receipt(moment.place, timeToTheSecond(receipt.at, zone), receipt.number)} />
        </span>
      )}
    </StatusLine>
  );
}
