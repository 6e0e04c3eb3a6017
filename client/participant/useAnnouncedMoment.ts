import { useEffect } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { useRecord } from '../live/hooks.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { placeWords, participantWords as words } from '../words/en.ts';
import { calledEntry, calledWords } from './Called.tsx';
import type { Moment } from './moment.ts';
import { isNextUp, slotToCome } from './slots.ts';

/** Tells ears, and whoever looks at another tab, what the moment has become. */
export function useAnnouncedMoment(moment: Moment, title: string): void {
  const announce = useAnnounce();
  const { text, urgent, titled } = saidOf(moment, useRecord());
  useEffect(() => {
    if (text) announce(text, urgent ? 'assertive' : 'polite');
  }, [text, urgent, announce]);
  useEffect(() => {
    document.title = titled ? `${titled}, ${title}` : title;
  }, [titled, title]);
}

/** What is said; whether at once; and what stands before the title, for a tab in the background. */
interface Said {
  text: string;
  urgent?: boolean;
  titled?: string;
}

const urgently = (text: string): Said => ({ text, urgent: true, titled: text });
const TOLD_AHEAD = 3;

function saidOf(moment: Moment, record: TheRecord): Said {
  switch (moment.is) {
    case 'speaking':
      return urgently(moment.byMe ? words.youHaveTheFloor : words.organizationHasTheFloor);
    case 'lineLost':
      return urgently(moment.byMe ? placeWords.line.heading : placeWords.line.organization);
    case 'called':
      return urgently(calledWords(calledEntry(record, moment.floor.turn), moment.byMe));
    case 'next':
      return urgently(moment.byMe ? words.youAreNext : words.organizationIsNext);
    case 'listed':
      return placed(moment.place, record.segments[moment.table.segment.id]?.stage === 'inProgress');
    case 'panellist': {
      const slot = slotToCome(record, moment.slots);
      return slot && isNextUp(record, slot) ? urgently(words.youAreNext) : { text: '' };
    }
    case 'suspended':
      return { text: placeWords.suspended.heading };
    case 'adjourned':
      return { text: placeWords.adjourned.heading };
    case 'fate':
      return {
        text:
          moment.fate.became === 'notReached'
            ? words.closed.tooLateHeading
            : placeWords.fate[moment.fate.became].heading,
      };
    default:
      return { text: '' };
  }
}

/** A place, and from three before on that it is soon. */
function placed(place: number, running: boolean): Said {
  const before = place - 1;
  if (!running || before > TOLD_AHEAD) return { text: words.place(place) };
  return { text: `${words.place(place)}. ${words.before(before)}`, titled: placeWords.soonAloud(before) };
}
