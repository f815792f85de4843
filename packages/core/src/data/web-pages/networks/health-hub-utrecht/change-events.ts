import type { ChangeEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Changes of Health Hub Utrecht and of related organizations. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'saltro-joins-unilabs': {
    id: 'saltro-joins-unilabs',
    kind: 'acquisition',
    originals: ['saltro'],
    results: ['saltro'],
    status: 'done',
    date: '2020',
    description: {
      en: 'Saltro became part of Unilabs.',
      nl: 'Saltro werd onderdeel van Unilabs.',
      de: 'Saltro wurde Teil von Unilabs.',
      fi: 'Saltrosta tuli osa Unilabsia.',
    },
    note: {
      en: 'On 1 January 2020 according to its own announcement; completed after the summer of 2020 according to another page.',
      nl: 'Op 1 januari 2020 volgens de eigen aankondiging, afgerond na de zomer van 2020 volgens een andere pagina.',
      de: 'Nach eigener Ankündigung am 1. Januar 2020, nach einer anderen Seite erst nach dem Sommer 2020 abgeschlossen.',
      fi: 'Oman ilmoituksensa mukaan 1. tammikuuta 2020, toisen sivun mukaan kauppa saatettiin päätökseen kesän 2020 jälkeen.',
    },
    citations: [{ source: 'saltro-unilabs' }, { source: 'unilabs-ict' }],
    editorial: ['description', 'note'],
  },
  'vianen-succeeded-by-vijfheerenlanden': {
    id: 'vianen-succeeded-by-vijfheerenlanden',
    kind: 'succession',
    originals: ['municipality-of-vianen'],
    results: ['municipality-of-vijfheerenlanden'],
    status: 'done',
    note: {
      en: 'Inferred from two lists: Vianen signed the City Deal in 2016, Vijfheerenlanden stands on the later list of partners. No page says that Vianen became part of Vijfheerenlanden.',
      nl: 'Afgeleid uit twee lijsten: Vianen ondertekende de City Deal in 2016, Vijfheerenlanden staat op de latere partnerlijst. Geen pagina meldt dat Vianen in Vijfheerenlanden opging.',
      de: 'Aus zwei Listen erschlossen: Vianen unterzeichnete 2016 den City Deal, Vijfheerenlanden steht auf der späteren Partnerliste. Keine Seite berichtet, dass Vianen in Vijfheerenlanden aufging.',
      fi: 'Päätelty kahdesta luettelosta: Vianen allekirjoitti City Dealin 2016, Vijfheerenlanden on myöhemmässä kumppaniluettelossa. Mikään sivu ei kerro, että Vianenista tuli osa Vijfheerenlandenia.',
    },
    citations: [{ source: 'citydeal-stcrt' }, { source: 'hhu-partners-a' }],
    editorial: ['kind', 'originals', 'results', 'note', 'status'],
  },
});
