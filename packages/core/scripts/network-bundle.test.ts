import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedDataset } from '../src/data/seed-dataset.js';
import type { Dataset, Network } from '../src/model/types.generated.js';
import { indexDataset } from '../src/query/index-dataset.js';
import { membershipsOf } from '../src/query/relations/memberships-of.js';
import { ownRecordsOf } from '../src/query/slices/own-records-of.js';
import { referredRecords } from '../src/query/slices/slice-dataset.js';
import { datasetFiles } from './dataset-files.js';

const files = datasetFiles({ dataset: seedDataset, schema: {}, version: '1.0.0' });
const index = indexDataset<Dataset>(seedDataset);
const networks: Network[] = Object.values(seedDataset.networks);

/** Bundles a page that imports one network. */
const bundleOf = async (networkId: string): Promise<string> => {
  const contents = files.get(`data/${networkId}.js`) ?? '';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
};

/** Returns the ids of the records in a bundle. */
const idsIn = (bundle: string): string[] => [...bundle.matchAll(/\bid"?: ?"([^"]+)"/g)].map(([, id]) => id ?? '');

/** The ids of each network's own records, by network. */
const ownIds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  networks.map(({ id }) => [id, new Set(ownRecordsOf(index, id).map(({ record }) => record.id))]),
);

/**
 * Returns the ids of a network's record and of the records it refers to. Of another network, a bundle may contain only
 * these.
 */
const bareIds = (network: Network): string[] => [
  network.id,
  ...referredRecords(index, { collection: 'networks', record: network }).map(({ record }) => record.id),
];

/** Returns memberships that identify the persons a network refers to, in any organization. */
const postsAround = (networkId: string): string[] =>
  ownRecordsOf(index, networkId)
    .flatMap((located) => referredRecords(index, located))
    .filter(({ collection }) => collection === 'persons')
    .flatMap(({ record }) => membershipsOf(index, record.id).map(({ id }) => id));

/** Returns groups and events that a network's own records refer to, such as a group at the other end of a link. */
const namedAround = (networkId: string): string[] =>
  ownRecordsOf(index, networkId)
    .flatMap((located) => referredRecords(index, located))
    .filter(({ collection }) => collection === 'groups' || collection === 'events')
    .map(({ record }) => record.id);

/** Returns the ids of another network that a network's bundle may contain. */
const allowedIds = (networkId: string, other: Network): ReadonlySet<string> =>
  new Set([...(ownIds.get(networkId) ?? []), ...bareIds(other), ...postsAround(networkId), ...namedAround(networkId)]);

describe.each(networks.map(({ id }) => id))('a page that imports %s', (networkId) => {
  let held: readonly string[] = [];

  beforeAll(async () => {
    held = idsIn(await bundleOf(networkId));
  });

  test('gets all its records, each once', () => {
    expect(held).toEqual(expect.arrayContaining([...(ownIds.get(networkId) ?? [])]));
    expect(new Set(held).size).toBe(held.length);
  });

  test('gets only the bare record of other networks, and the records that its own refer to', () => {
    const brought = networks
      .filter(({ id }) => id !== networkId)
      .map((other): [string, string[]] => {
        const allowed = allowedIds(networkId, other);
        return [other.id, held.filter((id) => ownIds.get(other.id)?.has(id) && !allowed.has(id))];
      });
    expect(brought.filter(([, ids]) => ids.length > 0)).toEqual([]);
  });
});

test('posts of another network are included only through persons, and no more than recorded', () => {
  const exceptions = networks.flatMap(({ id }) =>
    postsAround(id)
      .filter((post) => !ownIds.get(id)?.has(post))
      .filter((post) => networks.some((other) => ownIds.get(other.id)?.has(post)))
      .map((post) => `${id}: ${post}`),
  );
  expect([...new Set(exceptions)]).toEqual([
    'zorg-verbindt: victor-haze-innovation-manager-internationalization',
    'zorg-verbindt: victor-haze-innovation-manager',
  ]);
});
