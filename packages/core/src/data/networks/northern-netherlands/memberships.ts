import type { Membership } from '../../../model/records/membership.js';
import { defineRecords } from '../../define-records.js';

/** Who is named as part of the ecosystem. The page speaks of a landscape, not of members: the role is ours. */
export const memberships = defineRecords<Membership>()({
  'umcg-in-northern-netherlands': {
    id: 'umcg-in-northern-netherlands',
    member: 'umcg',
    organization: 'northern-netherlands',
    role: 'participant',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'an extremely strong teaching hospital, the UMCG',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['role'],
  },
  'campus-groningen-in-northern-netherlands': {
    id: 'campus-groningen-in-northern-netherlands',
    member: 'campus-groningen-ecosystem',
    organization: 'northern-netherlands',
    role: 'participant',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'challenges of the future: Campus Groningen',
        section: 'This is very nice, and also not illogical.',
      },
    ],
    editorial: ['role'],
  },
  'life-cooperative-in-northern-netherlands': {
    id: 'life-cooperative-in-northern-netherlands',
    member: 'life-cooperative',
    organization: 'northern-netherlands',
    role: 'participant',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'embodiment of that collaboration is the Life Cooperative',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['role'],
  },
  'htric-in-northern-netherlands': {
    id: 'htric-in-northern-netherlands',
    member: 'htric',
    organization: 'northern-netherlands',
    role: 'participant',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Another interesting form of collaboration is titled HTRIC',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['role'],
  },
});
