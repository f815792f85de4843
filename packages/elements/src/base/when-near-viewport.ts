/** Far enough ahead that data are there when the reader arrives. */
const margin = '300px';

/** An element that lies as if it were not there has no box to watch; its first child has one. */
const boxOf = (element: Element): Element =>
  getComputedStyle(element).display === 'contents' ? (element.firstElementChild ?? element) : element;

/** Resolves when the element comes near the visible part of the page, or when the wait is called off. */
export const whenNearViewport = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) finish();
      },
      { rootMargin: margin },
    );
    const finish = (): void => {
      observer.disconnect();
      resolve();
    };
    signal.addEventListener('abort', finish, { once: true });
    observer.observe(boxOf(element));
  });
