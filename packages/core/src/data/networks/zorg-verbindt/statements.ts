import type { Statement } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Statements of Victor Haze and Thea Remers about the project. */
export const statements = defineRecords<Statement>()({
  'statement-haze-solid-foundation': {
    id: 'statement-haze-solid-foundation',
    attributedTo: 'victor-haze',
    about: ['zorg-verbindt', 'theme-cross-border-cooperation'],
    text: {
      en: 'Victor Haze holds, with Thea Remers, that a solid base for cooperation across the border has been laid.',
      nl: 'Victor Haze vindt met Thea Remers dat er een stevige basis ligt voor samenwerking over de grens.',
      de: 'Victor Haze findet mit Thea Remers, dass eine feste Grundlage für die Zusammenarbeit über die Grenze hinweg gelegt ist.',
      fi: 'Victor Haze katsoo Thea Remersin kanssa, että rajan ylittävälle yhteistyölle on luotu vankka perusta.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'fundament voor grensoverschrijdende samenwerking gelegd',
        section: 'Stevig fundament',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'stellen Haze en Remers dan ook',
        section: 'Stevig fundament',
        fields: ['attributedTo'],
      },
    ],
    editorial: ['text'],
  },
  'statement-remers-solid-foundation': {
    id: 'statement-remers-solid-foundation',
    attributedTo: 'thea-remers',
    about: ['zorg-verbindt', 'theme-cross-border-cooperation'],
    text: {
      en: 'Thea Remers holds, with Victor Haze, that a solid base for cooperation across the border has been laid. The connections are good, and that matters because Zorg Verbindt stops early in 2020.',
      nl: 'Thea Remers vindt met Victor Haze dat er een stevige basis ligt voor samenwerking over de grens. De contacten zijn goed, en dat telt, omdat Zorg Verbindt begin 2020 ophoudt.',
      de: 'Thea Remers findet mit Victor Haze, dass eine feste Grundlage für die Zusammenarbeit über die Grenze hinweg gelegt ist. Die Verbindungen sind gut, und das zählt, weil Zorg Verbindt Anfang 2020 endet.',
      fi: 'Thea Remers katsoo Victor Hazen kanssa, että rajan ylittävälle yhteistyölle on luotu vankka perusta. Yhteydet ovat hyvät, ja se on tärkeää, koska Zorg Verbindt päättyy vuoden 2020 alussa.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'fundament voor grensoverschrijdende samenwerking gelegd',
        section: 'Stevig fundament',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'stellen Haze en Remers dan ook',
        section: 'Stevig fundament',
        fields: ['attributedTo'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'De connecties zijn goed',
        section: 'Stevig fundament',
        fields: ['text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'stopt begin 2020',
        section: 'Stevig fundament',
        fields: ['text'],
      },
    ],
    editorial: ['text'],
  },
  'statement-remers-what-comes-after': {
    id: 'statement-remers-what-comes-after',
    attributedTo: 'thea-remers',
    about: ['zorg-verbindt', 'zorg-verbindt-subsidy-program', 'networks-matchings-and-field-labs'],
    text: {
      en: 'After four years the European subsidy programme behind Zorg Verbindt comes to an end; meanwhile an idea for a new project until 2022 has been submitted for approval. Whether the four years are those of the project or of the subsidy programme, she leaves open.',
      nl: 'Na vier jaar komt het Europese subsidieprogramma achter Zorg Verbindt ten einde; inmiddels is een idee voor een nieuw project tot 2022 ter goedkeuring ingediend. Of het om de vier jaar van het project of van het subsidieprogramma gaat, laat ze open.',
      de: 'Nach vier Jahren läuft das europäische Förderprogramm hinter Zorg Verbindt aus; inzwischen ist eine Idee für ein neues Projekt bis 2022 zur Genehmigung eingereicht. Ob damit die vier Jahre des Projekts oder des Förderprogramms gemeint sind, lässt sie offen.',
      fi: 'Neljän vuoden jälkeen Zorg Verbindtin taustalla oleva eurooppalainen rahoitusohjelma päättyy; tällä välin on jätetty hyväksyttäväksi ajatus uudesta hankkeesta vuoteen 2022. Hän jättää avoimeksi, onko kyse hankkeen vai rahoitusohjelman neljästä vuodesta.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Na vier jaar komt het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'tot 2022 ter goedkeuring ingediend',
        section: 'Stevig fundament',
        fields: ['about', 'text'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zegt Remers',
        section: 'Stevig fundament',
        fields: ['attributedTo'],
      },
    ],
    editorial: ['text'],
  },
  'statement-zorg-verbindt-find-each-other': {
    id: 'statement-zorg-verbindt-find-each-other',
    about: ['zorg-verbindt', 'zorg-verbindt-parties-on-both-sides'],
    text: {
      en: 'Thanks to the project (“this project”, which we take to be Zorg Verbindt), many networks and parties on both sides of the border know how to find each other.',
      nl: 'Dankzij ‘dit project’ (naar onze lezing Zorg Verbindt) weten veel netwerken en partijen aan weerszijden van de grens elkaar te vinden.',
      de: 'Dank „dieses Projekts“ (nach unserer Lesart Zorg Verbindt) wissen viele Netzwerke und Akteure auf beiden Seiten der Grenze einander zu finden.',
      fi: '”Tämän hankkeen” (tulkintamme mukaan Zorg Verbindtin) ansiosta monet verkostot ja toimijat löytävät toisensa rajan molemmin puolin.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Dankzij dit project weten veel netwerken en partijen',
        section: 'Stevig fundament',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'partijen aan weerszijde van de grens elkaar te',
        section: 'Stevig fundament',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text', 'about'],
  },
  'statement-zorg-verbindt-work-together': {
    id: 'statement-zorg-verbindt-work-together',
    about: [
      'zorg-verbindt',
      'gesundheitsregion-koelnbonn-hrcb-projekt',
      'gesundheitsnetzwerk-niederrhein',
      'theme-care-innovations',
    ],
    text: {
      en: 'In Zorg Verbindt the parties named work together to bring others together and to stimulate new care innovations.',
      nl: 'In Zorg Verbindt werken de genoemde partijen samen om anderen bij elkaar te brengen en nieuwe zorginnovaties te stimuleren.',
      de: 'In Zorg Verbindt arbeiten die genannten Akteure zusammen, um andere zusammenzubringen und neue Innovationen im Gesundheitswesen anzuregen.',
      fi: 'Zorg Verbindtissä nimetyt toimijat tekevät yhteistyötä tuodakseen muita yhteen ja edistääkseen uusia terveydenhuollon innovaatioita.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'HRCB Projekt GmbH en Gesundheitsnetzwerk Niederrhein samen om',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe zorginnovaties te stimuleren',
        section: 'Zorg Verbindt',
        fields: ['about', 'text'],
      },
    ],
    editorial: ['text'],
  },
});
