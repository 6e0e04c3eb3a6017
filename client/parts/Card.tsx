import { createPortal } from 'react-dom';
import { chairCard, participantCard } from '../words/en/cards.ts';
import { actWords, cardWords } from '../words/en.ts';
import { Act } from './Act.tsx';
import { Dialog } from './Dialog.tsx';
import { KeyHint } from './KeyHint.tsx';
import { Sentence } from './Sentence.tsx';

const CARDS = { chair: chairCard, participant: participantCard };
export type CardName = keyof typeof CARDS;

/** What one needs to know on one page, to be read here or printed: nothing else of the page is printed with it. */
export function Card({ card, onClose }: { card: CardName; onClose: () => void }) {
  const { title, lead, parts } = CARDS[card];
  return createPortal(
    <Dialog
      title={title}
      onClose={onClose}
      wide
      reading
      className="printed"
      acts={
        <>
          <Act onAct={() => window.print()}>{cardWords.print}</Act>
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
      }
    >
      <p className="card-lead">{lead}</p>
      <div className="card-parts">
        {parts.map(({ heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {lines.map(({ keys, text }) => (
                <li key={text}>
                  {keys && (
                    <>
                      <KeyHint keys={keys} />
                      <span className="sr">{keys} </span>
                    </>
                  )}
                  <span>
                    <Sentence text={text} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>,
    document.body,
  );
}
