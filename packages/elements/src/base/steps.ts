/** Work that can pause: it yields where a browser may paint and handle input, and returns its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Items between two pauses: a few milliseconds. */
const itemsPerStep = 1000;

/** Calls a function for each item, with pauses. */
export function* inSteps<Item>(items: readonly Item[], act: (item: Item) => void): Steps<void> {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item !== undefined) act(item);
    if (at % itemsPerStep === itemsPerStep - 1) yield;
  }
}

/** Runs all of it at once. */
export const runSteps = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
