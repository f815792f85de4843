import type { NetworkEvent } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The events that the project brought about. */
export const events = defineRecords<NetworkEvent>()({
  'zorg-verbindt-matching-meetings-2019': {
    id: 'zorg-verbindt-matching-meetings-2019',
    name: {
      en: 'Cross-border matching meetings and talks',
      nl: 'Grensoverschrijdende matchingsbijeenkomsten en -gesprekken',
      de: 'Grenzüberschreitende Matching-Treffen und -Gespräche',
      fi: 'Rajat ylittävät kontaktitilaisuudet ja kontaktitapaamiset',
    },
    description: {
      en: 'Many meetings and talks across the border over the year 2019, brought about by Zorg Verbindt.',
      nl: 'Veel bijeenkomsten en gesprekken over de grens heen in de loop van 2019, dankzij Zorg Verbindt.',
      de: 'Viele Treffen und Gespräche über die Grenze hinweg im Jahr 2019, die Zorg Verbindt zustande brachte.',
      fi: 'Monia rajan ylittäviä tilaisuuksia ja tapaamisia vuonna 2019 Zorg Verbindtin ansiosta.',
    },
    note: {
      en: 'The text gives no number, days or places.',
      nl: 'De tekst geeft geen aantal, dagen of plaatsen.',
      de: 'Der Text nennt weder Anzahl noch Tage oder Orte.',
      fi: 'Teksti ei kerro määrää, päiviä eikä paikkoja.',
    },
    startDate: '2019',
    about: ['zorg-verbindt'],
    themes: ['theme-cross-border-cooperation'],
    organizers: ['zorg-verbindt'],
    status: 'held',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zorgde in 2019 voor veel grensoverschrijdende matchingsbijeenkomsten',
        section: 'Matchingsbijeenkomsten',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'about', 'organizers', 'description', 'note'],
  },
});
