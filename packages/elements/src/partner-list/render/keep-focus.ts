const rowAround = (element: Element): string | undefined => element.closest<HTMLElement>('[data-id]')?.dataset.id;

/**
 * Remembers which row has the focus in a list that is about to be rendered: its elements may stand for other rows then. The
 * function returned gives the focus back to the row, and says whether it is there.
 */
export const keepFocus = (root: Element | DocumentFragment): (() => boolean) | undefined => {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const id = active ? rowAround(active) : undefined;
  if (!active || id === undefined) return undefined;
  const control = active.matches('a:not(.details a)') ? 'a' : '.more';
  return () => {
    if (active.isConnected && rowAround(active) === id) return true;
    const found = root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] ${control}`);
    found?.focus({ preventScroll: true });
    return found !== null;
  };
};
