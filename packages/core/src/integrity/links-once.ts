import type { Dataset } from '../model/dataset.js';
import { issueAt } from '../model/issue-at.js';
import type { Issue } from '../model/issue.js';
import type { Link, LinkKind } from '../model/link.js';
import type { Rule } from './rule.js';

const name = 'links-once';

/** Kinds that say the same from either end. */
const symmetricKinds: readonly LinkKind[] = ['partner-of', 'cooperates-with', 'co-created'];

const isSymmetric = ({ kind }: Link): boolean => symmetricKinds.includes(kind);

const keyOf = (link: Link): string => {
  const ends = [link.from, link.to];
  return [link.kind, ...(isSymmetric(link) ? ends.sort() : ends)].join(' ');
};

/** What tells two visits apart. A lasting tie of which one record gives no start may well be the same tie. */
const findTwin = (link: Link, earlier: ReadonlyMap<string, Link>): Link | undefined => {
  const twin = earlier.get(link.startDate ?? '');
  if (twin || !isSymmetric(link)) return twin;
  return link.startDate === undefined ? [...earlier.values()][0] : earlier.get('');
};

/** A tie between the same two is stored once, whichever end one looks from. */
export const linksOnce = {
  name,
  description: 'No link is stored twice, nor a mutual one from both ends.',
  check: ({ links }: Dataset): Issue[] => {
    const known = new Map<string, Map<string, Link>>();
    return Object.values(links).flatMap((link) => {
      const key = keyOf(link);
      const earlier = known.get(key) ?? new Map<string, Link>();
      const twin = findTwin(link, earlier);
      if (!twin) earlier.set(link.startDate ?? '', link);
      known.set(key, earlier);
      if (!twin) return [];
      const fault = {
        message: `says the same as "${twin.id}"${link.from === twin.from ? '' : ', from the other end'}`,
        remedy: 'Keep one of the two, with the citations of both, or give both the dates that tell them apart.',
      };
      return [issueAt(name, ['links', link.id], fault)];
    });
  },
} satisfies Rule;
