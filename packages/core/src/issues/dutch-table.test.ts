import { beforeAll, describe, expect, test } from 'vitest';
import { readDatasetJson } from '../io/json/read-json.js';
import { safeReadPartnersCsv } from '../io/partners-csv/read-partners.js';
import { DatasetError } from '../model/issues/dataset-error.js';
import type { Issue } from '../model/issues/issue.js';
import { safeParseDataset } from '../parse/parse-dataset.js';
import { createIssueFormatter } from './issue-words.js';
import { loadIssueLanguage } from './load-issue-language.js';

let inDutch: (issue: Issue) => string;

beforeAll(async () => {
  inDutch = createIssueFormatter(await loadIssueLanguage('nl'));
});

const reported = (input: string | Uint8Array): string[] => {
  const result = safeReadPartnersCsv(input, { language: 'nl', name: 'partners.csv' });
  return (result.success ? result.issues : result.error.issues).map(inDutch);
};

/** Encodes lines as Dutch Excel saves "CSV": semicolons, CRLF, Windows-1252. */
const fromExcel = (lines: readonly string[]): Uint8Array =>
  Uint8Array.from([...lines.map((line) => `${line}\r\n`).join('')].map((letter) => letter.charCodeAt(0)));

test('a Dutch export with ten faults is reported in Dutch, by cell', () => {
  const file = fromExcel([
    'ID;Naam;Soort;Plaats;Rol;Website;Logo;Omschrijvng;Budget',
    'zorghuis;Zorghuis Zoetermeer;ziekenhuis;Zoetermeer;partner;https://zorghuis.example.org/;;;',
    'cafe;Café Gezond;zorgboerdreij;Utrecht;partner;;;;',
    'aker;Aker;ziekenhuis;Assen;partnr;;;;',
    'berk;;ziekenhuis;Assen;partner;;;;',
    'cirkel;Cirkel;ziekenhuis;Assen;partner;www.cirkel.example.org;;;',
    'dok;Dok;ziekenhuis;Assen;partner;;logo.png;;',
    'zorghuis;Eik;ziekenhuis;Assen;partner;;;;',
    ';Dok;ziekenhuis;Assen;partner;;;;',
    '4711;Fonds;ziekenhuis;Assen;partner;;;;',
    'gilde;Gilde;ziekenhuis;Assen;partner;;;;;extra',
    'haven;"Haven" West;ziekenhuis;Assen;partner;;;;',
  ]);
  expect(reported(file)).toEqual([
    'Rij 1, kolom Omschrijvng is een onbekende kolom: wat eronder staat, wordt niet gelezen. Bedoelt u "Omschrijving"?',
    'Rij 1, kolom Budget is een onbekende kolom: wat eronder staat, wordt niet gelezen. Deze kolommen worden gelezen: ID, Naam, Andere namen, Soort, Plaats, Rol, Website, Logo, Omschrijving, Thema\'s, Lid sinds, Lid tot, Andere kenmerken, Opmerking, Contactpersoon, E-mail, Telefoon, Netwerk. Wilt u de cellen bewaren, zeg dan wat het zijn: "Budget": "note" in "columns".',
    'Rij 3, kolom Soort: "zorgboerdreij" is een onbekende soort organisatie. Kies uit: "ziekenhuis", "zorgaanbieder", "welzijnsorganisatie", "verzekeraar", "kennisinstelling", "gemeente", "provincie", "Euregio", "overheidsinstantie", "ambassade", "ontwikkelingsmaatschappij", "investeerder", "bedrijf", "kamer van koophandel", "clusterorganisatie", "maatschappelijke organisatie", "andere organisatie". Of leg het vast als eigen term: "concepts": { "zorgboerdreij": { "scheme": "organization-kind", "label": { "nl": "zorgboerdreij" } } }.',
    'Rij 4, kolom Rol: "partnr" is een onbekende rol. Bedoelt u "partner"? Zo niet, leg het dan vast als eigen term: "concepts": { "partnr": { "scheme": "membership-role", "label": { "nl": "partnr" } } }.',
    'Rij 5, kolom Naam is leeg. Vul de naam in, of verwijder de rij.',
    'Rij 6, kolom Website: "www.cirkel.example.org" is geen volledig webadres. Schrijf "https://www.cirkel.example.org".',
    'Rij 7, kolom Logo: "logo.png" is geen volledig webadres. Geef het volledige adres van de afbeelding, zoals "https://www.example.org/logo.svg".',
    'Rij 8, kolom ID: "zorghuis" is ook de ID van rij 2. Geef elk een eigen ID.',
    'Rij 9, kolom Naam: "Dok" is ook de naam in rij 7. Houd één rij over, met de rollen als "partner; financier". Zijn het twee organisaties, geef ze dan elk een ID (kolom "ID").',
    'Rij 10, kolom ID: "4711" is een ID uit een ander systeem: de organisatie krijgt een ID op basis van haar naam. Wilt u die zelf kiezen, begin dan met een letter en gebruik kleine letters, cijfers en enkele koppeltekens: "lake-college".',
    'Rij 11 heeft meer cellen dan er kolommen met een kop zijn: ["extra"]. Zet tekst met ";" erin tussen aanhalingstekens, of geef de kolom een kop.',
    'Rij 12 heeft een aanhalingsteken waardoor niet duidelijk is waar een cel eindigt. Schrijf "" voor een aanhalingsteken binnen een tekst, en sluit de aanhalingstekens eromheen.',
  ]);
});

