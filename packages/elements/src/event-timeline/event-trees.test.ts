import type { NetworkEvent } from '@health-networks/core';
import { expect, test } from 'vitest';
import { eventTrees } from './event-rows.js';

const event = (id: string, partOf?: string): NetworkEvent => ({
  id,
  name: { en: id },
  status: 'held',
  citations: [],
  ...(partOf !== undefined && { partOf }),
});

const outline = (...events: NetworkEvent[]): unknown =>
  eventTrees(events).map(({ event: { id }, parts }) => [id, ...parts.map((part) => part.id)]);

test('parts, also nested ones, are listed under the outermost event', () => {
  expect(outline(event('talk', 'day'), event('week'), event('day', 'week'), event('other'))).toEqual([
    ['week', 'talk', 'day'],
    ['other'],
  ]);
});

test('a part without its whole is listed separately', () => {
  expect(outline(event('talk', 'elsewhere'))).toEqual([['talk']]);
});

test('a cycle hides no event', () => {
  expect(outline(event('a', 'b'), event('b', 'a'), event('c', 'a'), event('d', 'd'))).toEqual([
    ['a'],
    ['b'],
    ['c'],
    ['d'],
  ]);
});
