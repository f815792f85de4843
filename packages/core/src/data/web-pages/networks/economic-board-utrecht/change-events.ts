import type { ChangeEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Changes of the Economic Board Utrecht and of related organizations. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'economic-board-utrecht-set-up-anew': {
    id: 'economic-board-utrecht-set-up-anew',
    kind: 'restructuring',
    originals: ['economic-board-utrecht'],
    results: ['economic-board-utrecht'],
    status: 'done',
    date: '2022',
    description: {
      en: 'The board was founded at the end of 2012, and a new organisation was set up in 2022.',
      nl: 'De board werd eind 2012 opgericht; in 2022 werd een nieuwe organisatie opgezet.',
      de: 'Das Board wurde Ende 2012 gegründet; 2022 wurde eine neue Organisation aufgebaut.',
      fi: 'Johtokunta perustettiin vuoden 2012 lopussa; vuonna 2022 perustettiin uusi organisaatio.',
    },
    citations: [{ source: 'ebu-ub' }, { source: 'ebu-rekenkamer', fields: ['description'] }],
    editorial: ['description'],
  },
  'invest-utrecht-region-to-rom-utrecht-region': {
    id: 'invest-utrecht-region-to-rom-utrecht-region',
    kind: 'transfer-of-tasks',
    originals: ['invest-utrecht-region'],
    results: ['rom-utrecht-region'],
    status: 'planned',
    date: '2020~',
    description: {
      en: 'A transfer of tasks that the province’s budget for 2020 plans.',
      nl: 'Een overdracht van taken die de begroting van de provincie voor 2020 voorziet.',
      de: 'Eine Übertragung von Aufgaben, die der Haushalt der Provinz für 2020 vorsieht.',
      fi: 'Tehtävien siirto, jota provinssin vuoden 2020 talousarvio suunnittelee.',
    },
    note: {
      en: 'No page says that it took place.',
      nl: 'Geen pagina meldt dat die plaatsvond.',
      de: 'Keine Seite berichtet, dass sie stattfand.',
      fi: 'Mikään sivu ei kerro sen toteutuneen.',
    },
    citations: [{ source: 'prov-begr2020' }],
    editorial: ['kind', 'description', 'note'],
  },
});
