import { isWanted, type Files } from './zip-files.js';

/** Error for a file that could not be loaded, with its URL. */
export class FileMissing extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file} could not be loaded.`, { cause });
    this.file = file;
  }
}

/** Loads a file of this site and checks it against its hash, if given. */
const loadFile = async (address: string, integrity?: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    const response = await fetch(address, integrity === undefined ? {} : { integrity });
    if (!response.ok) throw new Error(`The server answers ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new FileMissing(address, error);
  }
};

export const loadText = async (address: string): Promise<string> => new TextDecoder().decode(await loadFile(address));

/**
 * Loads the files of the script folder that the chosen networks need. The build provides the list, with their hashes.
 */
export const loadScripts = async (
  networks: readonly string[],
): Promise<{ scripts: Files; hashes: Readonly<Record<string, string>> }> => {
  const hashes = JSON.parse(await loadText('hn/sri.json')) as Record<string, string>;
  const wanted = Object.entries(hashes).filter(([path]) => isWanted(path, networks));
  const load = async ([path, hash]: [string, string]): Promise<[string, Uint8Array]> => [
    path,
    await loadFile(`hn/${path}`, hash),
  ];
  return { scripts: Object.fromEntries(await Promise.all(wanted.map(load))), hashes };
};
