type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

const loadTagsIn = (root: Element | Document, loaders: Loaders): void => {
  for (const [tag, load] of Object.entries(loaders)) {
    if (customElements.get(tag) || (!(root instanceof Element && root.localName === tag) && !root.querySelector(tag)))
      continue;
    load().catch((error: unknown) => {
      console.error(`The script of <${tag}> could not be loaded.`, error);
    });
  }
};

/** Loads the module of every known tag in the document, now and when one is added, until all are defined. */
export const watchTags = (loaders: Loaders): void => {
  loadTagsIn(document, loaders);
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element) loadTagsIn(node, loaders);
    }
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  const all = Object.keys(loaders).map((tag) => customElements.whenDefined(tag));
  void Promise.all(all).then(() => {
    observer.disconnect();
  });
};
