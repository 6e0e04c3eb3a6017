import { useEffect, useRef, useState } from 'react';
import { useLive, useLiveDay } from '../live/hooks.ts';

/** Sends lines one after the other, each with the number after the last that was heard of, whoever sent that. */
export function useCaptionLines(): { sendLines: (texts: readonly string[], lang: string) => void; refusal: string } {
  const live = useLiveDay();
  const last = useLive(({ captions }) => captions.at(-1)?.seq ?? 0);
  const [refusal, setRefusal] = useState('');
  const own = useRef(0);
  const before = useRef(Promise.resolve());
  useEffect(() => {
    live.captions(true);
    return () => live.captions(false);
  }, [live]);
  useEffect(() => {
    own.current = Math.max(own.current, last);
  }, [last]);
  const sendLines = (texts: readonly string[], lang: string) => {
    for (const text of texts)
      before.current = before.current.then(async () => {
        own.current += 1;
        const answer = await live.captionLine(own.current, text, lang);
        setRefusal('refused' in answer ? answer.sentence : '');
      });
  };
  return { sendLines, refusal };
}
