import type { Link } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Relations other than memberships. */
export const links = defineRecords<Link>()({
  'link-hhu-startup-utrecht': {
    id: 'link-hhu-startup-utrecht',
    from: 'health-hub-utrecht',
    to: 'startup-utrecht',
    kind: 'cooperates-with',
    description: {
      en: 'A cooperation that is beginning.',
      nl: 'Een beginnende samenwerking.',
      de: 'Eine beginnende Zusammenarbeit.',
      fi: 'Alkava yhteistyö.',
    },
    note: {
      en: 'So says a page whose address looks like that of a draft.',
      nl: 'Dat zegt een pagina waarvan het adres op een concept lijkt.',
      de: 'Das sagt eine Seite, deren Adresse nach einem Entwurf aussieht.',
      fi: 'Näin sanoo sivu, jonka osoite näyttää luonnokselta.',
    },
    citations: [{ source: 'hhu-startup' }],
    editorial: ['description', 'note'],
  },
  'link-hhu-utrechtinc': {
    id: 'link-hhu-utrechtinc',
    from: 'health-hub-utrecht',
    to: 'utrechtinc',
    kind: 'cooperates-with',
    description: {
      en: 'A cooperation that is beginning.',
      nl: 'Een beginnende samenwerking.',
      de: 'Eine beginnende Zusammenarbeit.',
      fi: 'Alkava yhteistyö.',
    },
    note: {
      en: 'So says a page whose address looks like that of a draft.',
      nl: 'Dat zegt een pagina waarvan het adres op een concept lijkt.',
      de: 'Das sagt eine Seite, deren Adresse nach einem Entwurf aussieht.',
      fi: 'Näin sanoo sivu, jonka osoite näyttää luonnokselta.',
    },
    citations: [{ source: 'hhu-startup' }],
    editorial: ['description', 'note'],
  },
  'link-zonmw-happy-healthy-utrecht-2030': {
    id: 'link-zonmw-happy-healthy-utrecht-2030',
    from: 'zonmw',
    to: 'happy-healthy-utrecht-2030',
    kind: 'funds',
    about: ['health-hub-utrecht'],
    citations: [{ source: 'zonmw-utrechters-2030' }],
  },
});
