import { membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { PartnerListMessages } from '../../partner-list/messages.js';

export const messages: PartnerListMessages = {
  ...baseMessages,
  labels: {
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
    'source-layer': {},
  },
  heading: (network) => `Kumppanit: ${network}`,
  search: 'Haku',
  kind: 'Tyyppi',
  place: 'Paikka',
  role: 'Rooli',
  allKinds: 'Kaikki tyypit',
  allPlaces: 'Kaikki paikat',
  allRoles: 'Kaikki roolit',
  name: 'Nimi',
  filters: 'Haku ja rajaus',
  count: (shown, total) => `${number(shown)}/${plural(total, '# organisaatio', '# organisaatiota')}`,
  noMatch: 'Mikään organisaatio ei vastaa hakua.',
  noPlace: 'Paikkaa ei mainita',
  tableLabel: 'Organisaatiot',
  contactRole: 'Yhteystaho',
  incomplete: (named) =>
    named === 1
      ? 'Luettelo ei ole täydellinen: lähteet mainitsevat nimeltä yhden organisaation.'
      : named === 0
        ? 'Luettelo ei ole täydellinen: lähteet eivät mainitse yhtään organisaatiota nimeltä.'
        : `Luettelo ei ole täydellinen: lähteet mainitsevat nimeltä ${number(named)} organisaatiota.`,
  openEnded: 'Nämä ovat lähteissä mainitut kumppanit. Lähteet eivät kerro, onko muita.',
  besides: 'Ne puhuvat myös seuraavista:',
  through: (role, person) => `${role}: ${person}`,
  contact: (person) => (person ? `Yhteyshenkilö: ${person}` : 'Yhteystaho'),
  inProgram: (role, program) => `${role}: ${program}`,
  layer: 'Mainittu',
  allLayers: 'Kaikki lähteet',
  noLayer: 'Lähdettä ei ole luokiteltu',
  clear: 'Poista rajaukset',
  sort: 'Järjestys',
  sortDocumented: 'Lähteiden mukaan',
  sortName: 'Nimen mukaan',
  groupBy: 'Ryhmittely',
  groupNone: 'Ei ryhmiä',
  details: 'Lisätietoja',
  detailsOf: (name) => `Lisätietoja: ${name}`,
  alsoKnownAs: 'Muut nimet',
  website: 'Verkkosivusto',
  registers: 'Rekistereissä',
  about: 'Kuvaus',
  founded: 'Perustettu',
  ended: 'Lakkautettu',
  partOf: 'Kuuluu organisaatioon',
  onBehalfOf: (name) => `edustettu: ${name}`,
  attested: (date) => `mainittu: ${date}`,
};
