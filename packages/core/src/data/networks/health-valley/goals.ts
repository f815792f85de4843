import type { Goal } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The goals of Health Valley. */
export const goals = defineRecords<Goal>()({
  'hv-goal-point-out-opportunities': {
    id: 'hv-goal-point-out-opportunities',
    network: 'health-valley',
    kind: 'aim',
    statement: {
      en: 'In 2020, make Health Valley’s partners more actively aware of the opportunities that cooperation across borders offers; a survey of their international ambitions comes first.',
      nl: 'In 2020 de partners van Health Valley actiever attenderen op de kansen van samenwerking over de grens; daaraan gaat een enquête naar hun internationale ambities vooraf.',
      de: 'Die Partner von Health Valley 2020 aktiver auf die Chancen der Zusammenarbeit über Grenzen hinweg aufmerksam machen; zuvor werden ihre internationalen Ambitionen erhoben.',
      fi: 'Vuonna 2020 kertoa Health Valleyn kumppaneille aktiivisemmin rajat ylittävän yhteistyön mahdollisuuksista; ensin selvitetään kyselyllä niiden kansainväliset tavoitteet.',
    },
    targetDate: '2020',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'In 2020 zullen Health Valley-partners actiever worden',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'inventariseren we eerst met een enquête',
        section: 'Internationale ambities',
        fields: ['statement'],
      },
    ],
    editorial: ['statement'],
  },
});
