import type { ChangeEvent } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['changeEvents'], Enrichment<ChangeEvent>>>;

/** What further pages state about the development from the City Deal to the hub. They contradict each other. */
export const changeEvents: Enrichments = {
  'city-deal-becomes-health-hub-utrecht': {
    fields: {
      note: {
        en: 'Pages differ on the start of the hub: 2016 according to the page of its funder, 2019 according to an interview on its own site. One page lists the City Deal as completed, others report that it was extended.',
        nl: 'Pagina’s verschillen over het begin van de hub: 2016 volgens de pagina van de financier, 2019 volgens een interview op de eigen site. Eén pagina noemt de City Deal afgerond, andere melden een verlenging.',
        de: 'Über den Beginn des Hubs gehen die Seiten auseinander: 2016 nach der Seite des Förderers, 2019 nach einem Interview auf der eigenen Website. Eine Seite führt den City Deal als abgeschlossen, andere berichten von einer Verlängerung.',
        fi: 'Sivut ovat hubin alusta eri mieltä: rahoittajan sivun mukaan 2016, oman sivuston haastattelun mukaan 2019. Yksi sivu kertoo City Dealin päättyneen, toiset sen jatkamisesta.',
      },
    },
    citations: [
      { source: 'zonmw-utrechters-2030', fields: ['note'] },
      { source: 'hhu-interview', fields: ['note'] },
      { source: 'citydeal-status', fields: ['note'] },
      { source: 'prov-tekent', fields: ['note'] },
      { source: 'hhu-rijk', fields: ['note'] },
    ],
    editorial: ['note'],
  },
};
