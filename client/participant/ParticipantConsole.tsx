import { useEffect, useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { DeviceNotices } from '../entry/DeviceNotices.tsx';
import { useLive, useRecord } from '../live/hooks.ts';
import { Banner } from '../parts/Banner.tsx';
import { timeOfDay, timeToTheSecond } from '../parts/format.ts';
import { fetchWhenIdle, later } from '../parts/later.tsx';
import { entryWords, outboxWords, participantWords as words } from '../words/en.ts';
import { Foot } from './Foot.tsx';
import { Attention, ProgrammePage, SpeakerScreen, WritePage, YouPage } from './further.tsx';
import { Holder } from './Holder.tsx';
import './participant.css';
import './laptop.css';
import './pages.css';
import './place.css';
import './tell.css';
import type { Moment } from './moment.ts';
import { Now } from './Now.tsx';
import type { Notice } from './notice.ts';
import { LineLost, ListPage, PublicList, Speaking } from './place.tsx';
import { isNextUp, slotToCome } from './slots.ts';
import { Top } from './Top.tsx';
import { useAnnouncedMoment } from './useAnnouncedMoment.ts';
import { useMoment } from './useMoment.ts';
import { useNeutralAtTheDoor } from './useNeutralAtTheDoor.ts';

const PAGES = ['now', 'list', 'programme', 'write', 'you'] as const;
type Page = (typeof PAGES)[number];

const OutboxNotes = later(async () => (await import('./Outbox.tsx')).OutboxNotes);

/** The participant's console, phone first. */
export default function ParticipantConsole() {
  const record = useRecord();
  const present = useMoment();
  const { moment, table, delegation } = present;
  const page = usePage();
  const { title } = record.programme;
  const { said, fresh } = useAnnouncedMoment(moment, title);
  useNeutralAtTheDoor(present);
  useEffect(fetchWhenIdle, []);
  const inOutbox = useLive(({ outbox }) => outbox.kept.length + outbox.dropped.length > 0);
  const speaking = page === 'now' && (moment.is === 'speaking' || moment.is === 'lineLost');
  const green = page === 'now' && isGreen(moment, record);
  return (
    <div className={green ? 'participant next' : 'participant'}>
      <div className="banners">
        <LineBanner />
        <DeviceNotices />
        {!speaking && inOutbox && (
          <OutboxNotes besides={page === 'now' && moment.is === 'ask' ? moment.table.segment.id : undefined} />
        )}
      </div>
      {!speaking && <Top />}
      <main>
        {!speaking && <Holder />}
        {speaking && moment.is === 'speaking' && <Speaking {...moment} present={present} />}
        {speaking && moment.is === 'lineLost' && <LineLost {...moment} />}
        {page === 'now' && !speaking && <Now {...present} />}
        {page === 'list' && <ListPage table={table} delegation={delegation} />}
        {page === 'programme' && <ProgrammePage />}
        {page === 'write' && <WritePage {...present} />}
        {page === 'you' && <YouPage {...present} />}
        <PublicList table={table} delegation={delegation} />
      </main>
      {!speaking && (
        <nav className="tabs" aria-label={words.pages}>
          {PAGES.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === page ? 'page' : undefined}>
              {words.tabs[each]}
            </a>
          ))}
        </nav>
      )}
      <Foot {...present} />
      <SpeakerScreen self={present.self} delegation={delegation} />
      <Attention fresh={fresh} titled={said.titled} title={title} near={isNear(said.notice)} />
    </div>
  );
}

/** About to be called, or called: the phone turns green. */
function isGreen(moment: Moment, record: TheRecord): boolean {
  if (moment.is === 'panellist') {
    const slot = slotToCome(record, moment.slots);
    return slot !== undefined && isNextUp(record, slot);
  }
  return moment.is === 'next' || moment.is === 'called';
}

/** Does she herself come next, or speak? */
const isNear = (notice: Notice | undefined) => notice?.byMe === true && notice.stage !== 'three';

/** The page in the fragment, so that the browser's "back" works as everywhere. */
function usePage(): Page {
  const read = () => PAGES.find((page) => location.hash === `#${page}`) ?? 'now';
  const [page, setPage] = useState<Page>(read);
  useEffect(() => {
    const turn = () => setPage(read());
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  });
  return page;
}

/** What is as of when without a line; and that a newer page is about to open. */
function LineBanner() {
  const outdated = useLive((state) => state.phase === 'outdated');
  const since = useLive((state) => state.offlineSince);
  const asOf = useLive((state) => state.asOf);
  const isKeptDay = useLive((state) => state.isKeptDay);
  const { zone } = useRecord().programme;
  const text =
    since === null
      ? null
      : isKeptDay
        ? outboxWords.asOf(timeOfDay(asOf ?? since, zone))
        : words.offline.down(timeOfDay(since, zone), timeToTheSecond(asOf ?? since, zone));
  return <Banner text={outdated ? entryWords.newVersion : text} />;
}
