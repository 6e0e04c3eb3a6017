import { mayDo } from '../../shared/dialogue/actor.ts';
import { useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords } from '../words/en.ts';
import type { Speaker } from './speaker.ts';

const words = moderatorWords.screen;

type WriteActProps = { speaker: Speaker; onWrite: (speaker: Speaker) => void };

/** Opens the words to a speaker's screen. */
export function WriteAct({ speaker, onWrite }: WriteActProps) {
  const { actor } = useSelf();
  if (!actor || !mayDo(actor, 'writeToSpeaker')) return null;
  return (
    <Act small label={words.actNamed(speaker.label)} onAct={() => onWrite(speaker)}>
      {words.act}
    </Act>
  );
}
