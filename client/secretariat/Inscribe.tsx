import { useState } from 'react';
import type { PersonId } from '../../shared/dialogue/model.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import { isTaking, type SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { instantFor, listSegment } from '../desk/moment.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useLiveDay, useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { officerWords as more, secretariatWords as words } from '../words/en.ts';
import { DoorField, type SlipDoor } from './DoorField.tsx';
import { find, foundEntry, onlineFirst, participants } from './registered.ts';

const BY_PLATE: SlipDoor = { door: 'raisedPlate', askedAt: '', reason: '' };

type InscribeProps = {
  onInscribed: (said: string) => void;
  /** The technical moderator mirrors a hand raised on the platform [F32]; else somebody in the room is inscribed. */
  hands?: boolean;
};

/** Type, Enter: somebody in the room is inscribed, or a hand on the platform is mirrored [F11, F32]. */
export function Inscribe({ onInscribed, hands = false }: InscribeProps) {
  const record = useRecord();
  const desks = useDesks();
  const live = useLiveDay();
  const [query, setQuery] = useState('');
  const [slip, setSlip] = useState(BY_PLATE);
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct('inscribe', 'inscribe');
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  if (!segment || !list) return <Empty>{more.noList}</Empty>;
  const all = hands ? participants(desks).toSorted(onlineFirst) : participants(desks);
  const found = find(all, query)
    .map((one) => foundEntry({ record, desks }, segment, list, one))
    .sort((a, b) => Number(a.taken !== undefined) - Number(b.taken !== undefined)); // Enter takes one who can be inscribed
  const inscribe = async (person: PersonId) => {
    const extra = hands ? { door: 'platformHand' as const } : slipOf(slip, live.now(), record.programme.zone);
    setLacks(typeof extra === 'string' ? extra : undefined);
    if (typeof extra === 'string') return;
    if (!(await perform({ type: 'inscribe', segment: segment.id, person, ...extra }))) return;
    setQuery('');
    setSlip({ ...slip, askedAt: '', reason: '' });
    onInscribed(person);
  };
  return (
    <>
      {!isTaking(list) && <Empty>{hands ? more.handsNotYet : whyNot(list)}</Empty>}
      <SearchField
        label={hands ? more.handsSearch : words.searchLabel}
        placeholder={words.searchPlaceholder}
        query={query}
        onQuery={(typed) => {
          setQuery(typed);
          setLacks(undefined);
        }}
        found={found}
        outOf={all.length}
        onChoose={(person) => void inscribe(person)}
        sending={state === 'sending'}
        focused={!hands}
      />
      {(lacks ?? refusal) && (
        <p className="refusal" role="alert">
          {lacks ?? refusal}
        </p>
      )}
      {!hands && <DoorField value={slip} onChange={setSlip} />}
    </>
  );
}

/** A list that was closed, or one that has not been opened yet. */
function whyNot({ stage }: SpeakersList): string {
  return stage.stage === 'closed' ? words.listClosed : words.listNotOpen;
}

/** The door as the command names it, or what is wrong with the slip, in one sentence. */
function slipOf({ door, askedAt, reason }: SlipDoor, now: number, zone: string) {
  if (door === 'raisedPlate' || !askedAt.trim()) return { door };
  const at = instantFor(askedAt, now, zone);
  if (at === undefined || at > now) return more.askedAtUnreadable;
  return reason.trim() ? { door, askedAt: at, reason: reason.trim() } : words.slip.reasonMissing;
}

/** "Inscribed X, place 17", as the list has it now; empty once the person no longer waits. */
export function useInscribed(person: PersonId | undefined): string | undefined {
  const record = useRecord();
  const desks = useDesks();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const entry = list?.entries.findLast(
    ({ request, stage }) => stage === 'waiting' && desks.officers.requests[request]?.person === person,
  );
  return person && list && entry ? words.inscribed(entry.label, placeOf(list, entry.request)) : undefined;
}
