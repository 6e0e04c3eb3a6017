import { useRef, useState } from 'react';
import type { PlatformNameId } from '../../shared/dialogue/platform.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Empty } from '../parts/Empty.tsx';
import { moderatorWords } from '../words/en.ts';
import { FindPerson } from './FindPerson.tsx';
import { ForgetAct } from './ForgetAct.tsx';
import { MatchedNames } from './MatchedNames.tsx';
import { NoteNames } from './NoteNames.tsx';

const words = moderatorWords.names;

/** Names as the platform shows them: noted from a list, matched by the convention or by hand, never guessed [F29]. */
export function PlatformNames() {
  const { platform } = useDesks().technical;
  const [finding, setFinding] = useState<PlatformNameId>();
  const heading = useRef<HTMLHeadingElement>(null);
  const waiting = Object.entries(platform).filter(([, { person }]) => person === undefined);
  const settled = () => {
    setFinding(undefined);
    heading.current?.focus();
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.waiting(waiting.length)}
      </h3>
      {waiting.length === 0 && <Empty>{Object.keys(platform).length === 0 ? words.none : words.allMatched}</Empty>}
      <ol className="rows">
        {waiting.map(([id, { name }]) => (
          <WaitingName
            key={id}
            id={id}
            name={name}
            finding={finding === id}
            onFind={(on) => setFinding(on ? id : undefined)}
            onSettled={settled}
          />
        ))}
      </ol>
      <MatchedNames onForgotten={settled} />
      <NoteNames />
    </>
  );
}

type WaitingNameProps = {
  id: PlatformNameId;
  name: string;
  finding: boolean;
  onFind: (on: boolean) => void;
  onSettled: () => void;
};

function WaitingName({ id, name, finding, onFind, onSettled }: WaitingNameProps) {
  const announce = useAnnounce();
  const map = useDeskAct(`mapPlatformName:${id}`, 'mapPlatformName');
  const { persons } = useDesks().officers;
  const choose = async (person: string) => {
    if (!(await map.perform({ type: 'mapPlatformName', name: id, person }))) return;
    announce(words.isMatched(name, persons[person]?.name ?? ''));
    onSettled();
  };
  return (
    <li className="bare">
      <span className="who">{`“${name}”`}</span>
      <span className="acts">
        <Act small pressed={finding} label={finding ? undefined : words.findNamed(name)} onAct={() => onFind(!finding)}>
          {finding ? words.stop : words.find}
        </Act>
        <ForgetAct id={id} name={name} onForgotten={onSettled} />
      </span>
      {finding && (
        <FindPerson
          name={name}
          sending={map.state !== 'ready'}
          refusal={map.refusal}
          onChoose={(person) => void choose(person)}
        />
      )}
    </li>
  );
}
