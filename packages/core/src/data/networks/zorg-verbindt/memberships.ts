import type { Membership } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const partnersNote = {
  en: 'The text says that those it names work together in the project; that they are its partners is our reading.',
  nl: 'De tekst zegt dat de genoemden in het project samenwerken; dat ze er partner van zijn, is onze lezing.',
  de: 'Der Text sagt, dass die Genannten in dem Projekt zusammenarbeiten; dass sie dessen Partner sind, ist unsere Lesart.',
  fi: 'Tekstin mukaan nimetyt toimijat tekevät hankkeessa yhteistyötä; että ne ovat sen kumppaneita, on meidän tulkintamme.',
};

/** The partners of the project, and the positions of the person named with it. */
export const memberships = defineRecords<Membership>()({
  'euregio-rijn-waal-in-zorg-verbindt': {
    id: 'euregio-rijn-waal-in-zorg-verbindt',
    member: 'euregio-rijn-waal',
    organization: 'zorg-verbindt',
    role: 'lead',
    asOf: '2019',
    note: {
      en: 'The text calls it the project of the Euregio; that the Euregio leads it is our reading.',
      nl: 'De tekst noemt het een project van de Euregio; dat de Euregio het leidt, is onze lezing.',
      de: 'Der Text nennt es ein Projekt der Euregio; dass die Euregio es leitet, ist unsere Lesart.',
      fi: 'Teksti kutsuu sitä Euregion hankkeeksi; että Euregio johtaa sitä, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Zorg Verbindt’-project van de Euregio Rijn-Waal',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['role', 'asOf', 'note'],
  },
  'gesundheitsregion-koelnbonn-in-zorg-verbindt': {
    id: 'gesundheitsregion-koelnbonn-in-zorg-verbindt',
    member: 'gesundheitsregion-koelnbonn-hrcb-projekt',
    organization: 'zorg-verbindt',
    role: 'partner',
    asOf: '2019',
    note: partnersNote,
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'werken Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH',
        section: 'Zorg Verbindt',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Gesundheitsnetzwerk Niederrhein samen om partijen bij elkaar',
        section: 'Zorg Verbindt',
        fields: ['role'],
      },
    ],
    editorial: ['role', 'asOf', 'note'],
  },
  'gesundheitsnetzwerk-niederrhein-in-zorg-verbindt': {
    id: 'gesundheitsnetzwerk-niederrhein-in-zorg-verbindt',
    member: 'gesundheitsnetzwerk-niederrhein',
    organization: 'zorg-verbindt',
    role: 'partner',
    asOf: '2019',
    note: partnersNote,
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Gesundheitsnetzwerk Niederrhein samen om partijen bij elkaar',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['role', 'asOf', 'note'],
  },
  'thea-remers-project-coordinator': {
    id: 'thea-remers-project-coordinator',
    member: 'thea-remers',
    organization: 'euregio-rijn-waal',
    role: 'staff',
    title: {
      en: 'Project coordinator',
      nl: 'Projectcoördinator',
      de: 'Projektkoordinatorin',
      fi: 'Hankekoordinaattori',
    },
    asOf: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Thea Remers Projectcoördinator van Euregio Rijn-Waal',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['role', 'title.en', 'title.de', 'title.fi', 'asOf'],
  },
  'thea-remers-coordinator-of-project': {
    id: 'thea-remers-coordinator-of-project',
    member: 'thea-remers',
    organization: 'euregio-rijn-waal',
    role: 'staff',
    title: {
      en: 'Coordinator of the “project of the same name”',
      nl: 'Coördinator van het ‘gelijknamige project’',
      de: 'Koordinatorin des „gleichnamigen Projekts“',
      fi: '”Samannimisen hankkeen” koordinaattori',
    },
    asOf: '2019',
    note: {
      en: 'Zorg Verbindt or Euregionaal Forum GGZ: the text can be read either way.',
      nl: 'Zorg Verbindt of Euregionaal Forum GGZ: de tekst laat beide lezingen toe.',
      de: 'Zorg Verbindt oder Euregionaal Forum GGZ: Der Text lässt beide Lesarten zu.',
      fi: 'Zorg Verbindt tai Euregionaal Forum GGZ: tekstin voi lukea kummin päin tahansa.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'coördinator van het gelijknamige project van de Euregio',
        section: 'Matchingsbijeenkomsten',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vertelt Thea Remers, coördinator',
        section: 'Matchingsbijeenkomsten',
        fields: ['member'],
      },
    ],
    editorial: ['role', 'title', 'asOf', 'note'],
  },
});
