import { quantityParts, type DatasetIndex, type Quantity } from '@health-networks/core';
import { textIn, type ShownText } from './text.js';

/** What it takes to say a quantity: the data name units of their own. */
export interface QuantityInput {
  index: DatasetIndex;
  language: string;
}

/** A quantity in two pieces, each in its own language. */
export interface ShownQuantity {
  /** The word before the number, such as "over"; empty for an exact one. */
  qualifier: ShownText;
  /** The number with its unit. */
  number: ShownText;
}

/** A quantity, to set the number large. */
export const shownQuantity = (quantity: Quantity, { index, language }: QuantityInput): ShownQuantity => {
  const parts = quantityParts(quantity, language, { dataset: index.dataset });
  return {
    qualifier: textIn({ value: parts.qualifier, language: parts.language }, language),
    number: textIn({ value: parts.number, language: parts.numberLanguage }, language),
  };
};

/** A quantity in a row of other texts. */
export const quantityTexts = (quantity: Quantity, input: QuantityInput): readonly ShownText[] => {
  const { qualifier, number } = shownQuantity(quantity, input);
  return qualifier.value === '' ? [number] : [qualifier, { value: ' ', lang: undefined }, number];
};
