import type { Need } from '../preload/files-needed.js';

/** Selects elements, or their placeholders, that provide data for nested elements. */
const providers = 'hn-dataset, [data-hn="dataset"]';

const inheritedLanguage = (element: Element): string =>
  element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';

/** Determines the data source of an element from its attributes; does not look beyond shadow roots. */
const dataOf = (element: Element, attribute: (name: string) => string | null): Pick<Need, 'network' | 'reader'> => {
  if (Object.hasOwn(element, 'data')) return {};
  const src = attribute('src');
  if (src) return { reader: /\.csv(?:[?#]|$)/i.test(src) ? 'csv' : 'json' };
  if (element.parentElement?.closest(providers)) return {};
  if (element.querySelector(':scope > script[type="application/json"]')) return { reader: 'json' };
  return attribute('loading') === 'lazy' ? {} : { network: attribute('network')?.trim() };
};

/**
 * Returns what an element that is not defined yet needs.
 *
 * @param prefix of its attributes, on a placeholder element
 */
export const needOf = (element: Element, tag: string, prefix = ''): Need => {
  const attribute = (name: string): string | null => element.getAttribute(prefix + name);
  return {
    tag,
    language: attribute('lang') || inheritedLanguage(element),
    sections: attribute('sections') ?? undefined,
    ...dataOf(element, attribute),
  };
};
