import { ruleWords } from '../words/en.ts';
import { Act } from './Act.tsx';
import { Mark } from './Mark.tsx';
import { Quoted, type Stretch } from './Quoted.tsx';

type PromptCardProps = {
  /** What, and which State: "Country rule: a measure of Iceland". */
  title: string;
  said: readonly Stretch[];
  /** The sentence the Chair may say. */
  say?: string;
  state?: 'new' | 'ruled' | 'expired';
  onDismiss?: () => void;
  keys?: string;
  /** Without a ground of its own, where the place already has one. */
  bare?: boolean;
};

/** A prompt of the country rule: what was heard, and what one may say. */
export function PromptCard({ title, said, say, state = 'new', onDismiss, keys = 'D', bare = false }: PromptCardProps) {
  return (
    <div className={`prompt ${state}${bare ? ' bare' : ''}`}>
      <div className="top">
        <Mark kind="held">{title}</Mark>
        {state === 'new' && onDismiss && (
          <Act small weight="quiet" keys={keys} onAct={onDismiss}>
            {ruleWords.notASituation}
          </Act>
        )}
        {state !== 'new' && <span className="hint">{ruleWords.state[state]}</span>}
      </div>
      <p className="said-aloud">
        <Quoted stretches={said} />
      </p>
      {say && <p className="hint">{ruleWords.say(say)}</p>}
    </div>
  );
}
