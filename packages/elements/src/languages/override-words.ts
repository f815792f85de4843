/** Some of the words, to any depth; functions are replaced whole. */
export type WordOverrides<Words> = {
  [Key in keyof Words]?: Words[Key] extends string | ((...values: never[]) => string)
    ? Words[Key]
    : WordOverrides<Words[Key]>;
};

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The words with a page's own in the place of those that it names. Neither argument is changed. */
export const overrideWords = <Words extends object>(words: Words, own: WordOverrides<Words>): Words => {
  const merged = { ...words };
  for (const [key, value] of Object.entries(own)) {
    const known: unknown = Reflect.get(words, key);
    if (value === undefined) continue;
    Reflect.set(merged, key, isGroup(known) && isGroup(value) ? overrideWords(known, value) : value);
  }
  return merged;
};
