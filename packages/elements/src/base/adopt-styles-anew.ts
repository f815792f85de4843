import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

type Sheets = Map<CSSResultOrNative, CSSStyleSheet>;

/** The style sheets created for each document, by the style they were created from. */
const sheetsOf = new WeakMap<Document, Sheets>();

const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');

const sheetIn = (view: Window & typeof globalThis, sheets: Sheets, style: CSSResultOrNative): CSSStyleSheet => {
  const known = sheets.get(style);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(textOf(style));
  sheets.set(style, sheet);
  return sheet;
};

/**
 * Reapplies an element's style sheets after it moved to another document. A constructed sheet belongs to the document
 * in which it was created, and browsers remove it from an element that moves elsewhere. A document without a window
 * gets none.
 */
export const adoptStylesAnew = (element: LitElement): void => {
  const { shadowRoot, ownerDocument } = element;
  const { elementStyles } = element.constructor as typeof LitElement;
  if (!shadowRoot) return;
  const view = ownerDocument.defaultView;
  if (ownerDocument === document) adoptStyles(shadowRoot, elementStyles);
  else if (view) {
    const sheets: Sheets = sheetsOf.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
    sheetsOf.set(ownerDocument, sheets);
    shadowRoot.adoptedStyleSheets = elementStyles.map((style) => sheetIn(view, sheets, style));
  }
};
