import type { Quantity } from '../../model/values/quantity.js';

/** The range that a quantity leaves open; an infinite end is unknown. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * The smallest and the largest number that a quantity can stand for. "Over 30" and "nearly 30" exclude the bound
 * itself, which two numbers cannot say: ask `allows`. "About 30" names no bounds, and none are made up here.
 *
 * @example
 * bounds({ value: 30, qualifier: 'over' }); // { min: 30, max: Infinity }
 */
export const bounds = ({ value, qualifier }: Quantity): Bounds => ({
  min: qualifier === 'nearly' || qualifier === 'about' ? -Infinity : value,
  max: qualifier === 'exact' || qualifier === 'nearly' ? value : Infinity,
});

/**
 * Can the quantity stand for this number?
 *
 * @example
 * allows({ value: 30, qualifier: 'over' }, 30); // false
 */
export const allows = (quantity: Quantity, number: number): boolean => {
  const { min, max } = bounds(quantity);
  const isExcluded = (quantity.qualifier === 'over' || quantity.qualifier === 'nearly') && number === quantity.value;
  return number >= min && number <= max && !isExcluded;
};
