import type { ReactNode } from 'react';
import { publishedContributions } from '../../shared/dialogue/publication.ts';
import { addressOf } from '../contributions/useText.ts';
import { useDesks, useLiveDay, useRecord } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { timeOfDay } from '../parts/format.ts';
import { moderatorWords, rapporteurWords as words } from '../words/en.ts';
import { isSameTie, type Tie } from './attachment.ts';
import { useTheLine } from './useLine.ts';

/** What reached the day in writing: short questions and inputs, and the published contributions [W1]; each can be noted. */
export function InWriting() {
  const record = useRecord();
  const { notes } = useDesks().rapporteurs;
  const { dialogue } = useLiveDay();
  const { zone } = record.programme;
  const short = Object.entries(notes)
    .filter(([, { stage }]) => stage !== 'withdrawn')
    .toReversed();
  const contributions = publishedContributions(record);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="in-writing" aria-label={words.inWriting} tabIndex={0}>
      <h2>{words.inWriting}</h2>
      {short.length === 0 && contributions.length === 0 && <Empty>{words.nothingInWriting}</Empty>}
      {short.length > 0 && <h3>{words.shortNotes}</h3>}
      <ul>
        {short.map(([id, note]) => (
          <OneWritten
            key={id}
            tie={{ note: id }}
            name={note.label}
            about={`${moderatorWords.notes.kind[note.kind]}, ${timeOfDay(note.at, zone)}`}
          >
            <span className="note-text">{note.words === 'erased' ? words.erased : `“${note.words}”`}</span>
          </OneWritten>
        ))}
      </ul>
      {contributions.length > 0 && <h3>{words.contributions}</h3>}
      <ul>
        {contributions.map(({ contribution, label, title, item, publishedAt }) => (
          <OneWritten
            key={contribution}
            tie={{ contribution }}
            name={label}
            about={words.published(item, timeOfDay(publishedAt, zone))}
          >
            <span className="note-text">
              {title}{' '}
              <a href={addressOf(dialogue, contribution)} target="_blank" rel="noreferrer">
                {words.read}
                <span className="sr"> {words.readNamed(title)}</span>
              </a>
            </span>
          </OneWritten>
        ))}
      </ul>
    </section>
  );
}

type OneWrittenProps = { tie: Tie; name: string; about: string; children: ReactNode };

function OneWritten({ tie, name, about, children }: OneWrittenProps) {
  const line = useTheLine();
  const { inputs } = useDesks().rapporteurs;
  const count = Object.values(inputs).filter((one) => !one.withdrawn && one.turn === undefined && isSameTie(one, tie));
  const isHere = !line.now.amends && isSameTie(tie, line.tie);
  return (
    <li className={isHere ? 'here' : undefined}>
      <button type="button" className="opens" aria-label={words.attachTo(name)} onClick={() => line.attach(tie)}>
        {name}
      </button>
      <span className="hint">{count.length > 0 ? `${about}. ${words.inputs(count.length)}` : about}</span>
      {children}
    </li>
  );
}
