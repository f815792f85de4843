import { builtInLanguage, findNearest, type Dataset } from '@health-networks/core';
import { indexOf } from '../base/data/data-state.js';
import type { RenderSettings } from './options.js';

const loadBundled = async (network: string, language: string): Promise<Dataset> => {
  const { networkLoaders } = await import('@health-networks/core/data/loaders');
  const known = Object.keys(networkLoaders);
  const loaders = Object.hasOwn(networkLoaders, network) ? networkLoaders[network] : undefined;
  if (loaders) return (await loaders[builtInLanguage(language)]()).dataset;
  const nearest = findNearest(network, known);
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new RangeError(
    `The option network is "${network}", which is not bundled.${hint} Give data, or one of: ${known.join(', ')}.`,
  );
};

/** Returns the language of the options as a canonical tag; throws RangeError if it is not a BCP 47 tag. */
export const readLanguage = ({ lang }: RenderSettings): string => {
  const tag: unknown = lang;
  try {
    if (typeof tag === 'string') return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    // Reported below.
  }
  throw new RangeError(
    `The option lang is ${JSON.stringify(tag)}. Give the language of the page, such as "en" or "nl-BE".`,
  );
};

/** Returns the data given or selected by the options. Throws TypeError or RangeError with option, value and remedy. */
export const readData = async ({ data, network }: RenderSettings, language: string): Promise<Dataset> => {
  if (data !== undefined) {
    try {
      return indexOf(data).dataset;
    } catch {
      throw new TypeError('The option data is not a dataset. Give the result of parseDataset(…) or defineDataset(…).');
    }
  }
  if (typeof network === 'string' && network.trim() !== '') return loadBundled(network.trim(), language);
  throw new TypeError(
    'The options give neither data nor a network. Give a dataset as data, or the id of a bundled network.',
  );
};
