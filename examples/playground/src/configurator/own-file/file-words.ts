import { createFaults, type FaultWords } from '@health-networks/core/issues';
import type { Language } from '../configuration.js';

const en = {
  messages: {
    empty: 'is empty',
    'too-large': 'is too large: {size, number} MB',
    'no-network': 'has no network',
    'no-reader': 'could not be read, because a part of this page did not load',
    protected: 'is protected by a password',
    unreadable: 'is not a readable workbook',
  },
  remedies: {
    'give-rows': 'Save it again, with a row of headers and a row for each partner.',
    'keep-smaller': 'Keep it within {limit, number} MB: a list of partners needs no pictures.',
    'add-network': 'Add one to its "networks".',
    'try-again': 'Check your connection, and choose the file again.',
    'no-password': 'Save it without one.',
    'save-again': 'Open it in your spreadsheet program, and save it as .xlsx again.',
  },
} as const satisfies FaultWords;

type FileWords = {
  readonly [Part in keyof typeof en]: Readonly<Record<keyof (typeof en)[Part], string>>;
};

const nl: FileWords = {
  messages: {
    empty: 'is leeg',
    'too-large': 'is te groot: {size, number} MB',
    'no-network': 'bevat geen netwerk',
    'no-reader': 'kon niet worden gelezen, omdat een deel van deze pagina niet is geladen',
    protected: 'is beveiligd met een wachtwoord',
    unreadable: 'is geen leesbare werkmap',
  },
  remedies: {
    'give-rows': 'Sla het opnieuw op, met een rij kopjes en een rij voor elke partner.',
    'keep-smaller': 'Houd het onder {limit, number} MB: een lijst van partners heeft geen afbeeldingen nodig.',
    'add-network': 'Voeg er een toe aan "networks".',
    'try-again': 'Controleer uw verbinding en kies het bestand opnieuw.',
    'no-password': 'Sla het op zonder wachtwoord.',
    'save-again': 'Open het in uw spreadsheetprogramma en sla het opnieuw op als .xlsx.',
  },
};

const de: FileWords = {
  messages: {
    empty: 'ist leer',
    'too-large': 'ist zu groß: {size, number} MB',
    'no-network': 'enthält kein Netzwerk',
    'no-reader': 'konnte nicht gelesen werden, weil ein Teil dieser Seite nicht geladen wurde',
    protected: 'ist mit einem Passwort geschützt',
    unreadable: 'ist keine lesbare Arbeitsmappe',
  },
  remedies: {
    'give-rows': 'Speichern Sie die Datei neu, mit einer Zeile Überschriften und einer Zeile je Partner.',
    'keep-smaller': 'Bleiben Sie unter {limit, number} MB: Eine Liste von Partnern braucht keine Bilder.',
    'add-network': 'Fügen Sie eines unter "networks" hinzu.',
    'try-again': 'Prüfen Sie Ihre Verbindung und wählen Sie die Datei noch einmal.',
    'no-password': 'Speichern Sie sie ohne Passwort.',
    'save-again': 'Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie neu als .xlsx.',
  },
};

const fi: FileWords = {
  messages: {
    empty: 'on tyhjä',
    'too-large': 'on liian suuri: {size, number} Mt',
    'no-network': 'ei sisällä verkostoa',
    'no-reader': 'jäi lukematta, koska osa tästä sivusta ei latautunut',
    protected: 'on suojattu salasanalla',
    unreadable: 'ei ole työkirja, jonka voi lukea',
  },
  remedies: {
    'give-rows': 'Tallenna se uudelleen niin, että siinä on otsikkorivi ja rivi kullekin kumppanille.',
    'keep-smaller': 'Pidä tiedosto enintään {limit, number} Mt:n kokoisena: kumppaniluettelo ei tarvitse kuvia.',
    'add-network': 'Lisää verkosto kohtaan "networks".',
    'try-again': 'Tarkista yhteytesi ja valitse tiedosto uudelleen.',
    'no-password': 'Tallenna se ilman salasanaa.',
    'save-again': 'Avaa se taulukkolaskentaohjelmassa ja tallenna se uudelleen .xlsx-muotoon.',
  },
};

/** Faults of a file that are found before its rows are read. */
export const fileFault = createFaults('file', en);

/** The same in the other languages. */
export const fileWords: Readonly<Record<Exclude<Language, 'en'>, FileWords>> = { nl, de, fi };
