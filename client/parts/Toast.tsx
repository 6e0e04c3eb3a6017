import { actWords } from '../words/en.ts';
import { Act, type ActState } from './Act.tsx';

type ToastProps = {
  /** What was done, in one sentence; null shows none. One at a time; it stays until the next act, never by a timer. */
  text: string | null;
  onPutBack?: (() => void) | undefined;
  state?: ActState;
  keys?: string | undefined;
};

/** For acts whose place is not in view. Its region is always there, so that what appears in it is spoken. */
export function Toast({ text, onPutBack, state = 'ready', keys }: ToastProps) {
  return (
    <div className="toast-place" role="status">
      {text && (
        <div className="toast">
          <span>{text}</span>
          {onPutBack && (
            <Act small onAct={onPutBack} state={state} keys={keys}>
              {actWords.putBack}
            </Act>
          )}
        </div>
      )}
    </div>
  );
}
