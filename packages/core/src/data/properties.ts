import type { Concept } from '../model/types.generated.js';
import { defineRecords } from './define-records.js';

/**
 * The properties that observations measure. A label follows its number ("over 30 partners"), so it is a plural in lower
 * case; in Finnish it is the partitive singular, which numbers require. `pluralLabel` is the name without a number, for
 * headings.
 */
export const properties = defineRecords<Concept>()({
  // All properties that count members of a network are narrower than this one; partner lists rely on it.
  'property-members': {
    id: 'property-members',
    scheme: 'property',
    label: { en: 'members', nl: 'leden', de: 'Mitglieder', fi: 'jäsentä' },
    pluralLabel: { en: 'members', nl: 'leden', de: 'Mitglieder', fi: 'jäsenet' },
    description: {
      en: 'Those who belong to the network.',
      nl: 'Wie bij het netwerk horen.',
      de: 'Wer zum Netzwerk gehört.',
      fi: 'Verkostoon kuuluvat.',
    },
    countsRoles: ['lead', 'coordinator', 'founder', 'partner', 'member', 'participant', 'signatory'],
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'the thirty founding members of Health Hub Utrecht',
        section: 'Health Hub Utrecht’s Mission',
      },
    ],
    editorial: ['description', 'countsRoles', 'scheme', 'label', 'pluralLabel'],
  },
  'property-partners': {
    id: 'property-partners',
    scheme: 'property',
    label: { en: 'partners', nl: 'partners', de: 'Partner', fi: 'kumppania' },
    pluralLabel: { en: 'partners', nl: 'partners', de: 'Partner', fi: 'kumppanit' },
    description: {
      en: 'Organisations that take part in the network.',
      nl: 'Organisaties die meedoen in het netwerk.',
      de: 'Organisationen, die im Netzwerk mitwirken.',
      fi: 'Verkostoon osallistuvat organisaatiot.',
    },
    broader: 'property-members',
    countsRoles: ['lead', 'coordinator', 'founder', 'partner', 'member', 'participant', 'signatory'],
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'currently consists of over 30 partners' }],
    editorial: ['description', 'countsRoles', 'scheme', 'broader', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
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
    pluralLabel: { en: 'founding members', nl: 'oprichtende leden', de: 'Gründungsmitglieder', fi: 'perustajajäsenet' },
    description: {
      en: 'Those who started the network together.',
      nl: 'Wie het netwerk samen begonnen.',
      de: 'Wer das Netzwerk gemeinsam gegründet hat.',
      fi: 'Verkoston yhdessä perustaneet.',
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
    editorial: ['description', 'countsRoles', 'scheme', 'broader', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'property-pillars': {
    id: 'property-pillars',
    scheme: 'property',
    label: { en: 'pillars', nl: 'pijlers', de: 'Säulen', fi: 'pilaria' },
    pluralLabel: { en: 'pillars', nl: 'pijlers', de: 'Säulen', fi: 'pilarit' },
    description: {
      en: 'Fields on which the network is built.',
      nl: 'Velden waarop het netwerk is gebouwd.',
      de: 'Felder, auf denen das Netzwerk aufbaut.',
      fi: 'Alueet, joille verkosto rakentuu.',
    },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'network organization is built on six pillars' }],
    editorial: ['description', 'scheme', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'property-coalitions': {
    id: 'property-coalitions',
    scheme: 'property',
    label: { en: 'coalitions', nl: 'coalities', de: 'Koalitionen', fi: 'koalitiota' },
    pluralLabel: { en: 'coalitions', nl: 'coalities', de: 'Koalitionen', fi: 'koalitiot' },
    description: {
      en: 'Partners who take up one task together.',
      nl: 'Partners die samen één opgave oppakken.',
      de: 'Partner, die gemeinsam eine Aufgabe angehen.',
      fi: 'Kumppanit, jotka tarttuvat yhdessä yhteen tehtävään.',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities)',
        section: 'Coalities',
      },
    ],
    editorial: ['description', 'scheme', 'label', 'pluralLabel'],
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
    pluralLabel: {
      en: 'innovation coalitions',
      nl: 'innovatiecoalities',
      de: 'Innovationskoalitionen',
      fi: 'innovaatiokoalitiot',
    },
    broader: 'property-coalitions',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities)',
        section: 'Coalities',
      },
    ],
    editorial: ['scheme', 'broader', 'label.en', 'label.de', 'label.fi', 'pluralLabel'],
  },
  'property-main-prevention-programs': {
    id: 'property-main-prevention-programs',
    scheme: 'property',
    label: {
      en: 'main prevention programmes',
      nl: 'hoofdprogramma’s voor preventie',
      de: 'Hauptprogramme zur Prävention',
      fi: 'ennaltaehkäisyn pääohjelmaa',
    },
    pluralLabel: {
      en: 'main prevention programmes',
      nl: 'hoofdprogramma’s voor preventie',
      de: 'Hauptprogramme zur Prävention',
      fi: 'ennaltaehkäisyn pääohjelmat',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Therefore 4 main programs are being developed',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label', 'pluralLabel'],
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
    pluralLabel: { en: 'companies', nl: 'bedrijven', de: 'Unternehmen', fi: 'yritykset' },
    broader: 'property-members',
    countsRoles: ['lead', 'coordinator', 'founder', 'partner', 'member', 'participant', 'signatory'],
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Forty companies from the life sciences & medtech',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
    ],
    editorial: ['countsRoles', 'scheme', 'broader', 'label.nl', 'label.de', 'label.fi', 'pluralLabel'],
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
    pluralLabel: {
      en: 'Dutch and German care institutions, insurers and other care providers',
      nl: 'Nederlandse en Duitse zorginstellingen, verzekeraars en andere zorgverleners',
      de: 'niederländische und deutsche Gesundheitseinrichtungen, Versicherer und andere Leistungserbringer',
      fi: 'alankomaalaiset ja saksalaiset terveydenhuollon laitokset, vakuutusyhtiöt ja muut palveluntuottajat',
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
    editorial: ['countsRoles', 'scheme', 'broader', 'label.en', 'label.de', 'label.fi', 'pluralLabel'],
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
    pluralLabel: { en: 'participants', nl: 'deelnemers', de: 'Teilnehmende', fi: 'osallistujat' },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['scheme', 'label', 'pluralLabel'],
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
    pluralLabel: {
      en: 'generations followed',
      nl: 'gevolgde generaties',
      de: 'begleitete Generationen',
      fi: 'seuratut sukupolvet',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Three generations are being followed',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['scheme', 'label', 'pluralLabel'],
  },
  'property-follow-up': {
    id: 'property-follow-up',
    scheme: 'property',
    label: { en: 'follow-up', nl: 'volgduur', de: 'Begleitung', fi: 'seurantaa' },
    pluralLabel: { en: 'follow-up', nl: 'volgduur', de: 'Begleitung', fi: 'seuranta' },
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
    editorial: ['scheme', 'label', 'description', 'pluralLabel'],
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
      en: 'How long something lasts.',
      nl: 'Hoelang iets duurt.',
      de: 'Wie lange etwas dauert.',
      fi: 'Kuinka kauan jokin kestää.',
    },
    note: {
      en: 'The source can be read in two ways: each reading is a figure of its own.',
      nl: 'De bron is op twee manieren te lezen: elke lezing is een eigen cijfer.',
      de: 'Die Quelle lässt zwei Lesarten zu: Jede Lesart ist eine eigene Zahl.',
      fi: 'Lähteen voi lukea kahdella tavalla: kumpikin tulkinta on oma lukunsa.',
    },
    broader: 'property-duration',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Na vier jaar komt het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
      },
    ],
    editorial: ['scheme', 'label', 'description', 'note', 'broader'],
  },
});
