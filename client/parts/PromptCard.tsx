import type { ReactNode } from 'react';
import { ruleWords } from '../words/en.ts';
import { Act, type ActState } from './Act.tsx';
import { Mark } from './Mark.tsx';
import { Quoted, type Stretch } from './Quoted.tsx';

type PromptCardProps = {
  /** What, and which State: "Country rule: a situation in Iceland?" */
  title: string;
  said: readonly Stretch[];
  /** The sentence the Chair may say. */
  say?: string | undefined;
  /** "1 of 3". */
  beside?: string | undefined;
  state?: 'new' | 'ruled' | 'expired';
  onDismiss?: (() => void) | undefined;
  dismissing?: ActState;
  keys?: string;
  /** What can be chosen beside putting it away. */
  choice?: ReactNode;
  /** In place of "Not a situation". */
  dismissWords?: string;
  /** Without a ground of its own, where the place already has one. */
  bare?: boolean;
  /** What stands beside it: whose turn, how many more, why an act was refused. */
  children?: ReactNode;
};

/** A prompt of the country rule: what was heard, and what one may say. */
export function PromptCard(props: PromptCardProps) {
  const { title, said, say, state = 'new', onDismiss, dismissing = 'ready', keys = 'D', bare = false } = props;
  return (
    <div className={`prompt ${state}${bare ? ' bare' : ''}`}>
      <div className="top">
        <Mark kind="held">{title}</Mark>
        {props.beside && <span className="hint beside">{props.beside}</span>}
        {props.choice}
        {state === 'new' && onDismiss && (
          <Act small weight="quiet" keys={keys} state={dismissing} onAct={onDismiss}>
            {props.dismissWords ?? ruleWords.notASituation}
          </Act>
        )}
        {state !== 'new' && <span className="hint">{ruleWords.state[state]}</span>}
      </div>
      <p className="said-aloud">
        <Quoted stretches={said} />
      </p>
      {say && <p className="hint say">{ruleWords.say(say)}</p>}
      {props.children}
    </div>
  );
}
