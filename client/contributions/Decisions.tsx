import { useId, useState } from 'react';
import type { ContributionId } from '../../shared/dialogue/contribution.ts';
import { contributionText, TEXT_RULINGS, type TextRuling } from '../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useSettling } from '../desk/useSettling.ts';
import { useWarning } from '../desk/useWarning.ts';
import { Act } from '../parts/Act.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Warned } from '../parts/Warned.tsx';
import { contributionsWords as words } from '../words/en.ts';
import type { Standing } from './standing.ts';

type DecisionsProps = {
  id: ContributionId;
  standing: Standing;
  superseded: boolean;
  /** It names a situation: it is ruled on before it can be published. */
  awaits: boolean;
};

/** What the bureau decides, by hand and one by one: publish, take back, allow, send back, decline [W3, W5]. */
export function Decisions({ id, standing, superseded, awaits }: DecisionsProps) {
  const [writing, setWriting] = useState<TextRuling>();
  const settling = useSettling(awaits ? 'rule' : 'publish');
  if (standing === 'withdrawn') return null;
  if (standing === 'published') return superseded ? null : <Unpublish id={id} />;
  if (writing)
    return <InWords key={writing} id={id} ruling={writing} awaits={awaits} onStop={() => setWriting(undefined)} />;
  return (
    <div className="decisions">
      {awaits ? (
        <>
          <p className="hint">{words.situation.ask}</p>
          {TEXT_RULINGS.map((ruling) => (
            <Act key={ruling} state={settling ? 'settling' : 'ready'} onAct={() => setWriting(ruling)}>
              {words.situation.rulings[ruling]}
            </Act>
          ))}
        </>
      ) : (
        <>
          <Publish id={id} settling={settling} />
          <Act onAct={() => setWriting('return')}>{words.ask}</Act>
          <Act onAct={() => setWriting('decline')}>{words.decline}</Act>
        </>
      )}
    </div>
  );
}

function Publish({ id, settling }: { id: ContributionId; settling: boolean }) {
  const field = useId();
  const [late, setLate] = useState(false);
  const { state, refusal, decide } = useDecision(id, 'publishContribution', words.now.publish);
  return (
    <>
      <p className="keys-switch">
        <input id={field} type="checkbox" checked={late} onChange={(event) => setLate(event.target.checked)} />
        <label htmlFor={field}>{words.acceptLate}</label>
      </p>
      <Act
        weight="primary"
        state={settling && state === 'ready' ? 'settling' : state}
        refusal={refusal}
        describedBy={`${field}-say`}
        onAct={() => void decide({ type: 'publishContribution', contribution: id, ...(late ? { late } : {}) })}
      >
        {words.publish}
      </Act>
      <p className="hint" id={`${field}-say`}>
        {words.publishSay}
      </p>
    </>
  );
}

/** The way back of publishing, at any time. */
function Unpublish({ id }: { id: ContributionId }) {
  const say = useId();
  const { state, refusal, decide } = useDecision(id, 'unpublishContribution', words.now.unpublish);
  return (
    <div className="publish">
      <Act
        state={state}
        refusal={refusal}
        describedBy={say}
        onAct={() => void decide({ type: 'unpublishContribution', contribution: id })}
      >
        {words.unpublish}
      </Act>
      <p className="hint" id={say}>
        {words.unpublishSay}
      </p>
    </div>
  );
}

const LONGEST = 500;

type InWordsProps = { id: ContributionId; ruling: TextRuling; awaits: boolean; onStop: () => void };

/** The author is always told why it is not published as it is [W5]; allowing may be given a reason, too. */
function InWords({ id, ruling, awaits, onStop }: InWordsProps) {
  const field = useId();
  const [text, setText] = useState('');
  const { state, refusal, decide } = useDecision(id, 'ruleOnText', words.now[ruling]);
  const warning = useWarning(text, 'written');
  const said = ruling === 'return' && awaits ? words.returning : words.ruling[ruling];
  const send = async () => {
    const about = { text: contributionText(id), version: 1 };
    if (await decide({ type: 'ruleOnText', ...about, ruling, reason: text.trim() })) onStop();
  };
  return (
    <div className="message">
      <label htmlFor={field}>{said.label}</label>
      <textarea
        id={field}
        // biome-ignore lint/a11y/noAutofocus: the act just pressed has opened it to be written into
        autoFocus
        className="text-field"
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Warned text={warning} />
      <div className="row">
        <Act weight="primary" state={state} refusal={refusal} onAct={() => void send()}>
          {said.act}
        </Act>
        <Act weight="quiet" onAct={onStop}>
          {words.stop}
        </Act>
      </div>
    </div>
  );
}

/** A decision that is said aloud once it is on the record. */
function useDecision(id: ContributionId, type: Command['type'], said: string) {
  const announce = useAnnounce();
  const { state, refusal, perform } = useDeskAct(`${type}:${id}`, type);
  return {
    state,
    refusal,
    decide: async (command: Command) => {
      const done = await perform(command);
      if (done) announce(said);
      return done;
    },
  };
}
