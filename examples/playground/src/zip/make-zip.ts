import { localize } from '@health-networks/core';
import type { Configuration } from '../configurator/configuration.js';
import type { OwnFile } from '../configurator/own-file/own-file.js';
import { builtNetworks } from '../built.js';
import { FileMissing, loadScripts, loadText } from './load-scripts.js';
import { pack } from './pack.js';
import type { PackedNetwork } from './page-html.js';
import type { ZipWords } from './words/words.js';
import { zipFiles } from './zip-files.js';
import { zipName } from './zip-names.js';

/** What is to be packed. */
export interface ZipRequest {
  readonly configuration: Configuration;
  readonly own: OwnFile | undefined;
  readonly words: ZipWords;
  /** What the widget is called. */
  readonly widgetName: string;
}

const ownNetwork = async ({ dataset, network, name }: OwnFile, { language }: Configuration): Promise<PackedNetwork> => {
  const { formatDatasetJson } = await import('@health-networks/core/io');
  const found = Object.values(dataset.networks).find(({ id }) => id === network);
  return { id: network, name: found ? localize(found.name, language) : name, json: formatDatasetJson(dataset) };
};

const publishedNetwork = async ({ network, language }: Configuration): Promise<PackedNetwork> => {
  const found = builtNetworks.find(({ id }) => id === network);
  const json = await loadText(`data/data/${network}.json`);
  return { id: network, name: found ? localize(found.name, language) : network, json };
};

const packed = async ({ configuration, own, words, widgetName }: ZipRequest): Promise<File> => {
  const network = await (own ? ownNetwork(own, configuration) : publishedNetwork(configuration));
  const [{ scripts, hashes }, license] = await Promise.all([
    loadScripts(own ? [] : [network.id]),
    loadText('license.txt'),
  ]);
  const page = { configuration, networks: [network], isOwn: own !== undefined, words, widgetName };
  const name = zipName(BUILT_VERSION);
  const files = zipFiles({ version: BUILT_VERSION, page, scripts, hashes, license });
  return new File([pack(name, files)], `${name}.zip`, { type: 'application/zip' });
};

/** Packs the widget as it is configured, with its data and the scripts, in the browser; or names the file that does not come. */
export const makeZip = async (request: ZipRequest): Promise<{ file: File } | { missing: string }> => {
  try {
    return { file: await packed(request) };
  } catch (error) {
    if (error instanceof FileMissing) return { missing: error.file };
    throw error;
  }
};