describe('a file that is not a table', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'nothing',
      '',
      'Het bestand is leeg (partners.csv). Zet in de eerste rij de kopjes van de kolommen en daaronder één rij per organisatie.',
    ],
    [
      'a workbook',
      'PK\u0003\u0004',
      'Het bestand is geen CSV-bestand maar een werkmap van een spreadsheetprogramma (partners.csv). Sla de tabel op als "CSV UTF-8" en gebruik dat bestand.',
    ],
    [
      'an old Mac',
      Uint8Array.of(...new TextEncoder().encode('Naam\rCaf'), 0x8e, 0x0d),
      'Het bestand lijkt opgeslagen in Mac OS Roman, en die tekenset wordt niet gelezen: "CafŽ" zou dan "Café" zijn (partners.csv). Sla het bestand op als "CSV UTF-8".',
    ],
    [
      'a table without names',
      'Plaats;Naaam\nUtrecht;Aker\n',
      'Rij 1: "Plaats | Naaam" heeft geen kolom "Naam". Is dat de kolom "Naaam"? Noem die dan "Naam".',
    ],
  ])('%s', (_, input, line) => {
    expect(reported(input)).toEqual([line]);
  });
});

test('broken JSON is reported with its position', () => {
  const read = (): unknown => readDatasetJson('{\n "a": 1,\n}', { name: 'kring.json' });
  expect(read).toThrow(DatasetError);
  try {
    read();
  } catch (error) {
    expect(error instanceof DatasetError && error.issues.map(inDutch)).toEqual([
      "Het bestand is geen geldige JSON: hier hoort een sleutel tussen dubbele aanhalingstekens, maar er staat '}' (kring.json, regel 3, teken 1). Verwijder de komma ervoor.",
    ]);
  }
});

test('a faulty dataset is reported by field', () => {
  const result = safeParseDataset({
    organizations: { kliniek: { name: { nl: 'Kliniek' }, kind: 'hospital', url: 'javascript:1', plaats: 'x' } },
    memberships: { lid: { member: 'klinik', organization: 'ring', role: 'partner' } },
  });
  expect((result.success ? [] : result.error.issues).map(inDutch)).toEqual([
    'memberships.lid.member: "klinik" verwijst naar niets in dit bestand. Bedoelt u "kliniek"? Verbeter de id, of voeg deze toe aan organizations, networks of persons.',
    'memberships.lid.organization: "ring" verwijst naar niets in dit bestand. Verbeter de id, of voeg deze toe aan organizations, networks of programs.',
    expect.stringMatching(
      /^organizations\.kliniek\.plaats: "x" is een onbekend veld\. Verwijder het, of gebruik een van deze: "id", /,
    ),
    'organizations.kliniek.url: "javascript:1" is geen webadres. Geef één volledig adres met http of https: "https://www.example.org/".',
  ]);
});
