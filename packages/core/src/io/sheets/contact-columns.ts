import type { TableKind } from '../tables/table-columns.js';
import { columnHeaders } from '../partners-csv/partners-csv-columns.js';

/** Columns of a table of contacts, in the order in which they are written. */
export const contactSheetColumns = ['id', 'person', 'organization', 'topic', 'email', 'telephone', 'url'] as const;

export type ContactColumn = (typeof contactSheetColumns)[number];

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
    organization: {
      en: ['Organization', 'organisation', 'partner', 'company', 'employer'],
      nl: ['Organisatie', 'naam organisatie', 'partner', 'werkgever', 'bedrijf'],
      de: ['Organisation', 'Einrichtung', 'Partner', 'Arbeitgeber'],
      fi: ['Organisaatio', 'kumppani', 'työnantaja'],
    },
    topic: {
      en: ['Subject', 'topic', 'about', 'responsible for', 'role', 'position', 'job title'],
      nl: ['Onderwerp', 'over', 'rol', 'functie'],
      de: ['Betreff', 'Thema', 'Zuständigkeit', 'Rolle', 'Funktion'],
      fi: ['Aihe', 'vastuualue', 'rooli', 'tehtävä'],
    },
    email: columnHeaders.email,
    telephone: columnHeaders.telephone,
    url: columnHeaders.url,
  },
  required: ['person', 'email', 'telephone'],
  mayBeEmpty: true,
  missing: { message: 'no-person-column', write: 'write-person-header', rename: 'rename-person-header' },
};
