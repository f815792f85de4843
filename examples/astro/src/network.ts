import { defineDataset } from '@health-networks/core';

/** A made-up network. A real one can come from your own file or API: see parseDataset. */
export const network = defineDataset({
  languages: ['en', 'nl'],
  networks: { coast: { name: { en: 'Care on the Coast', nl: 'Zorg aan de kust' }, kind: 'regional-alliance' } },
  organizations: {
    'dune-hospital': {
      name: { en: 'Dune Hospital', nl: 'Duinziekenhuis' },
      kind: 'hospital',
      description: { en: 'Cares for the whole coast.', nl: 'Zorgt voor de hele kust.' },
    },
    'harbor-college': { name: { en: 'Harbor College', nl: 'Havencollege' }, kind: 'knowledge-institution' },
  },
  memberships: {
    'dune-leads': { member: 'dune-hospital', organization: 'coast', role: 'lead' },
    'harbor-joins': { member: 'harbor-college', organization: 'coast', role: 'partner' },
  },
});
