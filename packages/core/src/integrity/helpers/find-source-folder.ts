import type { Source } from '../../model/records/source.js';

type ReadSource = (source: Source) => string | undefined;

/** A name without folders: a dataset must not read files elsewhere. */
const isFileName = (name: string): boolean => !/[\\/]|^\.*$/.test(name);

type Node = Pick<NodeJS.Process, 'cwd' | 'env'> & Partial<Pick<NodeJS.Process, 'getBuiltinModule'>>;

/** Browsers have none, and what bundlers put in its place lacks parts. */
const findNode = (): Node | undefined => globalThis.process;

/**
 * A reader of stored source texts: from the folder that the environment variable `SOURCES_DIR` names, else from
 * `../shared/sources` beside the working directory or one of its parents. `undefined` where there is no such folder,
 * and in browsers: the modules of Node are asked for, not imported, so that a bundler has nothing to resolve.
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
