import { type ComponentType, lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { deadlineText, timeOfDay } from '../parts/format.ts';
import { actWords, devicesWords, entryWords } from '../words/en.ts';
import { type Device, type FreshCode, isRefused, makeCode, myDevices, type Refused, signOut } from './access.ts';
import './entry.css';

const words = devicesWords;

type Square = ComponentType<{ text: string; label: string }>;
/** Drawing the square takes more script than the page; the code beside it can be typed without it. */
const Qr = lazy<Square>(() => import('../parts/Qr.tsx').then(({ Qr }) => ({ default: Qr }), noSquare));

function noSquare(): { default: Square } {
  return { default: () => null };
}

type Listed = { devices: readonly Device[]; thisOne: string };

/** My devices: see them, sign one out, add one by a code and its square [K8]. For every console. */
export function DevicesDialog({ slot, onClose }: { slot: string; onClose: () => void }) {
  const [listed, setListed] = useState<Listed | Refused | undefined>();
  const [code, setCode] = useState<FreshCode | undefined>();
  const [refusal, setRefusal] = useState<{ of: string; sentence: string } | undefined>();
  const refresh = useCallback(async () => setListed(await myDevices(slot)), [slot]);
  useEffect(() => void refresh(), [refresh]);
  const attempt = async <Answer extends object>(of: string, work: Promise<Answer | Refused>) => {
    setRefusal(undefined);
    const answer = await work;
    if (!isRefused(answer)) return answer;
    setRefusal({ of, sentence: answer.sentence });
    return undefined;
  };
  const leave = async (device: Device, isThis: boolean) => {
    const gone = await attempt(device.slot, isThis ? signOut(slot) : signOut(slot, device.slot));
    if (gone && isThis)
      location.reload(); // the page then says that it is signed out
    else if (gone) await refresh();
  };
  const add = async () => setCode(await attempt('add', makeCode(slot)));
  return (
    <Dialog title={entryWords.devices} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      {listed === undefined && <Empty>{words.loading}</Empty>}
      {listed && isRefused(listed) && <p role="alert">{listed.sentence}</p>}
      {listed && !isRefused(listed) && (
        <>
          <p className="beside">{words.say}</p>
          <ul className="devices">
            {listed.devices.map((device) => (
              <DeviceLine
                key={device.slot}
                device={device}
                isThis={device.slot === listed.thisOne}
                onLeave={leave}
                refusal={refusal?.of === device.slot ? refusal.sentence : undefined}
              />
            ))}
          </ul>
          {code && <NewCode code={code} />}
          <Act onAct={add} refusal={refusal?.of === 'add' ? refusal.sentence : undefined}>
            {words.add}
          </Act>
        </>
      )}
    </Dialog>
  );
}

type DeviceLineProps = {
  device: Device;
  isThis: boolean;
  onLeave: (device: Device, isThis: boolean) => void;
  refusal: string | undefined;
};

function DeviceLine({ device, isThis, onLeave, refusal }: DeviceLineProps) {
  return (
    <li>
      <span>
        <b>{device.device}</b>
        {isThis && <span className="beside">, {words.thisDevice}</span>}
        <span className="hint">{words.since(deadlineText(device.since))}</span>
      </span>
      <Act
        small
        onAct={() => onLeave(device, isThis)}
        label={isThis ? words.signOutThis : words.signOutNamed(device.device)}
        refusal={refusal}
      >
        {entryWords.signOut}
      </Act>
    </li>
  );
}

function NewCode({ code: { code, link, expiresAt } }: { code: FreshCode }) {
  return (
    <div className="new-code" role="status">
      <Suspense>
        <Qr text={link} label={words.codeLabel(link)} />
      </Suspense>
      <div>
        <p className="clock">{code}</p>
        <p className="beside">{words.codeSay(timeOfDay(expiresAt))}</p>
        <p className="hint">{link}</p>
      </div>
    </div>
  );
}
