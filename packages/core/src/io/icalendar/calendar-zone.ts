import { dateTimeFormat } from '../../text/formatters.js';

/** Windows names of European time zones, which Outlook writes. */
const windowsZones: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Amsterdam',
  'Romance Standard Time': 'Europe/Brussels',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'FLE Standard Time': 'Europe/Helsinki',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Athens',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Turkey Standard Time': 'Europe/Istanbul',
};

/** Returns the local time in a zone, encoded as if it were UTC. */
const clocksIn = (zone: string, moment: number): number => {
  const format = dateTimeFormat('en-u-ca-iso8601-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

/** Formats an offset in minutes as `+02:00`. */
export const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
};

/** Windows shows a zone as "(UTC+01:00) Amsterdam, Berlin, Bern, …", by cities after which the IANA names zones. */
const zonesOfCities = (name: string): string[] => {
  const [, cities = ''] = /^\((?:UTC|GMT)[^)]*\) (.+)$/.exec(name) ?? [];
  return cities === '' ? [] : cities.split(/,\s*/).map((city) => `Europe/${city}`);
};

/** Returns the IANA name of a calendar's zone, or `undefined` if the platform does not know it. */
export const findZone = (name: string): string | undefined => {
  // Some programs write "/freeassociation.sourceforge.net/Europe/Berlin".
  const bare = /[A-Z]\w+\/[A-Z][\w+-]+(?:\/[A-Z]\w+)?$/.exec(name)?.[0];
  for (const zone of [windowsZones[name], name, bare, ...zonesOfCities(name)]) {
    try {
      if (zone !== undefined) return dateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      // Unknown zone: try the next name.
    }
  }
  return undefined;
};

/**
 * Adds the UTC offset to a local time of a zone. In the hour that occurs twice, the first occurrence is meant, as the
 * standard requires.
 *
 * @example
 * withOffset('2026-05-01T09:00:00', 'Europe/Amsterdam'); // '2026-05-01T09:00:00+02:00'
 */
export const withOffset = (local: string, zone: string): string => {
  const wanted = Date.parse(`${local}Z`);
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((near) => clocksIn(zone, near) - near);
  const fitting = offsets.find((offset) => clocksIn(zone, wanted - offset) === wanted);
  return local + offsetText(Math.round((fitting ?? offsets[0] ?? 0) / 60_000));
};
