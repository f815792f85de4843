type Finder = (root: Element) => HTMLElement | null | undefined;

const sortButtons = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.sort')];

/** Finds what had the focus again, in content made anew: a button to sort by, or the link or button of a row. */
const finderOf = (root: Element, active: Element): Finder => {
  const at = sortButtons(root).findIndex((button) => button === active);
  if (at >= 0) return (later) => sortButtons(later)[at];
  const { id } = active.closest<HTMLElement>('[data-id]')?.dataset ?? {};
  if (id === undefined) return () => undefined;
  const control = active.matches('a:not(.details a)') ? 'a' : '.more';
  return (later) => later.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] ${control}`);
};

/**
 * Remembers what has the focus inside an element whose content is about to be made anew. The function returned gives it
 * back, and may call for rows that are still to come.
 */
export const keepFocus = (root: Element): ((fetchAll: () => void) => void) => {
  const scope = root.getRootNode();
  const active = scope instanceof ShadowRoot ? scope.activeElement : null;
  if (!active || !root.contains(active)) return () => undefined;
  const find = finderOf(root, active);
  return (fetchAll) => {
    if (!find(root)) fetchAll();
    find(root)?.focus({ preventScroll: true });
  };
};
