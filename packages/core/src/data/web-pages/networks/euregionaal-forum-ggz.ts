import type { Membership } from '../../../model/records/membership.js';
import type { NetworkEvent } from '../../../model/records/network-event.js';
import type { Observation } from '../../../model/records/observation.js';
import { defineRecords } from '../../define-records.js';

const memberships = defineRecords<Membership>()({
  'euregio-rijn-waal-forum-coordinator': {
    id: 'euregio-rijn-waal-forum-coordinator',
    member: 'euregio-rijn-waal',
    organization: 'euregionaal-forum-ggz',
    role: 'coordinator',
    citations: [{ source: 'erw-forum-nl' }],
  },
});

const events = defineRecords<NetworkEvent>()({
  'forum-symposium-2015': {
    id: 'forum-symposium-2015',
    name: {
      en: 'Symposium on 20 years of the forum',
      nl: 'Symposium bij 20 jaar forum',
      de: 'Symposium zu 20 Jahren Forum',
      fi: 'Foorumin 20-vuotissymposiumi',
    },
    description: {
      en: 'Announced; the year is inferred. No page tells that it was held.',
      nl: 'Aangekondigd; het jaar is afgeleid. Geen pagina vertelt dat het is gehouden.',
      de: 'Angekündigt; das Jahr ist erschlossen. Keine Seite berichtet, dass es stattfand.',
      fi: 'Ilmoitettu; vuosi on päätelty. Mikään sivu ei kerro, että se pidettiin.',
    },
    startDate: '2015-04-15',
    places: ['nijmegen'],
    about: ['euregionaal-forum-ggz'],
    organizers: ['euregio-rijn-waal'],
    status: 'planned',
    citations: [{ source: 'erw-2015' }],
    editorial: ['name', 'description', 'about', 'startDate'],
  },
});

const observations = defineRecords<Observation>()({
  'forum-members-about-50': {
    id: 'forum-members-about-50',
    subject: 'euregionaal-forum-ggz',
    property: 'property-members',
    quantity: { value: 50, qualifier: 'about' },
    citations: [{ source: 'erw-forum-nl' }],
  },
  'forum-members-over-50': {
    id: 'forum-members-over-50',
    subject: 'euregionaal-forum-ggz',
    property: 'property-members',
    quantity: { value: 50, qualifier: 'over' },
    asOf: '2020-04',
    citations: [{ source: 'erw-2020de' }],
  },
});

/** What the second layer says about the Euregionaal Forum. */
export const euregionaalForumGgzWebPages = { memberships, events, observations };
