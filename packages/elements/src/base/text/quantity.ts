import { quantityParts, type DatasetIndex, type Quantity, type QuantityOptions } from '@health-networks/core';
import { textIn, type ShownText } from './text.js';

/** Input for formatting quantities; the dataset may declare its own units. */
export interface QuantityInput {
  index: DatasetIndex;
  language: string;
}

/** A quantity in two parts, each with its `lang`. */
export interface ShownQuantity {
  /** The word before the number, such as "over"; empty for an exact number. */
  qualifier: ShownText;
  /** The number with its unit. */
  number: ShownText;
}

/** Splits a quantity, so that the number can be styled larger; `options` control the wording. */
export const shownQuantity = (
  quantity: Quantity,
  { index, language }: QuantityInput,
  options: QuantityOptions = {},
): ShownQuantity => {
  const parts = quantityParts(quantity, language, { ...options, dataset: index.dataset });
  return {
    qualifier: textIn({ value: parts.qualifier, language: parts.language }, language),
    number: textIn({ value: parts.number, language: parts.numberLanguage }, language),
  };
};

/** Returns a quantity as parts of a running text. */
export const quantityTexts = (quantity: Quantity, input: QuantityInput): readonly ShownText[] => {
  const { qualifier, number } = shownQuantity(quantity, input);
  return qualifier.value === '' ? [number] : [qualifier, { value: ' ', lang: undefined }, number];
};
