import { elementsByTag } from './elements-by-tag.js';
import { once } from './once.js';

const loadTagsIn = (root: Element | Document): void => {
  for (const [tag, load] of Object.entries(elementsByTag)) {
    if (customElements.get(tag) || (!(root instanceof Element && root.localName === tag) && !root.querySelector(tag)))
      continue;
    load().catch((error: unknown) => {
      console.error(`The script of <${tag}> could not be loaded.`, error);
    });
  }
};

const loadAddedTags = (records: readonly MutationRecord[]): void => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node instanceof Element) loadTagsIn(node);
  }
};

once(() => {
  loadTagsIn(document);
  new MutationObserver(loadAddedTags).observe(document.documentElement, { childList: true, subtree: true });
});
