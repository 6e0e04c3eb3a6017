import { type ReactNode, useEffect, useState } from 'react';
import { useRecord } from '../live/hooks.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { deskWords } from '../words/en.ts';

type DeskProps = {
  /** The console's class: "chair", "secretariat". */
  kind: string;
  /** The title of the page. */
  title: (dialogue: string) => string;
  children: ReactNode;
};

/** The frame every desk stands in: the title of its page, and the floor said as it changes. */
export function Desk({ kind, title, children }: DeskProps) {
  const name = useRecord().programme.title;
  useEffect(() => {
    document.title = title(name);
  }, [name, title]);
  return (
    <div className={`desk ${kind}`}>
      {children}
      <FloorSaid />
    </div>
  );
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
