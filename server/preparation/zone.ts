import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';

/** Civil time of a zone, by Intl alone. */

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function civil(zone: string, at: Instant): Record<(typeof PARTS)[number], number> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return found as Record<(typeof PARTS)[number], number>;
}

/** How far the zone is ahead of UTC at an instant. */
function offset(zone: string, at: Instant): Milliseconds {
  const { year, month, day, hour, minute, second } = civil(zone, at);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The instant of a civil date and time, as 2024-07-15 and 10:00, in a zone. */
export function instantIn(zone: string, date: string, time: string): Instant {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const guess = asUtc - offset(zone, asUtc);
  return asUtc - offset(zone, guess);
}

/** The calendar day in a zone, as 2024-07-15. */
export function dayIn(zone: string, at: Instant): string {
  const { year, month, day } = civil(zone, at);
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
