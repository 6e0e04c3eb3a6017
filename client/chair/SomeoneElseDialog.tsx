import { useState } from 'react';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { canCall, listSegment } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { matches } from '../parts/matching.ts';
import { SearchField } from '../parts/SearchField.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { actWords, chairMoreWords as more } from '../words/en.ts';
import { InviteSecretariat } from './InviteSecretariat.tsx';
import { NO_REASON, ReasonField, reasonLacks } from './ReasonField.tsx';

/** Someone else first: found in the list, put at its head with a reason; the next-key then calls her [F12]. */
export function SomeoneElseDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<RequestNumber>();
  const [reasoned, setReasoned] = useState(NO_REASON);
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct('someoneElse', 'moveRequest');
  const segment = listSegment(record);
  const list = segment && canCall(record) ? record.lists[segment.id] : undefined;
  const waiting = list ? waitingIn(list) : [];
  const entry = waiting.find(({ request }) => request === chosen);
  const move = async () => {
    const why = reasonLacks(reasoned);
    setLacks(why);
    const { reason, words } = reasoned;
    if (why || !reason || !segment || !entry) return;
    const spoken = reason === 'other' ? { words: words.trim() } : {};
    const command = { type: 'moveRequest', segment: segment.id, request: entry.request, behind: null, reason } as const;
    if (await perform({ ...command, ...spoken })) onClose();
  };
  return (
    <Dialog
      title={more.someoneTitle}
      onClose={onClose}
      acts={
        <>
          <Act onAct={onClose}>{actWords.cancel}</Act>
          {entry && (
            <Act weight="primary" state={state} refusal={lacks ?? refusal} onAct={() => void move()}>
              {more.someoneAct}
            </Act>
          )}
        </>
      }
    >
      {entry ? (
        <>
          <div className="chosen">
            <p>
              <Sentence text={more.someoneChosen(entry.label, waiting.indexOf(entry) + 1)} />
            </p>
            <Act small weight="quiet" onAct={() => setChosen(undefined)}>
              {more.somebodyElse}
            </Act>
          </div>
          <ReasonField value={reasoned} onChange={setReasoned} focused />
        </>
      ) : (
        <>
          {waiting.length > 1 && <Search query={query} onQuery={setQuery} onChoose={setChosen} />}
          {record.floor.stage === 'vacant' && <InviteSecretariat onCalled={onClose} />}
        </>
      )}
    </Dialog>
  );
}

type SearchProps = { query: string; onQuery: (query: string) => void; onChoose: (request: RequestNumber) => void };

/** Everyone who waits behind the next; all of them until something is typed. */
function Search({ query, onQuery, onChoose }: SearchProps) {
  const record = useRecord();
  const desks = useDesks();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const others = (list ? waitingIn(list) : []).slice(1).map((entry, index) => {
    const { channel, person } = identityOf(desks, entry);
    return { entry, place: index + 2, channel, person };
  });
  const found = others
    .filter(({ entry, channel, person }) => {
      const seat = channel.kind === 'room' ? channel.seat : undefined;
      return query.trim() === '' || matches([entry.label, person, seat].filter(Boolean).join(' '), query);
    })
    .map(({ entry, place, channel, person }) => ({
      id: String(entry.request),
      organization: `${place}  ${entry.label}`,
      channel,
      ...(person ? { person } : {}),
      act: more.someoneFirst,
    }));
  return (
    <SearchField
      label={more.someoneLabel}
      placeholder={more.someonePlaceholder}
      query={query}
      onQuery={onQuery}
      found={found}
      outOf={others.length}
      onChoose={(id) => onChoose(Number(id))}
      focused
      allAtOnce
    />
  );
}
