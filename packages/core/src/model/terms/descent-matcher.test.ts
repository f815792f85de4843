import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancestorsOf } from './ancestors-of.js';
import { descentMatcher } from './descent-matcher.js';

const ids = Array.from({ length: 8 }, (_, at) => String(at));

test('agrees with the ids above, also in cycles', () => {
  const parents = fc.array(fc.option(fc.constantFrom(...ids, 'unknown'), { nil: undefined }), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  fc.assert(
    fc.property(parents, (above) => {
      const parentOf = (id: string): string | undefined => above[Number(id)];
      const isBelow = descentMatcher(ids, parentOf);
      for (const id of ids) {
        const expected = [id, ...ancestorsOf(id, parentOf)];
        expect([...ids, 'unknown'].filter((other) => isBelow(id, other)).sort()).toEqual(expected.sort());
      }
    }),
  );
});

test('queries for every pair of a long chain walk it once', () => {
  let requested = 0;
  const chain = Array.from({ length: 2000 }, (_, at) => String(at));
  const isBelow = descentMatcher(chain, (id) => {
    requested += 1;
    return id === '1999' ? undefined : String(Number(id) + 1);
  });
  expect(chain.filter((id) => isBelow('0', id))).toEqual(chain);
  expect(chain.filter((id) => isBelow(id, '1999'))).toEqual(chain);
  expect(chain.filter((id) => isBelow(id, '0'))).toEqual(['0']);
  expect(requested).toBeLessThan(6000);
});
