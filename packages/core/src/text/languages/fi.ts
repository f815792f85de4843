import type { DatePrecision } from '../date-precision.js';
import type { DateWords, TextWords } from './text-words.js';

/**
 * Inflects a date. Finnish has no prepositions: a year is preceded by an inflected noun, a month gets a case ending.
 */
const inflect =
  (yearNoun: string, monthEnding: string): DateWords['since'] =>
  (date, precision) => {
    const inflected: Partial<Record<DatePrecision, string>> = {
      year: date.replace(/\d+$/, `${yearNoun} $&`),
      month: date.replace('kuu ', `kuu${monthEnding} `),
    };
    return inflected[precision] ?? date;
  };

/** Creates a bound: "since" and "until" are postpositions. */
const bound = (yearNoun: string, monthEnding: string, after: string): DateWords['since'] => {
  const inflected = inflect(yearNoun, monthEnding);
  return (date, precision) => `${inflected(date, precision)} ${after}`;
};

const at = /* @__PURE__ */ inflect('vuonna', 'ssa');

export const fi: TextWords = {
  quantity: { over: 'yli', 'at-least': 'vähintään', nearly: 'lähes', about: 'noin' },
  date: {
    about: (date) => `noin ${date}`,
    probably: (date) => `luultavasti ${date}`,
    since: /* @__PURE__ */ bound('vuodesta', 'sta', 'alkaen'),
    until: /* @__PURE__ */ bound('vuoteen', 'hun', 'asti'),
  },
  period: {
    atLatest: (date, precision) => `viimeistään ${at(date, precision)}`,
    atEarliest: (date, precision) => `aikaisintaan ${at(date, precision)}`,
    within: (period) => `aikavälillä ${period}`,
    orEarlier: (phrase) => `viimeistään ${phrase}`,
    start: (moment) => `alku ${moment}`,
    end: (moment) => `loppu ${moment}`,
  },
};
