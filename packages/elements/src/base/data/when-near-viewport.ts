/** Far enough ahead that data are there when the reader arrives. */
const margin = '300px';

const liesOpen = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** An element that lies as if it were not there has no box to watch; those inside may have, and scripts have none. */
const boxesOf = (element: Element): Element[] =>
  liesOpen(element) ? [...element.children].flatMap(boxesOf) : [element];

/** Resolves when the element comes near the visible part of the page, or when the wait is called off. */
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
