import '../style/desk.css';
import '../desk/desk.css';
import './secretariat.css';
import './parts.css';
import './technical.css';
import { useState } from 'react';
import type { PersonId, RequestNumber, Role } from '../../shared/dialogue/model.ts';
import { CaptionsAct } from '../captions/CaptionsAct.tsx';
import { Contributions } from '../contributions/Contributions.tsx';
import { ContributionsAct } from '../contributions/ContributionsAct.tsx';
import { Bar } from '../desk/Bar.tsx';
import { Desk } from '../desk/Desk.tsx';
import { KeysDialog } from '../desk/KeysDialog.tsx';
import { useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { useSingleKeys } from '../parts/singleKeys.ts';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { actWords, entryWords, officerWords as more, secretariatWords as words } from '../words/en.ts';
import { AtTheDoor } from './AtTheDoor.tsx';
import { ComingUp } from './ComingUp.tsx';
import { FirstCard } from './FirstCard.tsx';
import { Inscribe, useInscribed } from './Inscribe.tsx';
import { ListRule } from './ListRule.tsx';
import { Microphones } from './Microphones.tsx';
import { PrintedList } from './PrintedList.tsx';
import { RequestDialog } from './RequestDialog.tsx';
import { ScreenDialog } from './ScreenDialog.tsx';
import { Side } from './Side.tsx';
import type { Speaker } from './speaker.ts';

/** The Secretariat's desk: conference officer, technical moderator, microphone operator; the role decides the parts. */
export default function Secretariat() {
  return (
    <Desk kind="secretariat" title={words.title}>
      <Parts />
    </Desk>
  );
}

type Part = 'inscribe' | 'hands' | 'microphones' | 'side';
const EVERY_PART: readonly Part[] = ['inscribe', 'microphones', 'side'];
/** The technical moderator has the platform: its hands and its sound. */
const PLATFORM: readonly Part[] = ['hands', 'microphones', 'side'];
const MICROPHONES: readonly Part[] = ['microphones', 'side'];

/** Which parts a role has on its desk, the first being its own work. */
function partsOf(role: Role | undefined): readonly Part[] {
  if (role === 'technical_moderator') return PLATFORM;
  return role === 'microphone_operator' ? MICROPHONES : EVERY_PART;
}

type Opened = 'keys' | 'door' | 'paper' | 'contributions' | { request: RequestNumber } | { write: Speaker };

function Parts() {
  const { person } = useSelf();
  const parts = partsOf(person?.role);
  const keeps = parts.includes('inscribe');
  const [whole, setWhole] = useState<Part>();
  const [opened, setOpened] = useState<Opened>();
  const [last, setLast] = useState<{ inscribed: PersonId } | { said: string }>();
  const inscribed = useInscribed(last && 'inscribed' in last ? last.inscribed : undefined);
  const lastAct = last && 'said' in last ? last.said : inscribed;
  const keysOn = useSingleKeys();
  useKeys({ F1: () => setOpened('keys') });
  const shows = (part: Part) => parts.includes(part) && (whole === undefined || whole === part);
  const wholeScreen = (part: Part) =>
    parts.length > 1 && (
      <Act small weight="quiet" pressed={whole === part} onAct={() => setWhole(whole ? undefined : part)}>
        {whole ? more.backToAll : words.wholeScreen}
      </Act>
    );
  const onInscribed = (person: PersonId) => setLast({ inscribed: person });
  return (
    <>
      <Bar>{keeps && <Act onAct={() => setOpened('door')}>{more.atTheDoor}</Act>}</Bar>
      <main className={whole ? 'whole' : parts.length === 2 ? 'two' : undefined}>
        {shows('inscribe') && (
          <FirstCard first="inscribe" label={words.inscribe} hint={words.inscribeHint} end={wholeScreen('inscribe')}>
            <Inscribe onInscribed={onInscribed} />
            <h2 className="after">
              {words.inTheRoom}
              <Act small weight="quiet" onAct={() => setOpened('paper')}>
                {more.printed.act}
              </Act>
            </h2>
            <ListRule />
            <ComingUp only="room" says="present" most={12} onChange={(request) => setOpened({ request })} />
          </FirstCard>
        )}
        {shows('hands') && (
          <FirstCard first="hands" label={more.parts.hands} end={wholeScreen('hands')}>
            <Inscribe hands onInscribed={onInscribed} />
            <p className="hint">{more.handsSay}</p>
            <h2 className="after">{more.nextSpeakers}</h2>
            <ListRule />
            <ComingUp most={8} />
          </FirstCard>
        )}
        {shows('microphones') && (
          <section className="card" aria-label={words.microphones}>
            <h2>
              {more.parts.microphones} <span className="hint">{keeps ? '' : words.technicalModerator}</span>
              {wholeScreen('microphones')}
            </h2>
            <Microphones most={whole || !keeps ? 12 : 8} keys={keysOn} onWrite={(write) => setOpened({ write })} />
          </section>
        )}
        {shows('side') && <Side />}
      </main>
      <StatusLine
        lastAct={lastAct}
        end={
          <>
            <CaptionsAct />
            <ContributionsAct small onOpen={() => setOpened('contributions')} />
            <ThemeSwitch />
            <Act small weight="quiet" keys="F1" onAct={() => setOpened('keys')}>
              {actWords.keys}
            </Act>
          </>
        }
      >
        {person && (
          <span>
            <b>{person.name}</b>, {entryWords.role[person.role]}
          </span>
        )}
      </StatusLine>
      {opened === 'keys' && (
        <KeysDialog keys={parts.length > 2 ? more.keys : more.microphoneKeys} onClose={() => setOpened(undefined)} />
      )}
      {opened === 'contributions' && <Contributions onClose={() => setOpened(undefined)} />}
      {opened === 'paper' && <PrintedList onClose={() => setOpened(undefined)} />}
      {opened === 'door' && <AtTheDoor onClose={() => setOpened(undefined)} />}
      {typeof opened === 'object' && 'request' in opened && (
        <RequestDialog request={opened.request} onClose={() => setOpened(undefined)} />
      )}
      {typeof opened === 'object' && 'write' in opened && (
        <ScreenDialog
          speaker={opened.write}
          onClose={() => setOpened(undefined)}
          onSent={(said) => setLast({ said })}
        />
      )}
    </>
  );
}
