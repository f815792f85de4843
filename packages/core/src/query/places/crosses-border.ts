import { countriesOf } from './countries-of.js';
import type { DatasetIndex } from '../index-dataset.js';

/** Anything that joins two records, such as a link. */
interface Joined {
  readonly from: string;
  readonly to: string;
}

/**
 * Does a link join parties of different countries? Derived from where they are, never stored.
 * `undefined` when the data do not tell: a party has no known country, or works in the other's country and elsewhere.
 *
 * @example
 * crossesBorder(index, { from: 'health-hub-utrecht', to: 'upgraded' }); // true
 * crossesBorder(index, { from: 'health-hub-utrecht', to: 'umc-utrecht' }); // false
 */
export const crossesBorder = (index: DatasetIndex, { from, to }: Joined): boolean | undefined => {
  const [here, there] = [countriesOf(index, from), countriesOf(index, to)];
  if (here.length === 0 || there.length === 0) return undefined;
  if (!here.some((country) => there.includes(country))) return true;
  return here.length === 1 && there.length === 1 ? false : undefined;
};
