import type { Need } from '../preload/files-needed.js';

/** Tags, or what stands for them, that hand their data to what they hold. */
const providers = 'hn-dataset, [data-hn="dataset"]';

const languageAround = (element: Element): string =>
  element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';

/** Where its data come from, as far as its attributes tell; what stands beyond shadow roots is not looked for. */
const dataOf = (element: Element, attribute: (name: string) => string | null): Pick<Need, 'network' | 'reader'> => {
  if (Object.hasOwn(element, 'data')) return {};
  const src = attribute('src');
  if (src) return { reader: /\.csv(?:[?#]|$)/i.test(src) ? 'csv' : 'json' };
  if (element.parentElement?.closest(providers)) return {};
  if (element.querySelector(':scope > script[type="application/json"]')) return { reader: 'json' };
  return attribute('loading') === 'lazy' ? {} : { network: attribute('network')?.trim() };
};

/**
 * What an element asks for that is not defined yet.
 *
 * @param prefix of its attributes, on an element that stands for the widget
 */
export const needOf = (element: Element, tag: string, prefix = ''): Need => {
  const attribute = (name: string): string | null => element.getAttribute(prefix + name);
  return {
    tag,
    language: attribute('lang') || languageAround(element),
    sections: attribute('sections') ?? undefined,
    ...dataOf(element, attribute),
  };
};
