import { ancestorsOf } from './ancestors-of.js';

/** The preorder interval of a subtree. */
interface Span {
  readonly first: number;
  last: number;
}

type ParentOf = (id: string) => string | undefined;

/** Groups ids by parent. */
const groupByParent = (ids: Iterable<string>, parentOf: ParentOf): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const parent = parentOf(id);
    if (parent === undefined) continue;
    const group = groups.get(parent);
    if (group) group.push(id);
    else groups.set(parent, [id]);
  }
  return groups;
};

/**
 * Returns a predicate that tests whether an id equals another or descends from it. Numbers all ids once in preorder, so
 * that each test compares two intervals instead of walking up. In a cycle, each id is a descendant of every other.
 */
export const descentMatcher = (ids: Iterable<string>, parentOf: ParentOf): ((id: string, above: string) => boolean) => {
  const children = groupByParent(ids, parentOf);
  const spans = new Map<string, Span>();
  let count = 0;
  const numberFrom = (top: string): void => {
    const open = [top];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const span = spans.get(id);
      if (span) {
        span.last = count;
        open.pop();
        continue;
      }
      count += 1;
      spans.set(id, { first: count, last: count });
      for (const child of children.get(id) ?? []) if (!spans.has(child)) open.push(child);
    }
  };
  for (const id of children.keys()) if (parentOf(id) === undefined) numberFrom(id);
  for (const [id] of children) {
    if (spans.has(id)) continue;
    const top = ancestorsOf(id, parentOf).at(-1) ?? id;
    numberFrom(top);
    const span = spans.get(top);
    if (span) for (const other of ancestorsOf(top, parentOf)) spans.set(other, span);
  }
  return (id, above) => {
    const [inner, outer] = [spans.get(id), spans.get(above)];
    return id === above || (!!inner && !!outer && outer.first <= inner.first && inner.first <= outer.last);
  };
};
