import type { Membership } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The positions of the person named with the network. The report prints two titles, and both are recorded. */
export const memberships = defineRecords<Membership>()({
  'victor-haze-innovation-manager-internationalization': {
    id: 'victor-haze-innovation-manager-internationalization',
    member: 'victor-haze',
    organization: 'health-valley',
    role: 'staff',
    title: {
      en: 'Innovation Manager for Internationalisation',
      nl: 'Innovatiemanager internationalisering',
      de: 'Innovationsmanager Internationalisierung',
      fi: 'Kansainvälistymisen innovaatiopäällikkö',
    },
    asOf: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'weet Victor Haze, innovatiemanager internationalisering',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor Haze Innovatiemanager Health Valley',
        section: 'Internationale ambities',
        fields: ['organization'],
      },
    ],
    editorial: ['role', 'title.en', 'title.de', 'title.fi', 'asOf'],
  },
  'victor-haze-innovation-manager': {
    id: 'victor-haze-innovation-manager',
    member: 'victor-haze',
    organization: 'health-valley',
    role: 'staff',
    title: { en: 'Innovation Manager', nl: 'Innovatiemanager', de: 'Innovationsmanager', fi: 'Innovaatiopäällikkö' },
    asOf: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor Haze Innovatiemanager Health Valley',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['role', 'title.en', 'title.de', 'title.fi', 'asOf'],
  },
});
