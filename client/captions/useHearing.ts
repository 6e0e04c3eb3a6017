import { useEffect, useRef, useState } from 'react';
import { browsersOwn, hear, isOnDevice, type Trouble } from './recogniser.ts';

export interface Hearing {
  /** Where speech would be recognised; undefined until the browser has said so. */
  where: 'onDevice' | 'byService' | 'nowhere' | undefined;
  on: boolean;
  sofar: string;
  trouble: Trouble | undefined;
  start: () => void;
  stop: () => void;
}

/** The browser's own ears: off until they are turned on, and off again when the page goes. */
export function useHearing(lang: string, onLine: (text: string) => void, onHears: (hears: boolean) => void): Hearing {
  const [where, setWhere] = useState<Hearing['where']>();
  const [sofar, setSofar] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [on, setOn] = useState(false);
  const stopHearing = useRef<() => void>(undefined);
  const line = useRef(onLine);
  line.current = onLine;
  useEffect(() => {
    const own = browsersOwn();
    if (!own) return setWhere('nowhere');
    let gone = false;
    setWhere(undefined);
    void isOnDevice(own, lang).then((can) => gone || setWhere(can ? 'onDevice' : 'byService'));
    return () => {
      gone = true;
    };
  }, [lang]);
  useEffect(() => () => stopHearing.current?.(), []);
  const turned = (hears: boolean) => {
    setOn(hears);
    setSofar('');
    onHears(hears);
  };
  const start = () => {
    const own = browsersOwn();
    if (!own || on) return;
    setTrouble(undefined);
    turned(true);
    stopHearing.current = hear(
      own,
      { lang, onDevice: where === 'onDevice' },
      {
        line: (text) => line.current(text),
        sofar: setSofar,
        stopped: (why) => {
          setTrouble(why);
          turned(false);
        },
      },
    );
  };
  const stop = () => {
    stopHearing.current?.();
    turned(false);
  };
  return { where, on, sofar, trouble, start, stop };
}
