import type { TextMarker } from './base-messages.js';

/** Returns direct text nodes with letters; numbers and brackets belong to no language. */
const ownTextsOf = (element: Element): string[] =>
  [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map(({ data }) => data)
    .filter((text) => /\p{L}/u.test(text));

/** Normalizes a text for lookup, because a rendered text may be capitalized and have a count or colon next to it. */
const keyOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase();

/**
 * Tracks texts from a fallback language. Sets `lang` on the elements that render one, so that screen readers pronounce
 * it correctly, and removes it when the text changes.
 */
export class FallbackTexts implements TextMarker {
  readonly #languages = new Map<string, string>();

  readonly #marked = new WeakSet<Element>();

  readonly #observers = new WeakMap<Node, MutationObserver>();

  add(text: string, language: string): void {
    if (keyOf(text) !== '') this.#languages.set(keyOf(text), language);
  }

  /** Returns the fallback language of a text; undefined for other texts. */
  languageOf(text: string): string | undefined {
    return this.#languages.get(keyOf(text));
  }

  /** Sets `lang` below a root, now and after every mutation. */
  follow(root: ParentNode & Node): void {
    if (this.#observers.has(root)) return;
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) this.#markChanged(target, addedNodes);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#observers.set(root, observer);
    this.#markAll(root);
  }

  /** Stops observing and removes the `lang` attributes. */
  leave(root: ParentNode & Node): void {
    this.#observers.get(root)?.disconnect();
    this.#observers.delete(root);
    for (const element of root.querySelectorAll('[lang]')) this.#unmark(element);
  }

  #markChanged(target: Node, addedNodes: NodeList): void {
    const element = target instanceof Element ? target : target.parentElement;
    if (element) this.#mark(element);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      this.#mark(node);
      this.#markAll(node);
    }
  }

  #markAll(root: ParentNode): void {
    for (const element of root.querySelectorAll('*')) this.#mark(element);
  }

  /** Sets `lang` on an element unless it has one from elsewhere. */
  #mark(element: Element): void {
    const [language, ...others] = new Set(ownTextsOf(element).map((text) => this.languageOf(text)));
    if (language === undefined || others.length > 0) this.#unmark(element);
    else if (this.#marked.has(element) || !element.hasAttribute('lang')) {
      this.#marked.add(element);
      element.setAttribute('lang', language);
    }
  }

  #unmark(element: Element): void {
    if (this.#marked.delete(element)) element.removeAttribute('lang');
  }
}
