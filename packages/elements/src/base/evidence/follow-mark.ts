/** Links inside a shadow root do not follow `#ids`, so a script moves from numbers to their sources and back. */

/** The number followed last, by source in each list. */
const followed = new WeakMap<Element, HTMLElement>();

const focus = (element: HTMLElement): void => {
  element.scrollIntoView({ block: 'nearest' });
  element.focus({ preventScroll: true });
};

const rootOf = (event: Event): [HTMLElement, ParentNode] | undefined => {
  const link = event.currentTarget;
  const root = link instanceof HTMLElement ? link.getRootNode() : undefined;
  return link instanceof HTMLElement && (root instanceof ShadowRoot || root instanceof Document)
    ? [link, root]
    : undefined;
};

/** Opens the list of sources and moves the focus to the source whose number was activated. */
export const followMark = (event: Event): void => {
  const [mark, root] = rootOf(event) ?? [];
  const source = root?.querySelector<HTMLElement>(`[data-source='${mark?.getAttribute('data-mark') ?? ''}']`);
  if (!mark || !source) return;
  event.preventDefault();
  const list = source.closest('details');
  if (list) list.open = true;
  followed.set(source, mark);
  focus(source);
};

/** Moves the focus back to the number that was followed, or to the first number of this source. */
export const followBack = (event: Event): void => {
  const [link, root] = rootOf(event) ?? [];
  const source = link?.closest<HTMLElement>('[data-source]');
  if (!root || !source) return;
  event.preventDefault();
  const known = followed.get(source);
  const mark = known?.isConnected
    ? known
    : root.querySelector<HTMLElement>(`[data-mark='${source.getAttribute('data-source') ?? ''}']`);
  if (mark) focus(mark);
};
