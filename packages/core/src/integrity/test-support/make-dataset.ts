import { emptyCollections } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';

const empty: Dataset = {
  schemaVersion: '2',
  languages: [],
  ...emptyCollections,
};

/** What every record in a test has. */
export const base = { citations: [{ source: 'report' }] };

/** A source to cite. */
export const report = {
  id: 'report',
  citations: [{ source: 'report' }],
  title: 'Report',
  language: 'en',
  url: 'https://example.org/report',
};

/** The smallest dataset that keeps every rule, with the given parts put in. */
export const makeDataset = (parts: Partial<Dataset> = {}): Dataset => ({
  ...empty,
  ...parts,
  sources: { report, ...parts.sources },
});

/** Puts records under their ids. */
export const byId = <Item extends { id: string }>(...items: Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** `path: message` of each issue. */
export const summarize = (issues: readonly { path: readonly (string | number)[]; message: string }[]): string[] =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

/** A dataset with a chain or ring of places, each within the next. */
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
