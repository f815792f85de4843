import type { NetworkEvent } from '../../../../model/records/network-event.js';
import { defineRecords } from '../../../define-records.js';

/** Its events. */
export const events = defineRecords<NetworkEvent>()({
  'upgraded-life-festival-2014': {
    id: 'upgraded-life-festival-2014',
    name: {
      en: 'Upgraded Life Festival',
      nl: 'Upgraded Life Festival',
      de: 'Upgraded Life Festival',
      fi: 'Upgraded Life Festival',
    },
    description: {
      en: 'The first one, in Otaniemi. The year is inferred: 18 months after the founding.',
      nl: 'Het eerste, in Otaniemi. Het jaar is afgeleid: 18 maanden na de oprichting.',
      de: 'Das erste, in Otaniemi. Das Jahr ist erschlossen: 18 Monate nach der Gründung.',
      fi: 'Ensimmäinen, Otaniemessä. Vuosi on päätelty: 18 kuukautta perustamisesta.',
    },
    startDate: '2014-06-10',
    endDate: '2014-06-11',
    places: ['espoo'],
    about: ['upgraded'],
    organizers: ['upgraded'],
    series: 'Upgraded Life Festival',
    status: 'held',
    citations: [{ source: 'upg-hbh' }, { source: 'upg-history' }],
    editorial: ['description', 'about', 'startDate', 'endDate'],
  },
  'health100-2019': {
    id: 'health100-2019',
    name: { en: 'Health100', nl: 'Health100', de: 'Health100', fi: 'Health100' },
    description: {
      en: 'Announced for a hundred participants. No page tells that it was held.',
      nl: 'Aangekondigd voor honderd deelnemers. Geen pagina vertelt dat het is gehouden.',
      de: 'Für hundert Teilnehmende angekündigt. Keine Seite berichtet, dass es stattfand.',
      fi: 'Ilmoitettu sadalle osallistujalle. Mikään sivu ei kerro, että se pidettiin.',
    },
    startDate: '2019-10-02',
    places: ['helsinki'],
    about: ['upgraded'],
    organizers: ['upgraded'],
    series: 'Health100',
    status: 'planned',
    citations: [{ source: 'upg-2019' }],
    editorial: ['description', 'about'],
  },
  'upgraded-delegation-visit-2020': {
    id: 'upgraded-delegation-visit-2020',
    name: {
      en: 'Delegation visit to the Netherlands',
      nl: 'Delegatiebezoek aan Nederland',
      de: 'Delegationsbesuch in den Niederlanden',
      fi: 'Valtuuskunnan vierailu Alankomaihin',
    },
    description: {
      en: 'Planned for the spring of 2020, together with the Nordic Center for Sustainable Healthcare. No page tells that it took place.',
      nl: 'Gepland voor het voorjaar van 2020, samen met het Nordic Center for Sustainable Healthcare. Geen pagina vertelt dat het plaatsvond.',
      de: 'Für das Frühjahr 2020 geplant, gemeinsam mit dem Nordic Center for Sustainable Healthcare. Keine Seite berichtet, dass er stattfand.',
      fi: 'Suunniteltu kevääksi 2020 yhdessä Nordic Center for Sustainable Healthcaren kanssa. Mikään sivu ei kerro, että vierailu tehtiin.',
    },
    startDate: '2020',
    places: ['netherlands'],
    about: ['upgraded'],
    organizers: ['upgraded'],
    status: 'planned',
    citations: [{ source: 'upg-2019' }],
    editorial: ['name', 'description', 'about'],
  },
});
