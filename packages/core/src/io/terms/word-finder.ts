import { createNearestFinder } from '../../model/issues/find-nearest.js';

type FindWord = (word: string) => string | undefined;

/** Creates a finder of the nearest word that ignores case. It is made at its first use: most tables need none. */
export const createWordFinder = (listWords: () => readonly string[]): FindWord => {
  const create = (): FindWord => {
    const words = listWords();
    const written = new Map(words.map((word) => [word.toLowerCase(), word] as const).reverse());
    const find = createNearestFinder(words.map((word) => word.toLowerCase()));
    return (word) => written.get(find(word.toLowerCase()) ?? '');
  };
  let finder: FindWord | undefined;
  return (word) => (finder ??= create())(word);
};
