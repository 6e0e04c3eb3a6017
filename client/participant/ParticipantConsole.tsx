import { useEffect, useState } from 'react';
import { DeviceNotices } from '../entry/DeviceNotices.tsx';
import { useLive, useRecord } from '../live/hooks.ts';
import { Banner } from '../parts/Banner.tsx';
import { timeOfDay, timeToTheSecond } from '../parts/format.ts';
import { entryWords, participantWords as words } from '../words/en.ts';
import { Foot } from './Foot.tsx';
import { Holder } from './Holder.tsx';
import './participant.css';
import './laptop.css';
import './pages.css';
import { ListPage, PublicList } from './List.tsx';
import { Now } from './Now.tsx';
import { ProgrammePage } from './ProgrammePage.tsx';
import { Speaking } from './Speaking.tsx';
import { Top } from './Top.tsx';
import { useAnnouncedMoment } from './useAnnouncedMoment.ts';
import { useMoment } from './useMoment.ts';
import { useNeutralAtTheDoor } from './useNeutralAtTheDoor.ts';
import { YouPage } from './YouPage.tsx';

const PAGES = ['now', 'list', 'programme', 'you'] as const;
type Page = (typeof PAGES)[number];

/** The participant's console, phone first. */
export default function ParticipantConsole() {
  const record = useRecord();
  const present = useMoment();
  const { moment, table, delegation } = present;
  const page = usePage();
  useAnnouncedMoment(moment, record.programme.title);
  useNeutralAtTheDoor(present);
  const speaking = moment.is === 'speaking' && page === 'now';
  const green = page === 'now' && (moment.is === 'next' || moment.is === 'called');
  return (
    <div className={green ? 'participant next' : 'participant'}>
      <div className="banners">
        <LineBanner />
        <DeviceNotices />
      </div>
      {!speaking && <Top />}
      <main>
        {!speaking && <Holder />}
        {moment.is === 'speaking' && speaking && <Speaking {...moment} />}
        {page === 'now' && !speaking && <Now {...present} />}
        {page === 'list' && <ListPage table={table} delegation={delegation} />}
        {page === 'programme' && <ProgrammePage />}
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
    </div>
  );
}

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
  const { zone } = useRecord().programme;
  const text = since === null ? null : words.offline.down(timeOfDay(since, zone), timeToTheSecond(asOf ?? since, zone));
  return <Banner text={outdated ? entryWords.newVersion : text} />;
}
