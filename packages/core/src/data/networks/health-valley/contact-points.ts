import type { ContactPoint } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The contacts of Health Valley. */
export const contactPoints = defineRecords<ContactPoint>()({
  'contact-victor-haze': {
    id: 'contact-victor-haze',
    person: 'victor-haze',
    organization: 'health-valley',
    about: ['health-valley'],
    topic: {
      en: 'Opportunities in cross-border cooperation',
      nl: 'Kansen in grensoverschrijdende samenwerking',
      de: 'Chancen grenzüberschreitender Zusammenarbeit',
      fi: 'Rajat ylittävän yhteistyön mahdollisuudet',
    },
    undocumented: ['email', 'telephone', 'url'],
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'kan contact met mij opnemen',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor Haze Innovatiemanager Health Valley',
        section: 'Internationale ambities',
        fields: ['person', 'organization', 'about'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'de kansen die grensoverschrijdende samenwerking biedt',
        section: 'Internationale ambities',
        fields: ['topic'],
      },
    ],
    editorial: ['topic', 'undocumented'],
  },
});
