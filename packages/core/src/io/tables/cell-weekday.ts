import { foldWord } from '../../model/fold-text.js';
import { memoize } from '../../model/memoize.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import { rowWords } from '../../text/tables/row-words.js';

/** The months or days of the week of a calendar. */
interface CalendarPart {
  readonly part: 'month' | 'weekday';
  /** A moment of each, in order. */
  readonly moments: readonly number[];
  /** Dates in which they stand: names have other forms there. */
  readonly inDates: readonly Intl.DateTimeFormatOptions[];
}

/**
 * Creates a function that maps folded names of months or days of the week to their positions, in the languages with words
 * of tables and that of the table; where they differ, the built-in ones count. Names are as they stand alone and in a
 * date ("maaliskuuta", "lauantaina"), with abbreviations.
 */
export const calendarNames = ({ part, moments, inDates }: CalendarPart) =>
  rowWords.make(() =>
    memoize((own: string): ReadonlyMap<string, number> => {
      const languages = [...[...rowWords.byTag().keys()].reverse(), findCanonicalTag(own) ?? 'und'];
      const options = (['long', 'short'] as const).flatMap((form) =>
        [{}, ...inDates].map((date) => ({ ...date, [part]: form, timeZone: 'UTC' })),
      );
      const formatters = languages.flatMap((language) => options.map((one) => new Intl.DateTimeFormat(language, one)));
      return new Map(
        formatters.flatMap((formatter) =>
          moments.map((moment, at): [string, number] => {
            const name = formatter.formatToParts(moment).find(({ type }) => type === part)?.value ?? '';
            return [foldWord(name), at];
          }),
        ),
      );
    }),
  );

/** By position from Sunday. */
const weekdaysIn = /* @__PURE__ */ calendarNames({
  part: 'weekday',
  // The first one is a Sunday.
  moments: [2, 3, 4, 5, 6, 7, 8].map((day) => Date.UTC(2020, 1, day)),
  inDates: [{ day: 'numeric', month: 'long', year: 'numeric' }],
});

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
