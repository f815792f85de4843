/** A choice that narrows a list, with the number of items that have it. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

/** The choices of a facet in the order of the items; an empty value is none. */
export const facetOptions = (pairs: readonly (readonly [value: string, label: string])[]): FacetOption[] => {
  const options = new Map<string, FacetOption>();
  for (const [value, label] of pairs) {
    if (value === '') continue;
    const { count } = options.get(value) ?? { count: 0 };
    options.set(value, { value, label, count: count + 1 });
  }
  return [...options.values()];
};
