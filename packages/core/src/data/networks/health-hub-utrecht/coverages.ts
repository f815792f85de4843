import type { Coverage } from '../../../model/coverage.js';
import { defineRecords } from '../../define-records.js';

/** Which kinds of organizations the partners range over. The source names none of them. */
export const coverages = defineRecords<Coverage>()({
  'hhu-coverage-hospitals': {
    id: 'hhu-coverage-hospitals',
    network: 'health-hub-utrecht',
    organizationKind: 'hospital',
    extent: 'all',
    statement: {
      en: 'all hospitals',
      nl: 'alle ziekenhuizen',
      de: 'alle Krankenhäuser',
      fi: 'kaikki sairaalat',
    },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'over 30 partners, ranging from all hospitals to' }],
    editorial: ['statement.nl', 'statement.de', 'statement.fi'],
  },
  'hhu-coverage-knowledge-institutions': {
    id: 'hhu-coverage-knowledge-institutions',
    network: 'health-hub-utrecht',
    organizationKind: 'knowledge-institution',
    extent: 'all',
    statement: {
      en: 'all knowledge institutions',
      nl: 'alle kennisinstellingen',
      de: 'alle Wissenseinrichtungen',
      fi: 'kaikki tutkimus- ja koulutuslaitokset',
    },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'all hospitals to all knowledge institution' }],
    editorial: ['statement'],
  },
  'hhu-coverage-municipalities': {
    id: 'hhu-coverage-municipalities',
    network: 'health-hub-utrecht',
    organizationKind: 'municipality',
    extent: 'most',
    statement: {
      en: 'most municipalities in the region',
      nl: 'de meeste gemeenten in de regio',
      de: 'die meisten Gemeinden der Region',
      fi: 'useimmat alueen kunnat',
    },
    area: 'utrecht-region',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'most municipalities in the region' }],
    editorial: ['statement.nl', 'statement.de', 'statement.fi'],
  },
  'hhu-coverage-welfare-organizations': {
    id: 'hhu-coverage-welfare-organizations',
    network: 'health-hub-utrecht',
    organizationKind: 'welfare-organization',
    extent: 'most-prominent',
    statement: {
      en: 'most prominent welfare organizations',
      nl: 'de meest vooraanstaande welzijnsorganisaties',
      de: 'die bedeutendsten Wohlfahrtsorganisationen',
      fi: 'merkittävimmät hyvinvointialan organisaatiot',
    },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'most prominent welfare organizations' }],
    editorial: ['statement.nl', 'statement.de', 'statement.fi', 'extent'],
  },
});
