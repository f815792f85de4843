type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** What to do with the elements of a tag, before its module is loaded. */
type Prepare = (element: Element, tag: string) => void;

const elementsIn = (root: Element | Document, tag: string): Element[] => [
  ...(root instanceof Element && root.localName === tag ? [root] : []),
  ...root.querySelectorAll(tag),
];

const loadTagsIn = (root: Element | Document, loaders: Loaders, prepare: Prepare): void => {
  for (const [tag, load] of Object.entries(loaders)) {
    if (customElements.get(tag)) continue;
    const elements = elementsIn(root, tag);
    if (elements.length === 0) continue;
    for (const element of elements) prepare(element, tag);
    load().catch((error: unknown) => {
      console.error(`The script of <${tag}> could not be loaded.`, error);
    });
  }
};

/** Loads the module of every known tag in the document, now and when one is added, until all are defined. */
export const watchTags = (loaders: Loaders, prepare: Prepare): void => {
  loadTagsIn(document, loaders, prepare);
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element) loadTagsIn(node, loaders, prepare);
    }
  });
  // Not the root element: a page may replace it.
  observer.observe(document, { childList: true, subtree: true });
  const all = Object.keys(loaders).map((tag) => customElements.whenDefined(tag));
  void Promise.all(all).then(() => {
    observer.disconnect();
  });
};
