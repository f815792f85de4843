import { dateTimeFormat } from '../../text/formatters.js';

/** Names of Windows, which Outlook writes, for the zones of Europe. */
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

/** Parts of a moment by the clocks of a zone, as if they were UTC. */
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

const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
};

/** The IANA name of a zone of a calendar, where this machine knows it. */
export const findZone = (name: string): string | undefined => {
  // "/freeassociation.sourceforge.net/Europe/Berlin", as some programs write it.
  const bare = /[A-Z]\w+\/[A-Z][\w+-]+(?:\/[A-Z]\w+)?$/.exec(name)?.[0];
  for (const zone of [windowsZones[name], name, bare]) {
    try {
      if (zone !== undefined) return dateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      // None that is known.
    }
  }
  return undefined;
};

/**
 * A time by the clocks of a zone with its distance from UTC. In the hour that clocks show twice, it is the first one, as the
 * standard asks for.
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
