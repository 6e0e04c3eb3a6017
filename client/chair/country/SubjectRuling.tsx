import type { RequestNumber } from '../../../shared/dialogue/model.ts';
import { useDesks } from '../../live/hooks.ts';
import { stretchesOf } from '../../parts/marked.ts';
import { Quoted } from '../../parts/Quoted.tsx';
import { RulingActs } from '../../parts/Ruling.tsx';
import { rulingWords } from '../../words/en.ts';
import { subjectOf } from '../entries.ts';
import { useTextRulings } from './useRuling.ts';

const words = rulingWords.text;

/** The subject of a request with its rulings: what waits, what was ruled otherwise, what is shown and is taken back. */
export function SubjectRuling({ request }: { request: RequestNumber }) {
  const desks = useDesks();
  const found = Object.entries(desks.bureau.rule.texts).find(
    ([, { of, stage }]) => of.what === 'subject' && of.request === request && stage !== 'replaced',
  );
  const shown = subjectOf(desks, { request });
  const text = found?.[1];
  const rulings = useTextRulings(found?.[0] ?? `subject-${request}`, {
    version: text?.version ?? versionOf(desks.bureau.rule.texts, request),
    stage: text?.stage ?? 'shown',
  });
  const said = text ? text.words : shown;
  if (!said || said === 'erased') return null;
  return (
    <section className="subject-ruling" aria-label={words.heading}>
      <p className="lead">
        <Quoted stretches={stretchesOf(said, text?.findings ?? [])} />
      </p>
      <p className="hint">{words.stage[text?.stage ?? 'shown']}</p>
      <RulingActs rulings={rulings} />
    </section>
  );
}

/** A subject that was held once and written anew goes on counting its versions. */
function versionOf(texts: ReturnType<typeof useDesks>['bureau']['rule']['texts'], request: RequestNumber): number {
  const former = Object.values(texts).find(({ of }) => of.what === 'subject' && of.request === request);
  return former?.version ?? 1;
}
