import { expect, test } from 'vitest';
import { fundersApart } from './funders-apart.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const check = (network: string | undefined, kind: string): string[] =>
  summarize(
    fundersApart.check(
      makeDataset({
        concepts: byId({ ...base, id: 'grants', scheme: 'link-kind', broader: 'funds', label: { en: 'grants' } }),
        programs: byId({ ...base, id: 'fund', name: { en: 'Fund' }, kind: 'other', ...(network && { network }) }),
        links: byId({ ...base, id: 'pays', from: 'fund', to: 'ring', kind }),
      }),
    ),
  );

test.each(['funds', 'grants'])('finds a network that runs the program that funds it, by a link of kind %s', (kind) => {
  expect(check('ring', kind)).toEqual([
    'programs.fund.network: runs the program that funds it, by a link of kind "funds"',
  ]);
});

test.each([
  ['nobody is said to run', undefined, 'funds'],
  ['another network runs', 'board', 'funds'],
  ['supports its network otherwise', 'ring', 'supports'],
])('finds nothing in a program that %s', (_, network, kind) => {
  expect(check(network, kind)).toEqual([]);
});
