import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import type { SchemaDoc } from '../src/model/schema-doc.js';
import { formatModule } from './format-module.js';

const modelFolder = new URL('../src/model/', import.meta.url);

/** A constant of the model: its initializer and its statement. */
interface Constant {
  initializer: ts.Expression;
  statement: ts.VariableStatement;
}

type Constants = ReadonlyMap<string, Constant>;

const readSources = (): ts.SourceFile[] =>
  readdirSync(modelFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test(?:-d)?\.ts$|^(?:vocabularies|test-support)\//.test(file))
    // Sorted by file name, so that moving a file does not change the order.
    .sort((one, other) => (basename(one) < basename(other) ? -1 : 1))
    .map((file) =>
      ts.createSourceFile(file, readFileSync(new URL(file, modelFolder), 'utf8'), ts.ScriptTarget.Latest, true),
    );

const collectConstants = (sources: readonly ts.SourceFile[]): Constants => {
  const constants = new Map<string, Constant>();
  for (const statement of sources.flatMap((source) => [...source.statements]).filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isIdentifier(name)) constants.set(name.text, { initializer, statement });
    }
  }
  return constants;
};

/** Parses the JSDoc of a node: description, `@term`, `@references`. */
const readComment = (node: ts.Node): Omit<SchemaDoc, 'fields'> => {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.getText() ?? '';
  const text = comment.replace(/^\/\*\*|\*\/$|^\s*\*(?!\/)/gm, ' ').replace(/\s+/g, ' ');
  const [description = '', ...tags] = text.split(/@(?=(?:term|references) )/).map((part) => part.trim());
  const valueOf = (tag: string): string | undefined =>
    tags.find((found) => found.startsWith(`${tag} `))?.slice(tag.length + 1);
  const [term, references] = [valueOf('term'), valueOf('references')];
  return { description, ...(term !== undefined && { term }), ...(references !== undefined && { references }) };
};

/** Finds the object literal in `z.strictObject({ … })`. */
const findShape = (node: ts.Node): ts.ObjectLiteralExpression | undefined => {
  if (ts.isCallExpression(node) && node.expression.getText() === 'z.strictObject') {
    const [shape] = node.arguments;
    return shape && ts.isObjectLiteralExpression(shape) ? shape : undefined;
  }
  return ts.forEachChild(node, findShape);
};

/** Name of a spread constant, or of the argument of a spread call. */
const spreadName = ({ expression }: ts.SpreadAssignment): string =>
  (ts.isCallExpression(expression) ? expression.arguments[0] : expression)?.getText() ?? '';

const spreadFields = (spread: ts.SpreadAssignment, constants: Constants): Record<string, SchemaDoc> => {
  const shape = constants.get(spreadName(spread))?.initializer;
  if (!shape || !ts.isObjectLiteralExpression(shape)) throw new Error(`...${spreadName(spread)} is not in the model.`);
  return readFields(shape, constants);
};

const readFields = (shape: ts.ObjectLiteralExpression, constants: Constants): Record<string, SchemaDoc> =>
  Object.fromEntries(
    shape.properties.flatMap((property) => {
      if (ts.isSpreadAssignment(property)) return Object.entries(spreadFields(property, constants));
      if (!ts.isPropertyAssignment(property)) return [];
      const inner = findShape(property.initializer);
      const fields = inner && readFields(inner, constants);
      return [[property.name.getText(), { ...readComment(property), ...(fields && { fields }) }]];
    }),
  );

const isExported = ({ statement }: Constant): boolean =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

const nameOf = (constant: string): string =>
  `${constant.charAt(0).toUpperCase()}${constant.slice(1, -'Schema'.length)}`;

/** Returns record type names by collection: `Source`. */
export const extractRecordNames = (): Record<string, string> => {
  const schemas = collectConstants(readSources()).get('recordSchemas')?.initializer;
  if (!schemas || !ts.isObjectLiteralExpression(schemas)) throw new Error('model/dataset.ts has no recordSchemas.');
  return Object.fromEntries(
    schemas.properties
      .filter(ts.isPropertyAssignment)
      .map(({ name, initializer }) => [name.getText(), nameOf(initializer.getText())]),
  );
};

/** Returns the doc comments of schemas and fields, by schema name: `Person`. */
export const extractDocs = (): Record<string, SchemaDoc> => {
  const constants = collectConstants(readSources());
  const schemas = [...constants].filter(([name, constant]) => name.endsWith('Schema') && isExported(constant));
  return Object.fromEntries(
    schemas.map(([name, { initializer, statement }]) => {
      const shape = findShape(initializer);
      return [nameOf(name), { ...readComment(statement), ...(shape && { fields: readFields(shape, constants) }) }];
    }),
  );
};

/** Omits `references`, which are in separate tables. */
const withoutReferences = (key: string, value: unknown): unknown => (key === 'references' ? undefined : value);

/** Renders the module of the doc comments, formatted like the other code. */
export const renderDocs = (docs: Record<string, SchemaDoc>): Promise<string> =>
  formatModule([
    '// Generated from the comments in this folder: change those, then run "npm run docs" in packages/core.',
    "import type { SchemaDoc } from './schema-doc.js';",
    `/** What each schema and field means, and the standard term behind it. */\nexport const fieldDocs: Readonly<Record<string, SchemaDoc>> = ${JSON.stringify(docs, withoutReferences)};`,
  ]);
