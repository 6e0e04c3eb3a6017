import { useRecord } from '../live/hooks.ts';
import { ownZone, spokenLength, timeInBoth, timeOfDay } from '../parts/format.ts';
import { momentWords, participantWords, placeWords } from '../words/en.ts';
import { ownTimeText, useCalmNow } from './expectation.ts';
import { Say } from './Say.tsx';
import { beforeIn, expectedIn, isNextUp, type Slot, slotToCome } from './slots.ts';
import { TellSecretary } from './TellSecretary.tsx';
import type { Present } from './useMoment.ts';

const words = placeWords.panel;

/** An invited speaker's own slots: when she may be called, who comes before her, and her reply later [F24]. */
export function Panellist({ slots, present }: { slots: readonly Slot[]; present: Present }) {
  const record = useRecord();
  const slot = slotToCome(record, slots);
  const later = slot ? slots.slice(slots.indexOf(slot) + 1) : [];
  return (
    <>
      {!slot && (
        <>
          <h2>{words.thankYou}</h2>
          <Say text={slots.every(({ own }) => own.state === 'heard') ? words.done : words.over} />
        </>
      )}
      {slot && (isNextUp(record, slot) ? <NextUp slot={slot} /> : <ToCome slot={slot} present={present} />)}
      {later.map((each) => (
        <Later key={each.segment.id} slot={each} />
      ))}
      {slot && <ThePanel slot={slot} />}
      {slot && isNextUp(record, slot) && (
        <div className="foot">
          <TellSecretary {...present} />
        </div>
      )}
    </>
  );
}

function NextUp({ slot: { own } }: { slot: Slot }) {
  return (
    <>
      <h2>{words.next}</h2>
      <Say text={words.nextSay(own.organization)} />
      <StandingSay slot={own} />
      <Say text={participantWords.youHave(spokenLength(own.allotment))} />
    </>
  );
}

function ToCome({ slot, present }: { slot: Slot; present: Present }) {
  const record = useRecord();
  const at = expectedIn(record, slot, useCalmNow());
  const { own: standing, segment } = slot;
  const own = ownTimeText(at, record.programme.zone);
  const channel = participantWords.by[present.self.person?.channel ?? 'room'];
  return (
    <>
      <h2>{segment.title}</h2>
      <StandingSay slot={standing} />
      {standing.state === 'toCome' && <Say text={momentWords.comeBefore(beforeIn(slot))} />}
      <div className="range">
        <span className="beside">{participantWords.mayBeCalled}</span>
        <b>{words.about(timeOfDay(at, record.programme.zone))}</b>
        {own && <span className="beside">{own}</span>}
        <span className="beside">{participantWords.forHowLong(spokenLength(standing.allotment), channel)}</span>
      </div>
    </>
  );
}

function StandingSay({ slot: { state } }: { slot: Slot['own'] }) {
  return state === 'skipped' || state === 'lost' ? <Say text={words[state]} /> : null;
}

function Later({ slot }: { slot: Slot }) {
  const record = useRecord();
  const at = timeInBoth(expectedIn(record, slot, useCalmNow()), ownZone(), record.programme.zone);
  return <Say text={words.later(slot.segment.title, at, spokenLength(slot.own.allotment))} />;
}

function ThePanel({ slot: { panel, own } }: { slot: Slot }) {
  return (
    <ol className="panel-order" aria-label={words.order}>
      {panel.map(({ panellist, name, state, allotment }) => (
        <li
          key={panellist}
          className={panellist === own.panellist ? 'mine' : undefined}
          aria-current={panellist === own.panellist ? 'true' : undefined}
        >
          <span>{name}</span>
          <span className="hint">{words.state[state] || spokenLength(allotment)}</span>
        </li>
      ))}
    </ol>
  );
}
