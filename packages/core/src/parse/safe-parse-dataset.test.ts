import { describe, expect, test } from 'vitest';
import { safeParseDataset } from './parse-dataset.js';

const clinic = { name: { en: 'Clinic' }, kind: 'hospital' };
const circle = { name: { en: 'The Circle' }, kind: 'cluster' };
const membership = { member: 'clinic', organization: 'circle', role: 'partner' };

const valid = {
  organizations: { clinic },
  networks: { circle },
  memberships: { 'clinic-in-circle': membership },
};

/** Returns what remains of the input, and the paths of the issues. */
const lenient = (input: unknown): unknown => {
  const result = safeParseDataset(input, { mode: 'lenient' });
  if (!result.success) return result.error.issues.map(({ path }) => path.join('.'));
  const { organizations, memberships } = result.data;
  return {
    organizations: Object.values(organizations).map((organization) => Object.keys(organization).join(' ')),
    memberships: Object.keys(memberships),
    issues: result.issues.map(({ path }) => path.join('.')),
  };
};

test('valid data are the same in both modes', () => {
  expect(safeParseDataset(valid, { mode: 'lenient' })).toEqual(safeParseDataset(valid));
  expect(safeParseDataset(valid)).toMatchObject({ success: true, issues: [] });
});

describe('in lenient mode', () => {
  test('an undeclared term is kept and reported', () => {
    expect(lenient({ ...valid, organizations: { clinic: { ...clinic, kind: 'hospitol' } } })).toEqual({
      organizations: ['id citations name kind'],
      memberships: ['clinic-in-circle'],
      issues: ['organizations.clinic.kind'],
    });
  });

  test('a faulty optional field is omitted, its record is kept', () => {
    expect(
      lenient({ ...valid, organizations: { clinic: { ...clinic, url: 'javascript:alert(1)', shoe: 1 } } }),
    ).toEqual({
      organizations: ['id citations name kind'],
      memberships: ['clinic-in-circle'],
      issues: ['organizations.clinic.shoe', 'organizations.clinic.url'],
    });
  });

  test('a record without a required field is omitted, and then records that require it', () => {
    expect(lenient({ ...valid, organizations: { clinic: { kind: 'hospital' } } })).toEqual({
      organizations: [],
      memberships: [],
      issues: ['organizations.clinic.name', 'memberships.clinic-in-circle.member'],
    });
  });

  test('faulty items of a list are omitted', () => {
    const result = safeParseDataset(
      {
        ...valid,
        places: { town: { name: { en: 'Town' }, kind: 'city' } },
        networks: { circle: { ...circle, areaServed: ['nowhere', 'town', 'elsewhere'] } },
      },
      { mode: 'lenient' },
    );
    expect(result.success && result.data.networks.circle?.areaServed).toEqual(['town']);
  });

  test.each(['Hospital', 'a hospital', 'x'.repeat(1000), ''])('an invalid term removes its record: %s', (kind) => {
    expect(lenient({ ...valid, organizations: { clinic, other: { ...clinic, kind } } })).toEqual({
      organizations: ['id citations name kind'],
      memberships: ['clinic-in-circle'],
      issues: ['organizations.other.kind'],
    });
  });

  test('other values and versions are refused as in strict mode', () => {
    for (const input of [null, [], 'text', { ...valid, schemaVersion: '1' }, { ...valid, schemaVersion: '9' }]) {
      expect(safeParseDataset(input, { mode: 'lenient' })).toMatchObject({ success: false });
    }
  });

  test('the input is not modified', () => {
    const input = { ...valid, organizations: { clinic: { ...clinic, url: 'nowhere' } } };
    const before = structuredClone(input);
    safeParseDataset(input, { mode: 'lenient' });
    expect(input).toEqual(before);
  });
});
