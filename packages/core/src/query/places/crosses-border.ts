import { countriesOf } from './countries-of.js';
import type { DatasetIndex } from '../index-dataset.js';

/** A record that joins two other records, such as a link. */
interface Joined {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a link joins parties of different countries. Derived from where the parties are, never stored. `undefined`
 * when it cannot be determined: a party has no known country, or works in several countries including the other's.
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
