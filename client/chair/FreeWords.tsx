import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { panelOf } from '../../shared/dialogue/panel.ts';
import { nextSegment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { stopOf } from '../desk/drift.ts';
import { channelWord, inSentence } from '../desk/names.ts';
import { invitationOf, type NextUp, panelNow, panelToCome } from '../desk/next.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Formula } from '../parts/Formula.tsx';
import { lengthText, timeOfDay } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { conductWords, chairMoreWords as more, chairWords as words } from '../words/en.ts';
import { toStart } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

/** With a free floor: the sentence the Chair is going to say, or what is true and what can be done. */
export function FreeWords({ acts }: { acts: ChairActs }) {
  const record = useRecord();
  const desks = useDesks();
  const says = acts.nextUp && formulaOf(record, desks, acts.nextUp);
  const suspended = isSuspended(record);
  return (
    <div className="who">
      <Mark kind={suspended ? 'paused' : 'free'}>{suspended ? conductWords.suspended : words.stage.vacant}</Mark>
      {acts.nextUp && <GuidingQuestion />}
      {says ? <Formula text={says} /> : <Situation acts={acts} />}
    </div>
  );
}

/** The question the panel is asked: before its first speaker, and between its speakers. */
function GuidingQuestion() {
  const record = useRecord();
  const segment = segmentInProgress(record);
  const question = segment?.kind === 'panel' ? panelOf(record, segment)?.guidingQuestion : null;
  if (!question) return null;
  return (
    <div className="guiding">
      <p className="hint">{conductWords.panel.question}</p>
      <p>{`“${question}”`}</p>
    </div>
  );
}

function Situation({ acts }: { acts: ChairActs }) {
  const record = useRecord();
  return situation(record, acts).map((text) => (
    <p className="lead" key={text}>
      <Sentence text={text} />
    </p>
  ));
}

/** "I thank the representative of X. I give the floor to the representative of Y, online; next will be Z, …" */
export function formulaOf(record: TheRecord, desks: Desks, next: NextUp): string | undefined {
  const last = record.turns.findLast((turn) => turn.segment === next.segment);
  const thanks = last && !wasWithdrawn(desks, last) ? `${thankYou(last)} ` : '';
  if (next.by === 'invitation') return inviting(record, desks, next, thanks);
  const list = record.lists[next.segment];
  const [first, after] = list ? waitingIn(list) : [];
  if (!first) return undefined;
  const spoken = (entry: Entry) => [inSentence(entry), channelWord(entry.channel)] as const;
  return [
    thanks,
    words.formula.give(...spoken(first)),
    after ? words.formula.next(...spoken(after)) : words.formula.noNext,
  ].join('');
}

/** The floor was withdrawn: that sentence has been said, and thanks would not follow it. */
function wasWithdrawn({ bureau }: Desks, { turn }: Turn): boolean {
  return Object.values(bureau.rule.steps).some(
    (step) => step.turn === turn && step.what === 'withdrawFloor' && !step.undone,
  );
}

function thankYou(turn: Turn): string {
  return turn.invited ? conductWords.invited.thank(turn.label) : words.formula.thank(inSentence(turn));
}

/** "I give the floor to Ms. A, online; next will be Ms. B, in the room." */
function inviting(
  record: TheRecord,
  desks: Desks,
  { invited, label, channel }: Extract<NextUp, { by: 'invitation' }>,
  thanks: string,
): string | undefined {
  if ('office' in invited) {
    return invited.office === 'secretariat' ? `${thanks}${conductWords.invited.giveSecretariat}` : undefined;
  }
  const to = panelToCome(record).find(({ state, panellist }) => state === 'toCome' && panellist !== invited.panellist);
  const after = to && invitationOf(desks, to);
  return [
    thanks,
    words.formula.givePerson(label, channelWord(channel)),
    after ? words.formula.next(after.label, channelWord(after.channel)) : words.formula.noNext,
  ].join('');
}

/** Why nobody can be called now, and what comes next: two or three short sentences. */
function situation(record: TheRecord, { pastStop, nextUp }: ChairActs): string[] {
  const { zone } = record.programme;
  const time = (at: number) => timeOfDay(at, zone);
  const sitting = currentSitting(record)?.state;
  if (sitting?.stage === 'suspended')
    return [
      conductWords.suspendedLead(time(sitting.since)),
      ...(sitting.resumesAt === undefined ? [] : [conductWords.resumesAt(time(sitting.resumesAt))]),
      conductWords.frozen,
    ];
  if (pastStop) return [conductWords.stopPassedLead(time(stopOf(record) ?? 0))];
  const current = segmentInProgress(record);
  if (current && nextUp?.by === 'invitation')
    return [conductWords.invited.chairPresents(current.title, lengthText(current.endsAt - current.startsAt))];
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
  } else if (current)
    said.push(
      `${more.inProgress(current.title)} ${panelNow(record).length > 0 ? conductWords.panel.none : more.noListHere}`,
    );
  if (next && toStart(record)) said.push(more.nextToCome(next.title, time(next.startsAt), time(next.endsAt)));
  else if (sitting && current) said.push(conductWords.sittingEnds(current.title));
  else if (!next && !current) said.push(more.dayIsOver);
  return said;
}
