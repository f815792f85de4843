/** Properties that elements inherit from the page. Fonts, color and properties left to the page are not included. */
export const inheritedProperties: readonly string[] =
  'border-collapse border-spacing caption-side cursor empty-cells hyphens letter-spacing line-break list-style-image list-style-position list-style-type orphans overflow-wrap quotes tab-size text-align text-align-last text-indent text-shadow text-transform text-underline-offset white-space-collapse text-wrap-mode widows word-break word-spacing'.split(
    ' ',
  );
