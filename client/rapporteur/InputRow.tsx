import { useAct, useDesks, useLive, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { rapporteurWords as words } from '../words/en.ts';
import { type Noted, struckBehind } from './log.ts';
import { useTheLine } from './useLine.ts';

/** An input: one's own can be changed or put back; those of the other rapporteur are read only [R3]. */
export function InputRow({ noted: { id, input } }: { noted: Noted }) {
  const line = useTheLine();
  const { zone } = useRecord().programme;
  const passage = struckBehind(useDesks().rapporteurs, input);
  const own = line.isOwn(input);
  const isErased = input.words === 'erased';
  const said = isErased ? words.erased : input.words;
  const isHere = line.now.amends?.input === id;
  return (
    <li className={[input.withdrawn && 'withdrawn', isHere && 'here'].filter(Boolean).join(' ') || undefined}>
      <span className="kind">{words.kinds[input.kind]}</span>
      {own && !isErased && !input.withdrawn ? (
        <button
          type="button"
          className="words opens"
          aria-label={words.amendNamed(said)}
          onClick={() => line.amend(id)}
        >
          {said}
        </button>
      ) : (
        <span className="words">{said}</span>
      )}
      <span className="hint">
        {timeToTheSecond(input.at, zone)}
        {!own && `, ${words.other}`}
      </span>
      {passage && !input.withdrawn && (
        <span className="below struck">
          <Mark kind="held">
            {words.struckInput(timeToTheSecond(passage.from, zone), timeToTheSecond(passage.to, zone))}
          </Mark>
        </span>
      )}
      {input.withdrawn && (
        <span className="below">
          <span className="beside">{words.withdrawn}</span>
          {!isErased && <PutBack id={id} said={said} />}
        </span>
      )}
    </li>
  );
}

function PutBack({ id, said }: { id: string; said: string }) {
  const { send, onItsWay, refusal } = useAct(`restoreInput:${id}`);
  const isLive = useLive(({ phase }) => phase === 'live');
  const { field } = useTheLine();
  const putBack = async () => {
    const answer = await send({ type: 'restoreInput', input: id });
    if (!('refused' in answer)) field.current?.focus();
  };
  return (
    <Act
      small
      weight="quiet"
      state={onItsWay ? 'sending' : isLive ? 'ready' : 'notNow'}
      refusal={refusal}
      label={words.putBackNamed(said)}
      onAct={() => void putBack()}
    >
      {words.putBack}
    </Act>
  );
}
