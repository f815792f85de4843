import ts from 'typescript';

/** Identifier that replaces `…`. */
const ellipsis = 'ellipsis';

/** An expected value, possibly with ellipses. */
export type Written =
  | { readonly kind: 'plain'; readonly value: unknown }
  | { readonly kind: 'text'; readonly parts: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Written[]; readonly isWhole: boolean }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Written])[]; readonly isWhole: boolean };

/** The expected result of a statement. */
export type Promised =
  | { readonly kind: 'value'; readonly value: Written }
  | { readonly kind: 'throws'; readonly name: string }
  | { readonly kind: 'compile-error' }
  | { readonly kind: 'prose' };

const constants: Readonly<Record<string, unknown>> = { undefined, NaN, Infinity };

const keywords: Readonly<Partial<Record<ts.SyntaxKind, unknown>>> = {
  [ts.SyntaxKind.TrueKeyword]: true,
  [ts.SyntaxKind.FalseKeyword]: false,
  [ts.SyntaxKind.NullKeyword]: null,
};

const isEllipsis = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) || ts.isShorthandPropertyAssignment(node)) && node.getText() === ellipsis;

const plain = (value: unknown): Written => ({ kind: 'plain', value });

const readText = (text: string): Written =>
  text.includes('…') ? { kind: 'text', parts: text.split('…') } : plain(text);

/** Returns the nodes before a final ellipsis. */
const beforeEllipsis = <Node extends ts.Node>(nodes: readonly Node[]): { shown: readonly Node[]; isWhole: boolean } => {
  const last = nodes.at(-1);
  return last && isEllipsis(last) ? { shown: nodes.slice(0, -1), isWhole: false } : { shown: nodes, isWhole: true };
};

const readList = ({ elements }: ts.ArrayLiteralExpression): Written | undefined => {
  const { shown, isWhole } = beforeEllipsis(elements);
  const items = shown.map(readNode).filter((item) => item !== undefined);
  return items.length === shown.length ? { kind: 'list', items, isWhole } : undefined;
};

const readField = (property: ts.ObjectLiteralElementLike): [string, Written][] => {
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return [];
  const value = readNode(property.initializer);
  return value ? [[property.name.text, value]] : [];
};

const readObject = ({ properties }: ts.ObjectLiteralExpression): Written | undefined => {
  const { shown, isWhole } = beforeEllipsis(properties);
  const fields = shown.flatMap(readField);
  return fields.length === shown.length ? { kind: 'object', fields, isWhole } : undefined;
};

const readNegative = ({ operator, operand }: ts.PrefixUnaryExpression): Written | undefined => {
  const number = operator === ts.SyntaxKind.MinusToken ? readNode(operand) : undefined;
  return number?.kind === 'plain' && typeof number.value === 'number' ? plain(-number.value) : undefined;
};

const readConstant = (node: ts.Expression): Written | undefined => {
  if (node.kind in keywords) return plain(keywords[node.kind]);
  return ts.isIdentifier(node) && Object.hasOwn(constants, node.text) ? plain(constants[node.text]) : undefined;
};

const readNode = (node: ts.Expression): Written | undefined => {
  if (ts.isStringLiteralLike(node)) return readText(node.text);
  if (ts.isNumericLiteral(node)) return plain(Number(node.text));
  if (ts.isPrefixUnaryExpression(node)) return readNegative(node);
  if (ts.isArrayLiteralExpression(node)) return readList(node);
  return ts.isObjectLiteralExpression(node) ? readObject(node) : readConstant(node);
};

/** Replaces `…` outside string literals with an identifier, so that the text can be parsed. */
const nameEllipses = (text: string): string => {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  let named = '';
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    named += scanner.getTokenText() === '…' ? ellipsis : scanner.getTokenText();
  }
  return named;
};

const hasSyntaxErrors = (code: string): boolean =>
  (ts.transpileModule(code, { reportDiagnostics: true }).diagnostics ?? []).length > 0;

const readWritten = (text: string): Written | undefined => {
  const code = `(${nameEllipses(text)})`;
  const [statement, ...others] = ts.createSourceFile('value.ts', code, ts.ScriptTarget.Latest, true).statements;
  if (!statement || others.length > 0 || hasSyntaxErrors(code)) return undefined;
  if (!ts.isExpressionStatement(statement) || !ts.isParenthesizedExpression(statement.expression)) return undefined;
  return readNode(statement.expression.expression);
};

/** Text that starts like a literal must be one, so that a typing error is not mistaken for prose. */
const valueStart = /^(?:[[{'"`\d]|-\w|(?:true|false|null|undefined|NaN|Infinity)\b)/;

/**
 * Parses an expectation: a JavaScript literal is the value of the statement; `throws RangeError` and `compile error`
 * are outcomes; other text is prose. `…` stands for any text in a string, the rest of a list, or further fields of an
 * object.
 */
export const readPromise = (comment: string): Promised => {
  const [, name] = /^throws (\w+)/.exec(comment) ?? [];
  if (name !== undefined) return { kind: 'throws', name };
  if (/^compile error\b/.test(comment)) return { kind: 'compile-error' };
  if (!valueStart.test(comment)) return { kind: 'prose' };
  const value = readWritten(comment);
  if (value) return { kind: 'value', value };
  throw new Error(
    `"${comment}" begins as a value and is none: write a JavaScript literal alone, or begin with a word.`,
  );
};
