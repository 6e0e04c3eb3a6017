import { useState } from 'react';
import { useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { later } from '../parts/later.tsx';
import { captionDeskWords as words } from '../words/en.ts';

const CaptionDesk = later(async () => (await import('./CaptionDesk.tsx')).CaptionDesk);

/** Who may speak for the captions. */
const ROLES: readonly string[] = ['technical_moderator', 'secretary', 'conference_officer'];

/** Opens the caption desk, which goes on hearing when it is closed; says so while it does. */
export function CaptionsAct() {
  const { person } = useSelf();
  const [opened, setOpened] = useState<'open' | 'closed'>();
  const [hears, setHears] = useState(false);
  if (!person || !ROLES.includes(person.role)) return null;
  return (
    <>
      <Act small weight="quiet" onAct={() => setOpened('open')}>
        {hears ? words.openOn : words.open}
      </Act>
      {opened && <CaptionDesk open={opened === 'open'} onClose={() => setOpened('closed')} onHears={setHears} />}
    </>
  );
}
