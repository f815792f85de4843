import type { Quantity } from '../../model/values/quantity.js';

/** The range of numbers that a quantity can stand for; an infinite end means that the bound is unknown. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Returns the smallest and the largest number that a quantity can stand for. "Over 30" and "nearly 30" exclude the
 * bound itself, which this range cannot express: use `allows` to test a number. "About 30" states no bounds, so both
 * are infinite.
 *
 * @example
 * bounds({ value: 30, qualifier: 'over' }); // { min: 30, max: Infinity }
 */
export const bounds = ({ value, qualifier }: Quantity): Bounds => ({
  min: qualifier === 'nearly' || qualifier === 'about' ? -Infinity : value,
  max: qualifier === 'exact' || qualifier === 'nearly' ? value : Infinity,
});

/**
 * Whether the quantity can stand for this number.
 *
 * @example
 * allows({ value: 30, qualifier: 'over' }, 30); // false
 */
export const allows = (quantity: Quantity, number: number): boolean => {
  const { min, max } = bounds(quantity);
  const isExcluded = (quantity.qualifier === 'over' || quantity.qualifier === 'nearly') && number === quantity.value;
  return number >= min && number <= max && !isExcluded;
};
