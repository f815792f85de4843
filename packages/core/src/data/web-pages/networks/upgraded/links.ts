import type { Link } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Relations other than memberships. */
export const links = defineRecords<Link>()({
  'link-sitra-upgraded': {
    id: 'link-sitra-upgraded',
    from: 'sitra',
    to: 'first-monthly-health-meetup',
    kind: 'funds',
    about: ['upgraded'],
    description: {
      en: 'Sponsor of this one event.',
      nl: 'Sponsor van dit ene evenement.',
      de: 'Sponsor dieser einen Veranstaltung.',
      fi: 'Tämän yhden tapahtuman sponsori.',
    },
    note: {
      en: 'An amount is not given.',
      nl: 'Een bedrag staat er niet.',
      de: 'Ein Betrag wird nicht genannt.',
      fi: 'Summaa ei mainita.',
    },
    citations: [{ source: 'upg-history' }],
    editorial: ['kind', 'description', 'note'],
  },
  'link-eit-digital-upgraded': {
    id: 'link-eit-digital-upgraded',
    from: 'eit-digital',
    to: 'first-open-healthspa-event',
    kind: 'supports',
    about: ['upgraded'],
    citations: [{ source: 'upg-history' }],
  },
  'link-helsinki-uusimaa-upgraded': {
    id: 'link-helsinki-uusimaa-upgraded',
    from: 'helsinki-uusimaa-regional-council',
    to: 'helsinki-health-ecosystem-metro-map',
    kind: 'supports',
    about: ['upgraded'],
    citations: [{ source: 'upg-map' }],
  },
});
