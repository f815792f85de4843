import type { TextMarker } from './message-loader.js';

/** The texts of an element itself that have letters: numbers and brackets are in no language. */
const ownTextsOf = (element: Element): string[] =>
  [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map(({ data }) => data)
    .filter((text) => /\p{L}/u.test(text));

/** A phrase has a capital where it begins a line, and may have a count or a colon beside it. */
const keyOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase();

/**
 * Texts that a widget says in another language than its own, because it has no words for them. Puts `lang` on the elements
 * whose own text is one of them, so that it is read aloud in its language, and takes it off where the text has changed.
 */
export class BorrowedTexts implements TextMarker {
  readonly #languages = new Map<string, string>();

  readonly #marked = new WeakSet<Element>();

  readonly #observers = new WeakMap<Node, MutationObserver>();

  /** Remembers a text. */
  add(text: string, language: string): void {
    if (keyOf(text) !== '') this.#languages.set(keyOf(text), language);
  }

  /** The language of a text; undefined for one that is not borrowed. */
  languageOf(text: string): string | undefined {
    return this.#languages.get(keyOf(text));
  }

  /** Marks the texts below a root, now and whenever something changes there. */
  follow(root: ParentNode & Node): void {
    if (this.#observers.has(root)) return;
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) this.#markChanged(target, addedNodes);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#observers.set(root, observer);
    this.#markAll(root);
  }

  /** Takes the marks off again. */
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

  /** An element with a language of its own keeps it. */
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
