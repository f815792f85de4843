import type { ChangeEvent } from '../../../model/records/change-event.js';
import type { Membership } from '../../../model/records/membership.js';
import type { NetworkEvent } from '../../../model/records/network-event.js';
import type { Observation } from '../../../model/records/observation.js';
import type { Statement } from '../../../model/records/statement.js';
import { defineRecords } from '../../define-records.js';

const newestTitle = { en: 'Newest partner', nl: 'Nieuwste partner', de: 'Neuester Partner', fi: 'Uusin kumppani' };

const memberships = defineRecords<Membership>()({
  'albert-schweitzer-hospital-health-valley-partner': {
    id: 'albert-schweitzer-hospital-health-valley-partner',
    member: 'albert-schweitzer-hospital',
    organization: 'health-valley',
    role: 'partner',
    title: newestTitle,
    asOf: '2018-01',
    citations: [{ source: 'hv-asz' }],
    editorial: ['role', 'title'],
  },
});

const events = defineRecords<NetworkEvent>()({
  'health-valley-event-2020-cancellation': {
    id: 'health-valley-event-2020-cancellation',
    name: {
      en: 'Health Valley Event 2020 (12th edition)',
      nl: 'Health Valley Event 2020 (12e editie)',
      de: 'Health Valley Event 2020 (12. Ausgabe)',
      fi: 'Health Valley Event 2020 (12. kerta)',
    },
    description: {
      en: 'Cancelled in March 2020 because of the coronavirus, and not moved within the year.',
      nl: 'In maart 2020 afgelast vanwege het coronavirus en niet binnen het jaar verplaatst.',
      de: 'Im März 2020 wegen des Coronavirus abgesagt und nicht innerhalb des Jahres verschoben.',
      fi: 'Peruttiin maaliskuussa 2020 koronaviruksen vuoksi, eikä sitä siirretty saman vuoden sisällä.',
    },
    note: {
      en: 'The edition of three days that the annual report for 2019 still planned.',
      nl: 'De driedaagse editie die in het jaarverslag over 2019 nog gepland was.',
      de: 'Die dreitägige Ausgabe, die der Jahresbericht über 2019 noch plante.',
      fi: 'Kolmipäiväinen tapahtuma, jota vuoden 2019 vuosikertomus vielä suunnitteli.',
    },
    startDate: '2020-03-10',
    endDate: '2020-03-12',
    places: ['nijmegen'],
    about: ['health-valley'],
    organizers: ['health-valley'],
    series: 'Health Valley Event',
    status: 'cancelled',
    citations: [{ source: 'hv-cancel' }, { source: 'hv-cancel2' }],
    editorial: ['name', 'description', 'note', 'about'],
  },
});

const observations = defineRecords<Observation>()({
  'health-valley-partners-over-200': {
    id: 'health-valley-partners-over-200',
    subject: 'health-valley',
    property: 'property-partners',
    quantity: { value: 200, qualifier: 'over' },
    asOf: '2022-01',
    citations: [{ source: 'hv-merge' }],
    editorial: ['asOf'],
  },
  'health-valley-partners-over-250': {
    id: 'health-valley-partners-over-250',
    subject: 'health-valley',
    property: 'property-partners',
    quantity: { value: 250, qualifier: 'over' },
    citations: [{ source: 'hv-lifenet' }],
  },
  'health-valley-visitors-over-1200': {
    id: 'health-valley-visitors-over-1200',
    subject: 'health-valley',
    property: 'property-visitors',
    quantity: { value: 1200, qualifier: 'over' },
    asOf: '2021~',
    note: {
      en: 'Of the event of the year before.',
      nl: 'Van het evenement van het jaar ervoor.',
      de: 'Bei der Veranstaltung des Vorjahres.',
      fi: 'Edellisvuoden tapahtumassa.',
    },
    citations: [{ source: 'hv-merge' }],
    editorial: ['note', 'asOf'],
  },
});

const statements = defineRecords<Statement>()({
  'statement-health-valley-partnership-term': {
    id: 'statement-health-valley-partnership-term',
    attributedTo: 'health-valley',
    about: ['health-valley'],
    text: {
      en: 'A partnership lasts for a calendar year and is renewed automatically.',
      nl: 'Een partnerschap duurt een kalenderjaar en wordt automatisch verlengd.',
      de: 'Eine Partnerschaft gilt für ein Kalenderjahr und verlängert sich automatisch.',
      fi: 'Kumppanuus kestää kalenterivuoden ja jatkuu automaattisesti.',
    },
    date: '2026',
    citations: [{ source: 'hv-terms' }],
    editorial: ['text'],
  },
});

const changeEvents = defineRecords<ChangeEvent>()({
  'health-innovation-park-merges-into-health-valley': {
    id: 'health-innovation-park-merges-into-health-valley',
    kind: 'merger',
    originals: ['health-valley', 'health-innovation-park'],
    results: ['health-valley'],
    status: 'done',
    date: '2022-01-01',
    description: {
      en: 'Health Innovation Park of Zwolle merged into Health Valley, which kept its name.',
      nl: 'Health Innovation Park uit Zwolle ging op in Health Valley, dat zijn naam hield.',
      de: 'Der Health Innovation Park aus Zwolle ging in Health Valley auf, das seinen Namen behielt.',
      fi: 'Zwollen Health Innovation Park sulautui Health Valleyyn, joka säilytti nimensä.',
    },
    citations: [{ source: 'hv-merge' }],
    editorial: ['description'],
  },
});

/** What the second layer says about Health Valley. */
export const healthValleyWebPages = { memberships, events, observations, statements, changeEvents };
