import { expect, test } from 'vitest';
import type { Link } from '../../model/types.generated.js';
import { linksOnce } from './links-once.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

type Ends = [from: string, kind: Link['kind'], to: string, startDate?: string];

const check = (...links: Ends[]): string[] =>
  summarize(
    linksOnce.check(
      makeDataset({
        links: byId(
          ...links.map(([from, kind, to, startDate], index) => ({
            ...base,
            id: `link-${index}`,
            from,
            kind,
            to,
            ...(startDate !== undefined && { startDate }),
          })),
        ),
      }),
    ),
  );

test.each<[string, Ends[]]>([
  [
    'links of different kinds',
    [
      ['a', 'partner-of', 'b'],
      ['a', 'supports', 'b'],
    ],
  ],
  [
    'a one-way kind both ways',
    [
      ['a', 'supports', 'b'],
      ['b', 'supports', 'a'],
    ],
  ],
  [
    'two visits',
    [
      ['a', 'visited', 'b', '2018'],
      ['a', 'visited', 'b', '2019'],
      ['a', 'visited', 'b'],
    ],
  ],
  [
    'two partnerships one after the other',
    [
      ['a', 'partner-of', 'b', '2010'],
      ['b', 'partner-of', 'a', '2020'],
    ],
  ],
])('finds nothing in %s', (_, links) => {
  expect(check(...links)).toEqual([]);
});

test.each<[string, Ends[], string[]]>([
  ['a link to itself', [['a', 'supports', 'a']], ['links.link-0.to: is also the other end of the link']],
  [
    'the same link',
    [
      ['a', 'visited', 'b', '2018'],
      ['a', 'visited', 'b', '2018'],
    ],
    ['links.link-1: says the same as "link-0"'],
  ],
  [
    'a mutual link from both ends',
    [
      ['a', 'cooperates-with', 'b'],
      ['b', 'cooperates-with', 'a'],
    ],
    ['links.link-1: says the same as "link-0", from the other end'],
  ],
  [
    'one without a date',
    [
      ['a', 'partner-of', 'b', '2018'],
      ['b', 'partner-of', 'a'],
    ],
    ['links.link-1: says the same as "link-0", from the other end'],
  ],
  [
    'one with a date after one without',
    [
      ['a', 'partner-of', 'b'],
      ['a', 'partner-of', 'b', '2018'],
    ],
    ['links.link-1: says the same as "link-0"'],
  ],
])('finds %s', (_, links, issues) => {
  expect(check(...links)).toEqual(issues);
});
