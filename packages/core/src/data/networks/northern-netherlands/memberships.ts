import type { Membership } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/**
 * The parties named as part of the ecosystem. The page speaks of a landscape, not of members: the role is our
 * classification.
 */
export const memberships = defineRecords<Membership>()({
  'umcg-in-northern-netherlands': {
    id: 'umcg-in-northern-netherlands',
    member: 'umcg',
    organization: 'northern-netherlands',
    role: 'participant',
    note: {
      en: 'The page names it among the reasons why the region leads; that this makes it a participant is our reading.',
      nl: 'De pagina noemt het bij de redenen waarom de regio vooroploopt; dat het daarmee deelnemer is, is onze lezing.',
      de: 'Die Seite nennt es unter den Gründen dafür, dass die Region führend ist; dass es damit beteiligt ist, ist unsere Lesart.',
      fi: 'Sivu mainitsee sen niiden syiden joukossa, joiden vuoksi alue on edelläkävijä; että se siten osallistuu, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'an extremely strong teaching hospital, the UMCG',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['role', 'note'],
  },
  'campus-groningen-in-northern-netherlands': {
    id: 'campus-groningen-in-northern-netherlands',
    member: 'campus-groningen-ecosystem',
    organization: 'northern-netherlands',
    role: 'participant',
    note: {
      en: 'The page names it among the reasons why the region leads; that this makes it a participant is our reading.',
      nl: 'De pagina noemt deze bij de redenen waarom de regio vooroploopt; dat deze daarmee deelnemer is, is onze lezing.',
      de: 'Die Seite nennt ihn unter den Gründen dafür, dass die Region führend ist; dass er damit beteiligt ist, ist unsere Lesart.',
      fi: 'Sivu mainitsee sen niiden syiden joukossa, joiden vuoksi alue on edelläkävijä; että se siten osallistuu, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'challenges of the future: Campus Groningen',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['role', 'note'],
  },
  'life-cooperative-in-northern-netherlands': {
    id: 'life-cooperative-in-northern-netherlands',
    member: 'life-cooperative',
    organization: 'northern-netherlands',
    role: 'participant',
    note: {
      en: 'The page names it as a form of the collaboration in the region; that this makes it a participant is our reading.',
      nl: 'De pagina noemt haar als vorm van de samenwerking in de regio; dat zij daarmee deelnemer is, is onze lezing.',
      de: 'Die Seite nennt sie als Form der Zusammenarbeit in der Region; dass sie damit beteiligt ist, ist unsere Lesart.',
      fi: 'Sivu mainitsee sen alueen yhteistyön muotona; että se siten osallistuu, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'embodiment of that collaboration is the Life Cooperative',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['role', 'note'],
  },
  'htric-in-northern-netherlands': {
    id: 'htric-in-northern-netherlands',
    member: 'htric',
    organization: 'northern-netherlands',
    role: 'participant',
    note: {
      en: 'The page names it as a form of the collaboration in the region; that this makes it a participant is our reading.',
      nl: 'De pagina noemt het als vorm van de samenwerking in de regio; dat het daarmee deelnemer is, is onze lezing.',
      de: 'Die Seite nennt es als Form der Zusammenarbeit in der Region; dass es damit beteiligt ist, ist unsere Lesart.',
      fi: 'Sivu mainitsee sen alueen yhteistyön muotona; että se siten osallistuu, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Another interesting form of collaboration is titled HTRIC',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['role', 'note'],
  },
});
