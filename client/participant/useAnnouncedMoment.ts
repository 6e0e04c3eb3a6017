import { useEffect, useRef, useState } from 'react';
import { useLiveDay, useRecord } from '../live/hooks.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import type { Moment } from './moment.ts';
import { type Said, type Stage, saidOf } from './notice.ts';
import { takeNotice } from './noticed.ts';

/** A notice that comes for the first time: once per stage and request. */
export interface FreshNotice {
  stage: Stage;
  of: string;
  byMe: boolean;
  /** "You are next". */
  text: string;
}

/** What the page's title says while nothing alternates. */
export const titleOf = (titled: string | undefined, title: string) => (titled ? `${titled}, ${title}` : title);

/**
 * Tells ears, and whoever looks at another tab, what the moment has become; returns the latest notice that was new.
 * A page that opens on a stage noticed before is silent; what changes while it stands is always said.
 */
export function useAnnouncedMoment(moment: Moment, title: string): { said: Said; fresh: FreshNotice | undefined } {
  const announce = useAnnounce();
  const { slot } = useLiveDay();
  const said = saidOf(moment, useRecord());
  const { text, urgent, titled, notice } = said;
  const [fresh, setFresh] = useState<FreshNotice | undefined>();
  const hasSpoken = useRef(false);
  const { stage, of, byMe = false } = notice ?? {};
  useEffect(() => {
    const isNew = stage !== undefined && of !== undefined && takeNotice(slot, { stage, of, byMe });
    if (isNew) setFresh({ stage, of, byMe, text: titled ?? text });
    if (!text) return;
    if (isNew || stage === undefined || hasSpoken.current) announce(text, urgent ? 'assertive' : 'polite');
    hasSpoken.current = true;
  }, [text, titled, urgent, stage, of, byMe, slot, announce]);
  useEffect(() => {
    document.title = titleOf(titled, title);
  }, [titled, title]);
  return { said, fresh };
}
