import { describe, expect, test } from 'vitest';
import { safeReadCsv } from '../sheets/read-csv.js';

const namesIn = (text: string): string[] => {
  const result = safeReadCsv(text, { language: 'en', mode: 'lenient' });
  if (!result.success) throw result.error;
  return Object.values(result.data.organizations).flatMap(({ name }) => Object.values(name));
};

const read = (below: string): string[] => namesIn(`Name;Place;Role\nAlpha;Aarhus;member\nBeta;;partner\n${below}\n`);

describe('below a table', () => {
  test.each([
    ...['Eindtotaal', 'Gesamtergebnis', 'Gesamtsumme', 'Zwischensumme', 'Grand Total', 'Kaikki yhteensä', 'Loppusumma'],
    ...['I alt', 'Subtotaal', 'Totaal:', 'Summe'],
  ])('%s is a total, with or without numbers', (word) => {
    expect(read(`${word};;`)).toEqual(['Alpha', 'Beta']);
    expect(read(`${word};2;`)).toEqual(['Alpha', 'Beta']);
  });

  test.each(['Aarhus Total;1;', 'Aarhus Total;1;\nOdense Total;1;\nGrand Total;2;', 'Members;;2', ';2;', 'Sum;2;2'])(
    'numbers in columns of words are totals: %s',
    (below) => {
      expect(read(below)).toEqual(['Alpha', 'Beta']);
    },
  );

  test.each([
    ...['Page 1 of 2', 'Pagina 1 van 2', 'Seite 1/2', '© The Ring', '(c) The Ring 2024', '--- end ---'],
    ...['Peildatum 1-1-2024', 'Päivitetty 1.1.2024'],
  ])('%s is the foot of a page', (foot) => {
    expect(read(`${foot};;`)).toEqual(['Alpha', 'Beta']);
  });

  test.each(['Care Total;;', 'Wonen Totaal;Aarhus;', 'Sum;;partner', 'Number 5;;', 'Page;;', 'Total Care;Odense;'])(
    '%s is an organization',
    (below) => {
      expect(read(below)).toHaveLength(3);
    },
  );

  test('a number in a column that has numbers, or of years, is no total', () => {
    expect(namesIn('Name;Place\nAlpha;1012\nBeta;1013\n')).toEqual(['Alpha', 'Beta']);
    expect(namesIn('Name;Place\nAlpha;1012\n')).toEqual(['Alpha']);
    expect(namesIn('Name;Member since\nAlpha;\nBeta;2019\n')).toEqual(['Alpha', 'Beta']);
    expect(namesIn('Name;Telephone\nAlpha;\nBeta;012345678\n')).toEqual(['Alpha', 'Beta']);
  });

  test('a word of totals in a name is no total without a number beside it', () => {
    expect(namesIn('Name;Budget\nAlpha;10\nSum of parts;\n')).toEqual(['Alpha', 'Sum of parts']);
    expect(namesIn('Name;Budget\nAlpha;10\nSum;10\n')).toEqual(['Alpha']);
  });
});
