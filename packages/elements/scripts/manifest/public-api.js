import { posix } from 'node:path';

/**
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {import('./manifest.js').Module} Module
 * @typedef {import('./manifest.js').Declaration} Declaration
 * @typedef {import('./manifest.js').Reference} Reference
 * @typedef {import('./manifest.js').Member} Member
 */

const indexPath = 'dist/index.js';

/** @param {Reference} reference */
const keyOf = ({ module = '', name }) => `${module}#${name}`;

/** Whether a member is public. Excludes `tagName`, which the manifest lists as a field of the class. */
const isPublicMember = (/** @type {Member} */ { privacy = 'public', name }) =>
  privacy === 'public' && name !== 'tagName';

/**
 * Removes the default of constants, because the analyzer uses their initializer.
 *
 * @template {{ default?: string }} Item
 * @param {Item} item
 */
const withoutDefault = ({ default: _, ...rest }) => rest;

/**
 * Leaves only public members, and events with `@fires`. The analyzer also infers events from `dispatchEvent` calls,
 * without their names.
 *
 * @param {Declaration} declaration
 * @param {Module} module
 */
const stripClass = (declaration, module) => {
  const { members, events, superclass } = declaration;
  if (members)
    declaration.members = members
      .filter(isPublicMember)
      .map((member) => (member.readonly ? withoutDefault(member) : member));
  if (events) declaration.events = events.filter(({ description }) => description !== undefined);
  // A superclass without declaration or import is a browser global.
  if (superclass?.module === module.path) declaration.superclass = { name: superclass.name, package: 'global:' };
};

/**
 * Returns the keys of the exports of the index and of their superclasses.
 *
 * @param {readonly Module[]} modules
 */
const publicKeys = (modules) => {
  const declared = modules.flatMap(({ path, declarations }) =>
    declarations.map(({ name, superclass }) => ({ key: keyOf({ name, module: path }), superclass })),
  );
  const exports = modules.find(({ path }) => path === indexPath)?.exports ?? [];
  const exported = new Set(exports.map(({ declaration }) => keyOf(declaration)));
  const extended = new Set(
    declared.flatMap(({ key, superclass }) => (superclass && exported.has(key) ? keyOf(superclass) : [])),
  );
  return new Set(declared.map(({ key }) => key).filter((key) => exported.has(key) || extended.has(key)));
};

/** @param {Module} module @param {ReadonlySet<string>} keys @returns {Module} */
const publicPart = ({ kind, path, declarations, exports }, keys) => ({
  kind,
  path,
  declarations: declarations
    .filter(({ name }) => keys.has(keyOf({ name, module: path })))
    .map((declaration) => (declaration.kind === 'variable' ? withoutDefault(declaration) : declaration)),
  exports: exports.filter(({ declaration }) => keys.has(keyOf(declaration))),
});

/** @param {Module} module @returns {Module[]} the modules that register its elements */
const defineModules = ({ path, declarations }) =>
  declarations.flatMap(({ name, tagName }) =>
    tagName === undefined
      ? []
      : {
          kind: 'javascript-module',
          path: `${posix.dirname(path)}/define.js`,
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
        },
  );

/** Analyzer plugin, to be used after built-paths: leaves only the public API and adds the modules that define tags. */
export const publicApi = () => ({
  name: 'public-api',
  /** @param {{ customElementsManifest: Manifest }} linked */
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const keys = publicKeys(modules);
    const kept = modules
      .map((module) => publicPart(module, keys))
      .filter(({ declarations, exports }) => declarations.length + exports.length > 0);
    for (const module of kept) for (const declaration of module.declarations) stripClass(declaration, module);
    customElementsManifest.modules = [...kept, ...kept.flatMap(defineModules)];
  },
});
