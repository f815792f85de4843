/** The element and its ancestors in the composed (flat) tree: through slots and shadow roots. */
export function* composedAncestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current) {
    yield current;
    const root: Node = current.getRootNode();
    current = current.assignedSlot ?? current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** The nearest ancestor with that tag, also outside the shadow root in which the element stands. */
export const closestComposed = (element: Element, tagName: string): Element | undefined => {
  for (const ancestor of composedAncestors(element)) {
    if (ancestor !== element && ancestor.localName === tagName) return ancestor;
  }
  return undefined;
};
