import type { SeedLanguage } from '../model/seed-languages.js';
import type { DatePrecision } from './date-precision.js';

/** What a language puts around a date. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly probably: (date: string) => string;
  readonly since: (date: string, precision: DatePrecision) => string;
  readonly until: (date: string, precision: DatePrecision) => string;
}

/** Finnish inflects a year or month instead of a word before it: the year gets a noun in front, the month an ending. */
export const dateInFinnish =
  (yearNoun: string, monthEnding: string): DateWords['since'] =>
  (date, precision) => {
    const inflected: Partial<Record<DatePrecision, string>> = {
      year: date.replace(/\d+$/, `${yearNoun} $&`),
      month: date.replace('kuu ', `kuu${monthEnding} `),
    };
    return inflected[precision] ?? date;
  };

/** There is no word for "since" or "until" in front. */
const inFinnish = (yearNoun: string, monthEnding: string, after: string): DateWords['since'] => {
  const inflect = dateInFinnish(yearNoun, monthEnding);
  return (date, precision) => `${inflect(date, precision)} ${after}`;
};

/** German gives a day its article, and says "um 2016" but "seit etwa 2016". */
const inGerman =
  (preposition: string, article: string): DateWords['since'] =>
  (date, precision) => {
    const isDay = precision === 'day' || precision === 'time';
    return [preposition, ...(isDay ? [article] : []), date.replace(/\bum (?=\D*\d{4}$)/, 'etwa ')].join(' ');
  };

/** The words for dates in every language that we speak. Pure: a bundle without dates leaves them out. */
export const dateWords: Readonly<Record<SeedLanguage, DateWords>> = {
  en: {
    about: (date) => `about ${date}`,
    probably: (date) => `probably ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
  },
  nl: {
    about: (date) => `circa ${date}`,
    probably: (date) => `waarschijnlijk ${date}`,
    since: (date) => `sinds ${date}`,
    until: (date) => `tot en met ${date}`,
  },
  de: {
    about: (date) => `um ${date}`,
    probably: (date) => `vermutlich ${date}`,
    since: /* @__PURE__ */ inGerman('seit', 'dem'),
    until: /* @__PURE__ */ inGerman('bis', 'zum'),
  },
  fi: {
    about: (date) => `noin ${date}`,
    probably: (date) => `luultavasti ${date}`,
    since: /* @__PURE__ */ inFinnish('vuodesta', 'sta', 'alkaen'),
    until: /* @__PURE__ */ inFinnish('vuoteen', 'hun', 'asti'),
  },
};
