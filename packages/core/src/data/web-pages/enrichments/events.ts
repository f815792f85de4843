import type { NetworkEvent } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['events'], Enrichment<NetworkEvent>>>;

/** The outcome of documented plans. */
export const events: Enrichments = {
  'health-valley-event-2020': {
    fields: {
      description: {
        en: 'The 12th edition, planned for three days. Cancelled in March 2020 because of the coronavirus, and not moved within the year.',
        nl: 'De 12e editie, gepland voor drie dagen. In maart 2020 afgelast vanwege het coronavirus en niet binnen het jaar verplaatst.',
        de: 'Die 12. Ausgabe, für drei Tage geplant. Im März 2020 wegen des Coronavirus abgesagt und nicht innerhalb des Jahres verschoben.',
        fi: '12. kerta, suunniteltu kolmipäiväiseksi. Peruttiin maaliskuussa 2020 koronaviruksen vuoksi, eikä sitä siirretty saman vuoden sisällä.',
      },
      note: {
        en: 'The annual report for 2019 still planned it.',
        nl: 'In het jaarverslag over 2019 was het nog gepland.',
        de: 'Der Jahresbericht über 2019 plante sie noch.',
        fi: 'Vuoden 2019 vuosikertomuksessa se oli vielä suunnitelma.',
      },
      startDate: '2020-03-10',
      endDate: '2020-03-12',
      places: ['nijmegen'],
      status: 'cancelled',
    },
    citations: ['hv-cancel', 'hv-cancel2'].map((source) => ({
      source,
      fields: ['description', 'startDate', 'endDate', 'places', 'series', 'organizers', 'status'],
    })),
    editorial: ['description', 'note'],
  },
};
