import type { Membership } from '../../../model/membership.js';
import { defineRecords } from '../../define-records.js';

/** Who works together in the project, who is being added to its list, and the posts of the person named with it. */
export const memberships = defineRecords<Membership>()({
  'euregio-rijn-waal-in-zorg-verbindt': {
    id: 'euregio-rijn-waal-in-zorg-verbindt',
    member: 'euregio-rijn-waal',
    organization: 'zorg-verbindt',
    role: 'lead',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Zorg Verbindt’-project van de Euregio Rijn-Waal',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['role'],
  },
  'gesundheitsregion-koelnbonn-in-zorg-verbindt': {
    id: 'gesundheitsregion-koelnbonn-in-zorg-verbindt',
    member: 'gesundheitsregion-koelnbonn-hrcb-projekt',
    organization: 'zorg-verbindt',
    role: 'partner',
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
    editorial: ['role'],
  },
  'gesundheitsnetzwerk-niederrhein-in-zorg-verbindt': {
    id: 'gesundheitsnetzwerk-niederrhein-in-zorg-verbindt',
    member: 'gesundheitsnetzwerk-niederrhein',
    organization: 'zorg-verbindt',
    role: 'partner',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Gesundheitsnetzwerk Niederrhein samen om partijen bij elkaar',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['role'],
  },
  'business-metropole-ruhr-in-zorg-verbindt': {
    id: 'business-metropole-ruhr-in-zorg-verbindt',
    member: 'business-metropole-ruhr',
    organization: 'zorg-verbindt',
    role: 'participant',
    title: {
      en: 'Being added to the list of networks',
      nl: 'Wordt toegevoegd aan de lijst netwerken',
      de: 'Wird in die Liste der Netzwerke aufgenommen',
      fi: 'Lisätään verkostoluetteloon',
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
        fields: ['organization', 'title'],
      },
    ],
    editorial: ['role', 'title.en', 'title.de', 'title.fi'],
  },
  'gesundheitscampus-in-zorg-verbindt': {
    id: 'gesundheitscampus-in-zorg-verbindt',
    member: 'gesundheitscampus',
    organization: 'zorg-verbindt',
    role: 'participant',
    title: {
      en: 'Being added to the list of networks',
      nl: 'Wordt toegevoegd aan de lijst netwerken',
      de: 'Wird in die Liste der Netzwerke aufgenommen',
      fi: 'Lisätään verkostoluetteloon',
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
        fields: ['organization', 'title'],
      },
    ],
    editorial: ['role', 'title.en', 'title.de', 'title.fi'],
  },
  'digihubs-in-zorg-verbindt': {
    id: 'digihubs-in-zorg-verbindt',
    member: 'digihubs',
    organization: 'zorg-verbindt',
    role: 'participant',
    title: {
      en: 'Being added to the list of networks',
      nl: 'Worden toegevoegd aan de lijst netwerken',
      de: 'Werden in die Liste der Netzwerke aufgenommen',
      fi: 'Lisätään verkostoluetteloon',
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
        fields: ['organization', 'title'],
      },
    ],
    editorial: ['role', 'title.en', 'title.de', 'title.fi'],
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
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Thea Remers Projectcoördinator van Euregio Rijn-Waal',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['role', 'title.en', 'title.de', 'title.fi'],
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
    editorial: ['role', 'title'],
  },
});
