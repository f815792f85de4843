import { describe, expect, test } from 'vitest';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { safeReadCsv } from '../sheets/read-csv.js';

const read = (text: string) => {
  const result = safeReadCsv(text);
  const codes = (result.success ? result.issues : result.error.issues).map(({ code }) => code);
  const organizations = result.success ? Object.values(result.data.organizations) : [];
  return { names: organizations.map(({ name }) => name.und), codes };
};

describe('a file whose header has no delimiter', () => {
  test.each([
    ['Name\nWonen, zorg en welzijn\nUMC\n', ['Wonen, zorg en welzijn', 'UMC']],
    ['Name\nWonen, zorg en welzijn\nMilieu, natuur\n', ['Wonen, zorg en welzijn', 'Milieu, natuur']],
    ['Name\nZorg,welzijn\nA;B\nUMC\n', ['Zorg,welzijn', 'A;B', 'UMC']],
    ['Name\n"Wonen, ""zorg"" en welzijn"\nUMC\n', ['Wonen, "zorg" en welzijn', 'UMC']],
    ['Name\nUMC\n', ['UMC']],
  ])('has one column: %j', (text, names) => {
    expect(read(text)).toEqual({ names, codes: [] });
  });

  test.each(['Name\nA;Aarhus\nB;Odense\n', 'Name\nA,Aarhus\nB,Odense\n', 'Name\nA\tAarhus\n'])(
    'lacks headers if every row has one: %j',
    (text) => {
      expect(read(text)).toMatchObject({ names: [], codes: expect.arrayContaining(['table.extra-cells']) as unknown });
    },
  );

  test('may be a title above headers', () => {
    expect(read('Members\nName;Place\nWonen, zorg;Aarhus\nB;Odense\n')).toMatchObject({ names: ['Wonen, zorg', 'B'] });
    expect(read('Members\nName;Place\nB\n')).toMatchObject({ names: ['B'] });
  });
});

describe('a table without headers', () => {
  const problemsIn = (text: string): string[] => inFourLanguages(safeReadCsv(text));

  test.each(['Name|Place\nAlpha|Assen\n', 'Naam|Plaats|Rol\nAlpha|Assen|lid\n'])(
    'with another delimiter is told which ones are read: %s',
    (text) => {
      expect(problemsIn(text)).toEqual([
        expect.stringContaining('Put semicolons, commas or tabs between the cells instead of "|".'),
        expect.stringContaining('Zet puntkomma’s, komma’s of tabs tussen de cellen in plaats van "|".'),
        expect.stringContaining('Trennen Sie die Zellen durch Semikolon, Komma oder Tabulator statt durch „|“.'),
        expect.stringContaining('Erota solut puolipisteillä, pilkuilla tai sarkaimilla merkin ”|” sijaan.'),
      ]);
    },
  );

  test('does not print itself', () => {
    const messages = problemsIn(`${'word '.repeat(200_000)}\n`);
    expect(messages).toHaveLength(4);
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(2000);
    expect(messages[0]).toContain('Write a row of headers above the table.');
  });
});
