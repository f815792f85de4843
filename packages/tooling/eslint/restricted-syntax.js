/**
 * Entries of `no-restricted-syntax`. A later config object replaces the list of an earlier one, so each group of files
 * needs its complete list.
 */

/** Named exports have the same name everywhere; default exports do not. */
export const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: a default export has another name wherever it is imported.',
};

/** Skipped and focused tests. */
export const unrunTest = {
  selector:
    'MemberExpression[object.name=/^(?:describe|test|it)$/][property.name=/^(?:skip|only|todo|fails|skipIf|runIf)$/]',
  message: 'Run the test, or delete it.',
};

/** A strict content security policy blocks `style` attributes; `styleMap` writes them on the server. */
export const styleAttribute = {
  selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg|mathml)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
  message: 'A strict content security policy drops inline styles: use a class, a part, or a .style= property binding.',
};

/**
 * `Intl` throws a RangeError for invalid tags, and page languages (`nl_NL`, `x`) and codes in unvalidated data can be
 * invalid. Plural rules for a literal language are safe.
 */
export const bareIntl = {
  selector:
    'NewExpression[callee.object.name="Intl"]:not([callee.property.name="PluralRules"][arguments.0.type="Literal"])',
  message:
    'Use what the core offers (formatCountryName, compareNames, formatQuantity, …): Intl throws on odd languages.',
};

/** `rem` depends on the font size of the page, not of the widget's surroundings. */
export const remUnit = {
  selector: 'TemplateElement[value.raw=/\\d\\s*rem\\b/]',
  message: 'Use em: rem ignores the font size of the place in which the widget stands.',
};
