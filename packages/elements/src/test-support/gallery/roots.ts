/** Returns the element around a node, also across the edge of a shadow root. */
export const parentOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Returns every descendant element, also inside shadow roots. */
export const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** Returns the document and all shadow roots in it. */
const allRoots = (): (Document | ShadowRoot)[] => [
  document,
  ...elementsIn(document).flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

/** Adopts a style sheet in the document and all current shadow roots. Returns a function that removes it. */
export const adoptEverywhere = (sheet: CSSStyleSheet): (() => void) => {
  const roots = allRoots();
  for (const root of roots) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
};
