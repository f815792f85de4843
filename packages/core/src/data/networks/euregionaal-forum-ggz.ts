import type { Goal, Group, Network, Observation, Statement } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

const networks = defineRecords<Network>()({
  'euregionaal-forum-ggz': {
    id: 'euregionaal-forum-ggz',
    name: {
      en: 'Euregionaal Forum GGZ',
      nl: 'Euregionaal Forum GGZ',
      de: 'Euregionaal Forum GGZ',
      fi: 'Euregionaal Forum GGZ',
    },
    description: {
      en: 'Called a network and a forum.',
      nl: 'Een netwerk en een forum genoemd.',
      de: 'Wird Netzwerk und Forum genannt.',
      fi: 'Kutsutaan verkostoksi ja foorumiksi.',
    },
    note: {
      en: 'The page of the annual report for 2019 names none of its members.',
      nl: 'De pagina van het jaarverslag over 2019 noemt geen van de leden.',
      de: 'Die Seite des Jahresberichts über 2019 nennt keines der Mitglieder.',
      fi: 'Vuoden 2019 vuosikertomuksen sivu ei nimeä sen jäseniä.',
    },
    kind: 'forum',
    purpose: {
      en: 'To improve healthcare in the border area.',
      nl: 'De gezondheidszorg in het grensgebied verbeteren.',
      de: 'Die Gesundheitsversorgung im Grenzgebiet verbessern.',
      fi: 'Parantaa terveydenhuoltoa raja-alueella.',
    },
    areaServed: ['dutch-german-border-area'],
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'het netwerk Euregionaal Forum GGZ',
        section: 'Matchingsbijeenkomsten',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het forum bestaat uit vijftig Nederlandse en Duitse',
        section: 'Matchingsbijeenkomsten',
        fields: ['kind', 'areaServed'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'verbetering van de gezondheidszorg in het grensgebied',
        section: 'Matchingsbijeenkomsten',
        fields: ['purpose', 'areaServed'],
      },
    ],
    editorial: ['purpose', 'description', 'note'],
  },
});

const goals = defineRecords<Goal>()({
  'euregionaal-forum-ggz-goal-improve-health-care': {
    id: 'euregionaal-forum-ggz-goal-improve-health-care',
    network: 'euregionaal-forum-ggz',
    kind: 'aim',
    statement: {
      en: 'Improve healthcare in the border area.',
      nl: 'De gezondheidszorg in het grensgebied verbeteren.',
      de: 'Die Gesundheitsversorgung im Grenzgebiet verbessern.',
      fi: 'Parantaa terveydenhuoltoa raja-alueella.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'verbetering van de gezondheidszorg in het grensgebied',
        section: 'Matchingsbijeenkomsten',
      },
    ],
    editorial: ['statement'],
  },
});

const groups = defineRecords<Group>()({
  'euregionaal-forum-ggz-coverage-care-providers': {
    id: 'euregionaal-forum-ggz-coverage-care-providers',
    name: {
      en: 'Dutch and German care institutions and other care providers',
      nl: 'Nederlandse en Duitse zorginstellingen en andere zorgverleners',
      de: 'niederländische und deutsche Gesundheitseinrichtungen und andere Leistungserbringer',
      fi: 'alankomaalaiset ja saksalaiset terveydenhuollon laitokset ja muut palveluntuottajat',
    },
    organizationKind: 'care-provider',
    network: 'euregionaal-forum-ggz',
    relation: 'covers',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vijftig Nederlandse en Duitse zorginstellingen',
        section: 'Matchingsbijeenkomsten',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'verzekeraars en andere zorgverleners',
        section: 'Matchingsbijeenkomsten',
        fields: ['name'],
      },
    ],
    editorial: ['name'],
  },
  'euregionaal-forum-ggz-coverage-insurers': {
    id: 'euregionaal-forum-ggz-coverage-insurers',
    name: {
      en: 'Dutch and German insurers',
      nl: 'Nederlandse en Duitse verzekeraars',
      de: 'niederländische und deutsche Versicherer',
      fi: 'alankomaalaiset ja saksalaiset vakuutusyhtiöt',
    },
    organizationKind: 'insurer',
    network: 'euregionaal-forum-ggz',
    relation: 'covers',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vijftig Nederlandse en Duitse zorginstellingen, verzekeraars en andere',
        section: 'Matchingsbijeenkomsten',
      },
    ],
    editorial: ['name'],
  },
});

const observations = defineRecords<Observation>()({
  'euregionaal-forum-ggz-members-50': {
    id: 'euregionaal-forum-ggz-members-50',
    subject: 'euregionaal-forum-ggz',
    property: 'property-care-institutions-insurers-and-providers',
    quantity: { value: 50, qualifier: 'exact' },
    asOf: '2019',
    note: {
      en: 'All together; the text does not say how many of each.',
      nl: 'Alle samen; de tekst zegt niet hoeveel van elke soort.',
      de: 'Alle zusammen; der Text sagt nicht, wie viele von jeder Art.',
      fi: 'Kaikki yhteensä; teksti ei kerro, kuinka monta kutakin.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het forum bestaat uit vijftig Nederlandse en Duitse',
        section: 'Matchingsbijeenkomsten',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vijftig Nederlandse en Duitse zorginstellingen, verzekeraars en andere',
        section: 'Matchingsbijeenkomsten',
        fields: ['property'],
      },
    ],
    editorial: ['note', 'asOf'],
  },
});

const statements = defineRecords<Statement>()({
  'statement-remers-forum-invited': {
    id: 'statement-remers-forum-invited',
    attributedTo: 'thea-remers',
    about: ['euregionaal-forum-ggz'],
    text: {
      en: 'In 2019, as before, the Euregionaal Forum GGZ was invited to “our” matching and theme meetings. Whom “our” takes in, she does not say.',
      nl: 'Ook in 2019 werd het Euregionaal Forum GGZ uitgenodigd voor ‘onze’ matching- en themabijeenkomsten. Wie daaronder vallen, zegt ze niet.',
      de: 'Auch 2019 wurde das Euregionaal Forum GGZ zu „unseren“ Matching- und Thementreffen eingeladen. Wer damit gemeint ist, sagt sie nicht.',
      fi: 'Myös vuonna 2019 Euregionaal Forum GGZ kutsuttiin ”meidän” kontakti- ja teematapaamisiimme. Keitä ”me” tarkoittaa, hän ei kerro.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'het netwerk Euregionaal Forum GGZ uitgenodigd',
        section: 'Matchingsbijeenkomsten',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'uitgenodigd bij onze matching- en themabijeenkomsten',
        section: 'Matchingsbijeenkomsten',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vertelt Thea Remers, coördinator',
        section: 'Matchingsbijeenkomsten',
        fields: ['attributedTo'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook dit jaar hebben we het netwerk',
        section: 'Matchingsbijeenkomsten',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
});

/** The records of the Euregionaal Forum GGZ. */
export const euregionaalForumGgz = { networks, goals, groups, observations, statements };
