import { isUsable, isVisible } from '../../model/guards/is-plain-text.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The name of a file or address without folders, ending and query: "Our network" of `/files/Our%20network.csv?v=2`. */
export const titleOfFile = (name: string): string => {
  const [path = ''] = name.split(/[?#]/);
  const file = decode(path).split(/[\\/]/).at(-1) ?? '';
  const title = file
    .replace(/\.[^.]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isVisible(title) && isUsable(title) ? title : 'Network';
};
