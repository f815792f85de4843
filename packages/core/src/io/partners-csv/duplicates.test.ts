import { expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { Issue } from '../../model/issues/issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { idOfName } from '../reading/create-ids.js';
import { readPartnersCsv } from './read-partners.js';

const read = (rows: readonly string[], onOtherIds?: (issue: Issue) => void): Dataset =>
  readPartnersCsv(['ID;Name', ...rows, ''].join('\n'), { ...(onOtherIds && { onOtherIds }) });

const idsByName = (rows: readonly string[]): string[] =>
  Object.values(read(rows).organizations).map(({ id, name }) => `${String(name.und)} = ${id}`);

const uuids = ['0e02b2c3-58cc-4372-a567-f47ac10b0001', 'f47ac10b-58cc-4372-a567-0e02b2c3d479'];

test.each<[string, string[], string[]]>([
  ['numbers', ['1;Alpha', '2;Beta'], ['alpha', 'beta']],
  ['numbers with zeros before', ['007;Alpha', '7;Beta'], ['alpha', 'beta']],
  ['UUIDs, whatever they begin with', [`${uuids[0]};Alpha`, `${uuids[1]};Beta`], ['alpha', 'beta']],
  ['UUIDs in capitals and braces', [`{${String(uuids[0]).toUpperCase()}};Alpha`], ['alpha']],
  ['account numbers', ['0015g00000AbCdE;Alpha', 'ORG_12;Beta', 'K.v.K. 12345678;Gamma'], ['alpha', 'beta', 'gamma']],
  ['names of objects', ['__proto__;Alpha'], ['alpha']],
  ['what is longer than an id', [`${'a'.repeat(200)};Alpha`], ['alpha']],
  ['ids of ours among them', ['lake-college;Alpha', '2;Beta', ';Gamma'], ['lake-college', 'beta', 'gamma']],
  ['ids of ours alone, random or not', [`${uuids[1]};Alpha`, 'b;Beta'], [String(uuids[1]), 'b']],
])('an ID column with %s is read', (_, rows, ids) => {
  const dataset = read(rows);
  expect(Object.keys(dataset.organizations)).toEqual(ids);
  expect(parseDataset(dataset)).toEqual(dataset);
});

test('organizations of the same name are distinguished by their numbers, in any order', () => {
  const rows = ['17;Bergen', '4;Bergen', '5;Ede', 'bergen-aan-zee;Bergen', '9;健康', '8;康健'];
  const ids = ['Bergen = bergen-17', 'Bergen = bergen-4', 'Ede = ede', 'Bergen = bergen-aan-zee'];
  const all = [...ids, `健康 = ${idOfName('健康', 'organization')}`, `康健 = ${idOfName('康健', 'organization')}`];
  expect(idsByName(rows)).toEqual(all);
  expect(idsByName(rows.toReversed())).toEqual(all.toReversed());
  expect(read(rows)).toEqual(read(rows));
});

test('a URL of a public register is an identifier; a number is not', () => {
  const rows = [
    'https://ror.org/0575yy874;Alpha',
    'ror.org/0575yy874;Beta',
    'http://www.wikidata.org/entity/Q42;Gamma',
    'https://www.wikidata.org/wiki/Q42#x;Delta',
    'Q42;Epsilon',
  ];
  const dataset = read(rows);
  expect(Object.values(dataset.organizations).map(({ id, identifiers }) => [id, identifiers])).toEqual([
    ['alpha', { ror: 'https://ror.org/0575yy874' }],
    ['beta', { ror: 'https://ror.org/0575yy874' }],
    ['gamma', { wikidata: 'Q42' }],
    ['delta', undefined],
    ['epsilon', undefined],
  ]);
  expect(parseDataset(dataset)).toEqual(dataset);
});

test('ids of another system are reported once, as information', () => {
  const reported: Issue[] = [];
  read(['a;A', '1;B', '2;C', 'X;D'], (issue) => reported.push(issue));
  read(['a;A', ';B'], (issue) => reported.push(issue));
  expect(reported.map(({ severity }) => severity)).toEqual(['info']);
  expect(reported.map(formatIssue)).toEqual([
    'rows.3.ID "1" is an id of another system, as are 2 more in this column; the record gets an id made from its name. To choose it, write small letters, digits and single hyphens, a letter first: "lake-college".',
  ]);
});

test.each([
  ['is given twice', ['1;A', '1;B'], /rows\.3\.ID "1" is also the id of row 2\. Give each its own id\./],
  ['contains a control character', ['1\u0001;A'], /rows\.2\.ID .* contains a control character/],
  ['turns the writing round', ['1\u202E;A'], /rows\.2\.ID .* contains a control character/],
  ['stands in one of two rows of a name', ['1;A', ';A'], /rows\.3\.Name "A" is also the name in row 2/],
])('a number that %s is refused', (_, rows, message) => {
  expect(() => read(rows)).toThrow(message);
});
