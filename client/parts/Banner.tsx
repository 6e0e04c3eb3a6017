import { Sentence } from './Sentence.tsx';

/** On top of the page, never over an act: what is as of when, what is kept, what happens next. Null shows none. */
export function Banner({ kind = 'offline', text }: { kind?: 'offline' | 'back'; text: string | null }) {
  return (
    <div role="status">
      {text && (
        <div className={`banner ${kind}`}>
          <p>
            <Sentence text={text} />
          </p>
        </div>
      )}
    </div>
  );
}
