import { expect, test } from 'vitest';
import * as queries from './index.js';
import { miniDataset } from './test-support/mini-dataset.js';

/** Queries that take no index: a record, a date, datasets, or either of both. */
const others: ReadonlySet<string> = new Set([
  ...['allows', 'bounds', 'diffDatasets', 'eventDaysOf', 'findCollaborators', 'formatDiff', 'hasEnded', 'inLanguage'],
  ...['indexDataset', 'membershipAt', 'mergeDatasets', 'sliceDataset', 'suggestBump'],
]);

/** Queries whose second argument is a record. */
const takesRecord: ReadonlySet<string> = new Set(['comparableObservationsOf', 'crossesBorder', 'layerOf', 'rivalsOf']);

const named = Object.entries<unknown>(queries).flatMap(([name, query]) =>
  typeof query === 'function' && !others.has(name) ? [[name, query] as const] : [],
);

test.each(named)('%s says what to pass where a dataset is handed in the place of an index', (name, query) => {
  const message = 'Queries take an index as their first argument: pass indexDataset(dataset), not the dataset.';
  const [observation] = Object.values(miniDataset.observations);
  const run = (): unknown =>
    Reflect.apply(query, undefined, [miniDataset, takesRecord.has(name) ? observation : 'NL', 'kind']);
  expect(run).toThrow(new TypeError(message));
});
