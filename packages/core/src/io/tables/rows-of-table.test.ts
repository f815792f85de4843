import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadCsv } from '../sheets/read-csv.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';

const namesIn = (text: string): string[] => {
  const result = safeReadCsv(text, { language: 'en', mode: 'lenient' });
  if (!result.success) throw result.error;
  return Object.values(result.data.organizations).flatMap(({ name }) => Object.values(name));
};

const read = (below: string): string[] => namesIn(`Name;Place;Role\nAlpha;Aarhus;member\nBeta;;partner\n${below}\n`);

const reportOf = (text: string) => {
  const result = safeReadCsv(text, { language: 'en', mode: 'lenient' });
  if (!result.success) throw result.error;
  return [Object.keys(result.data.organizations), result.issues.map(formatIssue)];
};

describe('cells that no header names', () => {
  const notRead = 'has more cells than the header: ["extra"]';

  test.each([
    ['beyond the last header', 'Name;Place\nHanze;Groningen;extra\nBeta;Assen\n', [`rows.2 ${notRead}`]],
    [
      'within the table',
      'Name;;Place\nHanze;important;Groningen\nBeta;;Assen\n',
      ['rows.2 "important" is in column B'],
    ],
    [
      'under a header line with a delimiter at its end',
      'Name;Place;\nHanze;Assen;x\nBeta;Ede;y\n',
      ['rows.2 "x" is in column C'],
    ],
  ])('are reported, and the organization stands: %s', (_, text, issues) => {
    const [organizations, found = []] = reportOf(text);
    expect(organizations).toEqual(['hanze', 'beta']);
    expect(found.map((issue) => issues.find((start) => issue.startsWith(start)))).toEqual(issues);
  });

  test('are faults beyond the last header, and reported in four languages', () => {
    expect(safeReadCsv('Name;Place\nHanze;Groningen;extra\n').success).toBe(false);
    expect(inFourLanguages(safeReadCsv('Name;;Place\nHanze;important;Groningen\n'))).toEqual([
      'rows.2 "important" is in column B, which has no header; the cells of that column are not read. Give the column a header, or empty the cell.',
      expect.stringContaining('"important" staat in kolom B, die geen kop heeft'),
      expect.stringContaining('"important" steht in Spalte B, die keine Überschrift hat'),
      expect.stringContaining('"important" on sarakkeessa B, jolla ei ole otsikkoa'),
    ]);
  });
});

describe('a table beside another', () => {
  test.each(['Name;Place;;Name;Place', 'Naam;Plaats;Naam;Plaats', 'Nimi;Paikka;;;Nimi;Paikka'])(
    'is reported: %s',
    (headers) => {
      const gap = headers.replace(/^[^;]*;[^;]*|[^;]*;[^;]*$/g, '');
      const [organizations, issues = []] = reportOf(`${headers}\nA;Assen${gap}B;Emmen\n;${gap};C;Ede\n`);
      expect(organizations).toEqual(['a']);
      expect(issues).toHaveLength(1);
      expect(issues[0]).toContain('begins another table, which is not read. Put it into a file or sheet of its own.');
    },
  );
});

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

  test.each([
    ...[
      'Isala;8025;',
      'Isala;;2019',
      'Hart: netwerk;;',
      'Zorg: thuis;;',
      'Stichting Zorg e.V.;;',
      'Team4Health;;',
      'K3;;',
    ],
    ...['Health 2.0;;', 'Verein für Nachbarn e. V.;;', 'Acme Inc.;;', 'Care & Co.;;'],
  ])('%s is an organization, or a fault', (below) => {
    expect(read(below)).toHaveLength(3);
    expect(read(`${below}\nGamma;Odense;`)).toHaveLength(4);
  });

  test.each([
    ...['Subtotaal;;3', 'Zwischensumme;2;', 'Välisumma;;2', '* nog niet bevestigd:;;', 'Aantal: 12;;', 'Anzahl: 12;;'],
    ...['Alle Angaben ohne Gewähr.;;', 'Änderungen bitte an info@netz.de;;', 'Contact: info@example.org;;'],
    ...['Tiedot ilman takuuta, tarkistakaa itse.;;', 'Zie ook https://example.org/;;'],
  ])('%s is no organization below rows or between them', (remark) => {
    expect(read(remark)).toEqual(['Alpha', 'Beta']);
    expect(read(`${remark}\nGamma;Odense;`)).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  test.each(['Source Group;;', 'Bron van Leven;;', 'Total Energies;;', 'Legende Berlin;;'])(
    '%s between rows is an organization',
    (row) => {
      expect(read(`${row}\nGamma;Odense;`)).toHaveLength(4);
    },
  );

  test.each([
    ...['Summa College;;12345670', 'Stichting Som;;12345670', 'Zorg Totaal;;7', 'Sum of Us;;9', 'Totaal Zorg;;5'],
    ...['Total Care;2001;', 'Source Group;2001;', 'Sum;2001;', 'Dim Sum;2;', 'Aantal 3;2;'],
    ...['Total Care;;', 'Bron Zorg;;', 'Opmerking BV;;', 'Quelle GmbH;;', 'Note BV;;', 'Summe Leben;;'],
  ])('%s is an organization: the number beside it is no sum', (row) => {
    expect(namesIn(`Name;Member since;KvK\nAlpha;;2\nBeta;;1\n${row}\n`)).toHaveLength(3);
  });

  test.each(['Sum of budgets;;1.250,50', 'Totaal leden;;2', 'Kosten totaal;;€ 1250,50', 'Totaal;2001;', 'Sum;;7'])(
    '%s is a total: the number beside it is the sum or the count, or the word stands alone',
    (row) => {
      expect(namesIn(`Name;Member since;Budget\nAlpha;;1.000\nBeta;;250,50\n${row}\n`)).toEqual(['Alpha', 'Beta']);
    },
  );

  test.each(['Total Care', 'Bron Zorg', '* Star Clinic', 'Note BV'])('%s ends a table of names alone', (name) => {
    expect(namesIn(`Name\nAlpha\nBeta\n${name}\n`)).toHaveLength(3);
  });

  test('each remark is reported', () => {
    const text = 'Name;Place;Role\nAlpha;;\nSubtotaal;;1\nBeta;;\nTotaal;;2\n* provisional;;\n';
    expect(inFourLanguages(safeReadCsv(text))).toEqual([
      'rows.3 "Subtotaal | 1" is between the rows of the table; it is taken as a remark and not read. No action is needed, unless it belongs to the table.',
      expect.stringContaining('staat tussen de rijen van de tabel'),
      expect.stringContaining('steht zwischen den Zeilen der Tabelle'),
      expect.stringContaining('on taulukon rivien välissä'),
      ...['Totaal | 2', '* provisional'].flatMap((value) => Array(4).fill(expect.stringContaining(value)) as unknown[]),
    ]);
  });

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
