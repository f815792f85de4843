import type { Vocabulary } from './vocabulary.js';

/** Names of the collections of a dataset. */
export const collection = {
  name: 'collection',
  isOpen: false,
  terms: {
    sources: {
      labels: {
        en: ['source', 'sources'],
        nl: ['bron', 'bronnen'],
        de: ['Quelle', 'Quellen'],
        fi: ['lähde', 'lähteet'],
      },
    },
    places: {
      labels: { en: ['place', 'places'], nl: ['plaats', 'plaatsen'], de: ['Ort', 'Orte'], fi: ['paikka', 'paikat'] },
    },
    organizations: {
      labels: {
        en: ['organisation', 'organisations'],
        nl: ['organisatie', 'organisaties'],
        de: ['Organisation', 'Organisationen'],
        fi: ['organisaatio', 'organisaatiot'],
      },
    },
    networks: {
      labels: {
        en: ['network', 'networks'],
        nl: ['netwerk', 'netwerken'],
        de: ['Netzwerk', 'Netzwerke'],
        fi: ['verkosto', 'verkostot'],
      },
    },
    persons: {
      labels: {
        en: ['person', 'persons'],
        nl: ['persoon', 'personen'],
        de: ['Person', 'Personen'],
        fi: ['henkilö', 'henkilöt'],
      },
    },
    memberships: {
      labels: {
        en: ['membership', 'memberships'],
        nl: ['lidmaatschap', 'lidmaatschappen'],
        de: ['Mitgliedschaft', 'Mitgliedschaften'],
        fi: ['jäsenyys', 'jäsenyydet'],
      },
    },
    contactPoints: {
      labels: {
        en: ['contact', 'contacts'],
        nl: ['contactpunt', 'contactpunten'],
        de: ['Kontakt', 'Kontakte'],
        fi: ['yhteystieto', 'yhteystiedot'],
      },
    },
    concepts: {
      labels: {
        en: ['concept', 'concepts'],
        nl: ['begrip', 'begrippen'],
        de: ['Begriff', 'Begriffe'],
        fi: ['käsite', 'käsitteet'],
      },
    },
    goals: {
      labels: { en: ['goal', 'goals'], nl: ['doel', 'doelen'], de: ['Ziel', 'Ziele'], fi: ['tavoite', 'tavoitteet'] },
    },
    programs: {
      labels: {
        en: ['programme', 'programmes'],
        nl: ['programma', 'programma’s'],
        de: ['Programm', 'Programme'],
        fi: ['ohjelma', 'ohjelmat'],
      },
    },
    events: {
      labels: {
        en: ['event', 'events'],
        nl: ['evenement', 'evenementen'],
        de: ['Veranstaltung', 'Veranstaltungen'],
        fi: ['tapahtuma', 'tapahtumat'],
      },
    },
    links: {
      labels: {
        en: ['link', 'links'],
        nl: ['relatie', 'relaties'],
        de: ['Verbindung', 'Verbindungen'],
        fi: ['yhteys', 'yhteydet'],
      },
    },
    groups: {
      labels: { en: ['group', 'groups'], nl: ['groep', 'groepen'], de: ['Gruppe', 'Gruppen'], fi: ['ryhmä', 'ryhmät'] },
    },
    observations: {
      labels: {
        en: ['figure', 'figures'],
        nl: ['cijfer', 'cijfers'],
        de: ['Kennzahl', 'Kennzahlen'],
        fi: ['luku', 'luvut'],
      },
    },
    statements: {
      labels: {
        en: ['statement', 'statements'],
        nl: ['uitspraak', 'uitspraken'],
        de: ['Aussage', 'Aussagen'],
        fi: ['lausuma', 'lausumat'],
      },
    },
    changeEvents: {
      labels: {
        en: ['change', 'changes'],
        nl: ['verandering', 'veranderingen'],
        de: ['Veränderung', 'Veränderungen'],
        fi: ['muutos', 'muutokset'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `collection`. */
export type KnownCollection = keyof typeof collection.terms;
/** A term of `collection`. */
export type Collection = KnownCollection;
