import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

type Sheets = Map<CSSResultOrNative, CSSStyleSheet>;

/** By document: what was made for it. */
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
 * Gives an element its style sheets again after it has come into another document: a sheet belongs to the document where
 * it was made, and browsers take it off an element that leaves. In a document that is not shown, an element has none.
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
