import type { Membership, Observation } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const memberships = defineRecords<Membership>()({
  'niederrheinische-ihk-gnn-initiator': {
    id: 'niederrheinische-ihk-gnn-initiator',
    member: 'niederrheinische-ihk',
    organization: 'gesundheitsnetzwerk-niederrhein',
    role: 'initiator',
    citations: [{ source: 'gnn-lokalkompass' }],
  },
});

const observations = defineRecords<Observation>()({
  'gnn-members-21': {
    id: 'gnn-members-21',
    subject: 'gesundheitsnetzwerk-niederrhein',
    property: 'property-members',
    quantity: { value: 21, qualifier: 'exact' },
    note: {
      en: 'At or soon after the founding; undated.',
      nl: 'Bij of kort na de oprichting; zonder datum.',
      de: 'Bei oder kurz nach der Gründung; ohne Datum.',
      fi: 'Perustettaessa tai pian sen jälkeen; päiväämätön.',
    },
    citations: [{ source: 'gnn-lokalkompass' }],
    editorial: ['note'],
  },
});

/** The records of the second layer about the Gesundheitsnetzwerk Niederrhein. */
export const gesundheitsnetzwerkNiederrheinWebPages = { memberships, observations };
