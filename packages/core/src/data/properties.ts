import type { Concept } from '../model/records/concept.js';
import { defineRecords } from './define-records.js';

/**
 * What observations measure. A label follows its figure ("over 30 partners"), so it is a plural in lower case,
 * and in Finnish the partitive singular that numbers ask for.
 */
export const properties = defineRecords<Concept>()({
  // Whatever counts those who belong to a network is narrower than this one; partner lists go by it.
  'property-members': {
    id: 'property-members',
    scheme: 'property',
    label: { en: 'members', nl: 'leden', de: 'Mitglieder', fi: 'jäsentä' },
    countsRoles: ['lead', 'coordinator', 'founder', 'partner', 'member', 'participant', 'signatory'],
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'the thirty founding members of Health Hub Utrecht',
        section: 'Health Hub Utrecht’s Mission',
      },
    ],
    editorial: ['countsRoles', 'scheme', 'label'],
  },
  'property-partners': {
    id: 'property-partners',
    scheme: 'property',
    label: { en: 'partners', nl: 'partners', de: 'Partner', fi: 'kumppania' },
    broader: 'property-members',
    countsRoles: ['lead', 'coordinator', 'founder', 'partner', 'member', 'participant', 'signatory'],
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'currently consists of over 30 partners' }],
    editorial: ['countsRoles', 'scheme', 'broader', 'label.nl', 'label.de', 'label.fi'],
  },
  'property-founding-members': {
    id: 'property-founding-members',
    scheme: 'property',
    label: {
      en: 'founding members',
      nl: 'oprichtende leden',
      de: 'Gründungsmitglieder',
      fi: 'perustajajäsentä',
    },
    broader: 'property-members',
    countsRoles: ['founder', 'founding-partner', 'founding-member'],
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'the thirty founding members of Health Hub Utrecht',
        section: 'Health Hub Utrecht’s Mission',
      },
    ],
    editorial: ['countsRoles', 'scheme', 'broader', 'label.nl', 'label.de', 'label.fi'],
  },
  'property-pillars': {
    id: 'property-pillars',
    scheme: 'property',
    label: { en: 'pillars', nl: 'pijlers', de: 'Säulen', fi: 'pilaria' },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'network organization is built on six pillars' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'property-coalitions': {
    id: 'property-coalitions',
    scheme: 'property',
    label: { en: 'coalitions', nl: 'coalities', de: 'Koalitionen', fi: 'koalitiota' },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities)',
        section: 'Coalities',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'property-innovation-coalitions': {
    id: 'property-innovation-coalitions',
    scheme: 'property',
    label: {
      en: 'innovation coalitions',
      nl: 'innovatiecoalities',
      de: 'Innovationskoalitionen',
      fi: 'innovaatiokoalitiota',
    },
    broader: 'property-coalitions',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities)',
        section: 'Coalities',
      },
    ],
    editorial: ['scheme', 'broader', 'label.en', 'label.de', 'label.fi'],
  },
  'property-main-prevention-programs': {
    id: 'property-main-prevention-programs',
    scheme: 'property',
    label: {
      en: 'main prevention programs',
      nl: 'hoofdprogramma’s voor preventie',
      de: 'Hauptprogramme zur Prävention',
      fi: 'ennaltaehkäisyn pääohjelmaa',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Therefore 4 main programs are being developed',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'property-longer-life': {
    id: 'property-longer-life',
    scheme: 'property',
    label: {
      en: 'longer life expectancy',
      nl: 'langere levensverwachting',
      de: 'höhere Lebenserwartung',
      fi: 'pidempi elinajanodote',
    },
    description: {
      en: 'By how much longer people are expected to live.',
      nl: 'Hoeveel langer mensen naar verwachting leven.',
      de: 'Um wie viel länger Menschen voraussichtlich leben.',
      fi: 'Kuinka paljon pidempään ihmisten odotetaan elävän.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'people expected to live five years longer by',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label', 'description'],
  },
  'property-companies': {
    id: 'property-companies',
    scheme: 'property',
    label: { en: 'companies', nl: 'bedrijven', de: 'Unternehmen', fi: 'yritystä' },
    broader: 'property-members',
    countsRoles: ['lead', 'coordinator', 'founder', 'partner', 'member', 'participant', 'signatory'],
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Forty companies from the life sciences & medtech',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['countsRoles', 'scheme', 'broader', 'label.nl', 'label.de', 'label.fi'],
  },
  'property-care-institutions-insurers-and-providers': {
    id: 'property-care-institutions-insurers-and-providers',
    scheme: 'property',
    label: {
      en: 'Dutch and German care institutions, insurers and other care providers',
      nl: 'Nederlandse en Duitse zorginstellingen, verzekeraars en andere zorgverleners',
      de: 'niederländische und deutsche Gesundheitseinrichtungen, Versicherer und andere Leistungserbringer',
      fi: 'alankomaalaista ja saksalaista terveydenhuollon laitosta, vakuutusyhtiötä ja muuta palveluntuottajaa',
    },
    broader: 'property-members',
    countsRoles: ['lead', 'coordinator', 'founder', 'partner', 'member', 'participant', 'signatory'],
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vijftig Nederlandse en Duitse zorginstellingen, verzekeraars en andere',
        section: 'Matchingsbijeenkomsten',
      },
    ],
    editorial: ['countsRoles', 'scheme', 'broader', 'label.en', 'label.de', 'label.fi'],
  },
  'property-parties': {
    id: 'property-parties',
    scheme: 'property',
    label: { en: 'parties', nl: 'partijen', de: 'Akteure', fi: 'toimijaa' },
    description: {
      en: 'Hoped for or come: each narrower property says which.',
      nl: 'Waarop was gehoopt of die er kwamen: elke engere eigenschap zegt welke.',
      de: 'Erhofft oder gekommen: Jede engere Eigenschaft sagt, welche.',
      fi: 'Toivottuja tai saapuneita: kukin suppeampi ominaisuus kertoo, kumpia.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Met zeventig partijen uit de Health-sector op het',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label', 'description'],
  },
  'property-parties-hoped-for': {
    id: 'property-parties-hoped-for',
    scheme: 'property',
    label: {
      en: 'parties hoped for',
      nl: 'partijen waarop was gehoopt',
      de: 'erhoffte Akteure',
      fi: 'toivottua toimijaa',
    },
    broader: 'property-parties',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Met zeventig partijen uit de Health-sector op het',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'broader', 'label'],
  },
  'property-participating-parties': {
    id: 'property-participating-parties',
    scheme: 'property',
    label: {
      en: 'participating parties',
      nl: 'deelnemende partijen',
      de: 'teilnehmende Akteure',
      fi: 'osallistunutta toimijaa',
    },
    broader: 'property-parties',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Het werden er in maart uiteindelijk 220',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'broader', 'label'],
  },
  'property-countries-of-network-regions': {
    id: 'property-countries-of-network-regions',
    scheme: 'property',
    label: {
      en: 'countries from which network regions came',
      nl: 'landen waaruit netwerkregio’s kwamen',
      de: 'Herkunftsländer der Netzwerkregionen',
      fi: 'maata, joista verkostoalueita saapui',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'netwerkregio’s kwamen uit meer dan tien landen',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'property-matching-talks': {
    id: 'property-matching-talks',
    scheme: 'property',
    label: {
      en: 'matching talks',
      nl: 'matchingsgesprekken',
      de: 'Matching-Gespräche',
      fi: 'kontaktitapaamista',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Er zijn 110 matchingsgesprekken rond Medtech',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'property-visits-a-year': {
    id: 'property-visits-a-year',
    scheme: 'property',
    label: {
      en: 'visits a year',
      nl: 'bezoeken per jaar',
      de: 'Besuche im Jahr',
      fi: 'vierailua vuodessa',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zes keer per jaar is hij in België',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'property-duration': {
    id: 'property-duration',
    scheme: 'property',
    label: { en: 'duration', nl: 'duur', de: 'Dauer', fi: 'kesto' },
    description: {
      en: 'How long something lasts.',
      nl: 'Hoelang iets duurt.',
      de: 'Wie lange etwas dauert.',
      fi: 'Kuinka kauan jokin kestää.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'duurt het Health Valley Event in 2020 drie',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['scheme', 'label', 'description'],
  },
  'property-participants': {
    id: 'property-participants',
    scheme: 'property',
    label: { en: 'participants', nl: 'deelnemers', de: 'Teilnehmende', fi: 'osallistujaa' },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'property-generations': {
    id: 'property-generations',
    scheme: 'property',
    label: {
      en: 'generations followed',
      nl: 'gevolgde generaties',
      de: 'begleitete Generationen',
      fi: 'seurattua sukupolvea',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Three generations are being followed',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'property-follow-up': {
    id: 'property-follow-up',
    scheme: 'property',
    label: { en: 'follow-up', nl: 'volgduur', de: 'Begleitung', fi: 'seurantaa' },
    description: {
      en: 'For how long people are followed.',
      nl: 'Hoelang mensen worden gevolgd.',
      de: 'Wie lange Menschen begleitet werden.',
      fi: 'Kuinka kauan ihmisiä seurataan.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'are being followed for 30 years',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['scheme', 'label', 'description'],
  },
  'property-duration-one-reading': {
    id: 'property-duration-one-reading',
    scheme: 'property',
    label: {
      en: 'duration, in one of two readings',
      nl: 'duur, in een van twee lezingen',
      de: 'Dauer, nach einer von zwei Lesarten',
      fi: 'kesto, toisen tulkinnan mukaan',
    },
    description: {
      en: 'How long something lasts, where the source can be read in two ways: each reading is a figure of its own.',
      nl: 'Hoelang iets duurt, waar de bron op twee manieren te lezen is: elke lezing is een eigen cijfer.',
      de: 'Wie lange etwas dauert, wo die Quelle zwei Lesarten zulässt: Jede Lesart ist eine eigene Zahl.',
      fi: 'Kuinka kauan jokin kestää, kun lähteen voi lukea kahdella tavalla: kumpikin tulkinta on oma lukunsa.',
    },
    broader: 'property-duration',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Na vier jaar komt het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
      },
    ],
    editorial: ['scheme', 'label', 'description', 'broader'],
  },
});
