import { foldWord } from '../../model/fold-text.js';
import { memoize } from '../../model/memoize.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import { rowWords } from '../../text/tables/row-words.js';

/** The languages whose months and days are read: those with words of tables. Where they differ, the built-in ones count. */
export const calendarLanguages = (): string[] => [...rowWords.byTag().keys()].reverse();

/** A Sunday. */
const firstDay = Date.UTC(2020, 1, 2);

const dayLength = 86_400_000;

/**
 * Maps folded names of the days of the week, in the known languages and one of the table's own, to their numbers from
 * Sunday: as they stand alone and in a date ("lauantaina"), with short forms.
 */
const weekdaysByName = (own: string): ReadonlyMap<string, number> => {
  const names = [...calendarLanguages(), findCanonicalTag(own) ?? 'und'].flatMap((language) =>
    [{ weekday: 'long' } as const, { weekday: 'short' } as const].flatMap((format) =>
      [format, { ...format, day: 'numeric', month: 'long', year: 'numeric' } as const].flatMap((options) => {
        const formatter = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        return [...Array(7).keys()].map((weekday): [string, number] => {
          const parts = formatter.formatToParts(firstDay + weekday * dayLength);
          const name = parts.find(({ type }) => type === 'weekday')?.value ?? '';
          return [foldWord(name.replace(/\.$/, '')), weekday];
        });
      }),
    ),
  );
  return new Map(names);
};

const weekdaysIn = /* @__PURE__ */ rowWords.make(() => memoize(weekdaysByName));

/** A day of the week, as a number from Sunday, and the date behind it. */
export interface WeekdayBefore {
  readonly weekday: number;
  readonly rest: string;
}

/** Finds the day of the week before a date: "za 4 juli 2026", "Saturday, July 4, 2026". */
export const findWeekday = (cell: string, language: string): WeekdayBefore | undefined => {
  const [, name, rest] = /^(\p{L}+)[.,]{0,2} (?=.*\d)(.+)$/u.exec(cell) ?? [];
  const weekday = name === undefined ? undefined : weekdaysIn()(language).get(foldWord(name));
  return weekday === undefined || rest === undefined ? undefined : { weekday, rest };
};

/** Whether a date in EDTF is one day, without a time. */
export const isDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);

/** Whether a date in EDTF is a day that falls on that day of the week. */
export const isOn = (weekday: number, date: string): boolean =>
  isDay(date) && new Date(`${date}T00:00:00Z`).getUTCDay() === weekday;
