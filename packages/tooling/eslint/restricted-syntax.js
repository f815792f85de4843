/**
 * Entries for `no-restricted-syntax`. A later config object replaces the list of an earlier one instead of adding to
 * it, so each group of files names its whole list.
 */

/** Imports find what they name; a default export has another name in each file. */
export const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: a default export has another name wherever it is imported.',
};

/** A test that does not run tests nothing. */
export const unrunTest = {
  selector:
    'MemberExpression[object.name=/^(?:describe|test|it)$/][property.name=/^(?:skip|only|todo|fails|skipIf|runIf)$/]',
  message: 'Run the test, or delete it.',
};

/** Pages with a strict content security policy drop `style` attributes; `styleMap` writes one on the server. */
export const styleAttribute = {
  selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg|mathml)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
  message: 'A strict content security policy drops inline styles: use a class, a part, or a .style= property binding.',
};

/**
 * The language of a page can be anything (`nl_NL`, `x`), and so can codes in data that nobody has checked: `Intl` throws.
 * Rules of plurals for a language that the code itself names are safe.
 */
export const bareIntl = {
  selector:
    'NewExpression[callee.object.name="Intl"]:not([callee.property.name="PluralRules"][arguments.0.type="Literal"])',
  message:
    'Use what the core offers (formatCountryName, compareNames, formatQuantity, …): Intl throws on odd languages.',
};

/** The font size of the root element is the page's affair. */
export const remUnit = {
  selector: 'TemplateElement[value.raw=/\\d\\s*rem\\b/]',
  message: 'Use em: rem ignores the font size of the place in which the widget stands.',
};
