import type { Observation } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The observations about the Gesundheitsregion KölnBonn, including contradicting ones. */
export const observations = defineRecords<Observation>()({
  'koelnbonn-members-140': {
    id: 'koelnbonn-members-140',
    subject: 'gesundheitsregion-koelnbonn',
    property: 'property-members',
    quantity: { value: 140, qualifier: 'exact' },
    asOf: '2016',
    citations: [{ source: 'kb-140' }],
    editorial: ['asOf'],
  },
  'summerbird-2016-participants': {
    id: 'summerbird-2016-participants',
    subject: 'summerbird-2016',
    property: 'property-participants',
    quantity: { value: 40, qualifier: 'nearly' },
    citations: [{ source: 'kb-sommer' }],
  },
});
