import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import type { PanellistStanding } from '../../shared/dialogue/panel.ts';
import { type Segment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { invitationOf, panelNow, panelTimeLeft, panelToCome } from '../desk/next.ts';
import { useDesks, useNow, useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { lengthText, timeOfDay } from '../parts/format.ts';
import { NextCard, type Readiness } from '../parts/NextCard.tsx';
import { chairWords, conductWords } from '../words/en.ts';

const words = conductWords.panel;

/** The panellists who come next, with organization and allotment; those passed over last. What time that leaves. */
export function NextOfPanel({ onOpen }: { onOpen: () => void }) {
  const record = useRecord();
  const desks = useDesks();
  const panel = panelNow(record);
  const next = panelToCome(record);
  const heard = panel.filter(({ state }) => state === 'heard').length;
  return (
    <>
      <div className="next">
        <h2>
          {chairWords.next} {heard > 0 && <span className="hint">{words.heard(heard, panel.length)}</span>}
        </h2>
        {next.length === 0 && <Empty>{words.none}</Empty>}
        <ol>
          {next.map((panellist) => {
            const { channel, person } = identityOf(desks, {
              ...invitationOf(desks, panellist),
              under: panellist.organization,
            });
            return (
              <NextCard
                key={panellist.panellist}
                organization={panellist.name}
                channel={channel}
                person={person}
                opens={words.opens(panellist.name)}
                onOpen={onOpen}
                readiness={stateOf(panellist)}
              />
            );
          })}
        </ol>
      </div>
      <TimeLeft />
    </>
  );
}

/** Her time; or that she was passed over, or that her line was lost and how much of her time is kept. */
function stateOf({ state, allotment }: PanellistStanding): Readiness {
  const length = lengthText(allotment);
  if (state === 'skipped') return { kind: 'asked', text: words.state.skipped };
  return state === 'lost' ? { kind: 'trouble', text: words.lost(length) } : { kind: 'plain', text: length };
}

/** Panel time still to come, and what it leaves for the discussion [F24]. */
function TimeLeft() {
  const record = useRecord();
  const now = useNow();
  const segment = segmentInProgress(record);
  if (!segment) return null;
  const left = panelTimeLeft(panelNow(record));
  const replies = segment.kind === 'panel_replies';
  const discussion = replies ? undefined : discussionText(record, segment, now);
  if (left === 0 && !discussion) return null;
  return (
    <div className="limit">
      <p className="reach">
        {left > 0 && <b>{replies ? words.repliesLeft(lengthText(left)) : words.left(lengthText(left))}</b>}
        {discussion && <span className="beside">{discussion}</span>}
      </p>
    </div>
  );
}

const MINUTE = 60_000;

/** "leaves 58 min for the discussion until 12:40", if the panel's discussion comes next. */
function discussionText(record: TheRecord, segment: Segment, now: Instant): string | undefined {
  const floor = listSegment(record);
  if (!floor || floor.panel !== segment.panel || floor.sitting !== segment.sitting) return undefined;
  const present = Math.max(0, remainingAt(record.floor, now) ?? 0);
  const begins = now + present + panelTimeLeft(panelNow(record));
  const minutes = Math.floor((floor.endsAt - begins) / MINUTE);
  return minutes > 0 ? words.discussion(minutes, timeOfDay(floor.endsAt, record.programme.zone)) : undefined;
}
