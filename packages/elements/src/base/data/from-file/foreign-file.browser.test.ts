import { describe, expect, test } from 'vitest';
import '../../../define.js';
import type { HnPartnerList } from '../../../partner-list/partner-list.js';
import { collectErrors } from '../../../test-support/collect-errors.js';
import { exampleDataset } from '../../../test-support/example-dataset.js';
import { fileOf, mount, textsOf } from '../../../test-support/mount.js';

const errors = collectErrors();

describe('a file of another version of the format', () => {
  test.each([
    ['1', /schemaVersion "1" is the former version of the format\. Read it with migrateDataset/],
    ['3', /is of another version\. Load a newer version of the widgets/],
  ])('%s is reported with no other issues', async (schemaVersion, said) => {
    const { groups: _groups, ...former } = exampleDataset;
    const file = fileOf(JSON.stringify({ ...former, schemaVersion, coverages: {} }));
    const list = await mount<HnPartnerList>(`<hn-partner-list src="${file}" show-issues></hn-partner-list>`);
    expect(textsOf(list, '[role=alert] slot > p')).toEqual([
      'This part of the page can’t be shown at the moment.',
      'The file has another version of the format.',
    ]);
    expect(errors.map(({ error }) => [error.code, error.issues.map(({ path }) => path)])).toEqual([
      ['other-version', [['schemaVersion']]],
    ]);
    expect(errors[0]?.error.message).toMatch(said);
  });
});

test.each([
  ['{"error":"rate limited"}', 'error'],
  ['{"code":"rest_forbidden","message":"Sorry","data":{"status":401}}', 'code, message, data'],
])('the answer of a server that refuses (%s) is no dataset', async (answer, keys) => {
  const file = fileOf(answer);
  await mount<HnPartnerList>(`<hn-partner-list src="${file}"></hn-partner-list>`);
  expect(errors.map(({ error }) => [error.code, error.message])).toEqual([
    ['not-a-dataset', `${file} is no dataset: it has no networks and no organizations, but ${keys}.`],
  ]);
});
