import { reportFailure } from './report-failure.js';

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** Called for each element of a tag before its module is loaded. */
type Prepare = (element: Element, tag: string) => void;

/** Start of the names of our elements. */
const prefix = 'hn-';

type Tree = Element | Document | ShadowRoot;

const elementsIn = (root: Tree, tag: string): Element[] => [
  ...(root instanceof Element && root.localName === tag ? [root] : []),
  ...root.querySelectorAll(tag),
];

const loadTagsIn = (root: Tree, loaders: Loaders, prepare: Prepare): void => {
  for (const [tag, load] of Object.entries(loaders)) {
    if (customElements.get(tag)) continue;
    const elements = elementsIn(root, tag);
    if (elements.length === 0) continue;
    for (const element of elements) prepare(element, tag);
    load().catch((error: unknown) => reportFailure(tag, error));
  }
};

/** Watches a document and the open shadow roots of other components. */
class TagWatcher {
  readonly #loaders: Loaders;

  readonly #prepare: Prepare;

  readonly #entered = new WeakSet<ShadowRoot>();

  readonly #unknown = new Set<string>();

  readonly #observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element) this.#look(node);
  });

  constructor(loaders: Loaders, prepare: Prepare) {
    this.#loaders = loaders;
    this.#prepare = prepare;
  }

  watch(root: Document | ShadowRoot): void {
    // Observes the root rather than its root element, which a page may replace.
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#look(root);
  }

  /** Warns once about a tag that looks like one of ours. */
  #warnAboutUnknown(tag: string): void {
    if (this.#unknown.has(tag)) return;
    this.#unknown.add(tag);
    console.warn(`There is no element <${tag}>. There are: ${Object.keys(this.#loaders).join(', ')}.`);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #look(root: Tree): void {
    loadTagsIn(root, this.#loaders, this.#prepare);
    if (root instanceof Element) this.#enter(root);
    for (const element of root.querySelectorAll('*')) this.#enter(element);
  }

  /**
   * Enters the shadow root of a component. Widgets are skipped, because they define their nested elements themselves.
   */
  #enter(host: Element): void {
    const { localName, shadowRoot } = host;
    if (Object.hasOwn(this.#loaders, localName)) return;
    if (shadowRoot && !this.#entered.has(shadowRoot)) {
      this.#entered.add(shadowRoot);
      this.watch(shadowRoot);
    } else if (!shadowRoot && localName.includes('-') && !customElements.get(localName)) {
      const enter = (): void => this.#enter(host);
      if (localName.startsWith(prefix)) this.#warnAboutUnknown(localName);
      // Some names with a hyphen are reserved, such as that of a MathML element.
      void customElements.whenDefined(localName).then(enter, () => undefined);
    }
  }
}

/**
 * Loads the module of every known tag in the document and in open shadow roots, now and when one is added, until all are
 * defined.
 */
export const watchTags = (loaders: Loaders, prepare: Prepare): void => {
  const watcher = new TagWatcher(loaders, prepare);
  watcher.watch(document);
  const all = Object.keys(loaders).map((tag) => customElements.whenDefined(tag));
  void Promise.all(all).then(() => watcher.stop());
};
