import type { Program } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The Health Hub Academy and its three strands. */
export const academy = defineRecords<Program>()({
  'health-hub-academy': {
    id: 'health-hub-academy',
    name: {
      en: 'Health Hub Academy',
      nl: 'Health Hub Academy',
      de: 'Health Hub Academy',
      fi: 'Health Hub Academy',
    },
    kind: 'academy',
    network: 'health-hub-utrecht',
    themes: [
      'theme-self-direction',
      'theme-self-direction-physical',
      'theme-self-direction-mental',
      'theme-self-direction-societal',
      'theme-self-direction-social',
    ],
    description: {
      en: 'Continuous programme that strengthens the three innovation coalitions. Central to it: people stay in control of their own lives as long as possible, physically, mentally, in society and socially.',
      nl: 'Doorlopend programma dat de drie innovatiecoalities versterkt. Centraal staat dat mensen zo lang mogelijk de regie over hun leven houden, fysiek, mentaal, maatschappelijk en sociaal.',
      de: 'Fortlaufendes Programm, das die drei Innovationskoalitionen stärkt. Im Mittelpunkt steht, dass Menschen so lange wie möglich selbstbestimmt leben, körperlich, mental, gesellschaftlich und sozial.',
      fi: 'Jatkuva ohjelma, joka vahvistaa kolmea innovaatiokoalitiota. Keskiössä on, että ihmiset hallitsevat itse elämäänsä mahdollisimman pitkään fyysisesti, henkisesti, yhteiskunnallisesti ja sosiaalisesti.',
    },
    status: 'running',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'versterkt door de Health Hub Academy',
        section: 'Health Hub Academy',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'een doorlopend programma',
        section: 'Health Hub Academy',
        fields: ['status', 'description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'Het zo lang mogelijk zelf regie houden op',
        section: 'Health Hub Academy',
        fields: ['themes', 'description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'op fysiek, mentaal, maatschappelijk en sociaal vlak',
        section: 'Health Hub Academy',
        fields: ['themes', 'description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'sociaal vlak staat daarbij centraal',
        section: 'Health Hub Academy',
        fields: ['description'],
      },
    ],
    editorial: ['description'],
  },
  'academy-meet': {
    id: 'academy-meet',
    name: { en: 'Meet', nl: 'Ontmoeten', de: 'Begegnen', fi: 'Kohtaaminen' },
    kind: 'strand',
    network: 'health-hub-utrecht',
    partOf: 'health-hub-academy',
    description: {
      en: 'Organises meetings between HHU professionals.',
      nl: 'Organiseert ontmoetingen tussen HHU-professionals.',
      de: 'Organisiert Begegnungen zwischen HHU-Fachkräften.',
      fi: 'Järjestää HHU:n ammattilaisten tapaamisia.',
    },
    order: 1,
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'ontmoetingen tussen HHU professionals worden georganiseerd (ontmoeten)',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind', 'description'],
  },
  'academy-share': {
    id: 'academy-share',
    name: { en: 'Share', nl: 'Delen', de: 'Teilen', fi: 'Jakaminen' },
    kind: 'strand',
    network: 'health-hub-utrecht',
    partOf: 'health-hub-academy',
    description: {
      en: 'Pools the wealth of knowledge and skills that is present within HHU.',
      nl: 'Brengt de vele kennis en kunde bijeen die HHU in huis heeft.',
      de: 'Bündelt das reiche Wissen und Können, das in HHU vorhanden ist.',
      fi: 'Kokoaa yhteen HHU:ssa olevan runsaan tiedon ja osaamisen.',
    },
    order: 2,
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'kunde die aanwezig is binnen HHU (delen)',
        section: 'Health Hub Academy',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'bundeling plaats vindt van de vele kennis',
        section: 'Health Hub Academy',
        fields: ['description'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind', 'description'],
  },
  'academy-discover': {
    id: 'academy-discover',
    name: { en: 'Discover', nl: 'Ontdekken', de: 'Entdecken', fi: 'Löytäminen' },
    kind: 'strand',
    network: 'health-hub-utrecht',
    partOf: 'health-hub-academy',
    description: {
      en: 'Looks for an offer of HHU with impact for all inhabitants of Utrecht, in daily life and at every stage of life.',
      nl: 'Zoekt een HHU-aanbod met impact voor alle Utrechters, in het dagelijks leven en in elke levensfase.',
      de: 'Sucht nach einem wirkungsvollen Angebot von HHU für alle Einwohnerinnen und Einwohner von Utrecht, im Alltag und in jeder Lebensphase.',
      fi: 'Etsii HHU:n vaikuttavaa tarjontaa kaikille utrechtilaisille arkeen ja jokaiseen elämänvaiheeseen.',
    },
    order: 3,
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'dagelijkse bestaan en in elke levensfase (ontdekken)',
        section: 'Health Hub Academy',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'een impactvol HHU aanbod voor alle Utrechters',
        section: 'Health Hub Academy',
        fields: ['description'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind', 'description'],
  },
});
