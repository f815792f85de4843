import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../model/issues/issue.js';
import { safeReadCsv } from '../sheets/read-csv.js';
import { safeReadSheets } from '../sheets/read-sheets.js';

const options = { network: { id: 'ring', name: 'Ring' }, language: 'en' };

const sameIn = (issues: readonly Issue[]) =>
  issues
    .filter(({ code }) => code === 'table.same-person')
    .map(({ severity, path, values }) => [severity, path.join('.'), values?.organization]);

const issuesOf = (csv: string, name: string): readonly Issue[] => {
  const result = safeReadCsv(csv, { ...options, name });
  if (!result.success) throw result.error;
  return result.issues;
};

describe('persons of one name', () => {
  test('are reported once a mailbox and an organization are new, and only then', () => {
    const at = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('', 'a@example.org', 'b@example.org'));
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 6 }), (rows) => {
        const partners = 'Name\nA\nB\nC\n';
        const contacts = ['Person,Organization,E-mail', ...rows.map(([party, email]) => `Anna Berg,${party},${email}`)];
        const result = safeReadSheets(
          [
            {
              name: 'Partners',
              rows: partners
                .trim()
                .split('\n')
                .map((line) => [line]),
            },
            { name: 'Contacts', rows: contacts.map((line) => line.split(',')) },
          ],
          options,
        );
        if (!result.success) throw result.error;
        expect(Object.keys(result.data.persons)).toEqual(['anna-berg']);
        const expected = rows.flatMap(([party, email], row) => {
          const before = rows.slice(0, row).filter(([, other]) => other !== '');
          const isKnown = before.some(([otherParty, other]) => otherParty === party || other === email);
          return email === '' || before.length === 0 || isKnown
            ? []
            : [['warning', `sheets.Contacts.rows.${row + 2}.Person`, before[0]?.[0]]];
        });
        expect(sameIn(result.issues)).toEqual(expected);
      }),
    );
  });

  test('are reported in a table of partners', () => {
    const rows = ['A;Anna Berg;a@example.org', 'B;anna  berg;b@example.org', 'C;Anna Berg;a@example.org', 'D;Jan Bos;'];
    const issues = issuesOf(['Name;Contact person;E-mail', ...rows].join('\n'), 'partners.csv');
    expect(sameIn(issues)).toEqual([['warning', 'rows.3.Contact person', 'A']]);
  });

  test('are reported between a sheet of partners and one of contacts, and in columns for parts of names', () => {
    const result = safeReadSheets(
      [
        {
          name: 'Partners',
          rows: [
            ['Name', 'Contact person', 'E-mail'],
            ['A', 'Anna Berg', 'a@example.org'],
            ['B', '', ''],
          ],
        },
        {
          name: 'Contacts',
          rows: [
            ['First name', 'Last name', 'Organization', 'E-mail'],
            ['Anna', 'Berg', 'A', 'a@example.org'],
            ['Anna', 'Berg', 'B', 'b@example.org'],
          ],
        },
      ],
      options,
    );
    if (!result.success) throw result.error;
    expect(sameIn(result.issues)).toEqual([['warning', 'sheets.Contacts.rows.3.Last name', 'A']]);
  });

  test('with another initial are two persons, as the remedy says', () => {
    const rows = ['A;Anna Berg;a@example.org', 'B;Anna M. Berg;b@example.org'];
    const result = safeReadCsv(['Name;Contact person;E-mail', ...rows].join('\n'), options);
    if (!result.success) throw result.error;
    expect([Object.keys(result.data.persons), sameIn(result.issues)]).toEqual([['anna-berg', 'anna-m-berg'], []]);
  });
});
