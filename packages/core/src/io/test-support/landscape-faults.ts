const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isAddress = (value: unknown): boolean => isFilled(value) && /^https?:\/\//.test(value);

const listOf = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const itemFields = ['name', 'homepage_url', 'logo', 'description', 'joined', 'extra'];
const extraFields = ['annotations', 'other_links'];

const extraFaults = (extra: unknown): string[] => {
  if (extra === undefined) return [];
  if (!isObject(extra)) return ['extra is no object'];
  const annotations = isObject(extra.annotations) ? Object.values(extra.annotations) : [];
  return [
    ...Object.keys(extra).filter((field) => !extraFields.includes(field)),
    ...annotations.filter((value) => typeof value !== 'string').map((value) => `annotation ${String(value)}`),
    ...listOf(extra.other_links)
      .filter(({ name, url }) => !isFilled(name) || !isAddress(url))
      .map(() => 'link'),
  ];
};

const itemFaults = (item: Readonly<Record<string, unknown>>): string[] => [
  ...Object.keys(item).filter((field) => !itemFields.includes(field)),
  ...(isFilled(item.name) ? [] : ['item name is required']),
  ...(isAddress(item.homepage_url) ? [] : ['homepage url is required']),
  ...(isFilled(item.logo) && !item.logo.includes('/') ? [] : ['logo is required, as a file name']),
  ...(item.joined === undefined || (isFilled(item.joined) && /^\d{4}-\d{2}-\d{2}$/.test(item.joined))
    ? []
    : ['joined is no day']),
  ...extraFaults(item.extra),
];

/**
 * Finds violations of the rules by which landscape2 reads `data.yml`, restated here: names, websites and logos are
 * required, URLs are checked, dates are days, and a subcategory has no two items with the same name.
 *
 * @see https://github.com/cncf/landscape2
 */
export const landscapeFaults = (data: unknown): string[] => {
  if (!isObject(data) || !Array.isArray(data.categories)) return ['categories is missing'];
  return listOf(data.categories).flatMap((category) => [
    ...(isFilled(category.name) ? [] : ['category name is required']),
    ...listOf(category.subcategories).flatMap((subcategory) => {
      const items = listOf(subcategory.items);
      const names = items.map(({ name }) => name);
      return [
        ...(isFilled(subcategory.name) ? [] : ['subcategory name is required']),
        ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `duplicate item ${String(name)}`),
        ...items.flatMap(itemFaults),
      ];
    }),
  ]);
};
