import type { NetworkEvent } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Events that took place, and events that were planned for a day. */
export const events = defineRecords<NetworkEvent>()({
  'visit-to-finnish-counterparts-2018': {
    id: 'visit-to-finnish-counterparts-2018',
    about: ['finland-netherlands'],
    name: {
      en: 'Visit to Finnish counterparts',
      nl: 'Bezoek aan Finse tegenhangers',
      de: 'Besuch bei den finnischen Pendants',
      fi: 'Vierailu vastaavien suomalaisten toimijoiden luona',
    },
    description: {
      en: 'Health Hub Utrecht visited its Finnish counterparts.',
      nl: 'Health Hub Utrecht bezocht zijn Finse tegenhangers.',
      de: 'Health Hub Utrecht besuchte seine finnischen Pendants.',
      fi: 'Health Hub Utrecht vieraili vastaavien suomalaisten toimijoiden luona.',
    },
    note: {
      en: 'The source names neither them nor the place.',
      nl: 'De bron noemt hun namen niet en ook geen plaats.',
      de: 'Die Quelle nennt weder deren Namen noch den Ort.',
      fi: 'Lähde ei kerro niiden nimiä eikä paikkaa.',
    },
    startDate: '2018',
    attendees: ['health-hub-utrecht', 'finland-netherlands-coverage-finnish-counterparts'],
    status: 'held',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'their Finnish counterparts, whom they visited in 2018' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht invited their Finnish counterparts',
        fields: ['attendees'],
      },
    ],
    editorial: ['about', 'name', 'description', 'note'],
  },
  'inspiration-conference-2020': {
    id: 'inspiration-conference-2020',
    about: ['finland-netherlands'],
    name: {
      en: 'Inspiration conference',
      nl: 'Inspiratieconferentie',
      de: 'Inspirationskonferenz',
      fi: 'Inspiraatiokonferenssi',
    },
    description: {
      en: 'Online conference with all partners of Health Hub Utrecht, to which it invited its Finnish counterparts in order to renew contacts.',
      nl: 'Onlineconferentie met alle partners van Health Hub Utrecht, waarvoor het zijn Finse tegenhangers uitnodigde om de contacten te vernieuwen.',
      de: 'Online-Konferenz mit allen Partnern von Health Hub Utrecht, zu der es seine finnischen Pendants einlud, um die Kontakte zu erneuern.',
      fi: 'Health Hub Utrechtin kaikkien kumppanien verkkokonferenssi, johon se kutsui vastaavat suomalaiset toimijat uudistamaan yhteyksiä.',
    },
    note: {
      en: 'The text tells neither whether the day was still to come nor whether it took place.',
      nl: 'De tekst zegt niet of de dag nog moest komen en of ze is gehouden.',
      de: 'Der Text sagt weder, ob der Tag noch bevorstand, noch, ob sie stattfand.',
      fi: 'Teksti ei kerro, oliko päivä vielä edessä tai pidettiinkö se.',
    },
    startDate: '2020-11-06',
    organizers: ['health-hub-utrecht'],
    attendees: ['hhu-partners-all', 'finland-netherlands-coverage-finnish-counterparts'],
    attendanceMode: 'online',
    status: 'planned',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'during an online Inspiration conference' },
      { source: 'upgraded-finland-netherlands', quote: 'on 6 November 2020', fields: ['startDate'] },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health Hub Utrecht invited their Finnish counterparts',
        fields: ['organizers', 'description', 'attendees'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'with all Health Hub Partners',
        fields: ['description', 'attendees'],
      },
    ],
    editorial: ['about', 'name.nl', 'name.de', 'name.fi', 'description', 'note', 'organizers', 'status'],
  },
});
