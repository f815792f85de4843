import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localize } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { initial, type Language } from '../src/configurator/configuration.js';
import { loadMessages } from '../src/messages/messages.js';
import type { PackedNetwork } from '../src/zip/page-html.js';
import { loadZipWords } from '../src/zip/words/words.js';
import { isWanted, zipFiles, type Files } from '../src/zip/zip-files.js';
import { licenseText } from './license-text.js';
import { readScriptFolder, scriptVersion } from './script-folder.js';

/** Ids of all documented networks. */
export const allNetworks: readonly string[] = Object.keys(seedDataset.networks);

const networkOf = (id: string, language: Language): PackedNetwork => {
  const network = Object.values(seedDataset.networks).find((one) => one.id === id);
  if (!network) {
    throw new Error(`There is no network "${id}". Choose from: ${allNetworks.join(', ')}.`);
  }
  const file = fileURLToPath(import.meta.resolve(`@health-networks/core/data/${id}.json`));
  return { id, name: localize(network.name, language), json: readFileSync(file, 'utf8') };
};

/** Creates the files of the zip with the partner lists of these networks, by path. */
export const filesFor = async (networks: readonly string[], language: Language): Promise<Files> => {
  const all = readScriptFolder();
  const [messages, words] = await Promise.all([loadMessages[language](), loadZipWords[language]()]);
  const decoder = new TextDecoder();
  return zipFiles({
    version: scriptVersion(),
    page: {
      configuration: { ...initial, language, network: networks[0] ?? initial.network },
      networks: networks.map((id) => networkOf(id, language)),
      isOwn: false,
      words,
      widgetName: messages.widgets[initial.widget] ?? initial.widget,
    },
    scripts: Object.fromEntries(Object.entries(all).filter(([path]) => isWanted(path, networks))),
    hashes: JSON.parse(decoder.decode(all['sri.json'])) as Record<string, string>,
    license: licenseText(),
  });
};
