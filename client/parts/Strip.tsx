import { stripWords } from '../words/en.ts';
import { timeOfDay, VIENNA } from './format.ts';
import { useWidth } from './useWidth.ts';
import { percent, variables } from './variables.ts';

/** One part of the programme as the strip shows it. Instants in milliseconds. */
export type StripPart = {
  id: string;
  title: string;
  startsAt: number;
  endsAt: number;
  state: 'done' | 'now' | 'ahead';
  /** A word or two beneath the strip, at the part's start; parts without one stay unnamed to the eye. */
  short?: string;
};

type StripProps = {
  /** "Programme of the morning". */
  label: string;
  parts: readonly StripPart[];
  now: number;
  zone?: string;
};

type Label = { at: number; text: string; place: 'start' | 'between' | 'end' };

/** About the pixels that one character beneath the strip takes; labels that would touch are left out. */
const CHARACTER = 7.4;

function labelsOf(parts: readonly StripPart[], from: number, to: number, zone: string, width: number): Label[] {
  const character = CHARACTER / width;
  const end: Label = { at: 1, text: timeOfDay(to, zone), place: 'end' };
  const kept: Label[] = [{ at: 0, text: timeOfDay(from, zone), place: 'start' }];
  let edge = 6 * character;
  for (const part of parts) {
    if (!part.short || part.startsAt === from) continue;
    const at = (part.startsAt - from) / (to - from);
    const half = (part.short.length * character) / 2;
    if (at - half < edge || at + half > 1 - 6 * character) continue;
    kept.push({ at, text: part.short, place: 'between' });
    edge = at + half + character;
  }
  return [...kept, end];
}

function spokenPart(part: StripPart, zone: string): string {
  return stripWords.part(part.title, timeOfDay(part.startsAt, zone), timeOfDay(part.endsAt, zone), part.state);
}

/** The programme of a sitting as one rail with one hand. */
export function Strip({ label, parts, now, zone = VIENNA }: StripProps) {
  const [strip, width] = useWidth<HTMLDivElement>(870);
  const from = parts[0]?.startsAt ?? now;
  const to = parts.at(-1)?.endsAt ?? now;
  const whole = Math.max(1, to - from);
  return (
    <div ref={strip} className="strip" style={variables({ '--at': percent((now - from) / whole) })}>
      <ol aria-label={label}>
        {parts.map((part) => (
          <li
            key={part.id}
            className={part.state}
            aria-current={part.state === 'now' ? 'step' : undefined}
            style={variables({
              '--m': part.endsAt - part.startsAt,
              '--in': percent((now - part.startsAt) / Math.max(1, part.endsAt - part.startsAt)),
            })}
          >
            <span className="sr">{spokenPart(part, zone)}</span>
          </li>
        ))}
      </ol>
      <span className="hand" aria-hidden="true" />
      <div className="times" aria-hidden="true">
        {labelsOf(parts, from, to, zone, width).map((each) => (
          <span key={each.at} className={each.place} style={variables({ '--at': percent(each.at) })}>
            {each.text}
          </span>
        ))}
      </div>
    </div>
  );
}
