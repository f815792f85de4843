import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** How people attend an event. */
export const attendanceMode = {
  name: 'attendance-mode',
  isOpen: true,
  terms: {
    'in-person': {
      labels: { en: 'in person', nl: 'op locatie', de: 'vor Ort', fi: 'paikan päällä' },
    },
    online: {
      labels: { en: 'online', nl: 'online', de: 'online', fi: 'verkossa' },
    },
    mixed: {
      labels: {
        en: 'in person and online',
        nl: 'op locatie en online',
        de: 'vor Ort und online',
        fi: 'paikan päällä ja verkossa',
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `attendanceMode`. */
export type KnownAttendanceMode = keyof typeof attendanceMode.terms;
/** A built-in term of `attendanceMode`, or one that the dataset declares. */
export type AttendanceMode = OpenTerm<KnownAttendanceMode>;
