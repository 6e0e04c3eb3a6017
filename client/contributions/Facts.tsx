import type { Contribution, ContributionId } from '../../shared/dialogue/contribution.ts';
import { useRecord } from '../live/hooks.ts';
import { deadlineText } from '../parts/format.ts';
import { contributionsWords as words } from '../words/en.ts';
import { sizeText } from './standing.ts';

/** So much of a hash is enough to compare by eye. */
const SHORT = 12;

/** Item, size, time, SHA-256 in short; and what a decision has said. */
export function Facts({ id, one }: { id: ContributionId; one: Contribution }) {
  const { programme, contributions } = useRecord();
  const time = (at: number) => deadlineText(at, programme.zone);
  const published = contributions[id];
  const facts = [
    words.facts(one.item, sizeText(one.size), time(one.receivedAt)),
    one.version > 1 ? words.version(one.version) : '',
    one.language ? words.language(one.language) : '',
    published ? words.publishedAt(time(published.publishedAt)) : '',
    published?.late ? words.late : '',
  ];
  return (
    <>
      <p className="hint">
        {facts.filter(Boolean).join(', ')}, <span title={one.sha256}>{words.hash(one.sha256.slice(0, SHORT))}</span>
      </p>
      {!published && <Decided one={one} time={time} />}
      {published?.replacedBy !== undefined && <p>{words.replaced}</p>}
      {!published && one.replacedBy !== undefined && <p>{words.newer}</p>}
    </>
  );
}

function Decided({ one, time }: { one: Contribution; time: (at: number) => string }) {
  if (one.stage === 'received') return null;
  const at = time(one.decidedAt);
  if (one.stage === 'withdrawn') return <p>{words.withdrawn(at)}</p>;
  const said = one.words === 'erased' ? words.wordsErased : one.words;
  return <p>{one.stage === 'queried' ? words.asked(at, said) : words.declined(at, said)}</p>;
}
