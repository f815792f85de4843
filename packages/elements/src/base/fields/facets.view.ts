import type { ShownText } from '../text/text.js';

/** A facet option, with the number of matching items. */
export interface FacetOption {
  value: string;
  label: string;
  /** Language of the label; undefined when it is that of the page. */
  lang: string | undefined;
  count: number;
}

/** Returns the facet options in the order of the items; empty values are skipped. */
export const facetOptions = (
  pairs: readonly (readonly [value: string, label: string | ShownText])[],
): FacetOption[] => {
  const options = new Map<string, FacetOption>();
  for (const [value, text] of pairs) {
    if (value === '') continue;
    const { value: label, lang } = typeof text === 'string' ? { value: text, lang: undefined } : text;
    const { count } = options.get(value) ?? { count: 0 };
    options.set(value, { value, label, lang, count: count + 1 });
  }
  return [...options.values()];
};
