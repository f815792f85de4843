import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadSheets } from '../sheets/read-sheets.js';
import { sheetTextOf } from '../sheets/sheet-text.js';
import type { ReadResult } from '../../model/issues/read-result.js';
import type { SafePartnersOptions } from './read-partner-rows.js';
import { safeReadPartnersCsv } from './read-partners.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';

const circle: SafePartnersOptions = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const reportedBy = (result: ReadResult): string[] =>
  (result.success ? result.issues : result.error.issues).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

describe('a truth value of the spreadsheet', () => {
  test.each(['TRUE', 'false', 'True', 'WAAR', 'ONWAAR', 'WAHR', 'FALSCH', 'TOSI', 'EPÄTOSI'])(
    'is not a name of a partner: %s',
    (value) => {
      const csv = `Naam;Plaats\nAlpha;Utrecht\n${value};Zeist\n`;
      expect(reportedBy(safeReadPartnersCsv(csv, circle))).toEqual([
        `error: rows.3.Naam "${value}" is a truth value of the spreadsheet, not a text. Write the name, or delete the row.`,
      ]);
      const lenient = safeReadPartnersCsv(csv, { ...circle, mode: 'lenient' });
      expect(lenient.success && Object.keys(lenient.data.organizations)).toEqual(['alpha']);
    },
  );

  test.each(['Andere namen', 'Plaats', 'Omschrijving', "Thema's", 'Netwerk', 'Contactpersoon'])(
    'is not another text either: %s',
    (header) => {
      const read = safeReadPartnersCsv(`Naam;${header}\nAlpha;WAAR\n`, { ...circle, mode: 'lenient' });
      expect(reportedBy(read)).toEqual([
        `warning: rows.2.${header} "WAAR" is a truth value of the spreadsheet, not a text. Correct the formula, or write the value.`,
      ]);
    },
  );

  test('of a workbook is not a text of an event', () => {
    const sheet = sheetTextOf({
      name: 'Agenda',
      rows: [
        ['Evenement', 'Datum'],
        [true, '2026-03-01'],
      ],
    });
    expect(reportedBy(safeReadSheets([sheet], circle))).toEqual([
      'error: sheets.Agenda.rows.2.Evenement "true" is a truth value of the spreadsheet, not a text. Write the name, or delete the row.',
    ]);
  });

  test.each(['Naam\nWaar\n', 'Naam;Opmerking\nAlpha;WAAR\n', 'Naam\nWAAR Utrecht\n'])(
    'is not an ordinary word or a remark: %j',
    (csv) => {
      expect(reportedBy(safeReadPartnersCsv(csv, circle))).toEqual([]);
    },
  );
});

