import { ownElements } from './flatten.js';
import { attributeOf, setAttribute, type HtmlElement } from './html-tree.js';
import { prune } from './prune.js';

/** Attributes that refer to other elements by id. */
const references = ['aria-labelledby', 'aria-describedby'];

/** Finds the target of a link: a section, a source by its number, or the first mark with that number. */
const targetOf = (own: readonly HtmlElement[], name: string): HtmlElement | undefined => {
  const [, kind = '', number] = /^(source|mark)-(\d+)$/.exec(name) ?? [];
  return own.find(
    (one) => attributeOf(one, 'id') === name || (number !== undefined && attributeOf(one, `data-${kind}`) === number),
  );
};

/** Gives the targets of links within the widget ids that are unique on the page; removes other ids. */
export const connectFragments = (root: HtmlElement, prefix: string): void => {
  const own = ownElements(root);
  const named = new Map<HtmlElement, string>();
  const nameOf = (name: string): string | undefined => {
    const target = targetOf(own, name);
    if (target && !named.has(target)) named.set(target, prefix + name);
    return target && named.get(target);
  };
  for (const link of own.filter(({ tagName }) => tagName === 'a')) {
    const href = attributeOf(link, 'href') ?? '';
    if (!href.startsWith('#')) continue;
    const name = nameOf(href.slice(1));
    if (name === undefined) prune(link);
    else setAttribute(link, 'href', `#${name}`);
  }
  for (const element of own)
    for (const reference of references) {
      const value = attributeOf(element, reference);
      if (value !== undefined) setAttribute(element, reference, nameOf(value));
    }
  for (const element of own) setAttribute(element, 'id', named.get(element));
};
