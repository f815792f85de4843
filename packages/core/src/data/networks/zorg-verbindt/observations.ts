import type { Observation } from '../../../model/records/observation.js';
import { defineRecords } from '../../define-records.js';

/** The one figure of the text, with what it leaves open. */
export const observations = defineRecords<Observation>()({
  'zorg-verbindt-subsidy-program-4-years': {
    id: 'zorg-verbindt-subsidy-program-4-years',
    subject: 'zorg-verbindt-subsidy-program',
    property: 'property-duration',
    quantity: { value: 4, qualifier: 'exact', unit: 'year' },
    note: {
      en: 'The text leaves open whether “after four years” counts the years of the subsidy program or those of the project Zorg Verbindt.',
      nl: 'De tekst laat open of ‘na vier jaar’ de jaren van het subsidieprogramma telt of die van het project Zorg Verbindt.',
      de: 'Der Text lässt offen, ob „nach vier Jahren“ die Jahre des Förderprogramms zählt oder die des Projekts Zorg Verbindt.',
      fi: 'Teksti jättää avoimeksi, tarkoittaako ”neljän vuoden jälkeen” tukiohjelman vai Zorg Verbindt -hankkeen vuosia.',
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
