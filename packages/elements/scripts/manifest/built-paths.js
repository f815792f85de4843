/** @typedef {import('./manifest.js').Reference} Reference */

/**
 * Returns the build output of a source file: `src/base/text.ts`, and `./base/text.js` in the index, become
 * `dist/base/text.js`.
 *
 * @param {string} path
 */
export const builtPath = (path) => path.replace(/^(?:\.?\/)?(?:src\/)?/, 'dist/').replace(/\.ts$/, '.js');

/** @param {Reference | undefined} reference */
const correct = (reference) => {
  if (reference?.module !== undefined) reference.module = builtPath(reference.module);
};

/** Analyzer plugin that replaces source paths with paths of the published files. */
export const builtPaths = () => ({
  name: 'built-paths',
  /** @param {{ customElementsManifest: import('./manifest.js').Manifest }} linked */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = builtPath(module.path);
      for (const { declaration } of module.exports) correct(declaration);
      for (const declaration of module.declarations) {
        correct(declaration.superclass);
        const { members, attributes, slots, cssParts, cssProperties, events } = declaration;
        for (const item of [members, attributes, slots, cssParts, cssProperties, events].flat())
          correct(item?.inheritedFrom);
      }
    }
  },
});
