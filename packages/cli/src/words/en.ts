import { percent } from './percent.js';
import type { Words } from './words.js';

const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

const hint = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean "${near}"?`);

export const en: Words = {
  row: (number) => `row ${number}`,
  cell: (row, column) => `row ${row}, column ${column}`,
  sheet: (name) => `sheet ${name}`,
  severities: { error: 'error', warning: 'warning', info: 'info' },
  problems: (number, file) => `${count(number, 'problem', 'problems')} in ${file}`,
  notices: (number, file) => `${count(number, 'remark', 'remarks')} on ${file}`,
  valid: (file, what) => `${file} is valid: ${what}`,
  written: (file) => `Wrote ${file}`,
  leftOut: (number) => `${count(number, 'value or row', 'values or rows')} left out or taken as written, see above`,
  noDifference: 'No difference.',
  noMatch: (text) => `Nothing is called "${text}".`,
  paste:
    'Put the folder dist/cdn of @health-networks/elements on your site as /hn/, the file beside the page, and paste:',
  members: (number) => count(number, 'member', 'members'),
  noContacts: 'No contacts known.',
  contacts: 'Contacts',
  goal: 'Purpose',
  website: 'Website',
  missingFile: (file) => `There is no file ${file}.`,
  unreadableFile: (file, reason) => `${file} cannot be read: ${reason}`,
  unwritableFile: (file, reason) => `${file} cannot be written: ${reason}`,
  unknownNetwork: (id, known, near) => `There is no network "${id}".${hint(near)} There are: ${known}.`,
  severalNetworks: (known) => `There are several networks. Choose one with --network: ${known}.`,
  unknownValue: (what, value, known, near) => `${what} "${value}" is not known.${hint(near)} Use one of: ${known}.`,
  unknownSheet: (name, known) => `There is no sheet "${name}". There are: ${known}.`,
  invalidId: (value) => `"${value}" is not an id. Use lower-case letters, digits and single hyphens: our-network.`,
  needsNetwork: 'Name the network with --network: our-network, or the dataset to bring the file into with --into.',
  wrongColumn: (text) => `--column "${text}" is not a header and what it holds: "Organisation name=name".`,
  unknownCountry: (code) => `--country "${code}" is not a two-letter country code, such as NL.`,
  fillIn: (file) => `Fill in ${file}, then run:`,
  exists: (file) => `${file} exists already. Write over it with --force.`,
  sameFile: (file) => `${file} is the file that is read. Name another one to write.`,
  nothingToExport: (format) => `The data contain nothing that ${format} can say.`,
  notExported: (format, names) => `${format} has no place for: ${names.join(', ')}.`,
  needsFile: (format) => `${format} is several files: name a folder with --output.`,
  needsPackage: (format, name) => `${format} is read by the package ${name}: npm install ${name}`,
  needsFeedId: 'A feed needs a name that stays: --id https://example.org/changes',
  needsUpdated: 'A feed needs the date of the later data: --updated 2026-01-02 (or SOURCE_DATE_EPOCH).',
  serving: (address) => `${address} shows the file (stop with Ctrl+C)`,
  portTaken: (port) => `Port ${port} is taken. Choose another one with --port.`,
  wrongPort: (port) => `--port ${port} is not a port: choose a number from 0 to 65535.`,
  needsElements:
    'The widgets are in the package @health-networks/elements: npm install @health-networks/elements, or name the folder of hn.js with --widgets.',
  reading: (file) => `Reading ${file} …`,
  progress: (file, rows, of) => `Reading ${file}: ${percent('en', rows, of)} of ${of.toLocaleString('en')} rows`,
  fileOf: (file, number, of) => `File ${number} of ${of}: ${file}`,
};
