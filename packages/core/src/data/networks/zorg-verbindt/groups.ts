import type { Group } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/**
 * Parties that the report mentions without naming them: networks on a list, some DigiHubs, and parties that meet each
 * other.
 */
export const groups = defineRecords<Group>()({
  'zorg-verbindt-coverage-networks-on-list': {
    id: 'zorg-verbindt-coverage-networks-on-list',
    name: {
      en: 'networks on the list of Zorg Verbindt',
      nl: 'netwerken op de lijst van Zorg Verbindt',
      de: 'Netzwerke auf der Liste von Zorg Verbindt',
      fi: 'Zorg Verbindtin luettelossa olevat verkostot',
    },
    organizationKind: 'cluster-organization',
    network: 'zorg-verbindt',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'aan de lijst netwerken binnen het',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['organizationKind', 'name'],
  },
  digihubs: {
    id: 'digihubs',
    name: { en: 'Several DigiHubs', nl: 'Enkele DigiHubs', de: 'Einige DigiHubs', fi: 'Muutamat DigiHubit' },
    description: {
      en: 'Among the new German health networks that Health Valley made contact with in 2019.',
      nl: 'Onder de nieuwe Duitse health-netwerken waarmee Health Valley in 2019 contact legde.',
      de: 'Unter den neuen deutschen Gesundheitsnetzwerken, zu denen Health Valley 2019 Kontakt knüpfte.',
      fi: 'Uusia saksalaisia terveysalan verkostoja, joihin Health Valley loi yhteyden vuonna 2019.',
    },
    note: {
      en: 'The text says neither which DigiHubs nor how many.',
      nl: 'De tekst zegt niet welke DigiHubs en hoeveel.',
      de: 'Der Text sagt weder, welche DigiHubs, noch wie viele.',
      fi: 'Teksti ei kerro, mitkä DigiHubit ja kuinka monta.',
    },
    organizationKind: 'cluster-organization',
    extent: 'some',
    area: 'germany',
    network: 'zorg-verbindt',
    citations: [
      { source: 'health-valley-annual-report-2019', quote: 'en enkele DigiHubs', section: 'Zorg Verbindt' },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe Duitse health-netwerken aangeboord',
        section: 'Zorg Verbindt',
        fields: ['area', 'organizationKind', 'description'],
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Ze worden toegevoegd aan de lijst netwerken binnen',
        section: 'Zorg Verbindt',
        fields: ['network'],
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'organizationKind', 'description', 'note'],
  },
  'zorg-verbindt-parties-on-both-sides': {
    id: 'zorg-verbindt-parties-on-both-sides',
    name: {
      en: 'many networks and parties on both sides of the border',
      nl: 'veel netwerken en partijen aan weerszijden van de grens',
      de: 'viele Netzwerke und Akteure auf beiden Seiten der Grenze',
      fi: 'monet verkostot ja toimijat rajan molemmin puolin',
    },
    description: {
      en: 'Thanks to the project they know how to find each other.',
      nl: 'Dankzij het project weten ze elkaar te vinden.',
      de: 'Dank dem Projekt wissen sie einander zu finden.',
      fi: 'Hankkeen ansiosta ne löytävät toisensa.',
    },
    extent: 'many',
    area: 'dutch-german-border-area',
    network: 'zorg-verbindt',
    relation: 'brings-together',
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
        fields: ['name', 'description', 'area', 'relation'],
      },
    ],
    editorial: ['name', 'description', 'area'],
  },
});
