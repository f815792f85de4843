import type { Organization } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Bodies around Health Valley, the Euregio Rijn-Waal and the Ruhr. */
export const euregioOrganizations = defineRecords<Organization>()({
  'albert-schweitzer-hospital': {
    id: 'albert-schweitzer-hospital',
    name: {
      en: 'Albert Schweitzer Hospital',
      nl: 'Albert Schweitzer ziekenhuis',
      de: 'Albert-Schweitzer-Krankenhaus',
      fi: 'Albert Schweitzerin sairaala',
    },
    kind: 'hospital',
    place: 'dordrecht',
    url: 'https://www.asz.nl/',
    identifiers: { ror: 'https://ror.org/00e8ykd54', wikidata: 'Q97383147' },
    citations: [{ source: 'hv-asz' }, { source: 'ror-records', fields: ['place', 'url', 'identifiers'] }],
    editorial: ['name.en', 'name.de', 'name.fi'],
  },
  'city-of-duisburg': {
    id: 'city-of-duisburg',
    name: { en: 'City of Duisburg', nl: 'Stad Duisburg', de: 'Stadt Duisburg', fi: 'Duisburgin kaupunki' },
    kind: 'municipality',
    place: 'duisburg',
    citations: [{ source: 'erw-struct' }, { source: 'ruhrhub-ruhrgebiet' }],
    editorial: ['name.en', 'name.nl', 'name.fi', 'place'],
  },
  'city-of-emmerich': {
    id: 'city-of-emmerich',
    name: {
      en: 'City of Emmerich am Rhein',
      nl: 'Stad Emmerik aan de Rijn',
      de: 'Stadt Emmerich am Rhein',
      fi: 'Emmerich am Rheinin kaupunki',
    },
    alternateNames: ['Stadt Emmerich'],
    kind: 'municipality',
    place: 'emmerich',
    citations: [{ source: 'erw-struct-de' }],
    editorial: ['name.en', 'name.nl', 'name.fi', 'place'],
  },
  'health-innovation-park': {
    id: 'health-innovation-park',
    name: {
      en: 'Health Innovation Park',
      nl: 'Health Innovation Park',
      de: 'Health Innovation Park',
      fi: 'Health Innovation Park',
    },
    alternateNames: ['HIP'],
    kind: 'cluster-organization',
    place: 'zwolle',
    citations: [{ source: 'hv-merge' }],
    editorial: ['kind'],
  },
  'municipality-of-alpen': {
    id: 'municipality-of-alpen',
    name: { en: 'Municipality of Alpen', nl: 'Gemeente Alpen', de: 'Gemeinde Alpen', fi: 'Alpenin kunta' },
    kind: 'municipality',
    place: 'alpen',
    citations: [{ source: 'erw-struct' }],
    editorial: ['name.de', 'name.en', 'name.nl', 'name.fi', 'place'],
  },
  'niederrheinische-ihk': {
    id: 'niederrheinische-ihk',
    name: {
      en: 'Lower Rhine Chamber of Commerce Duisburg-Wesel-Kleve',
      nl: 'Kamer van koophandel Niederrhein Duisburg-Wesel-Kleve',
      de: 'Niederrheinische IHK Duisburg-Wesel-Kleve',
      fi: 'Ala-Reinin kauppakamari Duisburg-Wesel-Kleve',
    },
    alternateNames: [
      'Niederrheinische Industrie- und Handelskammer Duisburg-Wesel-Kleve',
      'Lower Rhine Chamber of Commerce',
    ],
    kind: 'chamber-of-commerce',
    place: 'germany',
    citations: [{ source: 'erw-struct' }, { source: 'gnn-lokalkompass' }],
    editorial: ['name.en', 'name.nl', 'name.fi', 'place'],
  },
  'regionalverband-ruhr': {
    id: 'regionalverband-ruhr',
    name: {
      en: 'Ruhr Regional Association',
      nl: 'Regionalverband Ruhr',
      de: 'Regionalverband Ruhr',
      fi: 'Ruhrin alueliitto',
    },
    alternateNames: ['RVR'],
    kind: 'government',
    place: 'germany',
    citations: [{ source: 'bmr-tasks' }],
    editorial: ['name.nl', 'name.de', 'name.fi', 'place'],
  },
});
