import type { Words } from './words.js';

const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

const hint = (near: string | undefined): string => (near === undefined ? '' : ` Bedoelt u "${near}"?`);

export const nl: Words = {
  row: (number) => `rij ${number}`,
  cell: (row, column) => `rij ${row}, kolom ${column}`,
  sheet: (name) => `blad ${name}`,
  severities: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  problems: (number, file) => `${count(number, 'fout', 'fouten')} in ${file}`,
  notices: (number, file) => `${count(number, 'opmerking', 'opmerkingen')} bij ${file}`,
  valid: (file, what) => `${file} is in orde: ${what}`,
  written: (file) => `${file} is geschreven`,
  leftOut: (number) =>
    `${count(number, 'waarde of rij', 'waarden of rijen')} weggelaten of overgenomen zoals geschreven, zie hierboven`,
  noDifference: 'Geen verschil.',
  noMatch: (text) => `Niets heet "${text}".`,
  paste: 'Zet de map dist/cdn van @health-networks/elements op uw site als /hn/, het bestand naast de pagina, en plak:',
  members: (number) => count(number, 'lid', 'leden'),
  noContacts: 'Geen contactgegevens bekend.',
  contacts: 'Contact',
  goal: 'Doel',
  website: 'Website',
  missingFile: (file) => `Het bestand ${file} bestaat niet.`,
  unreadableFile: (file, reason) => `${file} is niet te lezen: ${reason}`,
  unwritableFile: (file, reason) => `${file} is niet te schrijven: ${reason}`,
  unknownNetwork: (id, known, near) => `Het netwerk "${id}" bestaat niet.${hint(near)} Er zijn: ${known}.`,
  severalNetworks: (known) => `Er zijn meer netwerken. Kies er een met --network: ${known}.`,
  unknownValue: (what, value, known, near) => `${what} "${value}" is onbekend.${hint(near)} Bekend zijn: ${known}.`,
  unknownSheet: (name, known) => `Het blad "${name}" bestaat niet. Er zijn: ${known}.`,
  invalidId: (value) => `"${value}" is geen id. Gebruik kleine letters, cijfers en enkele koppeltekens: ons-netwerk.`,
  needsNetwork: 'Noem het netwerk met --network: ons-netwerk, of het bestand om de tabel in op te nemen met --into.',
  wrongColumn: (text) => `--column "${text}" is geen kolomkop met wat erin staat: "Naam organisatie=name".`,
  unknownCountry: (code) => `--country "${code}" is geen landcode van twee letters, zoals NL.`,
  fillIn: (file) => `Vul ${file} in en geef dan:`,
  exists: (file) => `${file} bestaat al. Overschrijf het met --force.`,
  nothingToExport: (format) => `De gegevens bevatten niets voor ${format}.`,
  notExported: (format, names) => `${format} heeft geen plaats voor: ${names.join(', ')}.`,
  needsFile: (format) => `${format} bestaat uit meer bestanden: noem een map met --output.`,
};
