import { useState } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import type { Programme } from '../../shared/dialogue/programme.ts';
import { currentSitting, hardStopOf } from '../../shared/dialogue/sitting.ts';
import { timetableAt } from '../../shared/dialogue/timetable.ts';
import { instantFor } from '../desk/moment.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, conductWords as words } from '../words/en.ts';

type Sitting = Programme['sittings'][number];

/** A sitting with its state, and when it is expected to end [F25, F26]. */
export function SittingHead({ sitting }: { sitting: Sitting }) {
  const record = useRecord();
  const now = useNow();
  return (
    <h3>
      {words.sitting.planned(
        timeOfDay(sitting.startsAt, record.programme.zone),
        timeOfDay(sitting.endsAt, record.programme.zone),
      )}
      <span className="hint">{stateText(record, sitting.id, now)}</span>
    </h3>
  );
}

type MeetingProps = { onGoOn: () => void; onSuspended: () => void };

/** The acts on the meeting: suspend, adjourn and go on while it is in progress, resume while it is suspended. */
export function MeetingActs(props: MeetingProps) {
  const stage = currentSitting(useRecord())?.state.stage;
  if (stage === 'inProgress') return <Meeting {...props} />;
  return stage === 'suspended' ? <Suspended /> : null;
}

function stateText(record: TheRecord, id: string, now: Instant): string {
  const time = (at: Instant) => timeOfDay(at, record.programme.zone);
  const state = record.sittings[id];
  switch (state?.stage) {
    case 'inProgress': {
      const { endsAt } = timetableAt(record, now);
      const stop = hardStopOf(record, id);
      const since = words.sitting.inProgress(time(state.openedAt));
      return endsAt === undefined || stop === undefined
        ? since
        : `${since}, ${words.sitting.expected(time(endsAt), time(stop))}`;
    }
    case 'suspended':
      return words.sitting.suspended(time(state.since));
    case 'adjourned':
      return words.sitting.adjourned(time(state.adjournedAt));
    default:
      return '';
  }
}

/** Suspend, with the time to resume if it is known; adjourn; go on past the hard stop. */
function Meeting({ onGoOn, onSuspended }: MeetingProps) {
  const record = useRecord();
  const now = useNow();
  const [typed, setTyped] = useState('');
  const [lacks, setLacks] = useState<string>();
  const suspend = useDeskAct('suspendMeeting', 'suspendMeeting');
  const adjourn = useDeskAct('adjournMeeting', 'adjournMeeting');
  const goOn = useDeskAct('goOn', 'goOn');
  const resumesAt = instantFor(typed, now, record.programme.zone);
  const readable = typed.trim() === '' || (resumesAt !== undefined && resumesAt > now);
  const suspendNow = async () => {
    setLacks(readable ? undefined : words.timeUnreadable);
    if (!readable) return;
    const until = resumesAt === undefined ? {} : { resumesAt };
    if (await suspend.perform({ type: 'suspendMeeting', ...until })) onSuspended();
  };
  return (
    <div className="meeting">
      <label>
        {words.resumesField}
        <input
          className="text-field"
          inputMode="numeric"
          autoComplete="off"
          size={6}
          placeholder={words.resumesPlaceholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat) void suspendNow();
          }}
        />
      </label>
      <Act small state={suspend.state} refusal={lacks ?? suspend.refusal} onAct={() => void suspendNow()}>
        {actWords.suspendTheMeeting}
      </Act>
      <Act
        small
        state={adjourn.state}
        refusal={adjourn.refusal}
        onAct={() => void adjourn.perform({ type: 'adjournMeeting' })}
      >
        {words.adjourn}
      </Act>
      <Act small weight="quiet" state={goOn.state} onAct={onGoOn}>
        {words.goOn}
      </Act>
    </div>
  );
}

function Suspended() {
  const resume = useDeskAct('resumeMeeting', 'resumeMeeting');
  const adjourn = useDeskAct('adjournMeeting', 'adjournMeeting');
  return (
    <div className="meeting">
      <Act
        small
        weight="primary"
        state={resume.state}
        refusal={resume.refusal}
        onAct={() => void resume.perform({ type: 'resumeMeeting' })}
      >
        {actWords.resumeTheMeeting}
      </Act>
      <Act
        small
        state={adjourn.state}
        refusal={adjourn.refusal}
        onAct={() => void adjourn.perform({ type: 'adjournMeeting' })}
      >
        {words.adjourn}
      </Act>
    </div>
  );
}
