/**
 * Returns items with their positions. Replaces `items.entries()`, because old libraries on a page, such as Prototype.js,
 * put another function in its place.
 */
export const numbered = <Item>(items: readonly Item[]): (readonly [at: number, item: Item])[] =>
  items.map((item, at) => [at, item] as const);
