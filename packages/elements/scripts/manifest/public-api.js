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

/** The name of a tag stands at the class already, as `tagName`. */
const isPublicMember = (/** @type {Member} */ { privacy = 'public', name }) =>
  privacy === 'public' && name !== 'tagName';

/**
 * What is set once and for all has no default: the analyzer shows the expression that it is set to.
 *
 * @template {{ default?: string }} Item
 * @param {Item} item
 */
const withoutDefault = ({ default: _, ...rest }) => rest;

/**
 * Leaves to a class what others may use. The analyzer guesses events from calls of `dispatchEvent`, and cannot know
 * the names that the event classes give themselves: those that `@fires` describes count.
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
  // A superclass that is neither declared nor imported is the browser's.
  if (superclass?.module === module.path) declaration.superclass = { name: superclass.name, package: 'global:' };
};

/**
 * What the index exports, and the classes that those extend.
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

/** Plugin of the analyzer, after built-paths: leaves what others may rely on, and says which modules define tags. */
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
