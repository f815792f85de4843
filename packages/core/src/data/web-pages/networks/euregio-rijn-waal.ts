import type { Link, Membership, Observation, Program } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const managementBoardTitle = {
  en: 'Member, represented in the management board',
  nl: 'Lid, vertegenwoordigd in het bestuur',
  de: 'Mitglied, im Vorstand vertreten',
  fi: 'Jäsen, edustettuna hallituksessa',
};

const memberships = defineRecords<Membership>()({
  'municipality-of-nijmegen-euregio-rijn-waal-member': {
    id: 'municipality-of-nijmegen-euregio-rijn-waal-member',
    member: 'municipality-of-nijmegen',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'municipality-of-alpen-euregio-rijn-waal-member': {
    id: 'municipality-of-alpen-euregio-rijn-waal-member',
    member: 'municipality-of-alpen',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'city-of-duisburg-euregio-rijn-waal-member': {
    id: 'city-of-duisburg-euregio-rijn-waal-member',
    member: 'city-of-duisburg',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'city-of-emmerich-euregio-rijn-waal-member': {
    id: 'city-of-emmerich-euregio-rijn-waal-member',
    member: 'city-of-emmerich',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct-de' }],
    editorial: ['title.en', 'role', 'title.nl', 'title.de', 'title.fi'],
  },
  'niederrheinische-ihk-euregio-rijn-waal-member': {
    id: 'niederrheinische-ihk-euregio-rijn-waal-member',
    member: 'niederrheinische-ihk',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
});

const observations = defineRecords<Observation>()({
  'euregio-rijn-waal-members-about-50': {
    id: 'euregio-rijn-waal-members-about-50',
    subject: 'euregio-rijn-waal',
    property: 'property-members',
    quantity: { value: 50, qualifier: 'about' },
    citations: [{ source: 'erw-struct' }],
  },
  'euregio-rijn-waal-members-about-61': {
    id: 'euregio-rijn-waal-members-about-61',
    subject: 'euregio-rijn-waal',
    property: 'property-members',
    quantity: { value: 61, qualifier: 'about' },
    citations: [{ source: 'erw-nijmegen' }],
  },
  'euregio-rijn-waal-council-seats-149': {
    id: 'euregio-rijn-waal-council-seats-149',
    subject: 'euregio-rijn-waal',
    property: 'property-council-seats',
    quantity: { value: 149, qualifier: 'exact' },
    citations: [{ source: 'erw-struct' }],
  },
});

const approved = {
  en: 'One of two projects on health among six Interreg projects in the area of the Euregio that were approved in September 2025.',
  nl: 'Een van de twee gezondheidsprojecten onder zes Interreg-projecten in het gebied van de Euregio die in september 2025 zijn goedgekeurd.',
  de: 'Eines von zwei Gesundheitsprojekten unter sechs Interreg-Projekten im Gebiet der Euregio, die im September 2025 genehmigt wurden.',
  fi: 'Toinen kahdesta terveysalan hankkeesta kuuden Interreg-hankkeen joukossa, jotka hyväksyttiin Euregion alueella syyskuussa 2025.',
};

/** Projects that it reports on, and the programs that fund them. No stored text names the participants. */
const programs = defineRecords<Program>()({
  interreg: {
    id: 'interreg',
    name: { en: 'Interreg', nl: 'Interreg', de: 'Interreg', fi: 'Interreg' },
    kind: 'funding-program',
    citations: [{ source: 'erw-interreg25' }],
    editorial: ['kind'],
  },
  'interreg-deutschland-nederland': {
    id: 'interreg-deutschland-nederland',
    name: {
      en: 'Interreg Deutschland-Nederland',
      nl: 'Interreg Deutschland-Nederland',
      de: 'Interreg Deutschland-Nederland',
      fi: 'Interreg Deutschland-Nederland',
    },
    kind: 'funding-program',
    partOf: 'interreg',
    citations: [{ source: 'erw-jub' }],
    editorial: ['kind', 'partOf'],
  },
  'cross-border-health-care-2': {
    id: 'cross-border-health-care-2',
    name: {
      en: 'Cross-border healthcare II',
      nl: 'Grensoverschrijdende Gezondheidszorg II',
      de: 'Grenzüberschreitende Gesundheitsversorgung II',
      fi: 'Rajat ylittävä terveydenhuolto II',
    },
    kind: 'project',
    description: {
      en: 'Its final report is of October 2008.',
      nl: 'Het eindrapport is van oktober 2008.',
      de: 'Der Endbericht ist vom Oktober 2008.',
      fi: 'Loppuraportti on lokakuulta 2008.',
    },
    note: {
      en: 'Of the report, only the table of contents is in the stored text.',
      nl: 'In de bewaarde tekst staat daarvan alleen de inhoudsopgave.',
      de: 'Davon steht im gespeicherten Text nur das Inhaltsverzeichnis.',
      fi: 'Siitä on tallennetussa tekstissä vain sisällysluettelo.',
    },
    status: 'ended',
    citations: [{ source: 'erw-2008' }],
    editorial: ['name.en', 'name.nl', 'name.fi', 'description', 'note', 'status'],
  },
  icec: {
    id: 'icec',
    name: {
      en: 'Improving Cross-border Emergency Healthcare (ICEC)',
      nl: 'Improving Cross-border Emergency Healthcare (ICEC)',
      de: 'Improving Crossborder Emergency health-Care (ICEC)',
      fi: 'Improving Cross-border Emergency Healthcare (ICEC)',
    },
    kind: 'project',
    description: approved,
    citations: [{ source: 'erw-interreg25' }],
    editorial: ['name.en', 'name.nl', 'name.fi', 'description'],
  },
  elfi: {
    id: 'elfi',
    name: { en: 'ELFI', nl: 'ELFI', de: 'ELFI', fi: 'ELFI' },
    kind: 'project',
    description: approved,
    citations: [{ source: 'erw-interreg25' }],
    editorial: ['description'],
  },
});

const links = defineRecords<Link>()({
  'link-interreg-icec': {
    id: 'link-interreg-icec',
    from: 'interreg',
    to: 'icec',
    kind: 'funds',
    citations: [{ source: 'erw-interreg25' }],
    editorial: ['kind'],
  },
  'link-interreg-elfi': {
    id: 'link-interreg-elfi',
    from: 'interreg',
    to: 'elfi',
    kind: 'funds',
    citations: [{ source: 'erw-interreg25' }],
    editorial: ['kind'],
  },
  'link-interreg-smart-stress-monitor': {
    id: 'link-interreg-smart-stress-monitor',
    from: 'interreg-deutschland-nederland',
    to: 'smart-stress-monitor',
    kind: 'funds',
    citations: [{ source: 'erw-jub' }],
    editorial: ['kind'],
  },
  'link-interreg-pelvic-floor-surgery-impact': {
    id: 'link-interreg-pelvic-floor-surgery-impact',
    from: 'interreg-deutschland-nederland',
    to: 'pelvic-floor-surgery-impact',
    kind: 'funds',
    citations: [{ source: 'erw-jub' }],
    editorial: ['kind'],
  },
  'link-interreg-smartgut': {
    id: 'link-interreg-smartgut',
    from: 'interreg-deutschland-nederland',
    to: 'smartgut',
    kind: 'funds',
    citations: [{ source: 'erw-jub' }],
    editorial: ['kind'],
  },
  'link-interreg-lifehelper': {
    id: 'link-interreg-lifehelper',
    from: 'interreg-deutschland-nederland',
    to: 'lifehelper',
    kind: 'funds',
    citations: [{ source: 'erw-jub' }],
    editorial: ['kind'],
  },
  'link-interreg-conny': {
    id: 'link-interreg-conny',
    from: 'interreg-deutschland-nederland',
    to: 'conny',
    kind: 'funds',
    citations: [{ source: 'erw-jub' }],
    editorial: ['kind'],
  },
  'link-euregio-rijn-waal-icec': {
    id: 'link-euregio-rijn-waal-icec',
    from: 'euregio-rijn-waal',
    to: 'icec',
    kind: 'reports-on',
    citations: [{ source: 'erw-interreg25' }],
    editorial: ['kind'],
  },
  'link-euregio-rijn-waal-elfi': {
    id: 'link-euregio-rijn-waal-elfi',
    from: 'euregio-rijn-waal',
    to: 'elfi',
    kind: 'reports-on',
    citations: [{ source: 'erw-interreg25' }],
    editorial: ['kind'],
  },
  'link-euregio-rijn-waal-cross-border-health-care-2': {
    id: 'link-euregio-rijn-waal-cross-border-health-care-2',
    from: 'euregio-rijn-waal',
    to: 'cross-border-health-care-2',
    kind: 'reports-on',
    citations: [{ source: 'erw-2008' }],
    editorial: ['kind'],
  },
});

/** The records of the second layer about the Euregio Rijn-Waal. */
export const euregioRijnWaalWebPages = { memberships, programs, links, observations };
