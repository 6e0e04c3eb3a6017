import { useEffect, useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { requestIn, type ScreenWords } from '../../shared/dialogue/speakerScreen.ts';
import { useDesks, useLiveDay, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, screenWords as words } from '../words/en.ts';
import type { Present } from './useMoment.ts';

const keptAs = (slot: string) => `rostrum.screen.${slot}`;

/** The last few words to this speaker's screen, above everything until she closes them. */
export function SpeakerScreen({ self, delegation }: Pick<Present, 'self' | 'delegation'>) {
  const record = useRecord();
  const announce = useAnnounce();
  const { slot } = useLiveDay();
  const own = useDesks().persons[self.id]?.screen ?? [];
  const [closed, setClosed] = useState(() => closedUntil(slot));
  const latest = [...delegation.screen, ...own]
    .filter((one) => one.at > closed && isTimely(record, one))
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  const from = latest && (words.from[latest.office] ?? words.fromTheDesk);
  const text = latest?.words;
  useEffect(() => {
    if (from && text) announce(`${from}: ${text}`, 'assertive');
  }, [from, text, announce]);
  if (!latest) return null;
  const close = () => {
    keepClosed(slot, latest.at);
    setClosed(latest.at);
  };
  return (
    <aside className="speaker-screen" aria-label={from}>
      <p className="beside">
        {from}, {timeOfDay(latest.at, record.programme.zone)}
      </p>
      <p className="words">{text}</p>
      <Act onAct={close}>{actWords.close}</Act>
    </aside>
  );
}

/** What was said for a request that is over helps nobody. */
function isTimely(record: TheRecord, { request }: ScreenWords): boolean {
  if (request === undefined) return true;
  const stage = requestIn(record, request)?.stage;
  return stage === 'waiting' || stage === 'called';
}

function closedUntil(slot: string): Instant {
  try {
    return Number(sessionStorage.getItem(keptAs(slot)) ?? 0);
  } catch {
    return 0;
  }
}

function keepClosed(slot: string, at: Instant): void {
  try {
    sessionStorage.setItem(keptAs(slot), String(at));
  } catch {
    // shown again after a reload
  }
}
