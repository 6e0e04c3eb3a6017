import { useEffect, useState } from 'react';
import { useLive, useRecord } from '../live/hooks.ts';
import { Banner } from '../parts/Banner.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { deskWords } from '../words/en.ts';

/** How long "Connected again" stands, in milliseconds: long enough to be read, gone before it is in the way. */
const BACK_STANDS = 6_000;

/** What the line does: down since when and what that means; and, for a moment, that it is back. */
export function LineBanner({ offline = deskWords.offline }: { offline?: ((asOf: string) => string) | undefined }) {
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
  if (down) return <Banner text={offline(asOf === null ? '–' : timeToTheSecond(asOf, zone))} />;
  return <Banner kind="back" text={wasDown ? deskWords.back : null} />;
}
