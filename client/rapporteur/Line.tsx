import { type KeyboardEvent, useEffect, useId } from 'react';
import { type InputId, LONGEST_INPUT } from '../../shared/dialogue/input.ts';
import { useAct, useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { useSingleKeys } from '../parts/singleKeys.ts';
import { rapporteurWords as words } from '../words/en.ts';
import type { Tie } from './attachment.ts';
import { KINDS, LETTER_OF } from './kinds.ts';
import { nameOfTie } from './nameOfTie.ts';
import { type LineOfInput, useTheLine } from './useLine.ts';
import { useKeptInputs, useLog } from './useLog.ts';
import { useTypeAnywhere } from './useTypeAnywhere.ts';

/** The line to type in: it hangs on the live turn and always has the focus; Enter notes it [R1]. */
export function Line() {
  const id = useId();
  const line = useTheLine();
  const { field, now, refusal } = line;
  const latest = useLatestOwn();
  const used = [...now.text].length;
  const press = usePresses(line, latest);
  useEffect(() => field.current?.focus({ preventScroll: true }), [field]);
  useTypeAnywhere(field, useSingleKeys());
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault();
        line.note();
      }}
    >
      <Attached id={id} line={line} />
      <div className="field">
        <span className="kind">{words.kinds[now.kind]}</span>
        <input
          id={id}
          ref={field}
          value={now.text}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="done"
          aria-describedby={`${id}-kind ${id}-refusal`}
          aria-invalid={used > LONGEST_INPUT || undefined}
          onChange={({ target }) => line.type(target.value)}
          onKeyDown={press}
        />
        {used > LONGEST_INPUT - 100 && <span className="hint">{words.used(used, LONGEST_INPUT)}</span>}
      </div>
      <span className="sr" id={`${id}-kind`}>
        {words.isKind(words.kinds[now.kind])}
      </span>
      {refusal && (
        <p className="refusal" id={`${id}-refusal`} role="alert">
          {refusal}
        </p>
      )}
      <Kinds line={line} />
    </form>
  );
}

/** Enter notes, Escape goes back, the arrow fetches one's last input, Backspace at the start takes the kind away. */
function usePresses(line: LineOfInput, latest: InputId | undefined) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Escape') line.goBack();
    else if (event.key === 'ArrowUp' && line.now.text === '' && latest) line.amend(latest);
    else if (event.key === 'Backspace' && selectionStart === 0 && selectionEnd === 0) line.forgetKind();
    else return;
    event.preventDefault();
  };
}

/** The last input of one's own that stands; none while a later one is on its way, which must not be taken for it. */
function useLatestOwn(): InputId | undefined {
  const { inputs } = useDesks().rapporteurs;
  const onItsWay = useKeptInputs().length > 0;
  const log = useLog();
  const own = useTheLine().isOwn;
  const all = log.flatMap((group) => group.inputs).filter(({ input }) => own(input) && !input.withdrawn);
  if (onItsWay) return undefined;
  return all.sort((a, b) => b.input.at - a.input.at).find(({ id }) => inputs[id]?.words !== 'erased')?.id;
}

/** What the line is attached to, and the way back. */
function Attached({ id, line }: { id: string; line: LineOfInput }) {
  const record = useRecord();
  const { rapporteurs } = useDesks();
  const { now, tie, follows } = line;
  const name = (to: Tie | undefined) => to && nameOfTie(record, rapporteurs, to);
  const amended = now.amends && rapporteurs.inputs[now.amends.input];
  return (
    <div className={follows ? 'attached' : 'attached elsewhere'}>
      <label htmlFor={id}>
        {amended ? words.amends(name(amended) ?? '') : tie ? words.on(name(tie) ?? '') : words.onNothing}
      </label>
      {now.amends && <Withdraw input={now.amends.input} onDone={line.stop} />}
      {!follows && (
        <Act small weight="quiet" keys="Esc" onAct={line.goBack}>
          {now.amends ? words.leaveIt : words.backToTheFloor}
        </Act>
      )}
    </div>
  );
}

function Withdraw({ input, onDone }: { input: InputId; onDone: () => void }) {
  const { send, onItsWay, refusal } = useAct(`withdrawInput:${input}`);
  const withdraw = async () => {
    const answer = await send({ type: 'withdrawInput', input });
    if (!('refused' in answer)) onDone();
  };
  return (
    <Act small weight="quiet" state={onItsWay ? 'sending' : 'ready'} refusal={refusal} onAct={() => void withdraw()}>
      {words.withdraw}
    </Act>
  );
}

/** The kinds with their letters, to be pressed too. */
function Kinds({ line }: { line: LineOfInput }) {
  return (
    <div className="kinds">
      <fieldset aria-label={words.kind}>
        {KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={line.now.kind === kind} onClick={() => line.setKind(kind)}>
            <KeyHint keys={LETTER_OF[kind]} />
            {words.kindShort[kind] ?? words.kinds[kind]}
          </button>
        ))}
      </fieldset>
      <button type="submit">
        <KeyHint keys="⏎" />
        {line.now.amends ? words.changeIt : words.noteIt}
      </button>
    </div>
  );
}
