import { posix } from 'node:path';

/**
 * @typedef {typeof import('typescript')} TypeScript
 * @typedef {{ folder: string, name: string, text: string }} Union
 */

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
    /** @param {{ moduleDoc: import('./manifest.js').Module }} visited */
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
