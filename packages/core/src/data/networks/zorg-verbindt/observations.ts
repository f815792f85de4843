import type { Observation } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The only quantity in the text can be read in two ways, so there are two observations. */
export const observations = defineRecords<Observation>()({
  'zorg-verbindt-subsidy-program-4-years': {
    id: 'zorg-verbindt-subsidy-program-4-years',
    subject: 'zorg-verbindt-subsidy-program',
    property: 'property-duration-one-reading',
    quantity: { value: 4, qualifier: 'exact', unit: 'year' },
    note: {
      en: 'If “after four years” counts the years of the subsidy programme; it can also count those of the project.',
      nl: 'Als ‘na vier jaar’ de jaren van het subsidieprogramma telt; het kunnen ook die van het project zijn.',
      de: 'Falls „nach vier Jahren“ die Jahre des Förderprogramms zählt; es können auch die des Projekts sein.',
      fi: 'Jos ”neljän vuoden jälkeen” tarkoittaa rahoitusohjelman vuosia; se voi tarkoittaa myös hankkeen vuosia.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Na vier jaar komt het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
      },
    ],
    editorial: ['subject', 'property', 'note'],
  },
  'zorg-verbindt-4-years': {
    id: 'zorg-verbindt-4-years',
    subject: 'zorg-verbindt',
    property: 'property-duration-one-reading',
    quantity: { value: 4, qualifier: 'exact', unit: 'year' },
    note: {
      en: 'If “after four years” counts the years of the project; it can also count those of the subsidy programme behind it.',
      nl: 'Als ‘na vier jaar’ de jaren van het project telt; het kunnen ook die van het achterliggende subsidieprogramma zijn.',
      de: 'Falls „nach vier Jahren“ die Jahre des Projekts zählt; es können auch die des Förderprogramms dahinter sein.',
      fi: 'Jos ”neljän vuoden jälkeen” tarkoittaa hankkeen vuosia; se voi tarkoittaa myös taustalla olevan rahoitusohjelman vuosia.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Na vier jaar komt het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
      },
    ],
    editorial: ['subject', 'property', 'note'],
  },
});
