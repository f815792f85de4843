import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Fault, type Issue } from '../../model/issues/issue.js';
import { factMatcher } from '../../model/terms/terms.js';
import type { Dataset, Link } from '../../model/types.generated.js';
import type { Rule } from '../rule.js';

const name = 'links-once';

const keyOf = (link: Link, isSymmetric: boolean): string => {
  const ends = [link.from, link.to];
  return [link.kind, ...(isSymmetric ? ends.sort() : ends)].join(' ');
};

/**
 * Finds an earlier link with the same start date, because visits of different dates are different links. For a
 * symmetric kind, a link without a start date also counts as the same.
 */
const findDuplicate = (link: Link, isSymmetric: boolean, earlier: ReadonlyMap<string, Link>): Link | undefined => {
  const duplicate = earlier.get(link.startDate ?? '');
  if (duplicate || !isSymmetric) return duplicate;
  return link.startDate === undefined ? [...earlier.values()][0] : earlier.get('');
};

const toItself: Fault = integrityFault('link-to-itself', 'name-other-end');

const checkEnds = ({ id, from, to }: Link): Issue[] =>
  from === to ? [issueAt(name, ['links', id, 'to'], { value: to, ...toItself })] : [];

/**
 * Checks that no link is stored twice, that no symmetric link is stored from both ends, and that the two ends differ.
 */
export const linksOnce = {
  name,
  description: 'A link joins two records, and is not stored twice, nor a mutual one from both ends.',
  check: (dataset: Dataset): Issue[] => {
    const known = new Map<string, Map<string, Link>>();
    const isSymmetricKind = factMatcher(dataset, 'link-kind', 'symmetric');
    return Object.values(dataset.links).flatMap((link) => {
      const isSymmetric = isSymmetricKind(link.kind);
      const key = keyOf(link, isSymmetric);
      const earlier = known.get(key) ?? new Map<string, Link>();
      const duplicate = findDuplicate(link, isSymmetric, earlier);
      if (!duplicate) earlier.set(link.startDate ?? '', link);
      known.set(key, earlier);
      if (!duplicate) return checkEnds(link);
      const code = link.from === duplicate.from ? 'same-link' : 'same-link-reversed';
      const fault = integrityFault(code, 'keep-one-link', { duplicate: duplicate.id });
      return [issueAt(name, ['links', link.id], fault)];
    });
  },
} satisfies Rule;
