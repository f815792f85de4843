import type { Organization } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

/**
 * The team that one document praises in its footer. It is related to no network, because the text does not state which
 * organization it belongs to.
 */
export const teamInternational = defineRecords<Organization>()({
  'team-international': {
    id: 'team-international',
    name: {
      en: 'Team International',
      nl: 'Team International',
      de: 'Team International',
      fi: 'Team International',
    },
    description: {
      en: 'Offers businesses free, confidential support with relocation, tailored to their needs.',
      nl: 'Biedt bedrijven gratis, vertrouwelijke hulp op maat bij vestiging.',
      de: 'Bietet Unternehmen kostenlose, vertrauliche und maßgeschneiderte Unterstützung bei der Ansiedlung.',
      fi: 'Tarjoaa yrityksille maksutonta, luottamuksellista ja räätälöityä tukea sijoittumiseen.',
    },
    note: {
      en: 'The text names no organisation behind it.',
      nl: 'De tekst noemt geen organisatie erachter.',
      de: 'Der Text nennt keine Organisation dahinter.',
      fi: 'Teksti ei nimeä sen taustalla olevaa organisaatiota.',
    },
    kind: 'other',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'Our Team International will strategically assist and support' },
      {
        source: 'heart-of-health-hhu',
        quote: 'Free of charge, confidential and tailored to your',
        fields: ['description'],
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
});
