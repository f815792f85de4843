import type { Group } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The four clusters, of which the page states only the towns. */
export const clusters = defineRecords<Group>()({
  'cluster-in-roden': {
    id: 'cluster-in-roden',
    name: {
      en: 'The cluster in Roden',
      nl: 'Het cluster in Roden',
      de: 'Das Cluster in Roden',
      fi: 'Rodenin klusteri',
    },
    organizationKind: 'cluster-organization',
    area: 'roden',
    network: 'northern-netherlands',
    citations: [
      { source: 'nom-northern-netherlands', quote: 'There is a cluster in Roden', section: 'Healthy ageing' },
    ],
    editorial: ['name', 'organizationKind'],
  },
  'cluster-in-groningen': {
    id: 'cluster-in-groningen',
    name: {
      en: 'The cluster in Groningen',
      nl: 'Het cluster in Groningen',
      de: 'Das Cluster in Groningen',
      fi: 'Groningenin klusteri',
    },
    organizationKind: 'cluster-organization',
    area: 'groningen',
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'There is a cluster in Roden, in Groningen',
        section: 'Healthy ageing',
      },
    ],
    editorial: ['name', 'organizationKind'],
  },
  'cluster-in-drachten': {
    id: 'cluster-in-drachten',
    name: {
      en: 'The cluster in Drachten',
      nl: 'Het cluster in Drachten',
      de: 'Das Cluster in Drachten',
      fi: 'Drachtenin klusteri',
    },
    organizationKind: 'cluster-organization',
    area: 'drachten',
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'in Groningen, in Drachten, in Leeuwarden',
        section: 'Healthy ageing',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'There is a cluster in',
        section: 'Healthy ageing',
        fields: ['name', 'organizationKind'],
      },
    ],
    editorial: ['name', 'organizationKind'],
  },
  'cluster-in-leeuwarden': {
    id: 'cluster-in-leeuwarden',
    name: {
      en: 'The cluster in Leeuwarden',
      nl: 'Het cluster in Leeuwarden',
      de: 'Das Cluster in Leeuwarden',
      fi: 'Leeuwardenin klusteri',
    },
    organizationKind: 'cluster-organization',
    area: 'leeuwarden',
    network: 'northern-netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'in Groningen, in Drachten, in Leeuwarden',
        section: 'Healthy ageing',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'There is a cluster in',
        section: 'Healthy ageing',
        fields: ['name', 'organizationKind'],
      },
    ],
    editorial: ['name', 'organizationKind'],
  },
});
