import type { Dataset } from '@health-networks/core';
import { languageOf } from '../language/language-controller.js';
import { bundledNetworkIds, loadBundledNetwork } from './bundled-networks.js';
import type { DataRequest, LoadedDataset } from './loaded-dataset.js';
import { LoadError } from './load-error.js';

/** A dynamic import, because a page with bundled data needs neither fetching nor validation. */
const fromOutside = () => import('./from-file/load-file.js');

const loadBundled = async (network: string, language: string): Promise<Dataset> => {
  const dataset = await loadBundledNetwork(network, language);
  if (dataset) return dataset;
  const known = bundledNetworkIds().join(', ');
  const remedy = known
    ? `There are: ${known}.`
    : "None are loaded: import '@health-networks/elements/bundled' first, or give data or src.";
  throw new LoadError('unknown-network', `There is no bundled network "${network}". ${remedy}`);
};

/** Waits for the parser: an element that is upgraded early has no children yet. */
const parsed = async (): Promise<void> => {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
};

/** Time in milliseconds that a page has to set the property `data`. */
const handOver = 1000;

/**
 * Waits before missing data is reported: on a server-rendered page, the framework sets the property `data` some time
 * after the element is defined. Throws when the request has been aborted.
 */
const handedOver = async (signal: AbortSignal): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, handOver));
  signal.throwIfAborted();
};

/**
 * Loads the requested data from the first source available: the file at `src`, a `<script type="application/json">`
 * child, the bundled data of `network`. Throws {@link LoadError}.
 */
export const loadDataset = async (host: Element, request: DataRequest, signal: AbortSignal): Promise<LoadedDataset> => {
  const { src, network, csvColumns } = request;
  if (src) return (await fromOutside()).loadFile({ src, network, csvColumns, language: languageOf(host) }, signal);
  await parsed();
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return (await fromOutside()).readScript(script);
  if (!network || !bundledNetworkIds().includes(network)) await handedOver(signal);
  if (network) return { dataset: await loadBundled(network, request.language), issues: [] };
  throw new LoadError('no-data', 'Set the attribute network or src, or the property data.');
};
