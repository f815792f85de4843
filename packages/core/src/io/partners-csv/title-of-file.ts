import { isUsable, isVisible } from '../../model/guards/is-plain-text.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Whether a title has several words and an upper-case letter: `partners.csv` and `leden_2024.csv` are not named after a
 * network.
 */
const isLikeName = (title: string): boolean => /\s/.test(title) && /\p{Lu}/u.test(title);

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
  return isLikeName(title) && isVisible(title) && isUsable(title) ? title : undefined;
};
