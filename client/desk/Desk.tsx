import { type ReactNode, useEffect, useState } from 'react';
import { DeviceNotices } from '../entry/DeviceNotices.tsx';
import { useLive, useRecord } from '../live/hooks.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Banner } from '../parts/Banner.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { deskWords } from '../words/en.ts';

type DeskProps = {
  /** The console's class: "chair", "secretariat". */
  kind: string;
  /** The title of the page. */
  title: (dialogue: string) => string;
  children: ReactNode;
};

/** The frame every desk stands in: its title, what the line does, new devices, and the floor said as it changes. */
export function Desk({ kind, title, children }: DeskProps) {
  const name = useRecord().programme.title;
  useEffect(() => {
    document.title = title(name);
  }, [name, title]);
  return (
    <div className={`desk ${kind}`}>
      <LineBanner />
      <DeviceNotices />
      {children}
      <FloorSaid />
    </div>
  );
}

/** How long "Connected again" stands, in milliseconds: long enough to be read, gone before it is in the way. */
const BACK_STANDS = 6_000;

function LineBanner() {
  const down = useLive(({ phase }) => phase === 'offline');
  const asOf = useLive((state) => (state.phase === 'offline' ? state.asOf : null));
  const { zone } = useRecord().programme;
  const [wasDown, setWasDown] = useState(false);
  useEffect(() => {
    if (down) return setWasDown(true);
    if (!wasDown) return;
    const timer = setTimeout(() => setWasDown(false), BACK_STANDS);
    return () => clearTimeout(timer);
  }, [down, wasDown]);
  if (down) return <Banner text={deskWords.offline(asOf === null ? '–' : timeToTheSecond(asOf, zone))} />;
  return <Banner kind="back" text={wasDown ? deskWords.back : null} />;
}

/** Says changes of the floor to assistive technology, politely; the clock says its own marks. */
function FloorSaid() {
  const { floor } = useRecord();
  const announce = useAnnounce();
  const label = floor.stage === 'vacant' ? '' : floor.turn.label;
  const [before, setBefore] = useState(`${floor.stage} ${label}`);
  useEffect(() => {
    const after = `${floor.stage} ${label}`;
    if (after === before) return;
    setBefore(after);
    const said = deskWords.said[floor.stage];
    announce(typeof said === 'string' ? said : said(label));
  }, [floor.stage, label, before, announce]);
  return null;
}
