import { indexDataset, type Membership } from '@health-networks/core';
import { expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { currentPost } from './current-post.js';

const post = (id: string, endDate?: string): Membership => ({
  id,
  member: 'ada',
  organization: 'institute',
  role: 'staff',
  citations: [],
  ...(endDate !== undefined && { endDate }),
});

const idOf = (...posts: Membership[]): string | undefined => {
  const memberships = Object.fromEntries(posts.map((own) => [own.id, own]));
  return currentPost(indexDataset({ ...exampleDataset, memberships }), 'ada', 'institute')?.id;
};

test('a current post takes precedence over an ended one, which is never shown', () => {
  expect(idOf(post('a', '2020'), post('b'))).toBe('b');
  expect(idOf(post('a', '2020?'), post('b'))).toBe('a');
  expect(idOf(post('a', '2020'))).toBeUndefined();
});
