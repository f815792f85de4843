import type { Network } from '../../../model/records/network.js';
import { defineRecords } from '../../define-records.js';

/** The network itself: a project. */
export const networks = defineRecords<Network>()({
  'zorg-verbindt': {
    id: 'zorg-verbindt',
    name: { en: 'Zorg Verbindt', nl: 'Zorg Verbindt', de: 'Zorg Verbindt', fi: 'Zorg Verbindt' },
    description: {
      en: 'Project of the Euregio Rhine-Waal, with a list of networks. Thanks to it, many networks and parties on both sides of the border know how to find each other. It stops early in 2020. No start year is given, and it stays open whether “after four years” is said of the project or of the European subsidy program behind it.',
      nl: 'Project van de Euregio Rijn-Waal, met een lijst van netwerken. Dankzij het project weten veel netwerken en partijen aan beide kanten van de grens elkaar te vinden. Het stopt begin 2020. Een beginjaar staat er niet, en open blijft of ‘na vier jaar’ van het project wordt gezegd of van het Europese subsidieprogramma erachter.',
      de: 'Projekt der Euregio Rhein-Waal, mit einer Liste von Netzwerken. Dank ihm wissen viele Netzwerke und Akteure auf beiden Seiten der Grenze einander zu finden. Es endet Anfang 2020. Ein Anfangsjahr wird nicht genannt, und offen bleibt, ob „nach vier Jahren“ vom Projekt gesagt wird oder vom europäischen Förderprogramm dahinter.',
      fi: 'Euregio Rijn-Waalin hanke, jolla on luettelo verkostoista. Sen ansiosta monet verkostot ja toimijat löytävät toisensa rajan molemmin puolin. Hanke päättyy vuoden 2020 alussa. Alkamisvuotta ei kerrota, ja avoimeksi jää, tarkoittaako ”neljän vuoden jälkeen” hanketta vai sen taustalla olevaa eurooppalaista tukiohjelmaa.',
    },
    endDate: '2020',
    kind: 'project',
    purpose: {
      en: 'To bring parties together and to encourage new innovations in care.',
      nl: 'Partijen met elkaar in contact brengen en nieuwe innovaties in de zorg aanmoedigen.',
      de: 'Akteure zusammenbringen und neue Innovationen in der Versorgung fördern.',
      fi: 'Tuoda toimijoita yhteen ja edistää hoidon uusia innovaatioita.',
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
        quote: 'Dankzij dit project weten veel netwerken en partijen',
        section: 'Stevig fundament',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'partijen aan weerszijde van de grens elkaar te',
        section: 'Stevig fundament',
        fields: ['areaServed', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'stopt begin 2020',
        section: 'Stevig fundament',
        fields: ['endDate', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Na vier jaar komt het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
        fields: ['description'],
      },
    ],
    editorial: ['purpose', 'areaServed', 'description'],
  },
});
