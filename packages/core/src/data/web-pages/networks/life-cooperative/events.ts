import type { NetworkEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The events of LIFE Cooperative. */
export const events = defineRecords<NetworkEvent>()({
  'healthy-ageing-business-cooperative-launch-2014': {
    id: 'healthy-ageing-business-cooperative-launch-2014',
    name: {
      en: 'Launch of the Healthy Ageing Business Cooperative UA',
      nl: 'Start van de Healthy Ageing Business Cooperative UA',
      de: 'Start der Healthy Ageing Business Cooperative UA',
      fi: 'Healthy Ageing Business Cooperative UA:n käynnistäminen',
    },
    startDate: '2014-09-01',
    about: ['life-cooperative'],
    organizers: ['healthy-ageing-campus'],
    status: 'held',
    citations: [{ source: 'life-2014' }],
    editorial: ['name', 'about'],
  },
  'life-science-conference-2024': {
    id: 'life-science-conference-2024',
    name: {
      en: 'LIFE Science Conference',
      nl: 'LIFE Science Conference',
      de: 'LIFE Science Conference',
      fi: 'LIFE Science Conference',
    },
    description: {
      en: 'Held every year; this edition is announced.',
      nl: 'Een jaarlijkse conferentie; deze editie is aangekondigd.',
      de: 'Findet jährlich statt; diese Ausgabe ist angekündigt.',
      fi: 'Järjestetään vuosittain; tästä kerrasta on ilmoitettu.',
    },
    note: {
      en: 'No page says that it was held.',
      nl: 'Geen pagina meldt dat ze is gehouden.',
      de: 'Keine Seite berichtet, dass sie stattfand.',
      fi: 'Mikään sivu ei kerro, että se pidettiin.',
    },
    startDate: '2024-09',
    about: ['life-cooperative'],
    series: 'LIFE Science Conference',
    status: 'planned',
    citations: [{ source: 'life-anniv' }],
    editorial: ['description', 'note', 'about'],
  },
});
