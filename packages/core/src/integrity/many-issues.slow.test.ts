import { expect, test } from 'vitest';
import { limitIssues, maxIssues } from '../model/issues/limit-issues.js';
import { checkDataset } from './check-dataset.js';
import { base, byId, makeDataset } from './test-support/make-dataset.js';

const many = Array.from({ length: 5000 }, (_, at) => at);
const concept = { ...base, scheme: 'organization-kind', label: { en: 'Kind' } };

test('lists the first of many issues, and the number of others', () => {
  const dataset = makeDataset({
    concepts: byId(...many.map((at) => ({ ...concept, id: `kind-${at}` }))),
    places: byId(...many.map((at) => ({ ...base, id: `p${at}`, name: { en: 'Place' }, kind: `no-kind-${at}` }))),
  });
  const issues = checkDataset(dataset);
  expect(issues).toHaveLength(maxIssues + 1);
  expect(issues.at(-1)).toMatchObject({ rule: 'further-issues', severity: 'error', path: [] });
});

test('unlisted issues count with their highest severity', () => {
  const issue = { rule: 'x', severity: 'info' as const, path: [], message: 'is odd', remedy: 'Look.' };
  const infos = many.map(() => issue);
  const counted = (issues: Parameters<typeof limitIssues>[0]) => limitIssues(issues).at(-1)?.severity;
  expect(counted(infos)).toBe('info');
  expect(counted([...infos, { ...issue, severity: 'warning' }])).toBe('warning');
});
