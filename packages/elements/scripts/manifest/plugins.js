import { posix } from 'node:path';

/**
 * Plugins of the analyzer, used in this order by custom-elements-manifest.config.js.
 *
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {import('./manifest.js').Module} Module
 * @typedef {import('./manifest.js').Declaration} Declaration
 * @typedef {import('./manifest.js').Reference} Reference
 * @typedef {import('./manifest.js').Member} Member
 * @typedef {typeof import('typescript')} TypeScript
 * @typedef {{ folder: string, name: string, text: string }} Union
 */

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
  /** @param {{ customElementsManifest: Manifest }} linked */
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

const baseFolder = 'src/base';

/**
 * Whether a type is a union of literals, or of names that may refer to literals.
 * @param {TypeScript} ts @param {import('typescript').TypeNode} type
 */
const isUnion = (ts, type) =>
  ts.isUnionTypeNode(type) && type.types.every((one) => ts.isLiteralTypeNode(one) || ts.isTypeReferenceNode(one));

/** @param {string} folder @param {string} parent */
const isWithin = (folder, parent) => folder === parent || folder.startsWith(`${parent}/`);

/**
 * Resolves a type name. `Layout` exists in several folders: the element's own folder, or one within it, takes
 * precedence over the base.
 *
 * @param {readonly Union[]} unions @param {string} folder @param {string} name
 */
const findUnion = (unions, folder, name) =>
  [folder, baseFolder]
    .map((parent) => unions.find((union) => isWithin(union.folder, parent) && union.name === name))
    .find((union) => union !== undefined);

/**
 * Expands `'auto' | Layout` with the values of `Layout`; `undefined` if a name refers to another type.
 *
 * @param {readonly Union[]} unions @param {Union} union @returns {string | undefined}
 */
const spelledOut = (unions, { folder, text }) => {
  const parts = text.split('|').map((part) => {
    const name = part.trim();
    if (!/^[A-Za-z]\w*$/.test(name)) return name;
    const inner = findUnion(unions, folder, name);
    return inner && spelledOut(unions, inner);
  });
  return parts.includes(undefined) ? undefined : parts.join(' | ');
};

/**
 * Analyzer plugin that replaces `Layout` with `'grid' | 'list'`, because editors only suggest values in the manifest.
 */
export const literalTypes = () => {
  /** @type {Union[]} */
  const unions = [];
  return {
    name: 'literal-types',
    /** @param {{ ts: TypeScript, node: import('typescript').Node }} visited */
    collectPhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !isUnion(ts, node.type)) return;
      const folder = posix.dirname(node.getSourceFile().fileName);
      unions.push({ folder, name: node.name.text, text: node.type.getText().replace(/\s+/g, ' ').replace(/^\| /, '') });
    },
    /** @param {{ moduleDoc: Module }} visited */
    moduleLinkPhase({ moduleDoc }) {
      const items = moduleDoc.declarations.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]);
      for (const item of items) {
        const union = item.type && findUnion(unions, posix.dirname(moduleDoc.path), item.type.text);
        const text = union && spelledOut(unions, union);
        if (text !== undefined) item.type = { text };
      }
    },
  };
};

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

/** Analyzer plugin that sorts modules by path, because the file order differs between machines. */
export const sortedModules = () => ({
  name: 'sorted-modules',
  /** @param {{ customElementsManifest: Manifest }} linked */
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});
