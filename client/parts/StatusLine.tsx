import type { ReactNode } from 'react';
import { actWords } from '../words/en.ts';
import { Act, type ActState } from './Act.tsx';

type StatusLineProps = {
  /** What is true: connections, list, signals. */
  children: ReactNode;
  /** The last act, which can be put back until the next one. */
  lastAct?: string | undefined;
  onPutBack?: (() => void) | undefined;
  /** Where the act is not put back but changed. */
  putBackWords?: string;
  putBackLabel?: string | undefined;
  putBackState?: ActState;
  putBackKeys?: string;
  refusal?: string | undefined;
  /** Acts at the end: theme, keys. */
  end?: ReactNode;
};

/** One line at the foot of a desk. */
export function StatusLine(props: StatusLineProps) {
  const { children, lastAct, onPutBack, putBackState = 'ready', putBackKeys, refusal, end } = props;
  return (
    <footer className="status">
      {children}
      <span className="grow" />
      <span className="last-act" role="status" title={lastAct}>
        {lastAct}
      </span>
      <div className="acts-end">
        {onPutBack && (
          <Act
            small
            onAct={onPutBack}
            state={putBackState}
            keys={putBackKeys}
            label={props.putBackLabel}
            refusal={refusal}
          >
            {props.putBackWords ?? actWords.putBack}
          </Act>
        )}
        {end}
      </div>
    </footer>
  );
}
