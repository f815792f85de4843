import type { Membership, Observation, Statement } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const ownerTitle = { en: 'Owner (100%)', nl: 'Eigenaar (100%)', de: 'Eigentümer (100 %)', fi: 'Omistaja (100 %)' };

const memberships = defineRecords<Membership>()({
  'regionalverband-ruhr-bmr-shareholder': {
    id: 'regionalverband-ruhr-bmr-shareholder',
    member: 'regionalverband-ruhr',
    organization: 'business-metropole-ruhr',
    role: 'shareholder',
    title: ownerTitle,
    citations: [{ source: 'bmr-tasks' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
});

const observations = defineRecords<Observation>()({
  'bmr-municipalities-served-53': {
    id: 'bmr-municipalities-served-53',
    subject: 'business-metropole-ruhr',
    property: 'property-municipalities-served',
    quantity: { value: 53, qualifier: 'exact' },
    citations: [{ source: 'bmr-tasks' }],
  },
  'bmr-employees-40': {
    id: 'bmr-employees-40',
    subject: 'business-metropole-ruhr',
    property: 'property-employees',
    quantity: { value: 40, qualifier: 'exact' },
    asOf: '2022',
    citations: [{ source: 'bmr-top100' }],
  },
  'bmr-platform-partners-over-4000': {
    id: 'bmr-platform-partners-over-4000',
    subject: 'business-metropole-ruhr',
    property: 'property-platform-partners',
    quantity: { value: 4000, qualifier: 'over' },
    asOf: '2022',
    citations: [{ source: 'bmr-top100' }],
  },
});

const statements = defineRecords<Statement>()({
  'statement-business-metropole-ruhr-in-essen': {
    id: 'statement-business-metropole-ruhr-in-essen',
    attributedTo: 'business-metropole-ruhr',
    about: ['business-metropole-ruhr', 'essen'],
    text: {
      en: 'Its seat is in Essen.',
      nl: 'De zetel is in Essen.',
      de: 'Der Sitz ist in Essen.',
      fi: 'Kotipaikka on Essen.',
    },
    citations: [{ source: 'bmr-imprint' }],
    editorial: ['text'],
  },
});

/** The records of the second layer about the Business Metropole Ruhr. */
export const businessMetropoleRuhrWebPages = { memberships, observations, statements };
