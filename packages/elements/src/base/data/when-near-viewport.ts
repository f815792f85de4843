/** Far enough ahead that data are there when the reader arrives. */
const margin = '300px';

const liesOpen = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** An element that lies as if it were not there has no box to watch; those inside may have, and scripts have none. */
const boxesOf = (element: Element): Element[] =>
  liesOpen(element) ? [...element.children].flatMap(boxesOf) : [element];

/** Calls back when the page is about to be printed: paper shows all of it. Returns the function that ends the wait. */
const onPrint = (callback: () => void): (() => void) => {
  const onChange = ({ matches }: MediaQueryListEvent): void => {
    if (matches) callback();
  };
  const paper = 'matchMedia' in globalThis ? matchMedia('print') : undefined;
  addEventListener('beforeprint', callback);
  paper?.addEventListener('change', onChange);
  return () => {
    removeEventListener('beforeprint', callback);
    paper?.removeEventListener('change', onChange);
  };
};

/** Calls back when the element comes near the visible part of the page. Returns the function that ends the wait. */
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

/** Without an observer, or on paper, nobody will ever come near. */
const cannotWait = (): boolean =>
  !('IntersectionObserver' in globalThis) || ('matchMedia' in globalThis && matchMedia('print').matches);

/**
 * Resolves when the element comes near the visible part of the page, when the page is printed, or when the wait is
 * called off.
 */
export const whenNearViewport = async (element: Element, signal: AbortSignal): Promise<void> => {
  if (cannotWait()) return;
  const ends: (() => void)[] = [];
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      resolve();
    };
    signal.addEventListener('abort', finish, { once: true });
    ends.push(onNear(element, finish), onPrint(finish));
  });
  for (const end of ends) end();
};
