import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Issue } from '../../model/issues/issue.js';
import { maxIssues } from '../../model/issues/limit-issues.js';
import { readDatasetJson, type ReadJsonOptions } from './read-json.js';

const issuesOf = (input: string | Uint8Array, options?: ReadJsonOptions): readonly Issue[] => {
  try {
    readDatasetJson(input, options);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.issues;
    throw error;
  }
};

const messagesOf = (input: string | Uint8Array): string[] => issuesOf(input).map(({ message }) => message);

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((character) => [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 0xff]),
  );

describe('readDatasetJson', () => {
  test.each([
    ['an object', '{"places":{"assen":{"name":{"nl":"Assen"}}}}', { places: { assen: { name: { nl: 'Assen' } } } }],
    [
      'white space of every kind',
      ' \t\r\n{ "a" : [ 1 , -0.5e3 , true , false , null , "x" ] }\n',
      { a: [1, -500, true, false, null, 'x'] },
    ],
    ['empty objects and lists', '[{},[]]', [{}, []]],
    ['escapes', '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"', '"\\/\b\f\n\r\té'],
    ['minus zero', '{"n":-0}', { n: -0 }],
    ['one byte order mark', '\uFEFF{}', {}],
    ['half a character, which the schema reports', '"x\\ud83c"', 'x\ud83c'],
    ['the same key in different objects', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['64 levels', nested(64), JSON.parse(nested(64))],
  ])('reads %s', (_, text, value) => {
    expect(readDatasetJson(text)).toEqual(value);
    expect(readDatasetJson(new TextEncoder().encode(text))).toEqual(value);
  });

  test.each([
    ['nothing', '', 'expected a value, found the end of the file (the file, line 1, column 1)'],
    ['white space only', '  \n ', 'expected a value, found the end of the file (the file, line 2, column 2)'],
    [
      'an object that is cut off',
      '{"places":[{"',
      'expected a closing quote, with line breaks as \\n, found the end of the file (the file, line 1, column 14)',
    ],
    [
      'a text that is cut off',
      '{"a":"um',
      'expected a closing quote, with line breaks as \\n, found the end of the file (the file, line 1, column 9)',
    ],
    [
      'two byte order marks',
      '\uFEFF\uFEFF{}',
      'expected a value, found the character U+FEFF (the file, line 1, column 1)',
    ],
    ['a hexadecimal number', '{"n":0x1F}', `expected "," or "}", found 'x' (the file, line 1, column 7)`],
    ['Infinity', '{"n":Infinity}', `expected a value, found 'I' (the file, line 1, column 6)`],
    ['a number that starts with a point', '{"n":.5}', `expected a value, found '.' (the file, line 1, column 6)`],
    [
      'a zero byte in a text',
      '{"a":"x\0y"}',
      'expected a closing quote, with line breaks as \\n, found the character U+0000 (the file, line 1, column 8)',
    ],
    [
      'a tab in a text',
      '{"a":"x\ty"}',
      'expected a closing quote, with line breaks as \\n, found the character U+0009 (the file, line 1, column 8)',
    ],
    [
      'an unknown escape',
      '{"a":"\\x41"}',
      `expected an escape such as \\n or \\u00e9, found '\\' (the file, line 1, column 7)`,
    ],
    ['a comma too many', '{"places":[],\n}', `expected a key in double quotes, found '}' (the file, line 2, column 1)`],
    ['a comma too many in a list', '[1,]', `expected a value, found ']' (the file, line 1, column 4)`],
    ['a comment', '// data\n{}', `expected a value, found '/' (the file, line 1, column 1)`],
    ['single quotes', "{'a':1}", `expected a key in double quotes, found ''' (the file, line 1, column 2)`],
    ['curly quotes', '{“a”:1}', `expected a key in double quotes, found '“' (the file, line 1, column 2)`],
    ['two values', '{"id":"a"}\n{"id":"b"}\n', `expected the end of the file, found '{' (the file, line 2, column 1)`],
    [
      'a no-break space',
      '{\u00A0"a":1}',
      'expected a key in double quotes, found the character U+00A0 (the file, line 1, column 2)',
    ],
    ['undefined', 'undefined', `expected a value, found 'u' (the file, line 1, column 1)`],
    ['a guard against script inclusion', ")]}',\n{}", `expected a value, found ')' (the file, line 1, column 1)`],
    ['XML', '<?xml version="1.0"?><a/>', `expected a value, found '<' (the file, line 1, column 1)`],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\n',
      `expected a value, found 'v' (the file, line 1, column 1)`,
    ],
    ['the wrong bracket', '[{]', `expected a key in double quotes, found ']' (the file, line 1, column 3)`],
    ['a missing colon', '{"a" 1}', `expected ":", found '1' (the file, line 1, column 6)`],
    ['a number with a leading zero', '[01]', `expected "," or "]", found '1' (the file, line 1, column 3)`],
  ])('locates a syntax error: %s', (_, text, message) => {
    expect(messagesOf(text)).toEqual([`is not JSON: ${message}`]);
  });

  test('includes the remedy and the file name', () => {
    expect(issuesOf('{"places":{},}', { name: 'partners.json' })).toEqual([
      {
        rule: 'json',
        severity: 'error',
        path: [],
        message: `is not JSON: expected a key in double quotes, found '}' (partners.json, line 1, column 14)`,
        remedy: 'Remove the comma before it.',
        code: 'json.syntax',
        remedyCode: 'json.no-comma',
        values: { expected: 'key', found: 'character', character: '}', file: 'partners.json', line: 1, column: 14 },
      },
    ]);
  });

  test('reports every duplicate key, also one that is written with an escape', () => {
    const text = '{"places":{"assen":{},\n"assen":{}},\n"a":1,"\\u0061":2}';
    expect(issuesOf(text).map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['places.assen', 'is given twice (the file, line 2, column 1)'],
      ['a', 'is given twice (the file, line 3, column 7)'],
    ]);
  });

  test('reports prototype keys without side effects', () => {
    const text = '{"__proto__":{"polluted":1},"a":[{"\\u005f_proto__":null}]}';
    expect(issuesOf(text).map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['__proto__', 'is not allowed as a key (the file, line 1, column 2)'],
      ['a.0.__proto__', 'is not allowed as a key (the file, line 1, column 35)'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    ['a list', nested(65)],
    ['lists that never end', '['.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('refuses excessive nesting: %s', (_, text) => {
    expect(messagesOf(text)).toEqual([expect.stringMatching(/^is nested deeper than 64 levels \(the file, line 1/)]);
  });

  test('reports what it found before a syntax error along with it', () => {
    expect(messagesOf('{"a":1,"a":2,}')).toEqual([
      'is given twice (the file, line 1, column 8)',
      `is not JSON: expected a key in double quotes, found '}' (the file, line 1, column 14)`,
    ]);
  });

  test.each([
    ['UTF-16 with a mark', utf16('{"a":1}'), 'is not in UTF-8 but in UTF-16 (the file)'],
    ['UTF-16 without a mark', bytes(0x7b, 0, 0x7d, 0), 'is not in UTF-8 but in UTF-16 (the file)'],
    ['an overlong sequence', bytes(0x22, 0xc0, 0xaf, 0x22), 'is not in UTF-8 (the file, first at line 1, column 2)'],
    [
      'bytes that UTF-8 has not',
      bytes(0x22, 0x0a, 0xff, 0xfe, 0x22),
      'is not in UTF-8 (the file, first at line 2, column 1)',
    ],
    ['a cut within a character', bytes(0x7b, 0x22, 0xc3), 'is not in UTF-8 (the file, first at line 1, column 3)'],
  ])('refuses another encoding: %s', (_, input, message) => {
    expect(messagesOf(input)).toEqual([message]);
  });

  test('counts bytes, not characters, against the limit', () => {
    expect(readDatasetJson('"éé"', { maxBytes: 6 })).toBe('éé');
    expect(issuesOf('"éé"', { maxBytes: 5 }).map(({ message, remedy }) => `${message}. ${remedy}`)).toEqual([
      'is too large: 6 bytes (the file). Keep it within 5 bytes, or raise "maxBytes".',
    ]);
    expect(messagesOf(new Uint8Array(5_000_001))).toEqual(['is too large: 5000001 bytes (the file)']);
  });

  test.each([
    ['123456789012345678901234567890', 'is a number that would be rounded: 123456789012345678901234567890'],
    ['1e400', 'is a number that programs cannot hold: 1e400'],
    ['-1e400', 'is a number that programs cannot hold: -1e400'],
    ['1e-400', 'is a number that programs cannot hold: 1e-400'],
    ['0.1234567890123456789', 'is a number that would be rounded: 0.1234567890123456789'],
    [`1${'0'.repeat(50)}1`, `is a number that would be rounded: 1${'0'.repeat(39)}…`],
  ])('refuses a number that would lose precision: %s', (number, message) => {
    expect(issuesOf(`{"places": [\n{"latitude": ${number}}]}`).map((issue) => [issue.path, issue.message])).toEqual([
      [['places', 0, 'latitude'], `${message} (the file, line 2, column 14)`],
    ]);
  });

  test.each(['0', '-1.5', '1e3', '52.090737000000001', '9007199254740991'])('reads the number %s', (number) => {
    expect(readDatasetJson(`{"a":${number}}`)).toEqual({ a: Number(number) });
  });

  test('limits the number of findings', () => {
    expect(issuesOf(`{${'"a":1,'.repeat(5000)}"b":1}`)).toHaveLength(maxIssues + 1);
  });
});
