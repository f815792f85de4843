/** Starts loading before the element scrolls into view. */
const margin = '300px';

const liesOpen = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/**
 * An element with `display: contents` has no box, so IntersectionObserver never fires for it: observe its children
 * instead. Children without a box, such as `script`, do no harm.
 */
const boxesOf = (element: Element): Element[] =>
  liesOpen(element) ? [...element.children].flatMap(boxesOf) : [element];

/** Resolves when the element is near the viewport, or when `signal` is aborted. */
export const whenNearViewport = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) finish();
      },
      { rootMargin: margin },
    );
    const watch = (): void => {
      observer.disconnect();
      for (const box of boxesOf(element)) observer.observe(box);
    };
    const children = new MutationObserver(watch);
    const finish = (): void => {
      observer.disconnect();
      children.disconnect();
      resolve();
    };
    signal.addEventListener('abort', finish, { once: true });
    if (liesOpen(element)) children.observe(element, { childList: true, subtree: true });
    watch();
  });
