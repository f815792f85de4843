import { isPlainText } from '../../model/guards/is-plain-text.js';
import { rowWords } from '../../text/tables/row-words.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Words for the content of a list, in all languages: "Onze partners 2026" names a list, not a network. */
const listWordSet = /* @__PURE__ */ rowWords.make(
  (all) => new Set(all.flatMap(({ listWords }) => listWords.map((word) => word.toLowerCase()))),
);

/**
 * Whether a title has several words, an upper-case letter and no word of a list: `partners.csv`, `leden_2024.csv` and
 * `Onze partners 2026.xlsx` are not named after a network.
 */
const isLikeName = (title: string): boolean => {
  const words = title.split(/[\s_-]+/);
  return /\s/.test(title) && /\p{Lu}/u.test(title) && !words.some((word) => listWordSet().has(word.toLowerCase()));
};

/**
 * Returns the name of a file or URL without folders, extension and query: "Our network" for
 * `/files/Our%20network.csv?v=2`. Returns `undefined` if it is not written like a name.
 */
export const titleOfFile = (name: string): string | undefined => {
  const [path = ''] = name.split(/[?#]/);
  const file = decode(path).split(/[\\/]/).at(-1) ?? '';
  const title = file
    .replace(/\.[^.]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isLikeName(title) && isPlainText(title) ? title : undefined;
};
