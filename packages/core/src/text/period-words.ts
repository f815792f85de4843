import type { SeedLanguage } from '../model/seed-languages.js';
import type { DatePrecision } from './date-precision.js';
import { dateInFinnish } from './date-words.js';

/** What a language puts around a moment of which only bounds are known, and around a period that has such ends. */
export interface PeriodWords {
  readonly atLatest: (date: string, precision: DatePrecision) => string;
  readonly atEarliest: (date: string, precision: DatePrecision) => string;
  /** At some time in a period. */
  readonly within: (period: string) => string;
  /** Around "since 2012" or "until 2020": or earlier. */
  readonly orEarlier: (phrase: string) => string;
  readonly start: (moment: string) => string;
  readonly end: (moment: string) => string;
}

/** "am 6. November", "im November", "2020"; words of doubt stand without. */
const inGerman = (date: string, precision: DatePrecision): string => {
  if (precision === 'year' || /^(?:um|vermutlich) /.test(date)) return date;
  return `${precision === 'month' ? 'im' : 'am'} ${date}`;
};

const inFinnish = /* @__PURE__ */ dateInFinnish('vuonna', 'ssa');

/** These words in every language that we speak. */
export const periodWords: Readonly<Record<SeedLanguage, PeriodWords>> = {
  en: {
    atLatest: (date) => `by ${date} at the latest`,
    atEarliest: (date) => `${date} at the earliest`,
    within: (period) => `in the period ${period}`,
    orEarlier: (phrase) => `${phrase} or earlier`,
    start: (moment) => `start ${moment}`,
    end: (moment) => `end ${moment}`,
  },
  nl: {
    atLatest: (date) => `uiterlijk ${date}`,
    atEarliest: (date) => `op zijn vroegst ${date}`,
    within: (period) => `in de periode ${period}`,
    orEarlier: (phrase) => `${phrase} of eerder`,
    start: (moment) => `begin ${moment}`,
    end: (moment) => `einde ${moment}`,
  },
  de: {
    atLatest: (date, precision) => `spätestens ${inGerman(date, precision)}`,
    atEarliest: (date, precision) => `frühestens ${inGerman(date, precision)}`,
    within: (period) => `im Zeitraum ${period}`,
    orEarlier: (phrase) => `spätestens ${phrase}`,
    start: (moment) => `Beginn ${moment}`,
    end: (moment) => `Ende ${moment}`,
  },
  fi: {
    atLatest: (date, precision) => `viimeistään ${inFinnish(date, precision)}`,
    atEarliest: (date, precision) => `aikaisintaan ${inFinnish(date, precision)}`,
    within: (period) => `aikavälillä ${period}`,
    orEarlier: (phrase) => `viimeistään ${phrase}`,
    start: (moment) => `alku ${moment}`,
    end: (moment) => `loppu ${moment}`,
  },
};
