import {
  headersOf as headersIn,
  createTableColumns,
  type ColumnHeaders,
  type TableKind,
} from '../tables/table-columns.js';

/** Columns of a table of partners, in the order in which they are written. */
export const partnerColumns = ['id', 'name', 'alternateNames', 'kind', 'place', 'role', 'url', 'logo'] as const;

/** Columns with further data about an organization and its membership. */
export const detailColumns = ['description', 'themes', 'startDate', 'endDate', 'otherIdentifiers', 'note'] as const;

/** Columns with the organization's contact. */
const contactColumns = ['contactPerson', 'email', 'telephone'] as const;

/** Columns that are read: also the name of the network. */
export const readColumns = [...partnerColumns, ...detailColumns, ...contactColumns, 'network'] as const;

export type WrittenColumn = (typeof partnerColumns)[number];

export type PartnerColumn = (typeof readColumns)[number];

/** Accepted headers by language. The first one of each language is written. */
export const columnHeaders: Readonly<Record<PartnerColumn, ColumnHeaders>> = {
  id: { en: ['ID', 'identifier'], nl: ['ID', 'kenmerk'], de: ['ID', 'Kennung'], fi: ['ID', 'tunnus'] },
  name: {
    en: ['Name', 'organization', 'organisation', 'organization name', 'organisation name', 'partner'],
    nl: ['Naam', 'organisatie', 'naam organisatie', 'organisatienaam'],
    de: ['Name', 'Organisation', 'Name der Organisation', 'Einrichtung'],
    fi: ['Nimi', 'organisaatio', 'organisaation nimi', 'kumppani'],
  },
  alternateNames: {
    en: ['Other names', 'alternate names', 'alternative names', 'abbreviation'],
    nl: ['Andere namen', 'alternatieve namen', 'afkorting'],
    de: ['Andere Namen', 'weitere Namen', 'Abkürzung'],
    fi: ['Muut nimet', 'lyhenne'],
  },
  kind: {
    en: ['Kind', 'type', 'organization type', 'organisation type'],
    nl: ['Soort', 'type', 'soort organisatie', 'type organisatie'],
    de: ['Art', 'Typ', 'Art der Organisation'],
    fi: ['Tyyppi', 'laji', 'organisaation tyyppi'],
  },
  place: {
    en: ['Place', 'city', 'town', 'location', 'municipality'],
    nl: ['Plaats', 'stad', 'vestigingsplaats', 'woonplaats', 'gemeente'],
    de: ['Ort', 'Stadt', 'Sitz', 'Ort/Stadt', 'Stadt/Ort', 'Gemeinde'],
    fi: ['Paikka', 'kaupunki', 'paikkakunta', 'kunta'],
  },
  role: { en: ['Role', 'roles'], nl: ['Rol', 'rollen'], de: ['Rolle', 'Rollen'], fi: ['Rooli', 'roolit'] },
  url: {
    en: ['Website', 'URL', 'web address', 'web site', 'homepage', 'link'],
    nl: ['Website', 'webadres', 'internetadres', 'link'],
    de: ['Website', 'Webseite', 'Webadresse', 'Internetadresse', 'Link'],
    fi: ['Verkkosivusto', 'verkkosivut', 'verkkosivu', 'kotisivu', 'verkko-osoite', 'linkki'],
  },
  logo: {
    en: ['Logo', 'logo URL', 'logo address'],
    nl: ['Logo', 'logo-adres', 'adres van het logo'],
    de: ['Logo', 'Logo-Adresse', 'Adresse des Logos'],
    fi: ['Logo', 'logon osoite'],
  },
  description: {
    en: ['Description', 'summary'],
    nl: ['Omschrijving', 'beschrijving', 'toelichting'],
    de: ['Beschreibung', 'Kurzbeschreibung'],
    fi: ['Kuvaus', 'esittely'],
  },
  themes: {
    en: ['Themes', 'theme', 'topics', 'topic'],
    nl: ["Thema's", 'thema', 'onderwerp', 'onderwerpen'],
    de: ['Themen', 'Thema', 'Themenfelder'],
    fi: ['Teemat', 'teema', 'aihe', 'aiheet'],
  },
  startDate: {
    en: ['Member since', 'start', 'start date', 'since', 'joined'],
    nl: ['Lid sinds', 'start', 'startdatum', 'begin', 'begindatum', 'sinds', 'ingangsdatum'],
    de: ['Mitglied seit', 'Beginn', 'Startdatum', 'Start', 'seit', 'Eintritt'],
    fi: ['Jäsen alkaen', 'alku', 'alkaen', 'alkupäivä', 'aloitus'],
  },
  endDate: {
    en: ['Member until', 'end', 'end date', 'until'],
    nl: ['Lid tot', 'einde', 'einddatum', 'eind', 'tot'],
    de: ['Mitglied bis', 'Ende', 'Enddatum', 'bis', 'Austritt'],
    fi: ['Jäsen asti', 'loppu', 'asti', 'loppupäivä', 'päättyy'],
  },
  otherIdentifiers: {
    en: ['Other identifiers', 'registration numbers'],
    nl: ['Andere kenmerken', 'registratienummers'],
    de: ['Andere Kennungen', 'Registernummern'],
    fi: ['Muut tunnisteet', 'rekisterinumerot'],
  },
  note: {
    en: ['Note', 'notes', 'remark', 'remarks', 'comments'],
    nl: ['Opmerking', 'opmerkingen', 'notitie', 'notities'],
    de: ['Anmerkung', 'Anmerkungen', 'Bemerkung', 'Bemerkungen', 'Notiz'],
    fi: ['Huomautus', 'huomautukset', 'huomio', 'lisätiedot'],
  },
  contactPerson: {
    en: ['Contact person', 'contact', 'contact name'],
    nl: ['Contactpersoon', 'contact', 'naam contactpersoon'],
    de: ['Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin', 'Kontaktperson', 'Kontakt'],
    fi: ['Yhteyshenkilö', 'yhteyshenkilön nimi'],
  },
  email: {
    en: ['E-mail', 'email address', 'mail', 'contact email', 'e-mail 1 - value', 'primary email'],
    nl: ['E-mail', 'e-mailadres', 'mailadres'],
    de: ['E-Mail', 'E-Mail-Adresse', 'Mail'],
    fi: ['Sähköposti', 'sähköpostiosoite'],
  },
  telephone: {
    en: [
      'Telephone',
      'phone',
      'phone number',
      'telephone number',
      'mobile',
      'mobile phone',
      'mobile number',
      'cell phone',
      'business phone',
      'work phone',
      'phone 1 - value',
    ],
    nl: ['Telefoon', 'telefoonnummer', 'tel', 'mobiel', 'mobiel nummer', 'GSM', 'gsm-nummer', 'telefoon op werk'],
    de: [
      'Telefon',
      'Telefonnummer',
      'Tel',
      'Rufnummer',
      'Mobil',
      'Mobilnummer',
      'Mobiltelefon',
      'Handy',
      'Handynummer',
      'Telefon geschäftlich',
    ],
    fi: ['Puhelin', 'puhelinnumero', 'puh', 'matkapuhelin', 'matkapuhelinnumero', 'kännykkä'],
  },
  network: {
    en: ['Network', 'network name', 'name of the network'],
    nl: ['Netwerk', 'naam netwerk', 'naam van het netwerk'],
    de: ['Netzwerk', 'Name des Netzwerks'],
    fi: ['Verkosto', 'verkoston nimi'],
  },
};

/** A table of partners. */
export const partnersKind: TableKind<PartnerColumn> = {
  columns: columnHeaders,
  required: ['name'],
  missing: { message: 'no-name-column', write: 'write-name-header', rename: 'rename-header' },
};

/** Returns all accepted headers of a column, as written. */
export const headersOf = (column: PartnerColumn): string[] => headersIn(partnersKind, column);

/** Finds the column of a header, ignoring case, accents and spaces; `undefined` for unknown headers. */
export const findPartnerColumn = createTableColumns(partnersKind).find;
