import type { ChangeEvent, Membership, Observation, Statement } from '../../../model/types.generated.js';
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

/** The records of the second layer about Health Valley. */
export const healthValleyWebPages = { memberships, observations, statements, changeEvents };
