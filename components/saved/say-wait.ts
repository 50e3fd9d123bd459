const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From so many ms on, waits are told in this unit. */
const UNITS = [
  [700 * DAY, 365.25 * DAY, 'year'],
  [60 * DAY, 30.4 * DAY, 'month'],
  [DAY, DAY, 'day'],
  [HOUR, HOUR, 'hour'],
  [0, MINUTE, 'minute'],
] as const;

/** A wait in words, as in "in 10 minutes"; never less than a minute. */
export function sayWait(language: string, ms: number): string {
  const [, size, unit] = UNITS.find(([from]) => ms >= from) ?? UNITS.at(-1)!;
  return new Intl.RelativeTimeFormat(language).format(Math.max(1, Math.round(ms / size)), unit);
}
