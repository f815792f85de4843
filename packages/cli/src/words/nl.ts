import { percent } from './percent.js';
import { recordsIn } from './record-words.js';
import type { Words } from './words.js';

const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

const hint = (near: string | undefined): string => (near === undefined ? '' : ` Bedoelt u "${near}"?`);

export const nl: Words = {
  row: (number) => `rij ${number}`,
  cell: (row, column) => `rij ${row}, kolom ${column}`,
  sheet: (name) => `blad ${name}`,
  severities: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  alsoInRows: (rows, more) =>
    `${rows.length === 1 ? 'ook in rij' : 'ook in rijen'} ${rows.join(', ')}${more > 0 ? `, en in nog ${more}` : ''}`,
  moreOfKind: (more) => `en nog ${more} van deze soort, met andere waarden; --json noemt ze alle`,
  problems: (number, file) => `${count(number, 'fout', 'fouten')} in ${file}`,
  notices: (number, file) => `${count(number, 'opmerking', 'opmerkingen')} bij ${file}`,
  records: recordsIn('nl'),
  valid: (file, what) => `${file} is in orde: ${what}`,
  written: (file) => `${file} is geschreven`,
  leftOut: (number) =>
    `${count(number, 'waarde of rij', 'waarden of rijen')} weggelaten of overgenomen zoals geschreven, zie hierboven`,
  noDifference: 'Geen verschil.',
  diff: {
    removed: 'Verwijderd',
    added: 'Toegevoegd',
    changed: 'Gewijzigd',
    dataset: 'bestand',
    fieldAdded: 'toegevoegd',
    fieldRemoved: 'verwijderd',
  },
  noMatch: (text) => `Niets heet "${text}".`,
  paste: 'Zet de map dist/cdn van @health-networks/elements op uw site als /hn/, het bestand naast de pagina, en plak:',
  members: (number) => count(number, 'lid', 'leden'),
  noContacts: 'Geen contactgegevens bekend.',
  contacts: 'Contact',
  goal: 'Doel',
  website: 'Website',
  unknownOption: (option, near) => `De optie ${option} bestaat niet.${hint(near)}`,
  unknownCommand: (name, near) => `De opdracht "${name}" bestaat niet.${hint(near)}`,
  missingArgument: (name) => `Er ontbreekt een argument: <${name}>.`,
  missingValue: (option) => `Er ontbreekt een waarde: ${option}.`,
  missingOption: (option) => `Er ontbreekt een optie: ${option}.`,
  tooManyArguments: (command) => `${command} heeft te veel argumenten.`,
  helpHint: '(--help toont wat er is)',
  systemErrors: {
    EISDIR: 'het is een map',
    ENOTDIR: 'een deel van het pad is geen map',
    ENOENT: 'de map bestaat niet',
    EACCES: 'u hebt geen toestemming',
    EPERM: 'u hebt geen toestemming',
    EROFS: 'de schijf is alleen-lezen',
    ENOSPC: 'de schijf is vol',
  },
  missingFile: (file) => `Het bestand ${file} bestaat niet.`,
  unreadableFile: (file, reason) => `${file} is niet te lezen: ${reason}`,
  unwritableFile: (file, reason) => `${file} is niet te schrijven: ${reason}`,
  unknownNetwork: (id, known, near) => `Het netwerk "${id}" bestaat niet.${hint(near)} Er zijn: ${known}.`,
  severalNetworks: (known) => `Er zijn meer netwerken. Kies er een met --network: ${known}.`,
  unknownValue: (what, value, known, near) => `${what} "${value}" is onbekend.${hint(near)} Bekend zijn: ${known}.`,
  unknownSheet: (name, known) => `Het blad "${name}" bestaat niet. Er zijn: ${known}.`,
  invalidId: (value) => `"${value}" is geen id. Gebruik kleine letters, cijfers en enkele koppeltekens: ons-netwerk.`,
  needsNetwork: 'Noem het netwerk met --network: ons-netwerk, of het bestand waarin dit wordt opgenomen met --into.',
  wrongColumn: (text) => `--column "${text}" is geen kolomkop met wat erin staat: "Naam organisatie=name".`,
  unknownCountry: (code) => `--country "${code}" is geen landcode van twee letters, zoals NL.`,
  wrongLanguage: (option, value) => `${option} "${value}" is geen taalcode, zoals da of pt-BR.`,
  fillIn: (file) => `Vul ${file} in en geef dan:`,
  exists: (file) => `${file} bestaat al. Overschrijf het met --force.`,
  intoNeedsDataset: (file) =>
    `${file} is geen dataset (.json). Noem met --into de dataset waarin het bestand wordt opgenomen.`,
  sameFile: (file) => `${file} is het bestand dat wordt gelezen. Noem een ander bestand om te schrijven.`,
  nothingToExport: (format) => `De gegevens bevatten niets voor ${format}.`,
  notExported: (format, names) => `${format} heeft geen plaats voor: ${names.join(', ')}.`,
  withoutPosition: (names) =>
    `Van deze is geen positie bekend: ${names.join(', ')}. Geef hun plaatsen coördinaten, dan tonen kaarten ze.`,
  needsFile: (format) => `${format} bestaat uit meer bestanden: noem een map met --output.`,
  needsPackage: (format, name) => `${format} wordt gelezen door het pakket ${name}: npm install ${name}`,
  needsFeedId: 'Een feed heeft een naam nodig die blijft: --id https://example.org/changes',
  needsUpdated: 'Een feed heeft de datum van de nieuwere gegevens nodig: --updated 2026-01-02 (of SOURCE_DATE_EPOCH).',
  serving: (address) => `${address} toont het bestand (stoppen met Ctrl+C)`,
  portTaken: (port) => `Poort ${port} is bezet. Kies een andere met --port.`,
  wrongPort: (port) => `--port ${port} is geen poort: kies een getal van 0 tot en met 65535.`,
  needsElements:
    'De widgets zitten in het pakket @health-networks/elements: npm install @health-networks/elements, of noem de map van hn.js met --widgets.',
  reading: (file) => `${file} wordt gelezen …`,
  progress: (file, rows, of) =>
    `${file} wordt gelezen: ${percent('nl', rows, of)} van ${of.toLocaleString('nl')} rijen`,
  fileOf: (file, number, of) => `Bestand ${number} van ${of}: ${file}`,
};
