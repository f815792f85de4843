import type { Source } from '../../model/types.generated.js';

/** Collapses white space. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether a position lies within a word. */
const cutsWord = (text: string, at: number): boolean =>
  isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));

/**
 * Returns the index of a verbatim quote at or after `from`, or -1 if there is none. Both texts must have collapsed
 * white space; matches whole words only.
 */
export const positionIn = (text: string, quote: string, from = 0): number => {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + quote.length)) return at;
  }
  return -1;
};

export const containsQuote = (text: string, quote: string): boolean => positionIn(text, quote) >= 0;

type ReadSource = (source: Source) => string | undefined;

/**
 * Whether a name is a file name: rejects path separators and dots, because a dataset must not read files outside the
 * folder (path traversal).
 */
const isFileName = (name: string): boolean => !/[\\/]|^\.*$/.test(name);

type Node = Pick<NodeJS.Process, 'cwd' | 'env'> & Partial<Pick<NodeJS.Process, 'getBuiltinModule'>>;

/** Returns `process`, which browsers do not have; polyfills of bundlers are incomplete. */
const findNode = (): Node | undefined => globalThis.process;

/**
 * Returns a function that reads stored source texts: from the folder in the environment variable `SOURCES_DIR`, or else
 * from `../shared/sources` relative to the working directory or one of its parents. Returns `undefined` without such a
 * folder, and in browsers. Uses `process.getBuiltinModule` instead of imports, so that bundlers have nothing to
 * resolve.
 */
export const findSourceFolder = (): ReadSource | undefined => {
  const node = findNode();
  if (!node?.getBuiltinModule) return undefined;
  const [fs, path] = [node.getBuiltinModule('node:fs'), node.getBuiltinModule('node:path')];
  const folders = node.env.SOURCES_DIR ? [node.env.SOURCES_DIR] : [];
  for (let folder = node.cwd(); folders.length === 0; folder = path.dirname(folder)) {
    const candidate = path.join(folder, '../shared/sources');
    if (fs.existsSync(candidate)) folders.push(candidate);
    if (path.dirname(folder) === folder) break;
  }
  const folder = folders.find((candidate) => fs.existsSync(candidate));
  if (folder === undefined) return undefined;
  return ({ textFile = '' }) => {
    const file = path.join(folder, textFile);
    return isFileName(textFile) && fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  };
};
