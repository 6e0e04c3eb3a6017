import { useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { doorWords, entryWords } from '../words/en.ts';
import { type Convened, convene, isRefused } from './access.ts';
import { DevicesDialog } from './DevicesDialog.tsx';
import { DoorPage } from './DoorPage.tsx';

const words = doorWords.installationPage;

/** The Secretariat of an installation: convenes a dialogue from its two files and takes its links away. */
export function InstallationPage({ slot }: { slot: string }) {
  const [devices, setDevices] = useState(false);
  const [convened, setConvened] = useState<Convened | undefined>();
  return (
    <DoorPage heading={words.heading}>
      {convened ? <Links convened={convened} /> : <Prepare slot={slot} onConvened={setConvened} />}
      <Act weight="quiet" onAct={() => setDevices(true)}>
        {entryWords.devices}
      </Act>
      {devices && <DevicesDialog slot={slot} onClose={() => setDevices(false)} />}
    </DoorPage>
  );
}

function Prepare({ slot, onConvened }: { slot: string; onConvened: (convened: Convened) => void }) {
  const [programme, setProgramme] = useState<File | undefined>();
  const [participants, setParticipants] = useState<File | undefined>();
  const [sending, setSending] = useState<'files' | 'example' | undefined>();
  const [refusal, setRefusal] = useState<{ of: 'files' | 'example'; sentence: string } | undefined>();
  const attempt = async (of: 'files' | 'example') => {
    setRefusal(undefined);
    if (of === 'files' && !(programme && participants)) return setRefusal({ of, sentence: words.filesNeeded });
    setSending(of);
    const files =
      programme && participants && of === 'files'
        ? { programme: await programme.text(), participants: await participants.text() }
        : 'example';
    const answer = await convene(slot, files);
    setSending(undefined);
    if (isRefused(answer)) setRefusal({ of, sentence: answer.sentence });
    else onConvened(answer);
  };
  const stateOf = (of: 'files' | 'example') => (sending === of ? 'sending' : sending ? 'notNow' : 'ready');
  return (
    <>
      <p>{words.say}</p>
      <FileField label={words.programme} accept=".json,application/json" onFile={setProgramme} />
      <FileField label={words.participants} accept=".csv,text/csv" onFile={setParticipants} />
      <Act
        weight="primary"
        state={stateOf('files')}
        refusal={refusal?.of === 'files' ? refusal.sentence : undefined}
        onAct={() => void attempt('files')}
      >
        {words.convene}
      </Act>
      <Act
        state={stateOf('example')}
        refusal={refusal?.of === 'example' ? refusal.sentence : undefined}
        onAct={() => void attempt('example')}
      >
        {words.example}
      </Act>
    </>
  );
}

function FileField({ label, accept, onFile }: { label: string; accept: string; onFile: (file?: File) => void }) {
  return (
    <label className="file-field">
      <b>{label}</b>
      <input type="file" accept={accept} onChange={(event) => onFile(event.target.files?.[0])} />
    </label>
  );
}

function Links({ convened }: { convened: Convened }) {
  const save = () => {
    const file = new Blob([JSON.stringify(convened, null, 2)], { type: 'application/json' });
    const anchor = document.createElement('a');
    anchor.href = URL.createObjectURL(file);
    anchor.download = 'links.json';
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(anchor.href), 0);
  };
  return (
    <>
      {convened.dialogues.map(({ id, title, links }) => (
        <p key={id} role="status">
          <Sentence text={words.done(title, links.length)} />
        </p>
      ))}
      <p className="beside">{words.saveFirst}</p>
      <Act weight="primary" onAct={save}>
        {words.save}
      </Act>
    </>
  );
}
