import { useEffect } from 'react';
import { useAnnounce } from '../parts/Announcer.tsx';
import { participantWords as words } from '../words/en.ts';
import type { Moment } from './moment.ts';

/** Tells ears, and whoever looks at another tab, what the moment has become. */
export function useAnnouncedMoment(moment: Moment, title: string): void {
  const announce = useAnnounce();
  const text = sentenceFor(moment);
  const urgent = moment.is === 'next' || moment.is === 'called' || moment.is === 'speaking';
  useEffect(() => {
    if (text) announce(text, urgent ? 'assertive' : 'polite');
  }, [text, urgent, announce]);
  useEffect(() => {
    document.title = text && urgent ? `${text}, ${title}` : title;
  }, [text, urgent, title]);
}

const TOLD_AHEAD = 3;

function sentenceFor(moment: Moment): string {
  switch (moment.is) {
    case 'speaking':
      return moment.byMe ? words.youHaveTheFloor : words.organizationHasTheFloor;
    case 'called':
      return moment.byMe ? words.youAreCalled : words.organizationIsCalled;
    case 'next':
      return moment.byMe ? words.youAreNext : words.organizationIsNext;
    case 'listed': {
      const before = moment.place - 1;
      return before === TOLD_AHEAD
        ? `${words.place(moment.place)}. ${words.before(before)}`
        : words.place(moment.place);
    }
    default:
      return '';
  }
}
