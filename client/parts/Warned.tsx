import { warningWords } from '../words/en.ts';
import { Mark } from './Mark.tsx';

/** A warning beside a text that is typed, in a place that is kept for it: it moves nothing and takes no focus. */
export function Warned({ text, brief = false }: { text: string | undefined; brief?: boolean }) {
  return (
    <div className={brief ? 'warned-place brief' : 'warned-place'} role="status">
      {text && <Mark kind="held">{brief ? text : `${text} ${warningWords.private}`}</Mark>}
    </div>
  );
}
