import type { DatePrecision } from '../date-precision.js';
import type { DateWords, TextWords } from './text-words.js';

/** Creates a bound in German, which needs an article before a day, and uses "um 2016" but "seit etwa 2016". */
const bound =
  (preposition: string, article: string): DateWords['since'] =>
  (date, precision) => {
    const isDay = precision === 'day' || precision === 'time';
    return [preposition, ...(isDay ? [article] : []), date.replace(/\bum (?=\D*\d{4}$)/, 'etwa ')].join(' ');
  };

/** Adds the preposition: "am 6. November", "im November", "2020"; none before an uncertain date. */
const at = (date: string, precision: DatePrecision): string => {
  if (precision === 'year' || /^(?:um|vermutlich) /.test(date)) return date;
  return `${precision === 'month' ? 'im' : 'am'} ${date}`;
};

export const de: TextWords = {
  quantity: { over: 'über', 'at-least': 'mindestens', nearly: 'fast', about: 'etwa' },
  date: {
    about: (date) => `um ${date}`,
    probably: (date) => `vermutlich ${date}`,
    since: /* @__PURE__ */ bound('seit', 'dem'),
    until: /* @__PURE__ */ bound('bis', 'zum'),
  },
  period: {
    atLatest: (date, precision) => `spätestens ${at(date, precision)}`,
    atEarliest: (date, precision) => `frühestens ${at(date, precision)}`,
    within: (period) => `im Zeitraum ${period}`,
    orEarlier: (phrase) => `spätestens ${phrase}`,
    start: (moment) => `Beginn ${moment}`,
    end: (moment) => `Ende ${moment}`,
  },
};
