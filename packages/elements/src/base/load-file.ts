import type { Dataset } from '@health-networks/core';
import { fetchBytes } from './fetch-bytes.js';
import { validateDataset } from './validate-dataset.js';

/** Fetches a dataset and validates it. Throws `LoadError`. */
export const loadFile = async (src: string, signal: AbortSignal): Promise<Dataset> => {
  const { href } = new URL(src, document.baseURI);
  return validateDataset(await fetchBytes(href, signal), src);
};

/** Validates the dataset that an element carries inside. Throws `LoadError`. */
export const readScript = (script: Element): Dataset => validateDataset(script.textContent, 'The script element');
