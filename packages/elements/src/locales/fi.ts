import { labels } from '@health-networks/core/labels/fi';
import type { Messages } from './messages.js';

export const messages: Messages = {
  language: 'fi',
  labels,
  loading: 'Ladataan…',
  retry: 'Yritä uudelleen',
  errors: {
    'no-data': 'Ei vielä näytettävää: tämä elementti ei kerro, mistä verkostosta on kyse.',
    'network-missing': 'Tiedoissa on useita verkostoja tai ei yhtään. Elementin on kerrottava, mikä niistä näytetään.',
    'unknown-network': 'Tässä näytettävää verkostoa ei ole tiedoissa.',
    'unknown-contact': 'Tässä näytettävää yhteyshenkilöä ei ole tiedoissa.',
    'not-found': 'Tietoja ei löytynyt.',
    unreachable: 'Tietoihin ei saada yhteyttä.',
    timeout: 'Tietojen lataaminen kesti liian kauan.',
    'too-large': 'Tiedosto on liian suuri näytettäväksi.',
    'not-a-dataset': 'Tiedostoa ei voi lukea tietoaineistona.',
    'invalid-data': 'Tiedoissa on virheitä, eikä niitä näytetä.',
  },
  evidence: {
    sources: 'Lähteet',
    mark: (number) => `lähde ${number}`,
    undated: 'päiväämätön',
    undatedAfter: (date) => `päiväämätön, kirjoitettu ajankohdan ${date} jälkeen`,
  },
  partnerList: {
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
    count: (shown, total) => `${shown}/${total} organisaatiota`,
    noMatch: 'Mikään organisaatio ei vastaa hakua.',
    noMembers: 'Mikään lähde ei nimeä jäseniä.',
    noPlace: 'Paikkaa ei mainita',
    tableLabel: 'Organisaatiot',
    contactRole: 'Yhteystaho',
    incomplete: (named) =>
      named === 1
        ? 'Luettelo ei ole täydellinen: lähteet mainitsevat nimeltä yhden kumppanin.'
        : named === 0
          ? 'Luettelo ei ole täydellinen: lähteet eivät mainitse yhtään kumppania nimeltä.'
          : `Luettelo ei ole täydellinen: lähteet mainitsevat nimeltä ${named} kumppania.`,
    besides: 'Ne puhuvat myös seuraavista:',
    through: (role, person) => `${role}: ${person}`,
    contact: (person) => (person ? `Yhteyshenkilö: ${person}` : 'Yhteystaho'),
    inProgram: (role, program) => `${role}: ${program}`,
  },
  pillarDiagram: {
    heading: (network) => `Pilarit: ${network}`,
    noPillars: 'Mikään lähde ei nimeä pilareita.',
  },
  contactCard: {
    heading: (network) => `Yhteyshenkilöt: ${network}`,
    email: 'Sähköposti',
    telephone: 'Puhelin',
    website: 'Verkkosivusto',
    languages: 'Kielet',
    emailTo: (name, address) => `Lähetä sähköpostia, ${name}: ${address}`,
    call: (name, number) => `Soita, ${name}: ${number}`,
    saveCard: 'Tallenna yhteystieto',
    saveCardOf: (name) => `Tallenna yhteystieto: ${name}`,
    noContacts: 'Mikään lähde ei nimeä yhteyshenkilöä.',
  },
};
