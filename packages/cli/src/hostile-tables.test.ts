import { describe, expect, test } from 'vitest';
import { folderWith, parseOutput } from './test-support/run-command.js';
import { ringFiles } from './test-support/ring-files.js';
import { runHere } from './test-support/test-host.js';

const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

/** Reads a table and returns its first errors with their positions, or `ok` if it can be used. */
const takenAs = async (csv: string | Uint8Array): Promise<unknown[]> => {
  const { out } = await runHere(folderWith({ 'p.csv': csv }), ['validate', 'p.csv', '--json']);
  const { ok, files } = parseOutput(out);
  const errors = (files[0]?.problems ?? []).filter(({ severity }) => severity === 'error');
  return [ok, ...errors.slice(0, 2).map(({ line, column }) => (line === undefined ? 'file' : `${line}:${column}`))];
};

describe('real-world tables', () => {
  test.each<[what: string, csv: string | Uint8Array, taken: unknown[]]>([
    ['no last line break', 'id,name\r\na,Anna', [true]],
    ['mixed line breaks', 'id,name\r\na,Anna\nb,Bert\r\n', [true]],
    ['doubled quotation marks', 'id,name\na,"Jan ""Piet"" Bos"\n', [true]],
    ['a quoted line break', 'id,name\r\na,"UMCG\r\nGroningen"\r\n', [true]],
    ['an empty name', 'id,name\na,""\n', [false, '2:3']],
    ['a backslash before a quotation mark', 'id,name\na,"An\\"na"\n', [false, '2:1']],
    ['a row that is too long', 'id,name\na,Anna,extra\n', [false, '2:1']],
    ['a blank line', 'id,name\na,Anna\n\nb,Bert\n', [true]],
    ['nothing', '', [false, 'file']],
    ['a byte order mark', bytes('77u/aWQsbmFtZQphLEFubmEK'), [true]],
    ['UTF-16', bytes('//5pAGQACQBuAGEAbQBlAA0ACgBhAAkASgD8AHIAZwBlAG4ADQAKAA=='), [true]],
    ['Windows-1252', bytes('aWQ7bmFtZQ0KYTtK/HJnZW4ggCCSDQo='), [true]],
    ['damaged UTF-8', bytes('aWQsbmFtZQphLP/+Cg=='), [false, 'file']],
    ['no name', 'id,phone\na,0592365555\n', [false, '1:1']],
    ['headers that pollute', 'id,__proto__.polluted\na,1\n', [false, '1:1']],
    ['words of programs', 'id,name\ntrue,NULL\n', [true]],
    ['markup', 'id,name\na,<img src=x onerror=alert(1)>\n', [true]],
    ['a workbook that is none', bytes('UEsDBBQABgA='), [false, 'file']],
    ['JSON', '[{"id":"a"}]', [false, 'file']],
    ['a control character, in the line of the file', 'id,name\na,"x\ny"\nb,bad\u0001\n', [false, '4:3']],
  ])('%s', async (_, csv, taken) => {
    expect(await takenAs(csv)).toEqual(taken);
  });
});

test('a table in the usual encoding of the language of its names is refused, also as an update', async () => {
  const latvian = Buffer.concat([Buffer.from('Name;City\nKlinika R'), Buffer.from([0xee]), Buffer.from('ga;\n')]);
  const folder = folderWith({ 'p.csv': latvian, 'ring.json': ringFiles['ring.json'] ?? '' });
  for (const target of [
    ['--network', 'ring'],
    ['--into', 'ring.json'],
  ]) {
    const { code, err } = await runHere(folder, ['import', 'p.csv', ...target, '--names-in', 'lv']);
    expect(code).toBe(1);
    expect(err).toContain('Windows-1257 (Baltic), which is not supported: "Rîga" would be "Rīga"');
  }
});

test('file content cannot control the terminal', async () => {
  const csv = 'Naam;Web\u001B[2Jsite;Website\nAlpha;x;\u001B]0;evil\u0007\u202Eexe\n';
  const { err } = await runHere(folderWith({ 'p.csv': csv }), ['validate', 'p.csv']);
  expect(err).not.toMatch(/[\u001B\u0007\u202E]/);
  expect(err.split('\n').length).toBeGreaterThan(3);
});
