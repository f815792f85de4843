import type { TextWords } from './text-words.js';

export const nl: TextWords = {
  quantity: { over: 'ruim', 'at-least': 'minstens', nearly: 'bijna', about: 'ongeveer' },
  date: {
    about: (date) => `circa ${date}`,
    probably: (date) => `waarschijnlijk ${date}`,
    since: (date) => `sinds ${date}`,
    until: (date) => `tot en met ${date}`,
  },
  period: {
    atLatest: (date) => `uiterlijk ${date}`,
    atEarliest: (date) => `op zijn vroegst ${date}`,
    within: (period) => `in de periode ${period}`,
    orEarlier: (phrase) => `${phrase} of eerder`,
    start: (moment) => `begin ${moment}`,
    end: (moment) => `einde ${moment}`,
  },
};
