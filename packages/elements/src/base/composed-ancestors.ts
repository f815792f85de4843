/** Yields the element and its ancestors in the composed (flat) tree, through slots and shadow roots. */
export function* composedAncestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current) {
    yield current;
    const root: Node = current.getRootNode();
    current = current.assignedSlot ?? current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** Finds the nearest ancestor with the given tag, also outside the shadow root that contains the element. */
export const closestComposed = (element: Element, tagName: string): Element | undefined => {
  for (const ancestor of composedAncestors(element)) {
    if (ancestor !== element && ancestor.localName === tagName) return ancestor;
  }
  return undefined;
};
