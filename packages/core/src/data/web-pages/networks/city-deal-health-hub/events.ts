import type { NetworkEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The events of the City Deal Health Hub. */
export const events = defineRecords<NetworkEvent>()({
  'city-deal-signing-2016': {
    id: 'city-deal-signing-2016',
    name: {
      en: 'Signing of the City Deal Health Hub',
      nl: 'Ondertekening van de City Deal Health Hub',
      de: 'Unterzeichnung des City Deal Health Hub',
      fi: 'City Deal Health Hubin allekirjoitus',
    },
    description: {
      en: 'The eighth City Deal of Agenda Stad, during Campus Party 2016 at the Jaarbeurs. Published in the Government Gazette on 31 August 2016.',
      nl: 'De achtste City Deal van Agenda Stad, tijdens Campus Party 2016 in de Jaarbeurs. Op 31 augustus 2016 gepubliceerd in de Staatscourant.',
      de: 'Der achte City Deal von Agenda Stad, während der Campus Party 2016 in der Jaarbeurs. Am 31. August 2016 im Staatsanzeiger veröffentlicht.',
      fi: 'Agenda Stadin kahdeksas City Deal, Campus Party 2016 -tapahtumassa Jaarbeursissa. Julkaistu virallisessa lehdessä 31. elokuuta 2016.',
    },
    startDate: '2016-05-27',
    places: ['utrecht'],
    about: ['city-deal-health-hub'],
    status: 'held',
    citations: [
      { source: 'citydeal-agenda' },
      { source: 'citydeal-stcrt', fields: ['description'] },
      { source: 'citydeal-tno', fields: ['status', 'description'] },
    ],
    editorial: ['name', 'description', 'about'],
  },
});
