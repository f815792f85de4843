import type { Link } from '../../../../model/records/link.js';
import { defineRecords } from '../../../define-records.js';

/** Ties that are no memberships. */
export const links = defineRecords<Link>()({
  'link-hhu-startup-utrecht': {
    id: 'link-hhu-startup-utrecht',
    from: 'health-hub-utrecht',
    to: 'startup-utrecht',
    kind: 'cooperates-with',
    description: {
      en: 'The page speaks of a cooperation that is beginning.',
      nl: 'De pagina spreekt van een beginnende samenwerking.',
      de: 'Die Seite spricht von einer beginnenden Zusammenarbeit.',
      fi: 'Sivu puhuu alkavasta yhteistyöstä.',
    },
    citations: [{ source: 'hhu-startup' }],
    editorial: ['description'],
  },
  'link-hhu-utrechtinc': {
    id: 'link-hhu-utrechtinc',
    from: 'health-hub-utrecht',
    to: 'utrechtinc',
    kind: 'cooperates-with',
    description: {
      en: 'The page speaks of a cooperation that is beginning.',
      nl: 'De pagina spreekt van een beginnende samenwerking.',
      de: 'Die Seite spricht von einer beginnenden Zusammenarbeit.',
      fi: 'Sivu puhuu alkavasta yhteistyöstä.',
    },
    citations: [{ source: 'hhu-startup' }],
    editorial: ['description'],
  },
});
