import { reportFailure } from './report-failure.js';

/**
 * Content management systems remove unknown tags but preserve this attribute: `<div data-hn="partner-list"
 * data-hn-network="…">`.
 */
const name = 'data-hn';

/** Prefix of the attributes that are passed to the widget. */
export const attributePrefix = 'data-hn-';

/** Set by the widget itself. */
const ownAttributes: readonly string[] = ['state'];

/** How widgets are looked up and defined. */
export interface Widgets {
  /** Returns a function that defines the element of a tag; undefined for an unknown tag. */
  loaderOf: (tag: string) => (() => Promise<unknown>) | undefined;
  /** Called before an element is defined. */
  prepare?: (place: Element, tag: string) => void;
}

interface Drawing {
  tag: string;
  /** Settles when the widget has been inserted or has failed. */
  done: Promise<void>;
}

const tagAt = (place: Element): string | undefined => {
  const value = place.getAttribute(name)?.trim().toLowerCase();
  return value ? `hn-${value}` : undefined;
};

/**
 * Returns the attributes that a widget reads, and `lang`. No others are passed on, because a page that allows editors
 * to write `data-` attributes does not want to allow `onclick` or `style`.
 */
const attributesOf = (tag: string): string[] => {
  const known = customElements.get(tag);
  const observed: unknown = known && 'observedAttributes' in known ? known.observedAttributes : [];
  const names = Array.isArray(observed) ? observed.filter((one): one is string => typeof one === 'string') : [];
  return ['lang', ...names].filter((one) => !ownAttributes.includes(one));
};

const passOn = (place: Element, widget: Element, attribute: string): void => {
  const value = place.getAttribute(attributePrefix + attribute);
  if (value === null) widget.removeAttribute(attribute);
  else widget.setAttribute(attribute, value);
};

/**
 * Inserts the widget, with the content of the placeholder as fallback. A page that was copied as HTML already contains
 * the widget.
 */
const putWidget = (place: Element, tag: string): void => {
  const known = place.querySelector(`:scope > ${tag}`);
  const widget = known ?? document.createElement(tag);
  for (const attribute of attributesOf(tag))
    if (place.hasAttribute(attributePrefix + attribute)) passOn(place, widget, attribute);
  if (known) return;
  widget.append(...place.childNodes);
  place.append(widget);
};

const takeWidget = (place: Element, tag: string): void => {
  const widget = place.querySelector(`:scope > ${tag}`);
  widget?.replaceWith(...widget.childNodes);
};

/** Inserts widgets into their placeholders, also when one is added or changed later. */
export class Placeholders {
  readonly #widgets: Widgets;

  readonly #drawings = new WeakMap<Element, Drawing>();

  /**
   * Observes each placeholder separately, because an observer for all attributes of the page would be called for every
   * change.
   */
  readonly #attributes = new MutationObserver((records) => {
    for (const { target, attributeName } of records)
      if (target instanceof Element && attributeName?.startsWith(attributePrefix)) this.#follow(target, attributeName);
  });

  constructor(widgets: Widgets) {
    this.#widgets = widgets;
  }

  watch(): void {
    this.#drawIn(document);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        for (const node of type === 'attributes' ? [target] : addedNodes)
          if (node instanceof Element) this.#drawIn(node);
    }).observe(document, { childList: true, subtree: true, attributeFilter: [name] });
  }

  #drawIn(root: Element | Document): void {
    if (root instanceof Element && (root.hasAttribute(name) || this.#drawings.has(root))) this.#draw(root);
    for (const place of root.querySelectorAll(`[${name}]`)) this.#draw(place);
  }

  #draw(place: Element): void {
    const tag = tagAt(place);
    const former = this.#drawings.get(place);
    if (former?.tag === tag) return;
    if (former) takeWidget(place, former.tag);
    this.#drawings.delete(place);
    const load = tag === undefined ? undefined : this.#widgets.loaderOf(tag);
    if (tag === undefined) return;
    if (load) this.#drawings.set(place, { tag, done: this.#drawWhenDefined(place, tag, load) });
    else
      console.warn(`There is no widget "${place.getAttribute(name) ?? ''}": correct ${name}, such as "partner-list".`);
  }

  async #drawWhenDefined(place: Element, tag: string, load: () => Promise<unknown>): Promise<void> {
    this.#widgets.prepare?.(place, tag);
    // An element that provides data must be inserted before the elements nested in it.
    const around = place.parentElement?.closest(`[${name}]`);
    const outer = around && this.#drawings.get(around)?.done;
    try {
      await Promise.all([load(), outer]);
    } catch (error) {
      reportFailure(tag, error);
      return;
    }
    if (this.#drawings.get(place)?.tag !== tag) return;
    putWidget(place, tag);
    this.#attributes.observe(place, { attributes: true });
  }

  #follow(place: Element, attributeName: string): void {
    const tag = this.#drawings.get(place)?.tag;
    const attribute = attributeName.slice(attributePrefix.length);
    const widget = tag === undefined ? null : place.querySelector(`:scope > ${tag}`);
    if (tag !== undefined && widget && attributesOf(tag).includes(attribute)) passOn(place, widget, attribute);
  }
}
