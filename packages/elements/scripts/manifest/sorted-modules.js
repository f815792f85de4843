/**
 * Plugin of the analyzer: puts modules in the order of their paths. The analyzer takes them as the file system gives
 * them, and file systems differ; the manifest and the README must not.
 */
export const sortedModules = () => ({
  name: 'sorted-modules',
  /** @param {{ customElementsManifest: import('./manifest.js').Manifest }} linked */
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});
