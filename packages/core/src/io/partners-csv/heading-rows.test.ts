import { expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadPartnersCsv } from './read-partners.js';

const read = (text: string, language: string, mode: 'strict' | 'lenient' = 'strict') => {
  const result = safeReadPartnersCsv(text, { language, mode });
  const issues = result.success ? result.issues : result.error.issues;
  return {
    names: result.success ? Object.values(result.data.organizations).map(({ name }) => Object.values(name)[0]) : [],
    issues: issues.map((issue) => `${issue.severity}: ${formatIssue(issue)}`),
  };
};

test.each([
  ['nl', 'Naam;Soort\nZiekenhuizen;\nZ1;ziekenhuis\nGemeenten;\nG1;gemeente\n', 2],
  ['de', 'Name;Art\nUnternehmen;\nZ1;Krankenhaus\nMitglieder;\nG1;Gemeinde\n', 1],
  ['fi', 'Nimi;Tyyppi\nSairaalat;\nZ1;sairaala\nKunnat;\nG1;kunta\n', 2],
  ['en', 'Name;Kind\nHospitals;\nZ1;hospital\nFounding partners;\nG1;municipality\n', 2],
])('kinds and roles in the plural above rows are no organizations, in %s', (language, text, headings) => {
  for (const mode of ['strict', 'lenient'] as const) {
    const { names, issues } = read(text, language, mode);
    expect(names.filter((name) => name === 'Z1' || name === 'G1')).toEqual(['Z1', 'G1']);
    const told = issues.filter((issue) => issue.includes('is read as a heading of the rows below it'));
    expect([told.length, names.length]).toEqual([headings, 4 - headings]);
  }
});

test('a contact below a heading is a fault, and a heading is no row of an organization of that name', () => {
  const table = 'Naam;Plaats;Contactpersoon\nKliniek;Assen;Jan Smit\nZiekenhuizen;;\n';
  for (const mode of ['strict', 'lenient'] as const) {
    const { issues } = read(`${table};;Piet Bos\n`, 'nl', mode);
    expect(issues.filter((issue) => issue.includes('rows.4.'))).toEqual([expect.stringContaining('rows.4.Naam')]);
  }
  expect(read(`${table}Ziekenhuizen;;Piet Bos\n`, 'nl').names).toEqual(['Kliniek', 'Ziekenhuizen']);
});

test.each([
  ['with another cell', 'Naam;Soort\nZiekenhuizen;bedrijf\n', ['Ziekenhuizen']],
  ['in the singular', 'Naam;Soort\nZiekenhuis;\n', ['Ziekenhuis']],
  ['in a table with one column', 'Naam\nGemeenten\n', ['Gemeenten']],
  ['as part of a name', 'Naam;Soort\nVereniging van Gemeenten;\n', ['Vereniging van Gemeenten']],
])('such a word %s is an organization', (_, text, names) => {
  expect(read(text, 'nl')).toEqual({ names, issues: [] });
});

test.each(['Contact: info@x.nl', 'Stand: 1 mei 2026', '* onder voorbehoud', '† opgeheven', 'Bron: eigen opgave'])(
  '%s below the table is a remark',
  (remark) => {
    const { names, issues } = read(`Naam;Soort\nA;gemeente\n;\n${remark};\n`, 'nl');
    expect([names, issues.length, issues[0]]).toEqual([['A'], 1, expect.stringContaining('taken as a remark')]);
  },
);
