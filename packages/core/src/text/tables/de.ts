import type { RowWords, SheetWords } from './table-words.js';

/** The words of the rows of tables in German. */
export const de: RowWords = {
  headers: {
    partners: {
      id: ['ID', 'Kennung'],
      name: ['Name', 'Organisation', 'Name der Organisation', 'Einrichtung'],
      alternateNames: ['Andere Namen', 'weitere Namen', 'Abkürzung'],
      kind: ['Art', 'Typ', 'Art der Organisation'],
      place: ['Ort', 'Stadt', 'Sitz', 'Ort/Stadt', 'Stadt/Ort', 'Gemeinde'],
      role: ['Rolle', 'Rollen'],
      url: ['Website', 'Webseite', 'Webadresse', 'Internetadresse', 'Link'],
      logo: ['Logo', 'Logo-Adresse', 'Adresse des Logos'],
      description: ['Beschreibung', 'Kurzbeschreibung'],
      themes: ['Themen', 'Thema', 'Themenfelder'],
      startDate: ['Mitglied seit', 'Beginn', 'Startdatum', 'Start', 'seit', 'Eintritt'],
      endDate: ['Mitglied bis', 'Ende', 'Enddatum', 'bis', 'Austritt'],
      otherIdentifiers: ['Andere Kennungen', 'Registernummern'],
      note: ['Anmerkung', 'Anmerkungen', 'Bemerkung', 'Bemerkungen', 'Notiz'],
      contactPerson: ['Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin', 'Kontaktperson', 'Kontakt'],
      email: ['E-Mail', 'E-Mail-Adresse', 'Mail'],
      telephone: [
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
      network: ['Netzwerk', 'Name des Netzwerks'],
    },
  },
  lesserHeaders: ['mobi', 'handy', 'gemeinde'],
  listWords: ['partner', 'mitglieder', 'mitgliederliste', 'partnerliste', 'liste', 'kontakte', 'termine', 'export'],
  remarks: ['summe', 'gesamt', 'insgesamt', 'legende', 'quelle', 'quellen', 'hinweis', 'hinweise'],
  emptyMarks: ['k. a.', 'k.a.'],
  truthValues: ['WAHR', 'FALSCH'],
  notAvailable: ['#NV'],
  conjunctions: ['und', 'oder'],
  persons: {
    titles: ['hr', 'herr', 'frau', 'doktor', 'med', 'h.c', 'dipl-ing'],
    prefixes: ['von', 'vom', 'zu', 'zum', 'zur', 'der'],
    capitalPrefixes: ['Von'],
    nobody: ['unbekannt', 'kein', 'keine'],
  },
  time: { at: ['um'], hours: ['Uhr'] },
  timeZone: 'Europe/Berlin',
};

/** The words of workbooks in German. */
export const deSheets: SheetWords = {
  headers: {
    contacts: {
      person: ['Person', 'Name', 'Ansprechperson', 'Ansprechpartner', 'Kontaktperson', 'Kontakt'],
      givenName: ['Vorname', 'Vornamen'],
      familyNamePrefix: ['Namensvorsatz', 'Vorsatzwort'],
      familyName: ['Nachname', 'Familienname', 'Zuname'],
      organization: ['Organisation', 'Einrichtung', 'Partner', 'Arbeitgeber', 'Firma'],
      jobTitle: ['Funktion', 'Rolle', 'Position'],
      topic: ['Betreff', 'Thema', 'Zuständigkeit'],
    },
    events: {
      name: ['Name', 'Titel', 'Veranstaltung', 'Treffen'],
      startDate: ['Beginn', 'Datum', 'Startdatum', 'Start', 'Tag'],
      endDate: ['Ende', 'Enddatum'],
      startTime: ['Uhrzeit', 'Zeit', 'Startzeit', 'Beginn Uhrzeit', 'Anfangszeit'],
      endTime: ['Endzeit', 'Ende Uhrzeit'],
      timeZone: ['Zeitzone'],
      places: ['Orte', 'Ort', 'Stadt', 'Veranstaltungsort', 'Ort/Stadt', 'Stadt/Ort', 'Gemeinde'],
      organizers: ['Veranstalter', 'Organisatoren', 'Organisation', 'Veranstalterin'],
      attendanceMode: ['Teilnahme', 'Form', 'online oder vor Ort'],
      status: ['Status', 'Stand'],
    },
  },
  sheetNames: {
    partners: ['Partner', 'Mitglieder', 'Organisationen', 'Einrichtungen', 'Partnerliste', 'Mitgliederliste'],
    contacts: ['Kontakte', 'Ansprechpersonen', 'Ansprechpartner', 'Personen', 'Kontakt'],
    events: ['Termine', 'Veranstaltungen', 'Kalender'],
  },
  formerSheets: ['alt', 'alte', 'ehemalige', 'frühere', 'archiv'],
  online: ['online', 'virtuell', 'digital'],
  meeting: ['besprechung'],
  time: { from: ['von'], until: ['bis'], through: ['bis zum'] },
};
