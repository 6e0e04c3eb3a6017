import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextSegment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { channelWord, inSentence } from '../desk/names.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Formula } from '../parts/Formula.tsx';
import { timeOfDay } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { chairMoreWords as more, chairWords as words } from '../words/en.ts';
import type { ChairActs } from './useChairActs.ts';

/** With a free floor: the sentence the Chair is going to say, or what is true and what can be done. */
export function FreeWords({ acts }: { acts: ChairActs }) {
  const record = useRecord();
  const desks = useDesks();
  const says = acts.nextUp === undefined ? undefined : formulaOf(record, desks);
  return (
    <div className="who">
      <Mark kind="free">{words.stage.vacant}</Mark>
      {says ? (
        <Formula text={says} />
      ) : (
        situation(record).map((text) => (
          <p className="lead" key={text}>
            <Sentence text={text} />
          </p>
        ))
      )}
    </div>
  );
}

/** "I thank the representative of X. I give the floor to the representative of Y, online; next will be Z, …" */
export function formulaOf(record: TheRecord, desks: Desks): string | undefined {
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const [next, after] = list ? waitingIn(list) : [];
  if (!next) return undefined;
  const last = record.turns.findLast((turn) => turn.segment === segment?.id);
  const spoken = (entry: Entry) => [inSentence(entry), channelWord(entry.channel)] as const;
  return [
    last ? `${words.formula.thank(inSentence(last))} ` : '',
    words.formula.give(...spoken(next)),
    after ? words.formula.next(...spoken(after)) : words.formula.noNext,
  ].join('');
}

/** Why nobody can be called now, and what comes next: two or three short sentences. */
function situation(record: TheRecord): string[] {
  const { zone } = record.programme;
  const current = segmentInProgress(record);
  const next = nextSegment(record);
  const list = current && record.lists[current.id];
  const said: string[] = [];
  if (list) {
    const { stage } = list.stage;
    said.push(
      stage === 'closed'
        ? more.nobodyWaitsClosed
        : stage === 'notOpen'
          ? more.nobodyWaitsNotOpen
          : more.nobodyWaitsOpen,
    );
  } else if (current) said.push(`${more.inProgress(current.title)} ${more.noListHere}`);
  if (next) said.push(more.nextToCome(next.title, timeOfDay(next.startsAt, zone), timeOfDay(next.endsAt, zone)));
  else if (!current) said.push(more.dayIsOver);
  return said;
}
