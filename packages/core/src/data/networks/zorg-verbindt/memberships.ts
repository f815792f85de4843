import type { Membership } from '../../../model/records/membership.js';
import { defineRecords } from '../../define-records.js';

/** Who works together in the project, and the posts of the person named with it. */
export const memberships = defineRecords<Membership>()({
  'euregio-rijn-waal-in-zorg-verbindt': {
    id: 'euregio-rijn-waal-in-zorg-verbindt',
    member: 'euregio-rijn-waal',
    organization: 'zorg-verbindt',
    role: 'lead',
    asOf: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Zorg Verbindt’-project van de Euregio Rijn-Waal',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['role', 'asOf'],
  },
  'gesundheitsregion-koelnbonn-in-zorg-verbindt': {
    id: 'gesundheitsregion-koelnbonn-in-zorg-verbindt',
    member: 'gesundheitsregion-koelnbonn-hrcb-projekt',
    organization: 'zorg-verbindt',
    role: 'partner',
    asOf: '2019',
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
    editorial: ['role', 'asOf'],
  },
  'gesundheitsnetzwerk-niederrhein-in-zorg-verbindt': {
    id: 'gesundheitsnetzwerk-niederrhein-in-zorg-verbindt',
    member: 'gesundheitsnetzwerk-niederrhein',
    organization: 'zorg-verbindt',
    role: 'partner',
    asOf: '2019',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Gesundheitsnetzwerk Niederrhein samen om partijen bij elkaar',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['role', 'asOf'],
  },
  'thea-remers-project-coordinator': {
    id: 'thea-remers-project-coordinator',
    member: 'thea-remers',
    organization: 'euregio-rijn-waal',
    role: 'staff',
    title: {
      en: 'Project coordinator',
      nl: 'Projectcoördinator',
      de: 'Projektkoordination',
      fi: 'Projektikoordinaattori',
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
      en: 'Coordinator of the “project of the same name” (Zorg Verbindt or Euregionaal Forum GGZ: the text leaves it open)',
      nl: 'Coördinator van het ‘gelijknamige project’ (Zorg Verbindt of Euregionaal Forum GGZ: de tekst laat het open)',
      de: 'Koordination des „gleichnamigen Projekts“ (Zorg Verbindt oder Euregionaal Forum GGZ: Der Text lässt es offen)',
      fi: '”Samannimisen hankkeen” koordinaattori (Zorg Verbindt tai Euregionaal Forum GGZ: teksti jättää sen avoimeksi)',
    },
    asOf: '2019',
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
    editorial: ['role', 'title', 'asOf'],
  },
});
