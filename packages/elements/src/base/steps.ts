/** Work that can pause: it yields where a browser may paint and handle input, and returns its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Items between two pauses: a millisecond or two of work. Smaller work has no pause and is done at once. */
const itemsPerStep = 500;

/** Whether the value is work that can pause rather than its result. */
export const isSteps = <Result>(made: Result | Steps<Result>): made is Steps<Result> =>
  typeof made === 'object' && made !== null && 'next' in made;

/** Calls a function for each item, with pauses. */
export function* inSteps<Item>(items: Iterable<Item>, act: (item: Item) => void): Steps<void> {
  let at = 0;
  for (const item of items) {
    act(item);
    at += 1;
    if (at % itemsPerStep === 0) yield;
  }
}

/** Merges two sorted lists, with pauses. */
function* merge<Item>(
  some: readonly Item[],
  others: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  const merged: Item[] = [];
  let next = 0;
  yield* inSteps(some, (item) => {
    for (let other = others[next]; other !== undefined && compare(other, item) < 0; other = others[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(item);
  });
  return [...merged, ...others.slice(next)];
}

/** Sorts with pauses, stable like `toSorted`: sorts short runs at once, then merges pairs of runs. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  if (items.length <= itemsPerStep) return [...items].sort(compare);
  const middle = Math.ceil(items.length / 2);
  const first = yield* sortInSteps(items.slice(0, middle), compare);
  const second = yield* sortInSteps(items.slice(middle), compare);
  yield;
  return yield* merge(first, second, compare);
}

/** Runs all steps without pauses. */
export const runSteps = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
