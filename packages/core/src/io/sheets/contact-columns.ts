import type { TableKind } from '../tables/table-columns.js';
import { columnHeaders } from '../partners-csv/partners-csv-columns.js';

/** Columns of a table of contacts, in the order in which they are written. */
export const contactSheetColumns = [
  ...(['id', 'person', 'organization', 'jobTitle', 'topic'] as const),
  ...(['email', 'telephone', 'url'] as const),
] as const;

/** Columns of a name in parts, as address books export it. */
export const personNameColumns = ['givenName', 'familyNamePrefix', 'familyName'] as const;

export type ContactColumn = (typeof contactSheetColumns)[number] | (typeof personNameColumns)[number];

/** A table of contacts: a row for each contact person or mailbox. */
export const contactsKind: TableKind<ContactColumn> = {
  columns: {
    id: columnHeaders.id,
    person: {
      en: ['Person', 'name', 'full name', 'contact person', 'contact'],
      nl: ['Persoon', 'naam', 'contactpersoon', 'contact', 'volledige naam'],
      de: ['Person', 'Name', 'Ansprechperson', 'Ansprechpartner', 'Kontaktperson', 'Kontakt'],
      fi: ['Henkilö', 'nimi', 'yhteyshenkilö'],
    },
    givenName: {
      en: ['First name', 'given name', 'forename'],
      nl: ['Voornaam', 'roepnaam', 'voornamen'],
      de: ['Vorname', 'Vornamen'],
      fi: ['Etunimi', 'etunimet'],
    },
    familyNamePrefix: {
      en: ['Family name prefix', 'surname prefix', 'middle name'],
      nl: ['Tussenvoegsel', 'voorvoegsel', 'tussenvoegsels', 'middelste naam', 'tweede naam'],
      de: ['Namensvorsatz', 'Vorsatzwort', 'weitere Vornamen', 'zweiter Vorname'],
      fi: ['Nimen etuliite', 'toinen nimi'],
    },
    familyName: {
      en: ['Last name', 'family name', 'surname'],
      nl: ['Achternaam', 'familienaam'],
      de: ['Nachname', 'Familienname', 'Zuname'],
      fi: ['Sukunimi'],
    },
    organization: {
      en: ['Organization', 'organisation', 'organization name', 'partner', 'company', 'employer'],
      nl: ['Organisatie', 'naam organisatie', 'partner', 'werkgever', 'bedrijf'],
      de: ['Organisation', 'Einrichtung', 'Partner', 'Arbeitgeber', 'Firma'],
      fi: ['Organisaatio', 'kumppani', 'työnantaja'],
    },
    jobTitle: {
      en: ['Job title', 'role', 'position', 'organization title'],
      nl: ['Functie', 'rol', 'functietitel'],
      de: ['Funktion', 'Rolle', 'Position'],
      fi: ['Tehtävä', 'tehtävänimike', 'rooli'],
    },
    topic: {
      en: ['Subject', 'topic', 'about', 'responsible for'],
      nl: ['Onderwerp', 'over'],
      de: ['Betreff', 'Thema', 'Zuständigkeit'],
      fi: ['Aihe', 'vastuualue'],
    },
    email: columnHeaders.email,
    telephone: columnHeaders.telephone,
    url: columnHeaders.url,
  },
  required: ['person', 'familyName', 'email', 'telephone'],
  mayBeEmpty: true,
  missing: { message: 'no-person-column', write: 'write-person-header', rename: 'rename-person-header' },
};
