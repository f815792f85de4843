import type { Membership } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The members of the network and the leads of its parts, and the positions of the persons named with it. */
export const memberships = defineRecords<Membership>()({
  'province-of-utrecht-in-hhu': {
    id: 'province-of-utrecht-in-hhu',
    member: 'province-of-utrecht',
    organization: 'health-hub-utrecht',
    role: 'partner',
    note: {
      en: 'The page says that the province wants to remain connected, and speaks of “partners”; that it is one of them is our reading.',
      nl: 'De pagina zegt dat de provincie zich wil blijven verbinden, en spreekt van ‘partners’; dat zij er een van is, is onze lezing.',
      de: 'Die Seite sagt, dass die Provinz verbunden bleiben will, und spricht von „Partnern“; dass sie einer davon ist, ist unsere Lesart.',
      fi: 'Sivun mukaan provinssi haluaa pysyä mukana, ja sivu puhuu ”kumppaneista”; että se on yksi niistä, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'De provincie wil zich blijven verbinden aan de',
        section: 'Blijven verbinden',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'als partners in de Health Hub Utrecht (HHU)',
        fields: ['role'],
      },
    ],
    editorial: ['role', 'note'],
  },
  'province-of-utrecht-leads-healthy-living-environment': {
    id: 'province-of-utrecht-leads-healthy-living-environment',
    member: 'province-of-utrecht',
    organization: 'sub-coalition-healthy-living-environment',
    role: 'lead',
    title: {
      en: 'One of the leads',
      nl: 'Een van de trekkers',
      de: 'Eine der federführenden Stellen',
      fi: 'Yksi vetäjistä',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'is de provincie Utrecht een van de trekkers',
        section: 'Coalities',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'van de deelcoalitie ‘gezonde leefomgeving’',
        section: 'Coalities',
        fields: ['organization'],
      },
    ],
    editorial: ['title.en', 'title.de', 'title.fi'],
  },
  'jelle-van-der-weijde-director-health': {
    id: 'jelle-van-der-weijde-director-health',
    member: 'jelle-van-der-weijde',
    organization: 'economic-board-utrecht',
    role: 'executive',
    title: {
      en: 'Director Health',
      nl: 'Directeur Gezondheid',
      de: 'Leitung Gesundheit',
      fi: 'Terveysasioiden johtaja',
    },
    asOf: '2018/2020-11-06',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Economic Board Utrecht, Director Health, Jelle van der',
        section: 'Interested in collaboration with Health Hub Utrecht?',
      },
    ],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'asOf'],
  },
  'liesbeth-van-holten-program-manager': {
    id: 'liesbeth-van-holten-program-manager',
    member: 'liesbeth-van-holten',
    organization: 'province-of-utrecht',
    role: 'staff',
    title: {
      en: 'Programme manager',
      nl: 'Programmamanager',
      de: 'Programmmanagement',
      fi: 'Ohjelmapäällikkö',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'Liesbeth van Holten, Programmamanager',
        section: 'Contact',
      },
    ],
    editorial: ['organization', 'role', 'title.en', 'title.de', 'title.fi'],
  },
  'eelco-eerenberg-alderman': {
    id: 'eelco-eerenberg-alderman',
    member: 'eelco-eerenberg',
    organization: 'municipality-of-utrecht',
    role: 'public-office',
    title: {
      en: 'Alderman for Public Health',
      nl: 'Wethouder Volksgezondheid',
      de: 'Beigeordneter für öffentliche Gesundheit',
      fi: 'Kansanterveydestä vastaava apulaispormestari',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Eelco Eerenberg, Alderman for Public Health Utrecht Municipality',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'eelco-eerenberg-lead-ambassador': {
    id: 'eelco-eerenberg-lead-ambassador',
    member: 'eelco-eerenberg',
    organization: 'health-hub-utrecht',
    role: 'ambassador',
    title: {
      en: 'Lead ambassador',
      nl: 'Eerste ambassadeur',
      de: 'Leitender Botschafter',
      fi: 'Johtava lähettiläs',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Municipality and lead ambassador for Health Hub Utrecht',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['title.nl', 'title.de', 'title.fi'],
  },
  'margriet-schneider-chair': {
    id: 'margriet-schneider-chair',
    member: 'margriet-schneider',
    organization: 'umc-utrecht',
    role: 'executive',
    title: {
      en: 'Chair of the Executive Board',
      nl: 'Voorzitter van de raad van bestuur',
      de: 'Vorsitzende des Vorstands',
      fi: 'Johtokunnan puheenjohtaja',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Margriet Schneider, Chair of the UMC Utrecht Executive',
        section: 'Top down and bottom up',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'Chair of the UMC Utrecht Executive Board',
        section: 'Top down and bottom up',
        fields: ['organization', 'title.en'],
      },
    ],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'margriet-schneider-lead-ambassador': {
    id: 'margriet-schneider-lead-ambassador',
    member: 'margriet-schneider',
    organization: 'health-hub-utrecht',
    role: 'ambassador',
    title: {
      en: 'Lead ambassador',
      nl: 'Eerste ambassadeur',
      de: 'Leitende Botschafterin',
      fi: 'Johtava lähettiläs',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Board and lead ambassador for Health Hub Utrecht',
        section: 'Top down and bottom up',
      },
    ],
    editorial: ['title.nl', 'title.de', 'title.fi'],
  },
});
