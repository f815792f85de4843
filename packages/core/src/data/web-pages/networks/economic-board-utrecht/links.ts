import type { Link } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Relations other than memberships. */
export const links = defineRecords<Link>()({
  'link-u10-economic-board-utrecht': {
    id: 'link-u10-economic-board-utrecht',
    from: 'u10',
    to: 'economic-board-utrecht',
    kind: 'cooperates-with',
    description: {
      en: 'The municipalities of U10 extended it up to and including 2024.',
      nl: 'De U10-gemeenten verlengden haar tot en met 2024.',
      de: 'Die U10-Gemeinden verlängerten sie bis einschließlich 2024.',
      fi: 'U10-kunnat jatkoivat sitä vuoden 2024 loppuun.',
    },
    note: {
      en: 'So says a report of February 2021. When it began is not said.',
      nl: 'Dat zegt een bericht van februari 2021. Wanneer ze begon, staat er niet.',
      de: 'Das sagt eine Meldung vom Februar 2021. Wann sie begann, wird nicht gesagt.',
      fi: 'Näin kertoo uutinen helmikuulta 2021. Alkamisaikaa ei mainita.',
    },
    endDate: '2024',
    citations: [{ source: 'kontakt-u10' }],
    editorial: ['description', 'note'],
  },
  'link-u10-rom-utrecht-region': {
    id: 'link-u10-rom-utrecht-region',
    from: 'u10',
    to: 'rom-utrecht-region',
    kind: 'cooperates-with',
    description: {
      en: 'The municipalities of U10 extended it up to and including 2024.',
      nl: 'De U10-gemeenten verlengden haar tot en met 2024.',
      de: 'Die U10-Gemeinden verlängerten sie bis einschließlich 2024.',
      fi: 'U10-kunnat jatkoivat sitä vuoden 2024 loppuun.',
    },
    note: {
      en: 'So says a report of February 2021. When it began is not said.',
      nl: 'Dat zegt een bericht van februari 2021. Wanneer ze begon, staat er niet.',
      de: 'Das sagt eine Meldung vom Februar 2021. Wann sie begann, wird nicht gesagt.',
      fi: 'Näin kertoo uutinen helmikuulta 2021. Alkamisaikaa ei mainita.',
    },
    endDate: '2024',
    citations: [{ source: 'kontakt-u10' }],
    editorial: ['description', 'note'],
  },
});
