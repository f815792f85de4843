import type { Concept, Dataset } from '@health-networks/core';
import { expect, test } from 'vitest';
import { pillarDiagramMessages } from '../pillar-diagram/messages.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { conceptRows, recordsBehind } from './concept-rows.view.js';

const { care, learning } = exampleDataset.concepts;
const concepts = [care, learning].filter((concept) => concept !== undefined);

const nursing: Concept = {
  id: 'nursing',
  scheme: 'pillar',
  label: { en: 'Nursing' },
  broader: 'learning',
  network: 'circle',
  citations: [{ source: 'report' }],
};

const { school } = exampleDataset.programs;

const related: Dataset = {
  ...exampleDataset,
  concepts: { ...exampleDataset.concepts, nursing },
  programs: school ? { school: { ...school, themes: ['learning'] } } : {},
  goals: {
    teach: {
      id: 'teach',
      network: 'circle',
      kind: 'aim',
      statement: { nl: 'Iedereen leert' },
      themes: ['learning'],
      citations: [{ source: 'report' }],
    },
  },
};

test('a concept with a name only has no details', async () => {
  const rows = conceptRows(await viewInput(pillarDiagramMessages), concepts);
  expect(
    rows.map(({ number, label, description, hasMore }) => [number, label.value, description?.value, hasMore]),
  ).toEqual([
    [1, 'Care', 'All that is done for patients', true],
    [2, 'Learning', undefined, false],
  ]);
});

test('a concept includes its programs, goals and parts, each with its sources', async () => {
  const rows = conceptRows(await viewInput(pillarDiagramMessages, 'nl', related), concepts);
  const learningRow = rows[1];
  expect(
    [learningRow?.parts, learningRow?.programs, learningRow?.goals].map((list) => list?.map(({ name }) => name)),
  ).toEqual([
    [{ value: 'Nursing', lang: 'en' }],
    [{ value: 'School', lang: undefined }],
    [{ value: 'Iedereen leert', lang: undefined }],
  ]);
  expect(learningRow?.hasMore).toBe(true);
  expect(recordsBehind(rows).map(({ id }) => id)).toEqual(['care', 'learning', 'nursing', 'teach', 'school']);
});
