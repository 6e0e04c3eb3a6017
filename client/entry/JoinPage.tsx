import { Sentence } from '../parts/Sentence.tsx';
import { doorWords } from '../words/en.ts';
import type { OnEntered } from './access.ts';
import { CodeForm } from './CodeForm.tsx';
import { DoorPage } from './DoorPage.tsx';

const words = doorWords.join;

/** The address on the wall: entering by a code, or whom to ask for one. */
export function JoinPage({ onEntered }: { onEntered: OnEntered }) {
  return (
    <DoorPage heading={words.heading}>
      <p>
        <Sentence text={words.say} />
      </p>
      <CodeForm onEntered={onEntered} />
      <p className="hint">{words.whom}</p>
    </DoorPage>
  );
}
