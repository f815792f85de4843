import type { Concept } from '../../model/records/concept.js';
import type { Goal } from '../../model/records/goal.js';
import type { Group } from '../../model/records/group.js';
import type { Membership } from '../../model/records/membership.js';
import type { Network } from '../../model/records/network.js';
import { defineRecords } from '../define-records.js';

const networks = defineRecords<Network>()({
  htric: {
    id: 'htric',
    name: { en: 'HTRIC', nl: 'HTRIC', de: 'HTRIC', fi: 'HTRIC' },
    alternateNames: ['Health Technology Research & Innovation Cluster'],
    description: {
      en: 'Combines three faculties, called strong, and the University Medical Center Groningen, a combination called unique. It also has links with companies, government and other knowledge institutions, which are not named; nor is the university of the faculties.',
      nl: 'Verenigt drie faculteiten, sterk genoemd, en het Universitair Medisch Centrum Groningen, een combinatie die uniek heet. Er zijn ook banden met bedrijven, overheid en andere kennisinstellingen, die niet worden genoemd; ook de universiteit van de faculteiten niet.',
      de: 'Vereint drei Fakultäten, die stark genannt werden, und das Universitätsklinikum Groningen, eine Kombination, die einzigartig heißt. Es gibt auch Verbindungen zu Unternehmen, öffentlicher Hand und anderen Wissenseinrichtungen, die nicht genannt werden; auch die Universität der Fakultäten nicht.',
      fi: 'Yhdistää kolme tiedekuntaa, joita kutsutaan vahvoiksi, ja Groningenin yliopistollisen sairaalan; yhdistelmää kutsutaan ainutlaatuiseksi. Sillä on myös yhteyksiä yrityksiin, julkishallintoon ja muihin tutkimus- ja koulutuslaitoksiin, joita ei nimetä, kuten ei tiedekuntien yliopistoakaan.',
    },
    place: 'northern-netherlands-region',
    kind: 'cluster',
    purpose: {
      en: 'To bring worldwide innovations, for instance in devices, materials and coatings, to their first application in or on humans at Campus Groningen.',
      nl: 'Wereldwijde innovaties, bijvoorbeeld in apparaten, materialen en coatings, op Campus Groningen tot hun eerste toepassing in of aan de mens brengen.',
      de: 'Weltweite Innovationen, etwa bei Geräten, Materialien und Beschichtungen, auf dem Campus Groningen zur ersten Anwendung im oder am Menschen bringen.',
      fi: 'Viedä maailmanlaajuiset innovaatiot, esimerkiksi laitteissa, materiaaleissa ja pinnoitteissa, ensimmäiseen sovellukseen ihmisessä tai ihmisellä Campus Groningenissa.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'titled HTRIC (Health Technology Research & Innovation Cluster)',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'Another interesting form of collaboration is titled HTRIC',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['name', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'unique combination of the strong faculties of Science',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'global innovations such as in devices, materials and',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['purpose'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'first application in or to humans at Campus',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['purpose'],
      },
    ],
    editorial: ['place', 'purpose', 'description'],
  },
});

const memberships = defineRecords<Membership>()({
  'htric-science-and-engineering': {
    id: 'htric-science-and-engineering',
    member: 'htric-faculty-science-and-engineering',
    organization: 'htric',
    role: 'member',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'strong faculties of Science & Engineering',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'HTRIC consists of a unique combination of the',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['role'],
      },
    ],
    editorial: ['role'],
  },
  'htric-behavioral-and-social-sciences': {
    id: 'htric-behavioral-and-social-sciences',
    member: 'htric-faculty-behavioral-and-social-sciences',
    organization: 'htric',
    role: 'member',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Science & Engineering, Behavioral & Social Sciences, Economics',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'HTRIC consists of a unique combination of the',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['role'],
      },
    ],
    editorial: ['role'],
  },
  'htric-economics-and-business-administration': {
    id: 'htric-economics-and-business-administration',
    member: 'htric-faculty-economics-and-business-administration',
    organization: 'htric',
    role: 'member',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Social Sciences, Economics & Business Administration',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'HTRIC consists of a unique combination of the',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['role'],
      },
    ],
    editorial: ['role'],
  },
  'umcg-in-htric': {
    id: 'umcg-in-htric',
    member: 'umcg',
    organization: 'htric',
    role: 'member',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'the University Medical Center Groningen',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'HTRIC consists of a unique combination of the',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['role'],
      },
    ],
    editorial: ['role'],
  },
});

