import { type ReactNode, useId } from 'react';
import { actWords } from '../words/en.ts';
import { KeyHint, shortcutOf } from './KeyHint.tsx';
import { isSingleKey, useSingleKeys } from './singleKeys.ts';

/** `settling`: its meaning has changed under the finger a moment ago, so it takes no press yet; it looks ready. */
export type ActState = 'ready' | 'sending' | 'notNow' | 'settling';

export type ActProps = {
  /** The act in words, as one would say it aloud. */
  children: ReactNode;
  onAct: () => void;
  /** One primary on a screen. */
  weight?: 'primary' | 'plain' | 'quiet' | 'held' | 'grave';
  small?: boolean;
  state?: ActState;
  /** Why the act was refused, in one sentence; stands beneath. */
  refusal?: string | undefined;
  /** The key that does the same, as its cap shows it; a single key is told and shown only while single keys act. */
  keys?: string | undefined;
  /** The cap before the words, always there: where the key is the sign of the act, as + and −. */
  keysFirst?: boolean;
  /** Spoken in place of the words, where they are too short for the ear; contains them, for people who speak to it. */
  label?: string | undefined;
  /** Shown while on its way, in place of "On its way". */
  sendingText?: string | undefined;
  /** Id of a sentence that says more about the act. */
  describedBy?: string | undefined;
  /** For a choice that can be on: pressed or not. */
  pressed?: boolean | undefined;
  taken?: boolean;
  className?: string;
};

/**
 * An act. On its way it keeps its width, its words and the focus, and takes no second press; "not now" stays
 * reachable, so that a keyboard never loses its place when the moment changes.
 */
export function Act(props: ActProps) {
  const { children, onAct, weight = 'plain', small = false, state = 'ready', refusal, taken = false } = props;
  const refusalId = useId();
  const singleKeys = useSingleKeys();
  const keys = props.keys && (singleKeys || !isSingleKey(props.keys)) ? props.keys : undefined;
  const cap = props.keysFirst ? props.keys : keys;
  const looks = { ready: '', sending: 'sending', notNow: 'not-now', settling: '' }[state];
  const classes = ['act', weight, small && 'small', looks, taken && 'taken'].filter(Boolean).join(' ');
  const described = [refusal && refusalId, props.describedBy].filter(Boolean).join(' ');
  return (
    <div className={`act-place ${props.className ?? ''}`}>
      <button
        type="button"
        className={classes}
        onClick={state === 'ready' ? onAct : undefined}
        aria-disabled={state !== 'ready' || undefined}
        aria-keyshortcuts={keys && shortcutOf(keys)}
        aria-pressed={props.pressed}
        aria-describedby={described || undefined}
      >
        <span className={props.keysFirst ? 'label keys-first' : 'label'}>
          <span className="said" aria-hidden={props.label ? true : undefined}>
            {children}
          </span>
          {props.label && <span className="sr">{props.label}</span>}
          {cap && <KeyHint keys={cap} />}
        </span>
        {state === 'sending' && (
          <span className="on-its-way" aria-hidden="true">
            {props.sendingText ?? actWords.onItsWay}
          </span>
        )}
      </button>
      {refusal && (
        <p className="refusal" id={refusalId} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
