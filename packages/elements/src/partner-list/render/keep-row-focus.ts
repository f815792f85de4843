const closestRowId = (element: Element): string | undefined => element.closest<HTMLElement>('[data-id]')?.dataset.id;

/**
 * Remembers the focused row before a render, which may reuse its elements for other rows. The returned function
 * restores the focus and returns whether the row is rendered.
 */
export const keepRowFocus = (root: Element | DocumentFragment): (() => boolean) | undefined => {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const id = active ? closestRowId(active) : undefined;
  if (!active || id === undefined) return undefined;
  const control = active.matches('a:not(.details a)') ? 'a' : '.more';
  return () => {
    if (active.isConnected && closestRowId(active) === id) return true;
    const found = root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] ${control}`);
    found?.focus({ preventScroll: true });
    return found !== null;
  };
};