const concepts = defineRecords<Concept>()({
  'theme-devices': {
    id: 'theme-devices',
    scheme: 'theme',
    label: { en: 'Devices', nl: 'Apparaten', de: 'Geräte', fi: 'Laitteet' },
    network: 'htric',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'innovations such as in devices, materials and coatings',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'theme-materials': {
    id: 'theme-materials',
    scheme: 'theme',
    label: { en: 'Materials', nl: 'Materialen', de: 'Materialien', fi: 'Materiaalit' },
    network: 'htric',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'innovations such as in devices, materials and coatings',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'theme-coatings': {
    id: 'theme-coatings',
    scheme: 'theme',
    label: { en: 'Coatings', nl: 'Coatings', de: 'Beschichtungen', fi: 'Pinnoitteet' },
    network: 'htric',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'innovations such as in devices, materials and coatings',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
});

const groups = defineRecords<Group>()({
  'actor-htric-companies': {
    id: 'actor-htric-companies',
    name: { en: 'Companies', nl: 'Bedrijven', de: 'Unternehmen', fi: 'Yritykset' },
    description: {
      en: 'HTRIC has links with them; they are not said to belong to it.',
      nl: 'HTRIC heeft er banden mee; dat ze erbij horen, staat er niet.',
      de: 'HTRIC hat Verbindungen zu ihnen; dass sie dazugehören, wird nicht gesagt.',
      fi: 'HTRICillä on yhteyksiä niihin; niiden ei sanota kuuluvan siihen.',
    },
    network: 'htric',
    organizationKind: 'company',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-htric-government': {
    id: 'actor-htric-government',
    name: { en: 'Government', nl: 'Overheid', de: 'Öffentliche Hand', fi: 'Julkishallinto' },
    description: {
      en: 'HTRIC has links with it; it is not said to belong to it.',
      nl: 'HTRIC heeft er banden mee; dat ze erbij hoort, staat er niet.',
      de: 'HTRIC hat Verbindungen zu ihr; dass sie dazugehört, wird nicht gesagt.',
      fi: 'HTRICillä on yhteyksiä siihen; sen ei sanota kuuluvan HTRICiin.',
    },
    network: 'htric',
    organizationKind: 'government',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description', 'organizationKind'],
  },
  'actor-htric-other-knowledge-institutions': {
    id: 'actor-htric-other-knowledge-institutions',
    name: {
      en: 'Other knowledge institutions',
      nl: 'Andere kennisinstellingen',
      de: 'Andere Wissenseinrichtungen',
      fi: 'Muut tutkimus- ja koulutuslaitokset',
    },
    description: {
      en: 'HTRIC has links with them; they are not said to belong to it.',
      nl: 'HTRIC heeft er banden mee; dat ze erbij horen, staat er niet.',
      de: 'HTRIC hat Verbindungen zu ihnen; dass sie dazugehören, wird nicht gesagt.',
      fi: 'HTRICillä on yhteyksiä niihin; niiden ei sanota kuuluvan siihen.',
    },
    network: 'htric',
    organizationKind: 'knowledge-institution',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
});

const goals = defineRecords<Goal>()({
  'htric-goal-first-application': {
    id: 'htric-goal-first-application',
    network: 'htric',
    kind: 'aim',
    statement: {
      en: 'Worldwide innovations, such as in devices, materials and coatings, find their way to first application in or on humans at Campus Groningen.',
      nl: 'Wereldwijde innovaties, zoals in apparaten, materialen en coatings, vinden op Campus Groningen hun eerste toepassing in of aan de mens.',
      de: 'Weltweite Innovationen, etwa bei Geräten, Materialien und Beschichtungen, finden auf dem Campus Groningen zur ersten Anwendung im oder am Menschen.',
      fi: 'Maailmanlaajuiset innovaatiot, kuten laitteissa, materiaaleissa ja pinnoitteissa, löytävät tien ensimmäiseen sovellukseen ihmisessä tai ihmisellä Campus Groningenissa.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'global innovations such as in devices, materials and',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'first application in or to humans at Campus',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['statement'],
      },
    ],
    editorial: ['network', 'statement'],
  },
});

/** What belongs to the Health Technology Research & Innovation Cluster. */
export const htric = { networks, memberships, concepts, goals, groups };
