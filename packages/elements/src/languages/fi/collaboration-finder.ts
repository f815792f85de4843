import { linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { CollaborationFinderMessages } from '../../collaboration-finder/messages.js';

export const messages: CollaborationFinderMessages = {
  ...baseMessages,
  labels: {
    'link-kind': linkKind,
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
  },
  heading: 'Löydä oikea yhteystaho',
  fields: 'Rajaa yhteystietoja',
  search: 'Hae nimellä, teemalla tai paikalla',
  theme: 'Teema',
  place: 'Paikka',
  kind: 'Organisaation tyyppi',
  anyPlace: 'Kaikki paikat',
  anyKind: 'Kaikki tyypit',
  filtersButton: (active) => (active === 0 ? 'Rajaa' : `Rajaukset (${number(active)})`),
  clear: 'Tyhjennä valinnat',
  contacts: (found) => plural(found, '# yhteystieto', '# yhteystietoa'),
  organizations: (found) => plural(found, '# organisaatio', '# organisaatiota'),
  noneFound: 'Ei tuloksia',
  withoutContact: (count) =>
    plural(
      count,
      'Yksi muu organisaatio verkostossa ja sen ympärillä',
      '# muuta organisaatiota verkostossa ja sen ympärillä',
    ),
  noDirect: 'Yhteydenotto verkkosivujen kautta',
  askAbout: (topic) => `Kysy aiheesta: ${topic}`,
  instead: (network) => `Tälle valinnalle ei ole yhteystietoja. Apua saat täältä: ${network}`,
  showMore: (count) => plural(count, 'Näytä yksi lisää', 'Näytä lisää (#)'),
  reasons: {
    worksOn: (theme) => `teema: ${theme}.`,
    worksOnThrough: (theme, program) => `teema: ${theme}, kokonaisuus ”${program}”.`,
    leads: (program) => `vetää kokonaisuutta ”${program}”.`,
    takesPart: (program) => `mukana kokonaisuudessa ”${program}”.`,
    runs: (program) => `toteuttaa kokonaisuutta ”${program}”.`,
    role: (role, network) => `${role} verkostossa ${network}.`,
    contactFor: (network) => `yhteystaho verkostolle ${network}.`,
    serves: (place) => `toimii alueella ${place}.`,
    links: (link, name) => `${link}: ${name}.`,
    linksBetween: (from, link, to) => `${from} ${link}: ${to}.`,
  },
  emailTo: (name, address) => `Lähetä sähköpostia, ${name}: ${address}`,
  call: (name, number) => `Soita, ${name}: ${number}`,
};
