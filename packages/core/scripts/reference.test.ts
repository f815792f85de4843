import { expect, test } from 'vitest';
import { seedDataset } from '../src/data/seed-dataset.js';
import { collectionNames } from '../src/model/collections.js';
import { recordNames } from '../src/model/record-fields.generated.js';
import { extractDocs } from './extract-docs.js';
import { renderReference } from './reference.js';

const reference = await renderReference({ docs: extractDocs(), dataset: seedDataset });

test('the reference is up to date', async () => {
  const command = 'The model or the seed data have changed: run "npm run docs" in packages/core.';
  await expect(reference, command).toMatchFileSnapshot('../docs/reference.md');
});

test('has a section for every record type, and no broken links', () => {
  const headings = [...reference.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);
  const anchors = [...reference.matchAll(/\]\(#(.+?)\)/g)].map(([, anchor = '']) => anchor);
  expect(headings.slice(0, collectionNames.length)).toEqual(collectionNames.map((name) => recordNames[name]));
  expect(anchors.filter((anchor) => !headings.map((heading) => heading.toLowerCase()).includes(anchor))).toEqual([]);
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
});
