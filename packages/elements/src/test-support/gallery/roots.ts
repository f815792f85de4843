/** Every element below, also inside shadow roots. */
export const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** The page and every shadow root in it, however deep. */
const allRoots = (): (Document | ShadowRoot)[] => [
  document,
  ...elementsIn(document).flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

/** Uses a sheet on the page and in every shadow root that is in it now. Gives what takes it away again. */
export const adoptEverywhere = (sheet: CSSStyleSheet): (() => void) => {
  const roots = allRoots();
  for (const root of roots) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
};
