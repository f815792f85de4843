import { isTimeZone } from '../../model/guards/is-time-zone.js';
import { rowWords } from '../../text/tables/row-words.js';

/** Returns the time zone that readers of a language probably mean, for remedies. */
export const zoneOf = (language: string): string =>
  rowWords
    .of(`${language},en`)
    .map(({ timeZone }) => timeZone)
    .find(isTimeZone) ?? 'UTC';

/** Returns the UTC offset of that zone on a day, which differs in summer. */
export const offsetOn = (day: string, language: string): string => {
  const timeZone = zoneOf(language);
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = formatter.formatToParts(new Date(`${day}T12:00Z`)).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') || '+00:00';
};
