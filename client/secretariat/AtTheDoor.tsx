import { useState } from 'react';
import { makesDoorCodes } from '../../shared/access.ts';
import type { PersonId } from '../../shared/dialogue/model.ts';
import { type DoorCode, makeDoorCode } from '../desk/doorCode.ts';
import { useDesks, useLiveDay, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { timeOfDay } from '../parts/format.ts';
import { PersonLine } from '../parts/PersonLine.tsx';
import { Qr } from '../parts/Qr.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { actWords, officerWords as more } from '../words/en.ts';
import { Attendance } from './Attendance.tsx';
import { LinkKindAct } from './LinkKindAct.tsx';
import { NeutralSwitch } from './NeutralSwitch.tsx';
import { everybody, find, type Registered } from './registered.ts';

/** Somebody at the door: a code for that one person, and the label of her organization [K6, K8]. */
export function AtTheDoor({ onClose }: { onClose: () => void }) {
  const desks = useDesks();
  const { person: self } = useSelf();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<PersonId>();
  const all = everybody(desks).filter(({ person }) => self && makesDoorCodes(self.role, person.linkKind));
  const one = all.find(({ id }) => id === chosen);
  const found = find(all, query).map(({ id, person, organization }) => ({
    id,
    organization: person.name,
    person: organization,
    channel:
      person.channel === 'online' ? ({ kind: 'online' } as const) : ({ kind: 'room', seat: person.seat } as const),
    act: more.choose,
  }));
  return (
    <Dialog title={more.atTheDoorTitle} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      {one ? (
        <Chosen one={one} onOther={() => setChosen(undefined)} />
      ) : (
        <SearchField
          label={more.atTheDoorSearch}
          query={query}
          onQuery={setQuery}
          found={found}
          outOf={all.length}
          onChoose={setChosen}
          focused
        />
      )}
    </Dialog>
  );
}

function Chosen({ one, onOther }: { one: Registered; onOther: () => void }) {
  const { slot } = useLiveDay();
  const { zone } = useRecord().programme;
  const [code, setCode] = useState<DoorCode | string>();
  const [making, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    setCode(await makeDoorCode(slot, one.id));
    setMaking(false);
  };
  return (
    <>
      <div className="chosen">
        <b>{one.person.name}</b>
        <Act small weight="quiet" onAct={onOther}>
          {more.somebodyElse}
        </Act>
      </div>
      <PersonLine
        channel={one.person.channel === 'online' ? { kind: 'online' } : { kind: 'room', seat: one.person.seat }}
        person={one.organization}
      />
      <section className="part">
        <p className="hint">{more.doorCodeSay}</p>
        <Act
          weight="primary"
          state={making ? 'sending' : 'ready'}
          refusal={typeof code === 'string' ? code : undefined}
          onAct={() => void make()}
        >
          {more.doorCode}
        </Act>
        {code && typeof code !== 'string' && (
          <div className="door-code" role="status">
            <Qr text={code.link} label={more.doorCodeQr(code.link)} />
            <p>
              <b className="clock">{code.code}</b>
              <span className="hint">{more.doorCodeUntil(timeOfDay(code.expiresAt, zone))}</span>
            </p>
          </div>
        )}
      </section>
      <LinkKindAct one={one} />
      {one.organizationId && <Attendance organization={one.organizationId} />}
      {one.organizationId && <NeutralSwitch organization={one.organizationId} />}
    </>
  );
}
