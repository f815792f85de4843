/** Distance at which loading starts before the element scrolls into view. */
const margin = '300px';

const liesOpen = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/**
 * Returns the elements to observe: an element with `display: contents` has no box, so IntersectionObserver never fires
 * for it, and its children are observed instead. Children without a box, such as `script`, do no harm.
 */
const boxesOf = (element: Element): Element[] =>
  liesOpen(element) ? [...element.children].flatMap(boxesOf) : [element];

/** Calls back when the element comes near the viewport. Returns a function that ends the wait. */
const onNear = (element: Element, callback: () => void): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) callback();
    },
    { rootMargin: margin },
  );
  const watch = (): void => {
    observer.disconnect();
    for (const box of boxesOf(element)) observer.observe(box);
  };
  const children = new MutationObserver(watch);
  if (liesOpen(element)) children.observe(element, { childList: true, subtree: true });
  watch();
  return () => {
    observer.disconnect();
    children.disconnect();
  };
};

/**
 * Resolves when the element comes near the viewport, when the page is printed (paper shows all of it), or when the
 * signal is aborted. Resolves at once where IntersectionObserver is not available, and where printing began earlier:
 * code that arrives then gets no `beforeprint`.
 */
export const whenNearViewport = async (element: Element, signal: AbortSignal): Promise<void> => {
  if (!('IntersectionObserver' in globalThis) || matchMedia('print').matches) return;
  const stop = new AbortController();
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      stop.abort();
      resolve();
    };
    signal.addEventListener('abort', finish, { signal: stop.signal });
    addEventListener('beforeprint', finish, { signal: stop.signal });
    stop.signal.addEventListener('abort', onNear(element, finish));
  });
};
