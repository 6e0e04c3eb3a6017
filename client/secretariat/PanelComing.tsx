import { identityOf } from '../desk/names.ts';
import { invitationOf, panelToCome } from '../desk/next.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { PersonLine } from '../parts/PersonLine.tsx';
import { conductWords } from '../words/en.ts';
import { OnPlatform } from './OnPlatform.tsx';
import { invitedSpeaker, personOf, type Speaker } from './speaker.ts';
import { WriteAct } from './WriteAct.tsx';

/** The panellists whose microphones come next, in the order in which they would be called [F24]. */
export function PanelComing({ onWrite }: { onWrite: (speaker: Speaker) => void }) {
  const record = useRecord();
  const desks = useDesks();
  const panel = panelToCome(record);
  if (panel.length === 0) return null;
  return (
    <>
      <h2 className="after">{conductWords.panel.heading}</h2>
      <ol className="rows">
        {panel.map((one) => {
          const speaker = invitedSpeaker(desks, one.name);
          const { channel, person } = identityOf(desks, { ...invitationOf(desks, one), under: one.organization });
          return (
            <li key={one.panellist}>
              <span className="n">{one.panellist + 1}</span>
              <span className="who">
                {one.name}
                <PersonLine channel={channel} person={person} />
                <OnPlatform person={speaker && personOf(desks, speaker)} />
              </span>
              <span className="acts">{speaker && <WriteAct speaker={speaker} onWrite={onWrite} />}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
