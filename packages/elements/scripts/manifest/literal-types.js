import { posix } from 'node:path';

/**
 * @typedef {typeof import('typescript')} TypeScript
 * @typedef {{ folder: string, name: string, text: string }} Union
 */

const baseFolder = 'src/base';

/** @param {TypeScript} ts @param {import('typescript').TypeNode} type */
const isLiteralUnion = (ts, type) => ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode);

/** @param {string} folder @param {string} parent */
const isWithin = (folder, parent) => folder === parent || folder.startsWith(`${parent}/`);

/**
 * Resolves a type name. `Layout` exists in several folders: the element's own folder, or one within it, takes precedence
 * over the base.
 *
 * @param {readonly Union[]} unions @param {string} folder @param {string} name
 */
const findUnion = (unions, folder, name) =>
  [folder, baseFolder]
    .map((parent) => unions.find((union) => isWithin(union.folder, parent) && union.name === name))
    .find((union) => union !== undefined);

/** Analyzer plugin: replaces `Layout` by `'grid' | 'list'`, because editors offer only values in the manifest. */
export const literalTypes = () => {
  /** @type {Union[]} */
  const unions = [];
  return {
    name: 'literal-types',
    /** @param {{ ts: TypeScript, node: import('typescript').Node }} visited */
    collectPhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !isLiteralUnion(ts, node.type)) return;
      const folder = posix.dirname(node.getSourceFile().fileName);
      unions.push({ folder, name: node.name.text, text: node.type.getText().replace(/\s+/g, ' ').replace(/^\| /, '') });
    },
    /** @param {{ moduleDoc: import('./manifest.js').Module }} visited */
    moduleLinkPhase({ moduleDoc }) {
      const items = moduleDoc.declarations.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]);
      for (const item of items) {
        const union = item.type && findUnion(unions, posix.dirname(moduleDoc.path), item.type.text);
        if (union) item.type = { text: union.text };
      }
    },
  };
};
