import type { CollectionName, SeedLanguage } from '@health-networks/core';

type OneAndSeveral = readonly [one: string, several: string];

/** What the records of each collection are called, for one and for several. Finnish counts with the partitive. */
const names: Readonly<Record<CollectionName, Readonly<Record<SeedLanguage, OneAndSeveral>>>> = {
  sources: {
    en: ['source', 'sources'],
    nl: ['bron', 'bronnen'],
    de: ['Quelle', 'Quellen'],
    fi: ['lähde', 'lähdettä'],
  },
  places: {
    en: ['place', 'places'],
    nl: ['plaats', 'plaatsen'],
    de: ['Ort', 'Orte'],
    fi: ['paikka', 'paikkaa'],
  },
  organizations: {
    en: ['organization', 'organizations'],
    nl: ['organisatie', 'organisaties'],
    de: ['Organisation', 'Organisationen'],
    fi: ['organisaatio', 'organisaatiota'],
  },
  networks: {
    en: ['network', 'networks'],
    nl: ['netwerk', 'netwerken'],
    de: ['Netzwerk', 'Netzwerke'],
    fi: ['verkosto', 'verkostoa'],
  },
  persons: {
    en: ['person', 'persons'],
    nl: ['persoon', 'personen'],
    de: ['Person', 'Personen'],
    fi: ['henkilö', 'henkilöä'],
  },
  memberships: {
    en: ['membership', 'memberships'],
    nl: ['lidmaatschap', 'lidmaatschappen'],
    de: ['Mitgliedschaft', 'Mitgliedschaften'],
    fi: ['jäsenyys', 'jäsenyyttä'],
  },
  contactPoints: {
    en: ['contact', 'contacts'],
    nl: ['contact', 'contacten'],
    de: ['Kontakt', 'Kontakte'],
    fi: ['yhteystieto', 'yhteystietoa'],
  },
  concepts: {
    en: ['term or theme', 'terms and themes'],
    nl: ['term of thema', "termen en thema's"],
    de: ['Begriff oder Thema', 'Begriffe und Themen'],
    fi: ['termi tai teema', 'termiä ja teemaa'],
  },
  goals: {
    en: ['goal', 'goals'],
    nl: ['doel', 'doelen'],
    de: ['Ziel', 'Ziele'],
    fi: ['tavoite', 'tavoitetta'],
  },
  programs: {
    en: ['program', 'programs'],
    nl: ['programma', "programma's"],
    de: ['Programm', 'Programme'],
    fi: ['ohjelma', 'ohjelmaa'],
  },
  events: {
    en: ['event', 'events'],
    nl: ['evenement', 'evenementen'],
    de: ['Veranstaltung', 'Veranstaltungen'],
    fi: ['tapahtuma', 'tapahtumaa'],
  },
  links: {
    en: ['link', 'links'],
    nl: ['link', 'links'],
    de: ['Link', 'Links'],
    fi: ['linkki', 'linkkiä'],
  },
  groups: {
    en: ['group', 'groups'],
    nl: ['groep', 'groepen'],
    de: ['Gruppe', 'Gruppen'],
    fi: ['ryhmä', 'ryhmää'],
  },
  observations: {
    en: ['figure', 'figures'],
    nl: ['cijfer', 'cijfers'],
    de: ['Zahl', 'Zahlen'],
    fi: ['luku', 'lukua'],
  },
  statements: {
    en: ['statement', 'statements'],
    nl: ['uitspraak', 'uitspraken'],
    de: ['Aussage', 'Aussagen'],
    fi: ['väittämä', 'väittämää'],
  },
  changeEvents: {
    en: ['change', 'changes'],
    nl: ['wijziging', 'wijzigingen'],
    de: ['Änderung', 'Änderungen'],
    fi: ['muutos', 'muutosta'],
  },
};

/** Returns a function that names a number of records: "3 organizations". */
export const recordsIn =
  (language: SeedLanguage) =>
  (collection: CollectionName, count: number): string =>
    `${count} ${names[collection][language][count === 1 ? 0 : 1]}`;
