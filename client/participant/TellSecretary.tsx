import { useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { placeWords } from '../words/en.ts';
import type { Present } from './useMoment.ts';
import { usePersonalAct } from './usePersonalAct.ts';

const words = placeWords.invited;
type Trouble = keyof typeof words.writes;

/** An invited speaker has no request to say it of: what troubles her, the Secretary beside the Chair is told. */
export function TellSecretary({ self: { person } }: Present) {
  const [said, setSaid] = useState<Trouble>();
  const online = person?.channel === 'online';
  return (
    <>
      <p className="said-ready" role="status">
        {said && words.said[said]}
      </p>
      <Tell trouble={online ? 'noSound' : 'trouble'} className="large" onSaid={setSaid} />
      {online && <Tell trouble="trouble" onSaid={setSaid} />}
    </>
  );
}

type TellProps = { trouble: Trouble; className?: string; onSaid: (trouble: Trouble) => void };

function Tell({ trouble, className = '', onSaid }: TellProps) {
  const command = { type: 'sendMessage', to: 'secretary', words: words.writes[trouble] } as const;
  const { send, ...act } = usePersonalAct(`tell:${trouble}`, command);
  const tell = () =>
    void send(command).then((answer) => {
      if ('done' in answer) onSaid(trouble);
    });
  return (
    <Act {...act} className={className} onAct={tell}>
      {placeWords.ready[trouble]}
    </Act>
  );
}
