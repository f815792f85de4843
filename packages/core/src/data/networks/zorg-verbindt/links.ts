import type { Link } from '../../../model/records/link.js';
import { defineRecords } from '../../define-records.js';

/** Ties that are no memberships. */
export const links = defineRecords<Link>()({
  'link-gesundheitsregion-koelnbonn-gesundheitsnetzwerk-niederrhein': {
    id: 'link-gesundheitsregion-koelnbonn-gesundheitsnetzwerk-niederrhein',
    from: 'gesundheitsregion-koelnbonn-hrcb-projekt',
    to: 'gesundheitsnetzwerk-niederrhein',
    kind: 'cooperates-with',
    about: ['zorg-verbindt'],
    description: {
      en: 'They work together in Zorg Verbindt to bring parties together and to encourage new innovations in care.',
      nl: 'Ze werken in Zorg Verbindt samen om partijen met elkaar in contact te brengen en nieuwe innovaties in de zorg aan te moedigen.',
      de: 'Sie arbeiten in Zorg Verbindt zusammen, um Akteure zusammenzubringen und neue Innovationen in der Versorgung zu fördern.',
      fi: 'Ne tekevät Zorg Verbindtissä yhteistyötä tuodakseen toimijoita yhteen ja edistääkseen hoidon uusia innovaatioita.',
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
      en: 'In 2019, as before, the forum was invited to the matching and theme meetings. Thea Remers tells so in the “we” form; whom it takes in is not said. The meetings are those that Zorg Verbindt brings about.',
      nl: 'Ook in 2019 werd het forum uitgenodigd voor de matching- en themabijeenkomsten. Thea Remers vertelt dat in de wij-vorm; wie daaronder vallen, staat er niet. De bijeenkomsten zijn die waarvoor Zorg Verbindt zorgt.',
      de: 'Auch 2019 wurde das Forum zu den Matching- und Thementreffen eingeladen. Thea Remers berichtet das in der Wir-Form; wer dazugehört, wird nicht gesagt. Es sind die Treffen, die Zorg Verbindt zustande bringt.',
      fi: 'Myös vuonna 2019 foorumi kutsuttiin matchmaking- ja teematapaamisiin. Thea Remers kertoo tämän me-muodossa; keitä se tarkoittaa, ei sanota. Tapaamiset ovat niitä, joita Zorg Verbindt saa aikaan.',
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
    editorial: ['from', 'startDate', 'description'],
  },
  'link-subsidy-program-zorg-verbindt': {
    id: 'link-subsidy-program-zorg-verbindt',
    from: 'zorg-verbindt-subsidy-program',
    to: 'zorg-verbindt',
    kind: 'funds',
    description: {
      en: 'The report calls it the European subsidy program behind the project, without a name or an amount.',
      nl: 'Het verslag spreekt van het Europese subsidieprogramma achter het project, zonder naam of bedrag.',
      de: 'Der Bericht nennt es das europäische Förderprogramm hinter dem Projekt, ohne Namen oder Betrag.',
      fi: 'Kertomus puhuu hankkeen taustalla olevasta eurooppalaisesta tukiohjelmasta ilman nimeä tai summaa.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'het achterliggende Europese subsidieprogramma',
        section: 'Stevig fundament',
      },
    ],
    editorial: ['kind', 'description'],
  },
  'link-zorg-verbindt-lists-business-metropole-ruhr': {
    id: 'link-zorg-verbindt-lists-business-metropole-ruhr',
    from: 'zorg-verbindt',
    to: 'business-metropole-ruhr',
    kind: 'lists',
    description: {
      en: 'It is being added to the list of networks within the project. That is no membership.',
      nl: 'Het wordt toegevoegd aan de lijst netwerken binnen het project. Dat is geen lidmaatschap.',
      de: 'Es wird in die Liste der Netzwerke innerhalb des Projekts aufgenommen. Das ist keine Mitgliedschaft.',
      fi: 'Se lisätään hankkeen verkostoluetteloon. Se ei ole jäsenyys.',
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
    editorial: ['kind', 'description'],
  },
  'link-zorg-verbindt-lists-gesundheitscampus': {
    id: 'link-zorg-verbindt-lists-gesundheitscampus',
    from: 'zorg-verbindt',
    to: 'gesundheitscampus',
    kind: 'lists',
    description: {
      en: 'It is being added to the list of networks within the project. That is no membership.',
      nl: 'Het wordt toegevoegd aan de lijst netwerken binnen het project. Dat is geen lidmaatschap.',
      de: 'Es wird in die Liste der Netzwerke innerhalb des Projekts aufgenommen. Das ist keine Mitgliedschaft.',
      fi: 'Se lisätään hankkeen verkostoluetteloon. Se ei ole jäsenyys.',
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
    editorial: ['kind', 'description'],
  },
  'link-zorg-verbindt-lists-digihubs': {
    id: 'link-zorg-verbindt-lists-digihubs',
    from: 'zorg-verbindt',
    to: 'digihubs',
    kind: 'lists',
    description: {
      en: 'They are being added to the list of networks within the project. That is no membership.',
      nl: 'Ze worden toegevoegd aan de lijst netwerken binnen het project. Dat is geen lidmaatschap.',
      de: 'Sie werden in die Liste der Netzwerke innerhalb des Projekts aufgenommen. Das ist keine Mitgliedschaft.',
      fi: 'Ne lisätään hankkeen verkostoluetteloon. Se ei ole jäsenyys.',
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
    editorial: ['kind', 'description'],
  },
});
