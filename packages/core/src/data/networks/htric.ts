import type { Concept, Goal, Group, Link, Membership, Network, Statement } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

const networks = defineRecords<Network>()({
  htric: {
    id: 'htric',
    name: { en: 'HTRIC', nl: 'HTRIC', de: 'HTRIC', fi: 'HTRIC' },
    alternateNames: ['Health Technology Research & Innovation Cluster'],
    description: {
      en: 'Combines three faculties and the University Medical Center Groningen.',
      nl: 'Verenigt drie faculteiten en het Universitair Medisch Centrum Groningen.',
      de: 'Vereint drei Fakultäten und das Universitätsklinikum Groningen.',
      fi: 'Yhdistää kolme tiedekuntaa ja Groningenin yliopistollisen sairaalan.',
    },
    note: {
      en: 'The page on the health sector in the northern Netherlands does not name the university of the faculties.',
      nl: 'De pagina over de gezondheidssector in Noord-Nederland noemt de universiteit van de faculteiten niet.',
      de: 'Die Seite über den Gesundheitssektor in den nördlichen Niederlanden nennt die Universität der Fakultäten nicht.',
      fi: 'Pohjois-Alankomaiden terveysalasta kertova sivu ei nimeä tiedekuntien yliopistoa.',
    },
    kind: 'cluster',
    purpose: {
      en: 'To bring worldwide innovations, for instance in devices, materials and coatings, to their first application in or on humans at Campus Groningen.',
      nl: 'Wereldwijde innovaties, bijvoorbeeld in apparaten, materialen en coatings, op Campus Groningen tot hun eerste toepassing in of aan de mens brengen.',
      de: 'Weltweite Innovationen, etwa bei Geräten, Materialien und Beschichtungen, auf dem Campus Groningen zur ersten Anwendung im oder am Menschen bringen.',
      fi: 'Viedä maailmanlaajuiset innovaatiot, esimerkiksi laitteissa, materiaaleissa ja pinnoitteissa, ensimmäiseen käyttöön ihmisessä tai ihmisellä Campus Groningenissa.',
    },
    areaServed: ['campus-groningen'],
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
    editorial: ['purpose', 'description', 'note', 'areaServed'],
  },
});

const partsNote = {
  en: 'The text says that HTRIC consists of three faculties and the medical centre; that they are its members is our reading.',
  nl: 'De tekst zegt dat HTRIC uit drie faculteiten en het medisch centrum bestaat; dat ze er lid van zijn, is onze lezing.',
  de: 'Der Text sagt, dass HTRIC aus drei Fakultäten und dem Klinikum besteht; dass sie Mitglieder sind, ist unsere Lesart.',
  fi: 'Tekstin mukaan HTRIC koostuu kolmesta tiedekunnasta ja yliopistollisesta sairaalasta; että ne ovat sen jäseniä, on meidän tulkintamme.',
};

