import { expect, test } from 'vitest';
import { folderWith, parseOutput } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

/** Returns the names of an import, and the messages. */
const importOf = async (content: string | Uint8Array, name = 'export.xls') => {
  const folder = folderWith({ [name]: content });
  const { code, out, err } = await runHere(folder, ['import', name, '--network', 'ring', '--names-in', 'nl']);
  const names = out === '' ? [] : Object.values(parseOutput(out).organizations);
  return { code, names: names.map(({ name: text }) => text.nl), reported: err };
};

const tableOf = (...names: string[]): string =>
  `<table border=1><tr><th>Naam</th><th>Plaats</th></tr>${names
    .map((name) => `<tr><td>${name}</td><td>Utrecht</td></tr>`)
    .join('')}</table>`;

const pageOf = (table: string, charset = 'utf-8'): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="${charset}"><style>td { color: red }</style></head><body>${table}</body></html>`;

test.each<[string, string | Uint8Array, string]>([
  ['a page', pageOf(tableOf('Café', '007')), 'export.xls'],
  ['a table alone', tableOf('Caf&eacute;', '007'), 'export.xls'],
  ['a page with a name in capitals', pageOf(tableOf('Caf&#233;', '007')), 'EXPORT.XLS'],
  ['a page by the name of .xlsx', pageOf(tableOf('Café', '007')), 'export.xlsx'],
  ['a page in Windows-1252', Buffer.from(pageOf(tableOf('Café', '007'), 'windows-1252'), 'latin1'), 'export.xls'],
  ['a table in Windows-1252', Buffer.from(tableOf('Café', '007'), 'latin1'), 'export.xls'],
])('%s with the extension of a workbook is read', async (_, content, name) => {
  expect(await importOf(content, name)).toMatchObject({ code: 0, names: ['Café', '007'] });
});

test('lines, spans and references in cells are text', async () => {
  const table =
    '<table><tr><td colspan="2">Leden</td></tr><tr><td>Naam<td>Plaats<tr><td>Zorg<br>&amp; Co &lt;A&gt;<td>Utrecht</table>';
  expect(await importOf(table)).toMatchObject({ code: 0, names: ['Zorg & Co <A>'] });
});

test('names of letters are those of the letters, once', async () => {
  const names = ['K&oslash;benhavn', 'Bj&ouml;rnsj&ouml;', 'Plze&ncaron;', 'Zorg&nbsp;3&frac12;', 'R&amp;eacute;'];
  expect(await importOf(tableOf(...names))).toMatchObject({
    code: 0,
    names: ['København', 'Björnsjö', 'Plzeň', 'Zorg 3½', 'R&eacute;'],
  });
});

test.each([
  ['no table', pageOf('<p>Leden</p>'), 'export.xls'],
  ['XML of spreadsheets', '<?xml version="1.0"?><Workbook><Worksheet/></Workbook>', 'export.xls'],
  ['the name of CSV', pageOf(tableOf('A')), 'export.csv'],
])('a page with %s is refused with a remedy', async (_, content, name) => {
  const { code, reported } = await importOf(content, name);
  expect(code).toBe(1);
  expect(reported).toContain('is HTML or XML, not CSV');
  expect(reported).toContain('Export the table as "CSV UTF-8"');
});
