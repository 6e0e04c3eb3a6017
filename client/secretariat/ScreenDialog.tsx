import { useId, useRef, useState } from 'react';
import { LONGEST_SCREEN_WORDS } from '../../shared/dialogue/speakerScreen.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useWarning } from '../desk/useWarning.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Warned } from '../parts/Warned.tsx';
import { actWords, moderatorWords } from '../words/en.ts';
import { SentToScreens } from './SentToScreens.tsx';
import type { Speaker } from './speaker.ts';

const words = moderatorWords.screen;

type ScreenDialogProps = { speaker: Speaker; onClose: () => void; onSent: (said: string) => void };

/** A few words to a speaker's own screen: a ready-made sentence by one press, or changed first, or one's own. */
export function ScreenDialog({ speaker, onClose, onSent }: ScreenDialogProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const { state, refusal, perform } = useDeskAct('writeToSpeaker', 'writeToSpeaker');
  const warning = useWarning(text, 'note');
  const send = async (sentence: string) => {
    if (!sentence.trim() || !(await perform({ type: 'writeToSpeaker', to: speaker.to, words: sentence.trim() })))
      return;
    onSent(words.sent(speaker.label));
    onClose();
  };
  const change = (sentence: string) => {
    setText(sentence);
    field.current?.focus();
  };
  return (
    <Dialog title={words.title(speaker.label)} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      <p className="lead">{'person' in speaker.to ? words.sayToPerson : words.say}</p>
      <ul className="rows sentences" aria-label={words.ready}>
        {words.sentences.map((sentence) => (
          <li key={sentence} className="bare">
            <span>{sentence}</span>
            <span className="acts">
              <Act small weight="quiet" label={words.changeNamed(sentence)} onAct={() => change(sentence)}>
                {words.change}
              </Act>
              <Act small state={state} label={words.sendNamed(sentence)} onAct={() => void send(sentence)}>
                {words.send}
              </Act>
            </span>
          </li>
        ))}
      </ul>
      <div className="message part">
        <label htmlFor={id}>{words.own}</label>
        <textarea
          id={id}
          ref={field}
          className="text-field"
          maxLength={LONGEST_SCREEN_WORDS}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.repeat || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void send(text);
          }}
        />
        <Warned text={warning} />
        <Act
          keys="⏎"
          weight="primary"
          state={text.trim() ? state : 'notNow'}
          refusal={refusal}
          onAct={() => void send(text)}
        >
          {words.send}
        </Act>
      </div>
      <SentToScreens to={speaker} />
    </Dialog>
  );
}
