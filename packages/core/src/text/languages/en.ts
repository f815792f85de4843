import type { TextWords } from './text-words.js';

export const en: TextWords = {
  quantity: { over: 'over', 'at-least': 'at least', nearly: 'nearly', about: 'about' },
  date: {
    about: (date) => `about ${date}`,
    probably: (date) => `probably ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
  },
  period: {
    atLatest: (date) => `by ${date} at the latest`,
    atEarliest: (date) => `${date} at the earliest`,
    within: (period) => `in the period ${period}`,
    orEarlier: (phrase) => `${phrase} or earlier`,
    start: (moment) => `start ${moment}`,
    end: (moment) => `end ${moment}`,
  },
};
