import type { Observation } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The observations about the Economic Board Utrecht, including contradicting ones. */
export const observations = defineRecords<Observation>()({
  'ebu-organizations-represented-25': {
    id: 'ebu-organizations-represented-25',
    subject: 'economic-board-utrecht',
    property: 'property-organizations-represented',
    quantity: { value: 25, qualifier: 'exact' },
    asOf: '2022/2024',
    note: {
      en: 'A count of the list, which looks complete.',
      nl: 'Telling van de lijst, die volledig lijkt.',
      de: 'Zählung der Liste, die vollständig wirkt.',
      fi: 'Laskettu luettelosta, joka vaikuttaa täydelliseltä.',
    },
    citations: [{ source: 'hhu-ebu' }],
    editorial: ['note', 'asOf'],
  },
});
