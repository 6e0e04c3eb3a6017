import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { readEntry, showCode } from '../../shared/access.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { dateText, deadlineText } from '../parts/format.ts';
import { entryWords, doorWords as words } from '../words/en.ts';
import { enter, enterCode, isRefused, look, type OnEntered, type Place, type Refused, type Welcome } from './access.ts';
import { CodeForm } from './CodeForm.tsx';
import { DoorPage } from './DoorPage.tsx';
import { Notice } from './Notice.tsx';

type Seen =
  | { stage: 'looking' }
  | { stage: 'nothing' }
  | { stage: 'welcome'; token: string; welcome: Welcome }
  | { stage: 'code'; code: string }
  | { stage: 'refused'; refused: Refused; token?: string };

/** Entering by the link in the fragment. Pressing signs in; opening the page, as mail scanners do, does not. */
export function EnterPage({ takeFragment, onEntered }: { takeFragment: () => string; onEntered: OnEntered }) {
  const [seen, setSeen] = useState<Seen>({ stage: 'looking' });
  const read = useCallback(async (fragment: string) => {
    const entry = readEntry(fragment);
    if (entry?.by === 'code') return setSeen({ stage: 'code', code: entry.code });
    if (fragment === '') return setSeen((before) => (before.stage === 'looking' ? { stage: 'nothing' } : before));
    // A cut link is asked about too: the house has the sentence for it.
    const token = entry?.token ?? fragment;
    setSeen({ stage: 'looking' });
    const answer = await look(token);
    setSeen(
      isRefused(answer) ? { stage: 'refused', refused: answer, token } : { stage: 'welcome', token, welcome: answer },
    );
  }, []);
  useEffect(() => {
    const take = () => void read(takeFragment());
    take();
    // A link pasted over this page changes the fragment alone.
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [read, takeFragment]);
  switch (seen.stage) {
    case 'looking':
      return (
        <DoorPage heading={entryWords.title}>
          <Empty>{words.looking}</Empty>
        </DoorPage>
      );
    case 'nothing':
      return (
        <DoorPage heading={entryWords.nothingHere.heading}>
          <p>{entryWords.nothingHere.say}</p>
        </DoorPage>
      );
    case 'refused':
      return <RefusedLink {...seen} onRead={read} onEntered={onEntered} />;
    case 'code':
      return (
        <DoorPage heading={words.join.heading}>
          <p>{words.code.ready(showCode(seen.code))}</p>
          <Enter act={words.enter} onEnter={() => enterCode(seen.code)} onEntered={onEntered} neutral={false} />
        </DoorPage>
      );
    case 'welcome':
      return <WelcomePage token={seen.token} welcome={seen.welcome} onEntered={onEntered} />;
  }
}

type RefusedLinkProps = { refused: Refused; token?: string; onRead: (token: string) => void; onEntered: OnEntered };

function RefusedLink({ refused, token, onRead, onEntered }: RefusedLinkProps) {
  return (
    <DoorPage heading={words.refused.heading}>
      <p role="alert">{refused.sentence}</p>
      {refused.refused === 'noAnswer' && token !== undefined && (
        <Act weight="primary" onAct={() => onRead(token)}>
          {words.refused.again}
        </Act>
      )}
      {refused.refused !== 'noAnswer' && <CodeForm onEntered={onEntered} />}
    </DoorPage>
  );
}

function WelcomePage({ token, welcome, onEntered }: { token: string; welcome: Welcome; onEntered: OnEntered }) {
  const { name, organization, role, linkKind, dialogue, devicesLeft, already, signedInUntil } = welcome;
  const [neutral, setNeutral] = useState(false);
  const full = devicesLeft === 0 && already === null;
  return (
    <DoorPage heading={dialogue?.title ?? words.installation} beside={dialogue ? dayOf(dialogue.date) : undefined}>
      <p className="who">
        {name !== null && <b className="name person-name">{name}</b>}
        <span className="name">{organization}</span>
        <span className="beside">{entryWords.role[role]}</span>
      </p>
      <p className="hint">{words.notYou}</p>
      <Notice linkKind={linkKind} neutral={neutral} onNeutral={setNeutral} />
      <Enter
        act={words.enterAs(name ?? organization)}
        onEnter={() => enter(token)}
        onEntered={onEntered}
        neutral={neutral}
        more={(refused) => refused.refused === 'linkFull' && <CodeForm onEntered={onEntered} />}
      />
      <p className="hint">
        {already ? words.alreadyIn : full ? words.refused.full : words.signedInUntil(deadlineText(signedInUntil))}
      </p>
    </DoorPage>
  );
}

/** A calendar day such as 2024-07-15, in words. */
function dayOf(date: string): string {
  return dateText(Date.parse(`${date}T12:00:00Z`), 'UTC');
}

type EnterProps = {
  act: string;
  onEnter: () => Promise<Place | Refused>;
  onEntered: OnEntered;
  neutral: boolean;
  /** What helps with a refusal. */
  more?: (refused: Refused) => ReactNode;
};

/** The one large act of the page. */
function Enter({ act, onEnter, onEntered, neutral, more }: EnterProps) {
  const [entering, setEntering] = useState(false);
  const [refused, setRefused] = useState<Refused | undefined>();
  const press = async () => {
    setEntering(true);
    setRefused(undefined);
    const answer = await onEnter();
    if (!isRefused(answer)) return onEntered(answer, { neutral });
    setEntering(false);
    setRefused(answer);
  };
  return (
    <>
      <Act
        weight="primary"
        className="enter"
        state={entering ? 'sending' : 'ready'}
        sendingText={words.entering}
        onAct={press}
        refusal={refused?.sentence}
      >
        {act}
      </Act>
      {refused && more?.(refused)}
    </>
  );
}
