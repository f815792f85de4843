import { describe, expect, test } from 'vitest';
import { ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';
import { safeParseDataset } from '../parse/parse-dataset.js';
import { migrateDataset } from './safe-migrate-dataset.js';
import { readVersion1 } from './test-support/read-version-1.js';

const files = [...readVersion1()];

/** Counts how often each value occurs in an object, at any depth. */
const countLeaves = (value: unknown, counts = new Map<unknown, number>()): Map<unknown, number> => {
  if (typeof value !== 'object' || value === null) counts.set(value, (counts.get(value) ?? 0) + 1);
  else for (const inner of Object.values(value)) countLeaves(inner, counts);
  return counts;
};

/** Returns the values that occur less often in the second object than in the first. */
const lostValues = (before: unknown, after: unknown): unknown[] => {
  const found = countLeaves(after);
  return [...countLeaves(before)].filter(([value, count]) => (found.get(value) ?? 0) < count).map(([value]) => value);
};

/** Returns the ids of all records of a file of any version. */
const idsIn = (file: unknown): string[] =>
  ['coverages', ...collectionNames].flatMap((name) => Object.keys(ownValue(file, name) ?? {}));

/** Values that version 2 replaces: the version, the schemes that are groups now, and names of fields in citations. */
const renamed =
  /^(?:1|actor-group|target-group|ledBy|themes|person|place|scheme|(?:statement|label)(?:\.(?:en|nl|de|fi))?)$/;

/** It leads a sub-coalition, which its membership in it already stated, so the reference is not written twice. */
const saidAlready = 'province-of-utrecht';

describe.each(files)('%s', (_, file) => {
  const migrated: Dataset = migrateDataset(file);

  test('is a dataset', () => {
    expect(safeParseDataset(migrated)).toEqual({ success: true, data: migrated, issues: [] });
  });

  test('keeps every text, number, quote and reference', () => {
    const lost = lostValues(file, migrated).filter((value) => !renamed.test(String(value)));
    expect(lost.filter((value) => value !== saidAlready)).toEqual([]);
  });

  test('keeps every record', () => {
    expect(idsIn(file).filter((id) => !idsIn(migrated).includes(id))).toEqual([]);
  });

  test('is unchanged when migrated again', () => {
    expect(migrateDataset(migrated)).toEqual(migrated);
  });
});

test('the whole dataset gains only declared terms and links to target groups of programs', () => {
  const file = new Map(files).get('dataset.json');
  const migrated = migrateDataset(file);
  const known = idsIn(file);
  const added = collectionNames.map((name): [string, string[]] => [
    name,
    Object.keys(migrated[name]).filter((id) => !known.includes(id)),
  ]);
  expect(Object.fromEntries(added.filter(([, ids]) => ids.length > 0))).toMatchInlineSnapshot(`
    {
      "concepts": [
        "document",
        "roster",
        "city-deal",
        "contract-party",
        "daily-activity",
        "coalition",
        "sub-coalition",
        "strand",
        "transition-program",
        "prevention-program",
        "cohort",
        "testing-ground",
        "aimed-at",
        "most-prominent",
      ],
      "links": [
        "academy-meet-aimed-at-target-hhu-professionals",
        "academy-discover-aimed-at-target-inhabitants-of-utrecht",
        "prevention-first-1000-days-aimed-at-target-children-first-1000-days",
        "prevention-mental-resilience-aimed-at-target-kids-and-young-adults",
        "prevention-living-independently-aimed-at-target-seniors",
        "prevention-healthy-environments-aimed-at-target-everyone",
        "digital-health-platform-aimed-at-target-citizens",
        "transition-labor-market-aimed-at-target-health-and-wellbeing-workers",
        "lifelines-aimed-at-target-residents-of-the-northern-provinces",
        "hv-survey-of-international-ambitions-aimed-at-target-health-valley-partners",
      ],
    }
  `);
});
