import type { Network } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The network itself: a project. */
export const networks = defineRecords<Network>()({
  'zorg-verbindt': {
    id: 'zorg-verbindt',
    name: { en: 'Zorg Verbindt', nl: 'Zorg Verbindt', de: 'Zorg Verbindt', fi: 'Zorg Verbindt' },
    description: {
      en: 'Project of the Euregio Rhine-Waal, with a list of networks. It stops early in 2020.',
      nl: 'Project van de Euregio Rijn-Waal, met een lijst van netwerken. Het stopt begin 2020.',
      de: 'Projekt der Euregio Rhein-Waal, mit einer Liste von Netzwerken. Es endet Anfang 2020.',
      fi: 'Euregio Rijn-Waalin hanke, jolla on luettelo verkostoista. Se päättyy vuoden 2020 alussa.',
    },
    note: {
      en: 'The page of the annual report for 2019 gives no start year.',
      nl: 'Een beginjaar staat niet op de pagina van het jaarverslag over 2019.',
      de: 'Ein Anfangsjahr nennt die Seite des Jahresberichts über 2019 nicht.',
      fi: 'Alkamisvuotta vuoden 2019 vuosikertomuksen sivu ei kerro.',
    },
    endDate: '2020',
    kind: 'project',
    purpose: {
      en: 'To bring parties together and to stimulate new care innovations.',
      nl: 'Partijen bij elkaar brengen en nieuwe zorginnovaties stimuleren.',
      de: 'Akteure zusammenbringen und neue Innovationen im Gesundheitswesen anregen.',
      fi: 'Tuoda toimijoita yhteen ja edistää uusia terveydenhuollon innovaatioita.',
    },
    areaServed: ['dutch-german-border-area'],
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Zorg Verbindt’-project van de Euregio Rijn-Waal',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'aan de lijst netwerken binnen het',
        section: 'Zorg Verbindt',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'om partijen bij elkaar te brengen en nieuwe',
        section: 'Zorg Verbindt',
        fields: ['purpose'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe zorginnovaties te stimuleren',
        section: 'Zorg Verbindt',
        fields: ['purpose'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'partijen aan weerszijde van de grens elkaar te',
        section: 'Stevig fundament',
        fields: ['areaServed'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'stopt begin 2020',
        section: 'Stevig fundament',
        fields: ['endDate', 'description'],
      },
    ],
    editorial: ['purpose', 'areaServed', 'description', 'note'],
  },
});
