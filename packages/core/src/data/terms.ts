import type { Concept } from '../model/types.generated.js';
import { defineRecords } from './define-records.js';

/**
 * The terms that the documents need besides the built-in terms of the vocabularies: too specific to one network to be
 * built in. A term that a document uses cites it; the others are our own classification.
 */
export const terms = defineRecords<Concept>()({
  'city-deal': {
    id: 'city-deal',
    scheme: 'network-kind',
    label: { en: 'City Deal', nl: 'City Deal', de: 'City Deal', fi: 'City Deal -sopimus' },
    pluralLabel: { en: 'City Deals', nl: 'City Deals', de: 'City Deals', fi: 'City Deal -sopimukset' },
    description: {
      en: 'Agreement of Dutch towns, the national government and others to work on one task together.',
      nl: 'Afspraak van steden, het Rijk en anderen om samen aan één opgave te werken.',
      de: 'Vereinbarung niederländischer Städte, des Staates und anderer, gemeinsam an einer Aufgabe zu arbeiten.',
      fi: 'Alankomaiden kaupunkien, valtion ja muiden sopimus työskennellä yhdessä yhden tehtävän parissa.',
    },
    citations: [{ source: 'province-utrecht-health-hub', quote: 'De Citydeal Health Hub begon in 2016 als' }],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'pluralLabel', 'description'],
  },
  'network-organization': {
    id: 'network-organization',
    scheme: 'network-kind',
    label: {
      en: 'network organisation',
      nl: 'netwerkorganisatie',
      de: 'Netzwerkorganisation',
      fi: 'verkosto-organisaatio',
    },
    pluralLabel: {
      en: 'network organisations',
      nl: 'netwerkorganisaties',
      de: 'Netzwerkorganisationen',
      fi: 'verkosto-organisaatiot',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'The growing network organization currently consists of' },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'innovation-ecosystem': {
    id: 'innovation-ecosystem',
    scheme: 'network-kind',
    label: {
      en: 'innovation ecosystem',
      nl: 'innovatie-ecosysteem',
      de: 'Innovationsökosystem',
      fi: 'innovaatioekosysteemi',
    },
    pluralLabel: {
      en: 'innovation ecosystems',
      nl: 'innovatie-ecosystemen',
      de: 'Innovationsökosysteme',
      fi: 'innovaatioekosysteemit',
    },
    broader: 'ecosystem',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Health Hub Utrecht is an innovation-ecosystem focused on' },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel', 'broader'],
  },
  'transition-ecosystem': {
    id: 'transition-ecosystem',
    scheme: 'network-kind',
    label: {
      en: 'transition ecosystem',
      nl: 'transitie-ecosysteem',
      de: 'Transformationsökosystem',
      fi: 'muutosekosysteemi',
    },
    pluralLabel: {
      en: 'transition ecosystems',
      nl: 'transitie-ecosystemen',
      de: 'Transformationsökosysteme',
      fi: 'muutosekosysteemit',
    },
    broader: 'ecosystem',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'High time then for a transition-ecosystem in which',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel', 'broader'],
  },
  'testing-ground': {
    id: 'testing-ground',
    scheme: 'network-kind',
    label: { en: 'testing ground', nl: 'proeftuin', de: 'Testfeld', fi: 'koekenttä' },
    pluralLabel: { en: 'testing grounds', nl: 'proeftuinen', de: 'Testfelde', fi: 'koekentät' },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'the Northern Netherlands is a large testing ground',
        section: 'Northern Netherlands as a testing ground',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
  },
  coalition: {
    id: 'coalition',
    scheme: 'program-kind',
    label: { en: 'coalition', nl: 'coalitie', de: 'Koalition', fi: 'koalitio' },
    pluralLabel: { en: 'coalitions', nl: 'coalities', de: 'Koalitionen', fi: 'koalitiot' },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'It has built working coalitions around' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'sub-coalition': {
    id: 'sub-coalition',
    scheme: 'program-kind',
    label: { en: 'sub-coalition', nl: 'deelcoalitie', de: 'Teilkoalition', fi: 'osakoalitio' },
    pluralLabel: { en: 'sub-coalitions', nl: 'deelcoalities', de: 'Teilkoalitionen', fi: 'osakoalitiot' },
    broader: 'coalition',
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'de deelcoalitie ‘gezonde leefomgeving’', section: 'Coalities' },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi', 'pluralLabel', 'broader'],
  },
  'transition-program': {
    id: 'transition-program',
    scheme: 'program-kind',
    label: { en: 'transition programme', nl: 'transitieprogramma', de: 'Transformationsprogramm', fi: 'muutosohjelma' },
    pluralLabel: {
      en: 'transition programmes',
      nl: 'transitieprogramma’s',
      de: 'Transformationsprogramme',
      fi: 'muutosohjelmat',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Next to these key transition programs',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'prevention-program': {
    id: 'prevention-program',
    scheme: 'program-kind',
    label: {
      en: 'prevention programme',
      nl: 'preventieprogramma',
      de: 'Präventionsprogramm',
      fi: 'ennaltaehkäisyohjelma',
    },
    pluralLabel: {
      en: 'prevention programmes',
      nl: 'preventieprogramma’s',
      de: 'Präventionsprogramme',
      fi: 'ennaltaehkäisyohjelmat',
    },
    citations: [],
    editorial: ['scheme', 'label', 'pluralLabel'],
  },
  strand: {
    id: 'strand',
    scheme: 'program-kind',
    label: { en: 'strand', nl: 'programmalijn', de: 'Programmlinie', fi: 'ohjelmalinja' },
    pluralLabel: { en: 'strands', nl: 'programmalijnen', de: 'Programmlinien', fi: 'ohjelmalinjat' },
    description: {
      en: 'One of the lines of work of a larger programme.',
      nl: 'Een van de lijnen van een groter programma.',
      de: 'Eine der Arbeitslinien eines größeren Programms.',
      fi: 'Yksi suuremman ohjelman työlinjoista.',
    },
    citations: [],
    editorial: ['scheme', 'label', 'pluralLabel', 'description'],
  },
  cohort: {
    id: 'cohort',
    scheme: 'program-kind',
    label: { en: 'cohort study', nl: 'cohortonderzoek', de: 'Kohortenstudie', fi: 'kohorttitutkimus' },
    pluralLabel: { en: 'cohort studies', nl: 'cohortonderzoeken', de: 'Kohortenstudien', fi: 'kohorttitutkimukset' },
    description: {
      en: 'Research that follows the same people over years.',
      nl: 'Onderzoek dat dezelfde mensen jarenlang volgt.',
      de: 'Forschung, die dieselben Menschen über Jahre begleitet.',
      fi: 'Tutkimus, joka seuraa samoja ihmisiä vuosien ajan.',
    },
    citations: [],
    editorial: ['scheme', 'label', 'pluralLabel', 'description'],
  },
  'daily-activity': {
    id: 'daily-activity',
    scheme: 'concept-scheme',
    label: { en: 'daily activity', nl: 'dagelijkse activiteit', de: 'Alltagsaktivität', fi: 'arjen toiminto' },
    pluralLabel: {
      en: 'daily activities',
      nl: 'dagelijkse activiteiten',
      de: 'Alltagsaktivitäten',
      fi: 'arjen toiminnot',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'public-private innovation focused on peoples daily activities',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
  },
  expansion: {
    id: 'expansion',
    scheme: 'change-kind',
    label: { en: 'expansion', nl: 'doorgroei', de: 'Weiterentwicklung', fi: 'laajentuminen' },
    pluralLabel: { en: 'expansions', nl: 'doorgroei', de: 'Weiterentwicklungen', fi: 'laajentumiset' },
    description: {
      en: 'One grew into the other.',
      nl: 'Het een groeide uit tot het ander.',
      de: 'Das eine wuchs zum anderen heran.',
      fi: 'Toinen kasvoi toiseksi.',
    },
    note: {
      en: 'That the first ended is not said.',
      nl: 'Dat het eerste ophield, staat er niet.',
      de: 'Dass das erste endete, wird nicht gesagt.',
      fi: 'Ei sanota, että ensimmäinen päättyi.',
    },
    citations: [{ source: 'province-utrecht-health-hub', quote: 'groeide in hoog tempo uit tot een regio-alliantie' }],
    editorial: ['scheme', 'label', 'pluralLabel', 'description', 'note'],
  },
  'aimed-at': {
    id: 'aimed-at',
    scheme: 'link-kind',
    label: { en: 'is aimed at', nl: 'is gericht op', de: 'richtet sich an', fi: 'on suunnattu ryhmälle' },
    inverseLabel: {
      en: 'is the target group of',
      nl: 'is de doelgroep van',
      de: 'ist Zielgruppe von',
      fi: 'on kohderyhmä ohjelmalle',
    },
    citations: [],
    editorial: ['scheme', 'label', 'inverseLabel'],
  },
  'takes-part-in': {
    id: 'takes-part-in',
    scheme: 'link-kind',
    label: { en: 'takes part in', nl: 'neemt deel aan', de: 'nimmt teil an', fi: 'osallistuu ohjelmaan' },
    inverseLabel: {
      en: 'has as participants',
      nl: 'heeft als deelnemers',
      de: 'hat als Teilnehmende',
      fi: 'osallistujina on',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['scheme', 'label', 'inverseLabel'],
  },
  lists: {
    id: 'lists',
    scheme: 'link-kind',
    label: { en: 'has on its list', nl: 'heeft op de lijst', de: 'führt auf seiner Liste', fi: 'pitää luettelossaan' },
    inverseLabel: {
      en: 'is on the list of',
      nl: 'staat op de lijst van',
      de: 'steht auf der Liste von',
      fi: 'on luettelossa, jota pitää',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['scheme', 'label', 'inverseLabel'],
  },
  documents: {
    id: 'documents',
    scheme: 'source-layer',
    label: { en: 'main documents', nl: 'hoofddocumenten', de: 'Hauptdokumente', fi: 'pääasiakirjat' },
    description: {
      en: 'The five documents from which this dataset started. Their records quote them word for word.',
      nl: 'De vijf documenten waarmee deze dataset begon. De gegevens citeren ze woordelijk.',
      de: 'Die fünf Dokumente, mit denen dieser Datensatz begann. Die Angaben zitieren sie wörtlich.',
      fi: 'Viisi asiakirjaa, joista tämä tietoaineisto alkoi. Tiedot lainaavat niitä sanatarkasti.',
    },
    citations: [],
    editorial: ['scheme', 'label', 'description'],
  },
  'bears-name-of': {
    id: 'bears-name-of',
    scheme: 'link-kind',
    label: { en: 'bears the name of', nl: 'draagt de naam van', de: 'trägt den Namen von', fi: 'kantaa nimeä' },
    inverseLabel: {
      en: 'stands in the name of',
      nl: 'staat in de naam van',
      de: 'steht im Namen von',
      fi: 'esiintyy nimessä',
    },
    citations: [],
    editorial: ['scheme', 'label', 'inverseLabel'],
  },
  'has-links-with': {
    id: 'has-links-with',
    scheme: 'link-kind',
    label: { en: 'has links with', nl: 'heeft banden met', de: 'hat Verbindungen zu', fi: 'on yhteyksissä tahoon' },
    inverseLabel: {
      en: 'has links with',
      nl: 'heeft banden met',
      de: 'hat Verbindungen zu',
      fi: 'on yhteyksissä tahoon',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'links with companies, government and other knowledge institutions',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'inverseLabel'],
  },
});
