import { Sentence } from './Sentence.tsx';
import { DESK_FORMULA, useFittingSize } from './useFittingSize.ts';

/** The sentence the Chair is going to say, in quotation marks, written out to be read; **strong** where it matters. */
export function Formula({ text }: { text: string }) {
  const element = useFittingSize<HTMLParagraphElement>(text, DESK_FORMULA);
  return (
    <p className="formula" ref={element}>
      “<Sentence text={text} />”
    </p>
  );
}
