import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import type { PartnersCsvOptions } from './read-partner-rows.js';
import { readPartnersCsv } from './read-partners.js';

const read = (csv: string, options: PartnersCsvOptions = {}): { dataset: Dataset; reported: Issue[] } => {
  const reported: Issue[] = [];
  const dataset = readPartnersCsv(csv, { language: 'sv', onUnknownTerm: (issue) => reported.push(issue), ...options });
  return { dataset, reported };
};

describe('a table with unknown kinds and roles, for a page', () => {
  const csv = 'Name,Kind,Role\nSun,Apotek,Bevakare; partner\nMoon,apotek,\nStar,hospital,bevakare\n';

  test('is read completely: each word becomes a term, named as first written', () => {
    const { dataset } = read(csv);
    expect(dataset.concepts).toEqual({
      apotek: { id: 'apotek', scheme: 'organization-kind', label: { sv: 'Apotek' }, citations: [] },
      bevakare: { id: 'bevakare', scheme: 'membership-role', label: { sv: 'Bevakare' }, citations: [] },
    });
    expect(Object.values(dataset.organizations).map(({ id, kind }) => [id, kind])).toEqual([
      ['sun', 'apotek'],
      ['moon', 'apotek'],
      ['star', 'hospital'],
    ]);
    expect(Object.values(dataset.memberships).map(({ member, role }) => [member, role])).toEqual([
      ['sun', 'bevakare'],
      ['sun', 'partner'],
      ['moon', 'member'],
      ['star', 'bevakare'],
    ]);
  });

  test('reports each word once as information, with a suggestion', () => {
    const { reported } = read('Name,Kind\nSun,hospitl\nMoon,Hospitl\n', { language: 'en' });
    expect(reported.map(({ severity, path }) => [severity, path])).toEqual([['warning', ['rows', 2, 'Kind']]]);
    expect(reported.map(formatIssue)).toEqual([
      'rows.2.Kind "hospitl" is not a known kind. Did you mean "hospital"? Else leave it: it is shown as written.',
    ]);
  });

  test('does not use an existing id', () => {
    const { dataset } = read('Name,Kind,Role,ID\nSun,Network,network,moon\nMoon,Moon,Hospital!,\n');
    const { concepts, organizations } = dataset;
    expect(Object.values(concepts).map(({ id, scheme }) => [id, scheme])).toEqual([
      ['network-2', 'organization-kind'],
      ['moon-2', 'organization-kind'],
      ['network-3', 'membership-role'],
      ['hospital-2', 'membership-role'],
    ]);
    expect(Object.keys(organizations)).toEqual(['moon', 'moon-3']);
    expect(parseDataset(dataset)).toEqual(dataset);
  });

  test('refuses other faults', () => {
    expect(() => read('Name,Kind,Website\nSun,apotek,nowhere\n')).toThrow(/"nowhere" is not a full web address/);
    expect(() => read('Name,Kind\nSun,\u0007\n')).toThrow(/control character/);
  });

  test('returns a valid dataset for any text', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `"${text.replaceAll('"', '""')}"`);
    fc.assert(
      fc.property(cell, cell, (kind, role) => {
        try {
          const { dataset } = read(`Name,Kind,Role\nSun,${kind},${role}\n`);
          expect(parseDataset(dataset)).toEqual(dataset);
        } catch (error) {
          if (!(error instanceof DatasetError)) throw error;
          expect(error.issues.filter(({ rule }) => rule !== 'csv')).toEqual([]);
        }
      }),
    );
  });
});
