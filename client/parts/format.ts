/** Times, lengths and dates as people in the room read them: 12:30, "3 min", 15 July 2024. Intl only. */

/** The zone of the day. */
export const VIENNA = 'Europe/Vienna';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(instant: number, zone: string, key: string, options: Intl.DateTimeFormatOptions): string {
  const id = `${key} ${zone}`;
  let formatter = formatters.get(id);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
    formatters.set(id, formatter);
  }
  return formatter.format(instant);
}

/** Whole seconds that a clock shows for a remainder in milliseconds: rounded up, so that 0 is shown at the very end. */
export function shownSeconds(remainingMs: number): number {
  return Math.ceil(remainingMs / SECOND) + 0; // + 0: never minus zero
}

/** A remainder in milliseconds as a clock shows it: "1:42", over time "+0:12". Hours only where there are any. */
export function clockText(remainingMs: number): string {
  const shown = shownSeconds(remainingMs);
  const total = Math.abs(shown);
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, '0');
  const text = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
  return shown < 0 ? `+${text}` : text;
}

/** A length in milliseconds: "3 min", "2 min 30", "45 s". */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  const rest = seconds % 60;
  if (seconds < 60) return `${seconds} s`;
  const minutes = `${Math.floor(seconds / 60)} min`;
  return rest === 0 ? minutes : `${minutes} ${String(rest).padStart(2, '0')}`;
}

/** A length in milliseconds in full words, for sentences and for ears: "3 minutes", "1 minute 42 seconds". */
export function spokenLength(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / SECOND);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts: string[] = [];
  if (minutes > 0) parts.push(minutes === 1 ? '1 minute' : `${minutes} minutes`);
  if (rest > 0 || minutes === 0) parts.push(rest === 1 ? '1 second' : `${rest} seconds`);
  return parts.join(' ');
}

/** Reads "3", "3:00", "2:30" or "2.5" as a length in milliseconds; null when it is none. */
export function readLength(text: string): number | null {
  const match = /^(\d{1,2})(?:[:.](\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const minutes = Number(match[1]);
  const tail = match[2];
  if (tail === undefined) return minutes * MINUTE;
  if (text.includes('.')) return Math.round(Number(`${minutes}.${tail}`) * MINUTE);
  return tail.length === 2 && Number(tail) < 60 ? minutes * MINUTE + Number(tail) * SECOND : null;
}

/** Time of day: "12:30". */
export function timeOfDay(instant: number, zone: string = VIENNA): string {
  return format(instant, zone, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Time of day to the second: "11:56:58". */
export function timeToTheSecond(instant: number, zone: string = VIENNA): string {
  return format(instant, zone, 'second', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
}

/** Date in full: "15 July 2024". */
export function dateText(instant: number, zone: string = VIENNA): string {
  return format(instant, zone, 'date', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Day of the week and date without a year: "Monday 15 July". */
export function dayText(instant: number, zone: string = VIENNA): string {
  return `${format(instant, zone, 'weekday', { weekday: 'long' })} ${dayAndMonth(instant, zone)}`;
}

/** A deadline: "22 July, 23:59". */
export function deadlineText(instant: number, zone: string = VIENNA): string {
  return `${dayAndMonth(instant, zone)}, ${timeOfDay(instant, zone)}`;
}

/** The zone of the device that shows the page. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * Time of the house with the viewer's own beside it where the two differ: "12:30 Vienna, 18:30 your time"; with the
 * viewer's date where that differs too. Just "12:30" where both clocks show the same.
 */
export function timeInBoth(instant: number, viewer: string = ownZone(), house: string = VIENNA): string {
  const here = timeOfDay(instant, house);
  const there = timeOfDay(instant, viewer);
  const sameDay = dayAndMonth(instant, house) === dayAndMonth(instant, viewer);
  if (here === there && sameDay) return here;
  const place = house.slice(house.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return `${here} ${place}, ${there}${sameDay ? '' : ` on ${dayAndMonth(instant, viewer)}`} your time`;
}

function dayAndMonth(instant: number, zone: string): string {
  return format(instant, zone, 'day', { day: 'numeric', month: 'long' });
}
