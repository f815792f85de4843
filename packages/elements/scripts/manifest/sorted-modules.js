/** Analyzer plugin that sorts modules by path, because the file order differs between machines. */
export const sortedModules = () => ({
  name: 'sorted-modules',
  /** @param {{ customElementsManifest: import('./manifest.js').Manifest }} linked */
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});
