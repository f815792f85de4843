import type { Program } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Plans of Health Valley that have no name of their own. */
export const programs = defineRecords<Program>()({
  'hv-survey-of-international-ambitions': {
    id: 'hv-survey-of-international-ambitions',
    name: {
      en: 'Survey of international ambitions',
      nl: 'Enquête naar internationale ambities',
      de: 'Umfrage zu internationalen Ambitionen',
      fi: 'Kysely kansainvälisistä tavoitteista',
    },
    kind: 'other',
    network: 'health-valley',
    themes: ['theme-internationalization', 'theme-cross-border-cooperation'],
    description: {
      en: 'Takes stock of the international ambitions among Health Valley’s partners, so that opportunities in cross-border cooperation can be pointed out to them in a more targeted way.',
      nl: 'Brengt in kaart welke internationale ambities er bij de partners van Health Valley leven, om hen gerichter op kansen in grensoverschrijdende samenwerking te kunnen wijzen.',
      de: 'Erfasst, welche internationalen Ambitionen die Partner von Health Valley haben, um sie gezielter auf Chancen grenzüberschreitender Zusammenarbeit hinweisen zu können.',
      fi: 'Kartoittaa Health Valleyn kumppanien kansainvälisiä tavoitteita, jotta niille voidaan kertoa kohdennetummin rajat ylittävän yhteistyön mahdollisuuksista.',
    },
    note: {
      en: 'Planned at the time of the report, without a date.',
      nl: 'Gepland toen het verslag werd geschreven, zonder datum.',
      de: 'Zur Zeit des Berichts geplant, ohne Datum.',
      fi: 'Suunnitteilla kertomuksen kirjoitusaikaan, ilman ajankohtaa.',
    },
    status: 'planned',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'inventariseren we eerst met een enquête',
        section: 'Internationale ambities',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze Health Valley-partners leeft aan internationale ambities',
        section: 'Internationale ambities',
        fields: ['name', 'themes', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Om dat gerichter te doen',
        section: 'Internationale ambities',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'de kansen die grensoverschrijdende samenwerking biedt',
        section: 'Internationale ambities',
        fields: ['themes', 'description'],
      },
    ],
    editorial: ['name', 'kind', 'status', 'description', 'note'],
  },
});