describe('a cell with commas is one theme', () => {
  const themesOf = (cells: readonly string[], options: SafePartnersOptions = {}) => {
    const csv = ["Naam;Thema's", ...cells.map((cell, at) => `P${String(at)};"${cell}"`)].join('\n');
    const result = safeReadPartnersCsv(csv, { ...circle, ...options });
    if (!result.success) throw result.error;
    return { reported: reportedBy(result), themes: Object.values(result.data.concepts).map(({ label }) => label.nl) };
  };
  const oneTheme = (row: number, theme: string, part: string, list: string): string =>
    `warning: rows.${String(row)}.Thema's "${theme}" is read as one theme, though "${part}" is one by itself. If it is a list, write "${list}"; if it is one name, leave it.`;

  test.each([
    ['of another row', ['zorg, ouderen; data', 'Ouderen'], oneTheme(2, 'zorg, ouderen', 'ouderen', 'zorg; ouderen')],
    ['of the same cell', ['zorg, data; data'], oneTheme(2, 'zorg, data', 'data', 'zorg; data')],
    ['of another list', ['zorg, ouderen', 'wonen, zorg'], oneTheme(2, 'zorg, ouderen', 'zorg', 'zorg; ouderen')],
  ])('and is reported if a part is a theme %s', (_, cells, reported) => {
    expect(themesOf(cells).reported).toContain(reported);
  });

  test.each(['KI, zorg', 'KI / zorg'])('and is reported alone, without a conjunction: %s', (cell) => {
    const result = safeReadPartnersCsv(`Naam;Thema's\nP;"${cell}"\n`, circle);
    expect(inFourLanguages(result)).toEqual([
      `rows.2.Thema's "${cell}" is read as one theme. If it is a list, write "KI; zorg"; if it is one name, leave it.`,
      expect.stringContaining('wordt gelezen als één thema. Is het een lijst, schrijf dan "KI; zorg"'),
      expect.stringContaining('wird als ein Thema gelesen. Ist es eine Liste, schreiben Sie „KI; zorg“'),
      expect.stringContaining('luetaan yhtenä teemana. Jos kyseessä on luettelo, kirjoita ”KI; zorg”'),
    ]);
  });

  test('and is reported beside another spelling and its parts', () => {
    expect(themesOf(['KI, zorg', 'KI / zorg', 'KI; zorg']).reported).toEqual([
      oneTheme(2, 'KI, zorg', 'KI', 'KI; zorg'),
      oneTheme(3, 'KI / zorg', 'KI', 'KI; zorg'),
    ]);
  });

  test('and is reported once in many rows; what stands in parentheses is no list', () => {
    expect(themesOf(['KI, zorg', 'ki, zorg; data', 'GGZ (jeugd, volwassenen)', 'KI, zorg']).reported).toEqual([
      expect.stringContaining(`rows.2.Thema's "KI, zorg" is read as one theme`),
    ]);
    expect(themesOf(['GGZ (jeugd, ouderen), KI']).reported).toEqual([
      expect.stringContaining('write "GGZ (jeugd, ouderen); KI"'),
    ]);
  });

  test('and is reported if a part is declared', () => {
    const concepts = { care: { scheme: 'theme', label: { en: 'Care', nl: 'Zorg' } } };
    expect(themesOf(['zorg, ouderen'], { concepts })).toEqual({
      reported: [oneTheme(2, 'zorg, ouderen', 'zorg', 'zorg; ouderen')],
      themes: ['zorg, ouderen'],
    });
  });

  test.each([[['Wonen, zorg en welzijn', 'Wonen, zorg en welzijn; Data']], [['Zorg', 'Data, ']]])(
    'in the same way elsewhere in %j',
    (cells) => {
      expect(themesOf(cells).reported).toEqual([]);
    },
  );

  test('that is declared', () => {
    const concepts = {
      care: { scheme: 'theme', label: { nl: 'Zorg' } },
      both: { scheme: 'theme', label: { nl: 'Zorg, ouderen' } },
    };
    expect(themesOf(['zorg, ouderen', 'Zorg'], { concepts }).reported).toEqual([]);
  });

  test('in a sheet of events, where the theme is one of a partner', () => {
    const result = safeReadSheets(
      [
        {
          name: 'Leden',
          rows: [
            ['Naam', "Thema's"],
            ['Alpha', 'Zorg'],
          ],
        },
        {
          name: 'Agenda',
          rows: [
            ['Evenement', "Thema's"],
            ['Kringdag', 'Zorg, data'],
          ],
        },
      ],
      circle,
    );
    expect(reportedBy(result)).toEqual([
      oneTheme(2, 'Zorg, data', 'Zorg', 'Zorg; data').replace('rows', 'sheets.Agenda.rows'),
    ]);
  });
});

test.each(['strict', 'lenient'] as const)('the remedy for roles with commas has semicolons: %s', (mode) => {
  const reported = reportedBy(
    safeReadPartnersCsv('Naam;Rol\nAlpha;lid, partner\nBeta;lid, buur\n', { ...circle, mode }),
  );
  expect(reported).toEqual([
    expect.stringMatching(/^\w+: rows\.2\.Rol "lid, partner" is not a known role\. Did you mean "lid; partner"\?$/),
    expect.stringMatching(/^\w+: rows\.3\.Rol "lid, buur" is not a known role\. Use one of/),
  ]);
});

test('known columns are listed in the language of the headers', () => {
  const [issue] = ((result) => (result.success ? result.issues : result.error.issues))(
    safeReadPartnersCsv('Organisatie;Adres;Stad\nAlpha;Laan 1;Ede\n', circle),
  );
  const { nl, de, fi } = issue?.values ?? {};
  expect([nl, de, fi]).toEqual(Array(3).fill(expect.stringMatching(/^ID, Naam, /)));
});

test('a list of words that are narrower than known roles is told with semicolons', () => {
  const told = reportedBy(safeReadPartnersCsv('Naam;Rol\nAlpha;kernpartner, lid\n', circle));
  expect(told).toEqual([expect.stringMatching(/ Did you mean "kernpartner; lid"\?$/)]);
});

test.each(['-', '–', '?', 'n.v.t.', 'NVT', 'n/a', 'k. A.'])('%j says that a cell is empty', (mark) => {
  const headers = ['Soort', 'Plaats', 'Rol', 'Website', 'Omschrijving', 'Lid sinds', 'E-mail', 'Telefoon'];
  const csv = `Naam;${headers.join(';')}\nAlpha${`;"${mark}"`.repeat(headers.length)}\n`;
  const result = safeReadPartnersCsv(csv, circle);
  const empty = safeReadPartnersCsv(`Naam;${headers.join(';')}\nAlpha${';'.repeat(headers.length)}\n`, circle);
  expect(result.success && result.data).toEqual(empty.success && empty.data);
  expect(reportedBy(result)).toEqual(
    headers.map(
      (header) =>
        `info: rows.2.${header} "${mark}" is read as an empty cell. No action is needed; to be sure, empty the cell.`,
    ),
  );
});

test('a mark for nothing is no name', () => {
  expect(reportedBy(safeReadPartnersCsv('Naam;Plaats\n-;Utrecht\n', circle))).toContain(
    'error: rows.2.Naam is empty. Write the name, or delete the row.',
  );
});
