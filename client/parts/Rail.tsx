import { LAST_SECONDS } from './clockState.ts';
import { shownSeconds } from './format.ts';
import { percent, variables } from './variables.ts';

type RailProps = {
  /** Milliseconds left; over time there is no rail, only its place. */
  remainingMs: number;
  limitMs: number;
  /** The last milliseconds shown in amber from the start; 0 for a segment or a sitting. */
  warnMs?: number;
};

/** The day as a straight clock: grey is gone, green is left, the hand is now. Says nothing aloud: the clock does. */
export function Rail({ remainingMs, limitMs, warnMs = LAST_SECONDS }: RailProps) {
  const left = shownSeconds(remainingMs) * 1000;
  const style = variables({
    '--passed': percent(1 - left / limitMs),
    '--warn': percent(1 - warnMs / limitMs),
  });
  return (
    <div className={left < 0 ? 'rail none' : 'rail'} style={style} aria-hidden="true">
      <span className="hand" />
    </div>
  );
}
