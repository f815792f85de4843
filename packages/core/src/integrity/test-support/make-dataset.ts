import { emptyCollections } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';

const empty: Dataset = {
  schemaVersion: '2',
  languages: [],
  ...emptyCollections,
};

/** The fields that every record in a test has. */
export const base = { citations: [{ source: 'report' }] };

/** A source to cite. */
export const report = {
  id: 'report',
  citations: [{ source: 'report' }],
  title: 'Report',
  language: 'en',
  url: 'https://example.org/report',
};

/** Returns the smallest dataset that satisfies every rule, with the given parts added. */
export const makeDataset = (parts: Partial<Dataset> = {}): Dataset => ({
  ...empty,
  ...parts,
  sources: { report, ...parts.sources },
});

/** Returns the records by id. */
export const byId = <Item extends { id: string }>(...items: Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Formats each issue as `path: message`. */
export const summarize = (issues: readonly { path: readonly (string | number)[]; message: string }[]): string[] =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

/** Returns a dataset with a chain or ring of places, each within the next. */
export const chainOfPlaces = (length: number, isRing: boolean): Dataset =>
  makeDataset({
    places: byId(
      ...Array.from({ length }, (_, index) => ({
        ...base,
        id: `p${index}`,
        name: { en: `P${index}` },
        kind: 'region' as const,
        ...((isRing || index + 1 < length) && { within: `p${(index + 1) % length}` }),
      })),
    ),
  });
