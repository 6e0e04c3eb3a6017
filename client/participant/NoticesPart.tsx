import { useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { noticeWords as words } from '../words/en.ts';
import {
  type Chosen,
  chooseMeans,
  chosenMeans,
  hasMeans,
  MEANS,
  type Means,
  mayNotify,
  notify,
  sound,
  unlockSound,
  vibrate,
} from './means.ts';

/** How one is told that it is soon one's turn, besides the page itself [F22]; kept on this device alone. */
export function NoticesPart({ title }: { title: string }) {
  const [chosen, setChosen] = useState(chosenMeans);
  const [refused, setRefused] = useState(false);
  const [tried, setTried] = useState(false);
  const choose = (next: Chosen) => {
    chooseMeans(next);
    setChosen(next);
    setTried(false);
  };
  const turn = async (means: Means) => {
    setRefused(false);
    if (chosen[means]) return choose({ ...chosen, [means]: false });
    if (means === 'sound') unlockSound();
    if (means === 'notification' && !(await mayNotify())) return setRefused(true);
    choose({ ...chosen, [means]: true });
  };
  const attempt = () => {
    if (chosen.sound) {
      unlockSound();
      sound('next');
    }
    if (chosen.vibration) vibrate('next');
    if (chosen.notification) void notify(words.trial, title);
    setTried(true);
  };
  const some = MEANS.some((means) => chosen[means] && hasMeans(means));
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.say}</p>
      {MEANS.map((means) => (
        <div className="means" key={means}>
          {hasMeans(means) ? (
            <Act
              pressed={chosen[means]}
              refusal={means === 'notification' && refused ? words.refused : undefined}
              onAct={() => void turn(means)}
            >
              {words.means[means]}
            </Act>
          ) : (
            <p>{words.without[means]}</p>
          )}
          <p className="hint">{words.can[means]}</p>
        </div>
      ))}
      <Act small state={some ? 'ready' : 'notNow'} onAct={attempt}>
        {words.tryIt}
      </Act>
      <p className="hint" role="status">
        {tried ? words.tried : some ? '' : words.none}
      </p>
      <p className="hint">{words.locked}</p>
    </>
  );
}
