import { useDesks, useLive, useLiveDay, useRecord } from '../live/hooks.ts';
import type { Dropped, NotedInput } from '../live/outbox.ts';
import { Act } from '../parts/Act.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { actWords, outboxWords, rapporteurWords as words } from '../words/en.ts';
import { nameOfTie } from './nameOfTie.ts';
import { useTheLine } from './useLine.ts';

type DroppedInput = Dropped & { input: NotedInput };

/** Inputs that were not taken, with the sentence and the words: they go back into the line, or are done with. */
export function GivenBack() {
  const dropped = useLive(({ outbox }) => outbox.dropped);
  const inputs = dropped.filter((one): one is DroppedInput => one.input !== undefined);
  return (
    <div role="status">
      {inputs.length > 0 && (
        <section className="given-back" aria-label={outboxWords.dropped.noteInput}>
          {inputs.map((one) => (
            <OneGivenBack key={one.id} one={one} />
          ))}
        </section>
      )}
    </div>
  );
}

function OneGivenBack({ one: { id, input, sentence } }: { one: DroppedInput }) {
  const { outbox } = useLiveDay();
  const record = useRecord();
  const { rapporteurs } = useDesks();
  const line = useTheLine();
  return (
    <div className="note">
      <p>
        <b>{outboxWords.dropped.noteInput}</b> {sentence && <Sentence text={sentence} />}
      </p>
      <blockquote>
        {input.words} <span className="hint">{words.on(nameOfTie(record, rapporteurs, input))}</span>
      </blockquote>
      <span className="acts">
        <Act
          small
          label={words.intoTheLineNamed(input.words)}
          onAct={() => {
            line.giveBack(input);
            outbox.hasRead(id);
          }}
        >
          {words.intoTheLine}
        </Act>
        <Act small weight="quiet" label={outboxWords.closeOf(input.words)} onAct={() => outbox.hasRead(id)}>
          {actWords.close}
        </Act>
      </span>
    </div>
  );
}