const memberships = defineRecords<Membership>()({
  'htric-science-and-engineering': {
    id: 'htric-science-and-engineering',
    member: 'htric-faculty-science-and-engineering',
    organization: 'htric',
    role: 'member',
    note: partsNote,
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
    editorial: ['role', 'note'],
  },
  'htric-behavioral-and-social-sciences': {
    id: 'htric-behavioral-and-social-sciences',
    member: 'htric-faculty-behavioral-and-social-sciences',
    organization: 'htric',
    role: 'member',
    note: partsNote,
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
    editorial: ['role', 'note'],
  },
  'htric-economics-and-business-administration': {
    id: 'htric-economics-and-business-administration',
    member: 'htric-faculty-economics-and-business-administration',
    organization: 'htric',
    role: 'member',
    note: partsNote,
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
    editorial: ['role', 'note'],
  },
  'umcg-in-htric': {
    id: 'umcg-in-htric',
    member: 'umcg',
    organization: 'htric',
    role: 'member',
    note: partsNote,
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
    editorial: ['role', 'note'],
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
    network: 'htric',
    organizationKind: 'company',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi'],
  },
  'actor-htric-government': {
    id: 'actor-htric-government',
    name: { en: 'Government', nl: 'Overheid', de: 'Öffentliche Hand', fi: 'Julkishallinto' },
    network: 'htric',
    organizationKind: 'government',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'organizationKind'],
  },
  'actor-htric-other-knowledge-institutions': {
    id: 'actor-htric-other-knowledge-institutions',
    name: {
      en: 'Other knowledge institutions',
      nl: 'Andere kennisinstellingen',
      de: 'Andere Wissenseinrichtungen',
      fi: 'Muut tutkimus- ja koulutusorganisaatiot',
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
    editorial: ['name.nl', 'name.de', 'name.fi'],
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
      fi: 'Maailmanlaajuiset innovaatiot, kuten laitteissa, materiaaleissa ja pinnoitteissa, etenevät ensimmäiseen käyttöön ihmisessä tai ihmisellä Campus Groningenissa.',
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

const links = defineRecords<Link>()({
  'link-htric-companies': {
    id: 'link-htric-companies',
    from: 'htric',
    to: 'actor-htric-companies',
    kind: 'has-links-with',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
  },
  'link-htric-government': {
    id: 'link-htric-government',
    from: 'htric',
    to: 'actor-htric-government',
    kind: 'has-links-with',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
  },
  'link-htric-other-knowledge-institutions': {
    id: 'link-htric-other-knowledge-institutions',
    from: 'htric',
    to: 'actor-htric-other-knowledge-institutions',
    kind: 'has-links-with',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
  },
});

const statements = defineRecords<Statement>()({
  'statement-htric-unique-combination': {
    id: 'statement-htric-unique-combination',
    about: ['htric', 'northern-netherlands'],
    text: {
      en: 'HTRIC is another interesting form of collaboration: a unique combination of strong faculties and the University Medical Center Groningen.',
      nl: 'HTRIC is een andere interessante vorm van samenwerking: een unieke combinatie van sterke faculteiten en het Universitair Medisch Centrum Groningen.',
      de: 'HTRIC ist eine weitere interessante Form der Zusammenarbeit: eine einzigartige Kombination starker Fakultäten mit dem Universitätsklinikum Groningen.',
      fi: 'HTRIC on toinen kiinnostava yhteistyön muoto: vahvojen tiedekuntien ja Groningenin yliopistollisen sairaalan ainutlaatuinen yhdistelmä.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Another interesting form of collaboration is titled HTRIC',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'unique combination of the strong faculties of Science',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-htric-innovations': {
    id: 'statement-htric-innovations',
    about: ['htric', 'campus-groningen', 'theme-devices', 'theme-materials', 'theme-coatings'],
    text: {
      en: 'HTRIC’s goal speaks of worldwide innovations, for instance in devices, materials and coatings; their first application, in or on humans, is to be at Campus Groningen.',
      nl: 'Het doel van HTRIC spreekt van wereldwijde innovaties, bijvoorbeeld in apparaten, materialen en coatings; hun eerste toepassing, in of aan de mens, moet op Campus Groningen plaatsvinden.',
      de: 'Das Ziel von HTRIC spricht von weltweiten Innovationen, zum Beispiel bei Geräten, Materialien und Beschichtungen; ihre erste Anwendung, im oder am Menschen, soll auf dem Campus Groningen erfolgen.',
      fi: 'HTRICin tavoite puhuu maailmanlaajuisista innovaatioista, esimerkiksi laitteissa, materiaaleissa ja pinnoitteissa; niiden ensimmäisen käytön, ihmisessä tai ihmisellä, on määrä tapahtua Campus Groningenissa.',
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
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
});

/** The records of the Health Technology Research & Innovation Cluster. */
export const htric = { networks, memberships, concepts, goals, links, groups, statements };
