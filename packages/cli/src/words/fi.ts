import { percent } from './percent.js';
import { recordsIn } from './record-words.js';
import type { Words } from './words.js';

const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

const hint = (near: string | undefined): string => (near === undefined ? '' : ` Tarkoititko ”${near}”?`);

export const fi: Words = {
  row: (number) => `rivi ${number}`,
  cell: (row, column) => `rivi ${row}, sarake ${column}`,
  sheet: (name) => `taulukko ${name}`,
  severities: { error: 'virhe', warning: 'varoitus', info: 'huomautus' },
  alsoInRows: (rows, more) =>
    `${rows.length === 1 ? 'myös rivillä' : 'myös riveillä'} ${rows.join(', ')}${more > 0 ? `, ja ${more} muulla rivillä` : ''}`,
  moreOfKind: (more) => `ja vielä ${more} samanlaista, joissa on muut arvot; --json luettelee kaikki`,
  problems: (number, file) => `${file}: ${count(number, 'virhe', 'virhettä')}`,
  notices: (number, file) => `${file}: ${count(number, 'huomautus', 'huomautusta')}`,
  records: recordsIn('fi'),
  valid: (file, what) => `${file} on kunnossa: ${what}`,
  noRecords: 'siinä ei ole tietueita',
  written: (file) => `${file} on kirjoitettu`,
  leftOut: (number) =>
    `${count(number, 'arvo tai rivi', 'arvoa tai riviä')} jätetty pois tai otettu sellaisenaan, katso yltä`,
  noDifference: 'Ei eroja.',
  diff: {
    removed: 'Poistettu',
    added: 'Lisätty',
    changed: 'Muutettu',
    dataset: 'tiedosto',
    fieldAdded: 'lisätty',
    fieldRemoved: 'poistettu',
  },
  noMatch: (text) => `Minkään nimi ei ole ”${text}”.`,
  paste:
    'Vie paketin @health-networks/elements kansio dist/cdn sivustollesi nimellä /hn/ ja tiedosto sivun viereen, ja liitä:',
  members: (number) => count(number, 'jäsen', 'jäsentä'),
  noContacts: 'Yhteystietoja ei tunneta.',
  contacts: 'Yhteystiedot',
  goal: 'Tarkoitus',
  website: 'Verkkosivusto',
  unknownOption: (option, near) => `Valitsinta ${option} ei ole.${hint(near)}`,
  unknownCommand: (name, near) => `Komentoa ”${name}” ei ole.${hint(near)}`,
  missingArgument: (name) => `Argumentti puuttuu: <${name}>.`,
  missingValue: (option) => `Arvo puuttuu: ${option}.`,
  missingOption: (option) => `Valitsin puuttuu: ${option}.`,
  tooManyArguments: (command) => `Komennolla ${command} on liikaa argumentteja.`,
  helpHint: '(--help näyttää vaihtoehdot)',
  systemErrors: {
    EISDIR: 'se on kansio',
    ENOTDIR: 'osa polusta ei ole kansio',
    ENOENT: 'kansiota ei ole',
    EACCES: 'käyttöoikeus puuttuu',
    EPERM: 'käyttöoikeus puuttuu',
    EROFS: 'levylle ei voi kirjoittaa',
    ENOSPC: 'levy on täynnä',
    EEXIST: 'kansion paikalla on samanniminen tiedosto',
    ELOOP: 'linkit viittaavat toisiinsa',
    ENAMETOOLONG: 'nimi on liian pitkä',
    EMFILE: 'liian monta tiedostoa on auki',
    ENFILE: 'liian monta tiedostoa on auki',
    EBUSY: 'toinen ohjelma käyttää sitä',
    ETXTBSY: 'toinen ohjelma käyttää sitä',
    EINVAL: 'järjestelmä ei hyväksy nimeä',
    EIO: 'levyä ei voi lukea tai kirjoittaa',
    EDQUOT: 'levy on täynnä',
    EFBIG: 'se on liian suuri levylle',
    ENOTEMPTY: 'kansio ei ole tyhjä',
  },
  otherSystemError: (code) => `järjestelmä ilmoittaa virheen ${code}`,
  missingFile: (file) => `Tiedostoa ${file} ei ole.`,
  unreadableFile: (file, reason) => `Tiedostoa ${file} ei voi lukea: ${reason}`,
  unwritableFile: (file, reason) => `Tiedostoa ${file} ei voi kirjoittaa: ${reason}`,
  unknownNetwork: (id, known, near) => `Verkostoa ”${id}” ei ole.${hint(near)} Verkostot: ${known}.`,
  severalNetworks: (known) => `Verkostoja on useita. Valitse yksi valitsimella --network: ${known}.`,
  unknownValue: (what, value, known, near) => `${what} ”${value}” on tuntematon.${hint(near)} Tunnetaan: ${known}.`,
  unknownSheet: (name, known) => `Taulukkoa ”${name}” ei ole. Taulukot: ${known}.`,
  invalidId: (value) =>
    `”${value}” ei kelpaa tunnukseksi. Käytä pieniä kirjaimia, numeroita ja yksittäisiä yhdysviivoja: oma-verkosto.`,
  needsNetwork:
    'Anna verkosto valitsimella --network: oma-verkosto, tai tiedosto, johon tämä tuodaan, valitsimella --into.',
  wrongColumn: (text) => `--column ”${text}” ei ole sarakkeen otsikko ja sen sisältö: ”Organisaation nimi=name”.`,
  unknownCountry: (code) => `--country ”${code}” ei ole kaksikirjaiminen maakoodi, kuten NL.`,
  wrongLanguage: (option, value) => `${option} ”${value}” ei ole kielitunnus, kuten da tai pt-BR.`,
  fillIn: (file) => `Täytä ${file} ja suorita sitten:`,
  exists: (file) => `${file} on jo olemassa. Korvaa se valitsimella --force.`,
  intoNeedsDataset: (file) =>
    `${file} ei ole tietoaineisto (.json). Anna valitsimella --into tietoaineisto, johon tiedosto tuodaan.`,
  sameFile: (file) => `${file} on luettava tiedosto. Anna kirjoitettavaksi toinen tiedosto.`,
  nothingToExport: (format) => `Tiedoissa ei ole mitään muodolle ${format}.`,
  notExported: (format, names) => `${format} ei voi sisältää näitä: ${names.join(', ')}.`,
  withoutPosition: (names) =>
    `Sijaintia ei tunneta: ${names.join(', ')}. Anna paikoille koordinaatit, niin kartat näyttävät ne.`,
  needsFile: (format) => `${format} on useita tiedostoja: anna kansio valitsimella --output.`,
  needsPackage: (format, name) => `${format} luetaan paketilla ${name}: npm install ${name}`,
  needsFeedId: 'Syöte tarvitsee pysyvän nimen: --id https://example.org/changes',
  needsUpdated: 'Syöte tarvitsee uudempien tietojen päivämäärän: --updated 2026-01-02 (tai SOURCE_DATE_EPOCH).',
  serving: (address) => `${address} näyttää tiedoston (lopeta painamalla Ctrl+C)`,
  portTaken: (port) => `Portti ${port} on varattu. Valitse toinen valitsimella --port.`,
  wrongPort: (port) => `--port ${port} ei ole portti: valitse luku väliltä 0–65535.`,
  needsElements:
    'Pienoisohjelmat ovat paketissa @health-networks/elements: npm install @health-networks/elements, tai anna hn.js-tiedoston kansio valitsimella --widgets.',
  reading: (file) => `Luetaan tiedostoa ${file} …`,
  progress: (file, rows, of) =>
    `Luetaan tiedostoa ${file}: ${percent('fi', rows, of)}, rivejä ${of.toLocaleString('fi')}`,
  fileOf: (file, number, of) => `Tiedosto ${number}/${of}: ${file}`,
};
