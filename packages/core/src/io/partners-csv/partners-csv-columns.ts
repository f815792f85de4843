import type { SeedLanguage } from '../../model/seed-languages.js';
import { foldWord } from '../../model/fold-text.js';

/** Columns of a table of partners, in the order in which they are written. */
export const partnerColumns = ['id', 'name', 'alternateNames', 'kind', 'place', 'role', 'url', 'logo'] as const;

/** Columns that are read: what is written, and the name of the network, which is not said in each row. */
export const readColumns = [...partnerColumns, 'network'] as const;

export type WrittenColumn = (typeof partnerColumns)[number];

export type PartnerColumn = (typeof readColumns)[number];

/** Accepted headers; the first of each language is written. */
export const columnHeaders: Readonly<
  Record<PartnerColumn, Readonly<Record<SeedLanguage, readonly [string, ...string[]]>>>
> = {
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
    en: ['Place', 'city', 'town', 'location'],
    nl: ['Plaats', 'stad', 'vestigingsplaats'],
    de: ['Ort', 'Stadt', 'Sitz'],
    fi: ['Paikka', 'kaupunki', 'paikkakunta'],
  },
  role: { en: ['Role', 'roles'], nl: ['Rol', 'rollen'], de: ['Rolle', 'Rollen'], fi: ['Rooli', 'roolit'] },
  url: {
    en: ['Website', 'URL', 'web address', 'web site', 'homepage'],
    nl: ['Website', 'webadres', 'internetadres'],
    de: ['Website', 'Webseite', 'Webadresse', 'Internetadresse'],
    fi: ['Verkkosivusto', 'verkkosivut', 'verkkosivu', 'kotisivu', 'verkko-osoite'],
  },
  logo: {
    en: ['Logo', 'logo URL', 'logo address'],
    nl: ['Logo', 'logo-adres', 'adres van het logo'],
    de: ['Logo', 'Logo-Adresse', 'Adresse des Logos'],
    fi: ['Logo', 'logon osoite'],
  },
  network: {
    en: ['Network', 'network name', 'name of the network'],
    nl: ['Netwerk', 'naam netwerk', 'naam van het netwerk'],
    de: ['Netzwerk', 'Name des Netzwerks'],
    fi: ['Verkosto', 'verkoston nimi'],
  },
};

/** All headers of a column, as they are written. */
export const headersOf = (column: PartnerColumn): string[] => Object.values(columnHeaders[column]).flat();

/** Columns by folded header. */
const byHeader: ReadonlyMap<string, PartnerColumn> = new Map(
  readColumns.flatMap((column) => headersOf(column).map((header) => [foldWord(header), column])),
);

/** The column of a header, ignoring case, accents and spaces; `undefined` for unknown headers. */
export const findPartnerColumn = (header: string): PartnerColumn | undefined => byHeader.get(foldWord(header));
