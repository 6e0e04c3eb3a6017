import { Sentence } from '../parts/Sentence.tsx';

/** A sentence of a moment, its strong places set in weight. */
export function Say({ text }: { text: string }) {
  return (
    <p className="say">
      <Sentence text={text} />
    </p>
  );
}
