import type { Link } from '../../../../model/records/link.js';
import { defineRecords } from '../../../define-records.js';

/** Ties that are no memberships. */
export const links = defineRecords<Link>()({
  'link-sitra-upgraded': {
    id: 'link-sitra-upgraded',
    from: 'sitra',
    to: 'upgraded',
    kind: 'funds',
    description: {
      en: 'Sponsor of an event.',
      nl: 'Sponsor van een evenement.',
      de: 'Sponsor einer Veranstaltung.',
      fi: 'Tapahtuman sponsori.',
    },
    citations: [{ source: 'upg-history' }],
    editorial: ['kind', 'description'],
  },
  'link-eit-digital-upgraded': {
    id: 'link-eit-digital-upgraded',
    from: 'eit-digital',
    to: 'upgraded',
    kind: 'supports',
    description: {
      en: 'Supporter of an event.',
      nl: 'Ondersteuner van een evenement.',
      de: 'Unterstützer einer Veranstaltung.',
      fi: 'Tapahtuman tukija.',
    },
    citations: [{ source: 'upg-history' }],
    editorial: ['description'],
  },
  'link-helsinki-uusimaa-upgraded': {
    id: 'link-helsinki-uusimaa-upgraded',
    from: 'helsinki-uusimaa-regional-council',
    to: 'upgraded',
    kind: 'supports',
    description: {
      en: 'Supporter of the map of the ecosystem.',
      nl: 'Ondersteuner van de kaart van het ecosysteem.',
      de: 'Unterstützer der Karte des Ökosystems.',
      fi: 'Ekosysteemikartan tukija.',
    },
    citations: [{ source: 'upg-map' }],
    editorial: ['description'],
  },
});
