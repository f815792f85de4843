import { quoted } from '../../model/issues/mask-personal.js';
import type { Network } from '../../model/records/network.js';
import { recordsOf } from '../collection-of.js';
import { countriesOf } from './countries-of.js';
import type { DatasetIndex } from '../index-dataset.js';
import { datasetOf } from '../lookups-of.js';

/**
 * Returns the networks of a country, as determined by `countriesOf`: by their seat or, without a seat, by the places
 * that they serve.
 *
 * @throws {RangeError} when the code is not two capital letters, as in ISO 3166-1
 * @example
 * networksIn(index, 'FI').map(({ id }) => id); // ['finland-netherlands', 'upgraded']
 */
export const networksIn = (index: DatasetIndex, country: string): Network[] => {
  const plain: DatasetIndex = index;
  const networks = recordsOf(datasetOf(plain), 'networks');
  if (!/^[A-Z]{2}$/.test(country)) {
    throw new RangeError(
      `${quoted(country)} is not a country code. Give it as two capital letters of ISO 3166-1: "NL".`,
    );
  }
  return networks.filter(({ id }) => countriesOf(plain, id).includes(country));
};
