import type { Coverage } from '../../../model/coverage.js';
import { defineRecords } from '../../define-records.js';

/** Networks that the report speaks of without naming them. */
export const coverages = defineRecords<Coverage>()({
  'zorg-verbindt-coverage-networks-on-list': {
    id: 'zorg-verbindt-coverage-networks-on-list',
    network: 'zorg-verbindt',
    organizationKind: 'cluster-organization',
    extent: 'some',
    statement: {
      en: 'networks on the list of Zorg Verbindt',
      nl: 'netwerken op de lijst van Zorg Verbindt',
      de: 'Netzwerke auf der Liste von Zorg Verbindt',
      fi: 'Zorg Verbindtin luettelossa olevia verkostoja',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'aan de lijst netwerken binnen het',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['organizationKind', 'extent', 'statement'],
  },
});
