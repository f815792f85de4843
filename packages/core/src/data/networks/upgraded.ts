import type { Membership, Network } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

const networks = defineRecords<Network>()({
  upgraded: {
    id: 'upgraded',
    name: { en: 'Upgraded', nl: 'Upgraded', de: 'Upgraded', fi: 'Upgraded' },
    kind: 'ecosystem',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'is a partner of Upgraded' }],
    editorial: ['kind'],
  },
});

const memberships = defineRecords<Membership>()({
  'netherlands-embassy-finland-in-upgraded': {
    id: 'netherlands-embassy-finland-in-upgraded',
    member: 'netherlands-embassy-finland',
    organization: 'upgraded',
    role: 'partner',
    asOf: '2018/2020-11-06',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'Embassy in Finland is a partner of Upgraded' }],
    editorial: ['asOf'],
  },
});

/** The records of the ecosystem that published the Finnish–Dutch article. */
export const upgraded = { networks, memberships };
