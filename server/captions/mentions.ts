import type { Instant } from '../../shared/dialogue/model.ts';
import type { Finding, Screening } from '../../shared/screening/screen.ts';

/** What is new among the mentions of a sliding window: each State once, as long as its words stay in the window. */
export interface Mentions {
  /** Adds a line, spoken by then, and reads the window; nothing when there is no new mention in it. */
  hear(line: string, spokenAt: Instant, screen: (window: string) => Screening): Heard | undefined;
  /** Another speaker: what was said before is not hers. */
  clear(): void;
}
export interface Heard {
  sentence: string;
  /** When the line had been spoken after which its first mention begins; unknown for the first of a turn. */
  after: Instant | undefined;
  findings: readonly Finding[];
  caution: boolean;
}

/** The window: the last three lines, and of those before the present one at most 300 characters in all. */
const LINES = 3;
const CHARACTERS = 300;

interface Line {
  text: string;
  from: number;
  /** When the line before it had been spoken. */
  after: Instant | undefined;
}
/** A place in the endless text of a turn. */
interface Place {
  from: number;
  to: number;
  states: readonly string[];
}

export function mentions(): Mentions {
  let lines: Line[] = [];
  let length = 0;
  let before: Instant | undefined;
  let seen: Place[] = [];
  let raised: Place[] = [];
  return {
    hear(text, spokenAt, screen) {
      lines.push({ text, from: length, after: before });
      before = spokenAt;
      length += text.length + 1;
      lines = lines.slice(-LINES);
      while (lines.length > 1 && length - lines[0]!.from > CHARACTERS) lines.shift();
      const begins = lines[0]!.from;
      const window = lines.map((line) => line.text).join(' ');
      const { verdict, findings } = screen(window);
      const inWindow = ({ to }: Place) => to > begins;
      [seen, raised] = [seen.filter(inWindow), raised.filter(inWindow)];
      const fresh: Finding[] = [];
      for (const finding of findings) {
        const place = { from: begins + finding.start, to: begins + finding.end, states: finding.states };
        if (seen.some((one) => one.from < place.to && place.from < one.to && covers(one, place))) continue;
        seen.push(place);
        if (raised.some((one) => covers(one, place))) continue;
        raised.push(place);
        fresh.push(finding);
      }
      const held = fresh.filter(({ manner }) => manner !== 'indirect');
      const told = held.length > 0 ? held : fresh;
      if (told.length === 0) return undefined;
      const first = begins + Math.min(...told.map(({ start }) => start));
      const { after } = lines.findLast(({ from }) => from <= first)!;
      return { sentence: window, after, findings: told, caution: verdict !== 'hold' || held.length === 0 };
    },
    clear() {
      [lines, seen, raised, before] = [[], [], [], undefined];
    },
  };
}

const covers = (former: Place, place: Place) =>
  place.states.length > 0
    ? place.states.every((state) => former.states.includes(state))
    : former.from < place.to && place.from < former.to;
