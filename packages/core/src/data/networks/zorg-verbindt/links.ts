import type { Link } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Relations other than memberships. */
export const links = defineRecords<Link>()({
  'link-gesundheitsregion-koelnbonn-gesundheitsnetzwerk-niederrhein': {
    id: 'link-gesundheitsregion-koelnbonn-gesundheitsnetzwerk-niederrhein',
    from: 'gesundheitsregion-koelnbonn-hrcb-projekt',
    to: 'gesundheitsnetzwerk-niederrhein',
    kind: 'cooperates-with',
    about: ['zorg-verbindt'],
    description: {
      en: 'They work together in Zorg Verbindt to bring parties together and to stimulate new care innovations.',
      nl: 'Ze werken in Zorg Verbindt samen om partijen bij elkaar te brengen en nieuwe zorginnovaties te stimuleren.',
      de: 'Sie arbeiten in Zorg Verbindt zusammen, um Akteure zusammenzubringen und neue Innovationen im Gesundheitswesen anzuregen.',
      fi: 'Ne tekevät Zorg Verbindtissä yhteistyötä tuodakseen toimijoita yhteen ja edistääkseen uusia terveydenhuollon innovaatioita.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'HRCB Projekt GmbH en Gesundheitsnetzwerk Niederrhein samen om',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'om partijen bij elkaar te brengen en nieuwe',
        section: 'Zorg Verbindt',
        fields: ['description'],
      },
    ],
    editorial: ['description'],
  },
  'link-zorg-verbindt-invited-euregionaal-forum-ggz': {
    id: 'link-zorg-verbindt-invited-euregionaal-forum-ggz',
    from: 'zorg-verbindt',
    to: 'euregionaal-forum-ggz',
    kind: 'invited',
    description: {
      en: 'Invited in 2019, as before, to matching and theme meetings.',
      nl: 'Ook in 2019 uitgenodigd voor matching- en themabijeenkomsten.',
      de: 'Auch 2019 zu Matching- und Thementreffen eingeladen.',
      fi: 'Kutsuttu vuonna 2019, kuten aiemminkin, kontakti- ja teematapaamisiin.',
    },
    note: {
      en: 'The coordinator says “we”, without saying who; that it is the project is our reading.',
      nl: 'De coördinator zegt ‘we’, zonder te zeggen wie; dat het project is bedoeld, is onze lezing.',
      de: 'Die Koordinatorin sagt „wir“, ohne zu sagen, wer das ist; dass das Projekt gemeint ist, ist unsere Lesart.',
      fi: 'Koordinaattori sanoo ”me” kertomatta, keitä tarkoittaa; että kyse on hankkeesta, on meidän tulkintamme.',
    },
    startDate: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'het netwerk Euregionaal Forum GGZ uitgenodigd',
        section: 'Matchingsbijeenkomsten',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'uitgenodigd bij onze matching- en themabijeenkomsten',
        section: 'Matchingsbijeenkomsten',
        fields: ['description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ook dit jaar hebben we het netwerk',
        section: 'Matchingsbijeenkomsten',
        fields: ['startDate', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zorgde in 2019 voor veel grensoverschrijdende matchingsbijeenkomsten',
        section: 'Matchingsbijeenkomsten',
        fields: ['from', 'description'],
      },
    ],
    editorial: ['from', 'startDate', 'description', 'note'],
  },
  'link-subsidy-program-zorg-verbindt': {
    id: 'link-subsidy-program-zorg-verbindt',
    from: 'zorg-verbindt-subsidy-program',
    to: 'zorg-verbindt',
    kind: 'funds',
    description: {
      en: 'The European subsidy programme behind the project.',
      nl: 'Het achterliggende Europese subsidieprogramma.',
      de: 'Das europäische Förderprogramm dahinter.',
      fi: 'Taustalla oleva eurooppalainen rahoitusohjelma.',
    },
    note: {
      en: 'The report calls it so; that it funds it is our reading. It gives no amount.',
      nl: 'Zo noemt het verslag het; dat dit het project financiert, is onze lezing. Een bedrag staat er niet.',
      de: 'So nennt es der Bericht; dass es das Projekt finanziert, ist unsere Lesart. Einen Betrag nennt er nicht.',
      fi: 'Näin kertomus kutsuu sitä; että se rahoittaa hanketta, on meidän tulkintamme. Summaa ei kerrota.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
  'link-zorg-verbindt-lists-business-metropole-ruhr': {
    id: 'link-zorg-verbindt-lists-business-metropole-ruhr',
    from: 'zorg-verbindt',
    to: 'business-metropole-ruhr',
    kind: 'lists',
    description: {
      en: 'It is being added to the list of networks within the project.',
      nl: 'Het wordt toegevoegd aan de lijst netwerken binnen het project.',
      de: 'Es wird in die Liste der Netzwerke innerhalb des Projekts aufgenommen.',
      fi: 'Se lisätään hankkeen verkostoluetteloon.',
    },
    note: {
      en: 'That is no membership.',
      nl: 'Dat is geen lidmaatschap.',
      de: 'Das ist keine Mitgliedschaft.',
      fi: 'Se ei ole jäsenyys.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zoals de Business Metropole Ruhr',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
        fields: ['from', 'kind', 'description'],
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
  'link-zorg-verbindt-lists-gesundheitscampus': {
    id: 'link-zorg-verbindt-lists-gesundheitscampus',
    from: 'zorg-verbindt',
    to: 'gesundheitscampus',
    kind: 'lists',
    description: {
      en: 'It is being added to the list of networks within the project.',
      nl: 'Het wordt toegevoegd aan de lijst netwerken binnen het project.',
      de: 'Es wird in die Liste der Netzwerke innerhalb des Projekts aufgenommen.',
      fi: 'Se lisätään hankkeen verkostoluetteloon.',
    },
    note: {
      en: 'That is no membership.',
      nl: 'Dat is geen lidmaatschap.',
      de: 'Das ist keine Mitgliedschaft.',
      fi: 'Se ei ole jäsenyys.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'zoals de Business Metropole Ruhr, GesundheitsCampus',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
        fields: ['from', 'kind', 'description'],
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
  'link-zorg-verbindt-lists-digihubs': {
    id: 'link-zorg-verbindt-lists-digihubs',
    from: 'zorg-verbindt',
    to: 'digihubs',
    kind: 'lists',
    description: {
      en: 'They are being added to the list of networks within the project.',
      nl: 'Ze worden toegevoegd aan de lijst netwerken binnen het project.',
      de: 'Sie werden in die Liste der Netzwerke innerhalb des Projekts aufgenommen.',
      fi: 'Ne lisätään hankkeen verkostoluetteloon.',
    },
    note: {
      en: 'That is no membership.',
      nl: 'Dat is geen lidmaatschap.',
      de: 'Das ist keine Mitgliedschaft.',
      fi: 'Se ei ole jäsenyys.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'GesundheitsCampus en enkele DigiHubs',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
        fields: ['from', 'kind', 'description'],
      },
    ],
    editorial: ['kind', 'description', 'note'],
  },
});
