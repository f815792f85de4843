import type { LitElement } from 'lit';

/** Any widget. */
type Widget = LitElement & { state: string };

/** The part of a widget that exposes its render state. */
export interface UpdatingElement extends HTMLElement {
  state: string;
  updateComplete: Promise<boolean>;
}

/** Makes Tab start before an element, wherever an earlier test left the focus. */
const startFocusAt = (box: HTMLElement): void => {
  box.tabIndex = -1;
  box.focus();
  box.blur();
  box.removeAttribute('tabindex');
};

/** Renders HTML; resolves with its first widget when it has loaded data or has failed. */
export const mount = async <Element extends Widget>(html: string): Promise<Element> => {
  const box = document.createElement('main');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  startFocusAt(box);
  const widget = [...box.querySelectorAll<Element>('*')].find(({ localName }) => /^hn-(?!dataset$)/.test(localName));
  if (!widget) throw new Error(`There is no widget in: ${html}`);
  await settled(widget);
  return widget;
};

/** Resolves when the widget has finished loading and rendering. */
export const settled = async (widget: UpdatingElement): Promise<void> => {
  if (widget.state === 'loading') {
    await new Promise((resolve) => {
      for (const name of ['hn-load', 'hn-error']) widget.addEventListener(name, resolve, { once: true });
    });
  }
  await widget.updateComplete;
};

/** Returns the visible text of an element, with white space collapsed. */
export const shownTextOf = (element: Element | ShadowRoot | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Returns the texts of all matching elements inside the widget. */
export const textsOf = (widget: Widget, selector: string): string[] =>
  [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => shownTextOf(element));

/** Returns the URL of a file with this text. */
export const fileOf = (text: string, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([text], { type }));
