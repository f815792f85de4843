import { pageHtml, pageScript, type PackedPage } from './page-html.js';
import { leesMij, readMe } from './read-me.js';

/** Files by path. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Content of the zip file. */
export interface ZipContent {
  readonly version: string;
  readonly page: PackedPage;
  /** Files of the script folder, by path. */
  readonly scripts: Files;
  /** Hashes of these files. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly license: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const isHashList = (path: string): boolean => path === 'sri.json';

/** Matches a file with bundled data: `data/x8Gd0a-Q/nl/upgraded.js`, by language and network. */
const bundled = /^data\/[^/]+\/[^/]+\/([^/]+)\.js$/;

/** Whether a site needs a file of the script folder: all except types, and bundled data only of the chosen networks. */
export const isWanted = (path: string, networks: readonly string[]): boolean => {
  const [, network] = bundled.exec(path) ?? [];
  return network === undefined ? !path.endsWith('.d.ts') : networks.includes(network);
};

/** Creates all files of the zip, by path in its single folder. */
export const zipFiles = ({ version, page, scripts, hashes, license }: ZipContent): Files => {
  const encoder = new TextEncoder();
  const packed = Object.keys(scripts).filter((path) => !isHashList(path));
  const kept = json(Object.fromEntries(packed.sort().map((path) => [path, hashes[path]])));
  const texts = {
    'index.html': pageHtml(page),
    'page.js': pageScript,
    'README.txt': readMe({ version, page }),
    'LEESMIJ.txt': leesMij({ version, page }),
    'LICENSE.txt': license,
    'hn/sri.json': kept,
    ...Object.fromEntries(page.networks.map(({ id, json: text }) => [`data/${id}.json`, text])),
  };
  return Object.fromEntries([
    ...packed.map((path) => [`hn/${path}`, scripts[path]] as const),
    ...Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)] as const),
  ] as [string, Uint8Array][]);
};
