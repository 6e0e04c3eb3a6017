import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import { requestIn, type SentWords } from '../../shared/dialogue/speakerScreen.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { timeOfDay } from '../parts/format.ts';
import { moderatorWords } from '../words/en.ts';
import type { Speaker } from './speaker.ts';

const words = moderatorWords.screen;

/** What was sent to speakers' screens, the latest first with its time; or only what went to one of them. */
export function SentToScreens({ to, most = 10 }: { to?: Speaker; most?: number }) {
  const record = useRecord();
  const desks = useDesks();
  const sent = desks.technical.screens
    .filter((one) => to === undefined || wentTo(one, to))
    .toReversed()
    .slice(0, most);
  if (sent.length === 0) return null;
  return (
    <>
      <h3 className="after">{words.sentHeading}</h3>
      <ol className="sent">
        {sent.map((one) => (
          <li key={`${one.at} ${one.words}`}>
            <span className="hint">
              {words.toAs(timeOfDay(one.at, record.programme.zone), nameOf({ record, desks }, one))}
            </span>
            <p>{one.words === 'erased' ? words.erased : `“${one.words}”`}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function wentTo({ request, person }: SentWords, { to }: Speaker): boolean {
  return 'request' in to ? request === to.request : person === to.person;
}

/** As everyone knows the speaker: the label in the list, or an invited speaker's name. */
function nameOf({ record, desks }: Dialogue, { request, person }: SentWords): string {
  const entry = request === undefined ? undefined : requestIn(record, request);
  return entry?.label ?? desks.officers.persons[person ?? '']?.name ?? '';
}
