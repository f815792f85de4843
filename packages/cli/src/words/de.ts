import { percent } from './percent.js';
import type { Words } from './words.js';

const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

const hint = (near: string | undefined): string => (near === undefined ? '' : ` Meinten Sie „${near}“?`);

export const de: Words = {
  row: (number) => `Zeile ${number}`,
  cell: (row, column) => `Zeile ${row}, Spalte ${column}`,
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  alsoInRows: (rows, more) =>
    `${rows.length === 1 ? 'auch in Zeile' : 'auch in den Zeilen'} ${rows.join(', ')}${more > 0 ? `, und in ${more} weiteren` : ''}`,
  moreOfKind: (more) => `und ${more} weitere dieser Art, mit anderen Werten; --json nennt alle`,
  problems: (number, file) => `${count(number, 'Fehler', 'Fehler')} in ${file}`,
  notices: (number, file) => `${count(number, 'Hinweis', 'Hinweise')} zu ${file}`,
  valid: (file, what) => `${file} ist in Ordnung (${what})`,
  noRecords: 'keine Einträge',
  written: (file) => `${file} wurde geschrieben`,
  noDifference: 'Kein Unterschied.',
  diff: {
    removed: 'Entfernt',
    added: 'Hinzugefügt',
    changed: 'Geändert',
    dataset: 'Datei',
    fieldAdded: 'hinzugefügt',
    fieldRemoved: 'entfernt',
  },
  noMatch: (text) => `Kein Eintrag hat einen Namen wie „${text}“.`,
  paste:
    'Legen Sie den Ordner dist/cdn von @health-networks/elements als /hn/ auf Ihre Website und die Datei neben die Seite, und fügen Sie ein:',
  members: (number) => count(number, 'Mitglied', 'Mitglieder'),
  noContacts: 'Keine Kontakte bekannt.',
  contacts: 'Kontakt',
  goal: 'Ziel',
  website: 'Website',
  unknownOption: (option, near) => `Die Option ${option} gibt es nicht.${hint(near)}`,
  unknownCommand: (name, near) => `Den Befehl „${name}“ gibt es nicht.${hint(near)}`,
  missingArgument: (name) => `Ein Argument fehlt: <${name}>.`,
  missingValue: (option) => `Ein Wert fehlt: ${option}.`,
  missingOption: (option) => `Eine Option fehlt: ${option}.`,
  tooManyArguments: (command) => `${command} hat zu viele Argumente.`,
  helpHint: '(siehe --help)',
  systemErrors: {
    EISDIR: 'es ist ein Ordner',
    ENOTDIR: 'ein Teil des Pfads ist kein Ordner',
    ENOENT: 'der Ordner existiert nicht',
    EACCES: 'die Berechtigung fehlt',
    EPERM: 'die Berechtigung fehlt',
    EROFS: 'der Datenträger ist schreibgeschützt',
    ENOSPC: 'der Datenträger ist voll',
    EEXIST: 'statt eines Ordners liegt dort eine Datei dieses Namens',
    ELOOP: 'die Verknüpfungen verweisen aufeinander',
    ENAMETOOLONG: 'der Name ist zu lang',
    EMFILE: 'zu viele Dateien sind geöffnet',
    ENFILE: 'zu viele Dateien sind geöffnet',
    EBUSY: 'ein anderes Programm benutzt sie',
    ETXTBSY: 'ein anderes Programm benutzt sie',
    EINVAL: 'das System lässt den Namen nicht zu',
    EIO: 'der Datenträger lässt sich nicht lesen oder beschreiben',
    EDQUOT: 'der Datenträger ist voll',
    EFBIG: 'sie ist zu groß für den Datenträger',
    ENOTEMPTY: 'der Ordner ist nicht leer',
  },
  otherSystemError: (code) => `das System meldet den Fehler ${code}`,
  missingFile: (file) => `Die Datei ${file} gibt es nicht.`,
  unreadableFile: (file, reason) => `${file} ist nicht lesbar: ${reason}`,
  unwritableFile: (file, reason) => `${file} ist nicht beschreibbar: ${reason}`,
  unknownNetwork: (id, known, near) => `Das Netzwerk „${id}“ gibt es nicht.${hint(near)} Netzwerke: ${known}.`,
  severalNetworks: (known, how) => `Es gibt mehrere Netzwerke. Wählen Sie eines mit ${how}: ${known}.`,
  unknownValue: (what, value, known, near) => `${what} „${value}“ ist unbekannt.${hint(near)} Bekannt sind: ${known}.`,
  unknownSheet: (name, known) => `Das Blatt „${name}“ gibt es nicht. Blätter: ${known}.`,
  noSheets: (file) => `${file} ist keine Arbeitsmappe: Lassen Sie --sheet weg.`,
  invalidId: (value) =>
    `„${value}“ ist keine ID. Verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche: unser-netzwerk.`,
  needsNetwork:
    'Geben Sie die ID des Netzwerks (--network unser-netzwerk) oder den zu aktualisierenden Datensatz an (--into partner.json).',
  wrongColumn: (text) =>
    `--column „${text}“ ist keine Spaltenüberschrift mit ihrer Bedeutung: „Name der Organisation=name“.`,
  unknownCountry: (code) => `--country „${code}“ ist kein Ländercode aus zwei Buchstaben wie NL.`,
  wrongLanguage: (option, value) => `${option} „${value}“ ist kein Sprachcode wie da oder pt-BR.`,
  fillIn: (file) => `Füllen Sie ${file} aus und führen Sie dann aus:`,
  exists: (file) => `${file} gibt es schon. Überschreiben Sie die Datei mit --force.`,
  intoNeedsDataset: (file) =>
    `${file} ist kein Datensatz (.json). Geben Sie mit --into den zu aktualisierenden Datensatz an.`,
  sameFile: (file) => `${file} ist die Eingabedatei. Wählen Sie eine andere Ausgabedatei.`,
  nothingToExport: (format) => `Die Daten enthalten nichts, was sich als ${format} exportieren lässt.`,
  notExported: (format, names) => `${format} kann dies nicht enthalten: ${names.join(', ')}.`,
  withoutPosition: (names) =>
    `Von diesen ist keine Position bekannt: ${names.join(', ')}. Geben Sie ihren Orten Koordinaten, dann zeigen Karten sie.`,
  withoutTime: (names) =>
    `Als ganze Tage geschrieben, weil nur Beginn oder Ende eine Uhrzeit hat: ${names.join(', ')}. Geben Sie beiden eine Uhrzeit, oder keinem.`,
  nothingWritten: 'Es wurde nichts geschrieben.',
  needsFile: (format) => `${format} besteht aus mehreren Dateien: Wählen Sie mit --output einen Ordner.`,
  needsPackage: (format, name) => `Zum Lesen von ${format} ist das Paket ${name} nötig: npm install ${name}`,
  needsFeedId: 'Ein Feed braucht eine dauerhafte ID: --id https://example.org/changes',
  needsUpdated: 'Ein Feed braucht ein Veröffentlichungsdatum: --updated 2026-01-02 (oder SOURCE_DATE_EPOCH).',
  serving: (address) => `${address} zeigt die Datei (beenden mit Strg+C)`,
  portTaken: (port) => `Port ${port} ist belegt. Wählen Sie mit --port einen anderen.`,
  wrongPort: (port) => `--port ${port} ist kein Port: Wählen Sie eine Zahl von 0 bis 65535.`,
  needsElements:
    'Die Widgets sind im Paket @health-networks/elements: npm install @health-networks/elements, oder geben Sie mit --widgets den Ordner von hn.js an.',
  reading: (file) => `${file} wird gelesen …`,
  progress: (file, rows, of) =>
    `${file} wird gelesen: ${percent('de', rows, of)} von ${of.toLocaleString('de')} Zeilen`,
  fileOf: (file, number, of) => `Datei ${number} von ${of}: ${file}`,
};
