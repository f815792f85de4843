import type { ChangeEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The later history of the deal, according to pages that state that it was continued. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'city-deal-health-hub-extended': {
    id: 'city-deal-health-hub-extended',
    kind: 'extension',
    originals: ['city-deal-health-hub'],
    results: ['city-deal-health-hub'],
    status: 'done',
    note: {
      en: 'Two pages, neither of them dated, report that the deal was extended. Another lists it as completed.',
      nl: 'Twee pagina’s, beide zonder datum, melden dat de deal is verlengd. Een andere noemt hem afgerond.',
      de: 'Zwei Seiten, beide ohne Datum, berichten von einer Verlängerung des Deals. Eine andere führt ihn als abgeschlossen.',
      fi: 'Kaksi sivua, kumpikin päiväämätön, kertoo sopimuksen jatkamisesta. Toinen sivu ilmoittaa sen päättyneeksi.',
    },
    citations: [{ source: 'prov-tekent' }, { source: 'hhu-rijk' }, { source: 'citydeal-status', fields: ['note'] }],
    editorial: ['kind', 'note'],
  },
});
