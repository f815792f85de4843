import ts from 'typescript';
import { root } from '../../src/model/test-support/compiler-options.js';
import { titleOf, type Example, type NameInScope } from './read-examples.js';
import { readPromise, type Promised } from './read-promise.js';

/** A statement whose value is compared by a test. */
export interface Step {
  /** Text as written. */
  readonly text: string;
  readonly comment: string;
  readonly promised: Promised;
}

/** An example as a module. Its default export runs it and reports the value of each step. */
export interface ExampleModule {
  readonly code: string;
  readonly steps: readonly Step[];
}

type Scope = ReadonlyMap<string, NameInScope>;

interface Comment {
  readonly position: number;
  readonly text: string;
}

const contentOf = (comment: string): string => comment.replace(/^\/\/\s?|^\/\*\s*|\s*\*\/$/g, '');

const isBlankLineBetween = (code: string, from: number, to: number): boolean =>
  code.slice(from, to).split('\n').length > 2;

/** Finds the comment at the end of the line, or on the lines below. */
const commentBehind = (code: string, end: number): Comment | undefined => {
  const below = ts.getLeadingCommentRanges(code, end) ?? [];
  const ranges = ts.getTrailingCommentRanges(code, end) ?? below;
  const [first] = ranges;
  if (!first || isBlankLineBetween(code, end, first.pos)) return undefined;
  return { position: first.pos, text: ranges.map(({ pos, end }) => contentOf(code.slice(pos, end))).join('\n') };
};

/** Returns statements in order, without those in nested functions. */
const statementsIn = (node: ts.Node): ts.Statement[] => {
  const inner: ts.Statement[] = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isFunctionLike(child)) inner.push(...statementsIn(child));
  });
  return ts.isStatement(node) && !ts.isBlock(node) ? [...inner, node] : inner;
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const replace = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);

/**
 * Returns the code of a step: it reports the value of the statement, or a function for a statement that throws. A
 * statement that must not compile gets `@ts-expect-error`.
 */
const stepCode = (expression: string, number: number, { kind }: Promised): string => {
  if (kind === 'compile-error') return `\n// @ts-expect-error\nvoid (() => ${expression});\n`;
  return `report(${number}, ${kind === 'throws' ? `() => ${expression}` : expression});`;
};

/**
 * Creates a function that reads the expected result from the comment after a statement. Each comment belongs to the
 * innermost statement before it.
 */
const createCommentReader = (code: string): ((statement: ts.Statement) => Pick<Step, 'comment' | 'promised'>) => {
  const read = new Set<number>();
  return ({ end }) => {
    const comment = commentBehind(code, end);
    if (!comment || read.has(comment.position)) return { comment: '', promised: { kind: 'prose' } };
    read.add(comment.position);
    return { comment: comment.text, promised: readPromise(comment.text) };
  };
};

/** Returns the steps of an example, and the edits that make it report them. */
const editsOf = (source: ts.SourceFile): { edits: Edit[]; steps: Step[] } => {
  const [edits, steps]: [Edit[], Step[]] = [[], []];
  const readComment = createCommentReader(source.text);
  for (const statement of statementsIn(source)) {
    const step = { text: statement.getText(), ...readComment(statement) };
    if (ts.isExpressionStatement(statement)) {
      const text = stepCode(statement.expression.getText(), steps.length, step.promised);
      edits.push({ start: statement.getStart(), end: statement.end, text });
      steps.push(step);
    } else if (step.promised.kind !== 'prose') {
      throw new Error(
        `"${step.comment}" stands behind "${step.text}", which has no value: put it behind an expression.`,
      );
    }
  }
  return { edits, steps };
};

const identifiersIn = (node: ts.Node): string[] =>
  ts.isIdentifier(node) ? [node.text] : node.getChildren().flatMap(identifiersIn);

const importOf = (name: string, { from, isValue }: NameInScope): string =>
  `import ${isValue ? '' : 'type '}{ ${name} } from ${JSON.stringify(from)};`;

/** Returns imports for names that an example uses without import or declaration. */
const importsFor = (source: ts.SourceFile, imported: readonly string[], scope: Scope): string[] =>
  [...new Set(identifiersIn(source))].flatMap((name) => {
    const found = scope.get(name);
    return found && !imported.includes(name) ? [importOf(name, found)] : [];
  });

/** Composes the module of a valid example. */
const compose = (source: ts.SourceFile, scope: Scope): ExampleModule => {
  const imports = source.statements.filter(ts.isImportDeclaration);
  const { edits, steps } = editsOf(source);
  const hoisted = imports.map((node) => ({ start: node.getStart(), end: node.end, text: '' }));
  const code = [
    ...imports.map((node) => node.getText()),
    ...importsFor(source, imports.flatMap(identifiersIn), scope),
    'export default async (report: (step: number, value: unknown) => void): Promise<void> => {',
    replace(source.text, [...edits, ...hoisted]),
    '};',
  ];
  return { code: code.join('\n'), steps };
};

/** Returns the names in scope: exports of entry points, fixtures, and the documented function. */
const withOwnName = ({ name, file }: Example, scope: Scope): Scope =>
  new Map([[name, { from: `${root}${file}`, isValue: true }], ...scope]);

/** Converts an example to a module that TypeScript checks and esbuild bundles. */
export const composeModule = (example: Example, scope: Scope): ExampleModule =>
  compose(ts.createSourceFile('example.ts', example.code, ts.ScriptTarget.Latest, true), withOwnName(example, scope));

/** Composes the modules of all examples, and returns the errors of invalid ones. */
export const composeModules = (
  examples: readonly Example[],
  scope: Scope,
): { modules: Map<Example, ExampleModule>; slips: string[] } => {
  const modules = new Map<Example, ExampleModule>();
  const slips: string[] = [];
  for (const example of examples) {
    try {
      modules.set(example, composeModule(example, scope));
    } catch (error) {
      slips.push(`${titleOf(example)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { modules, slips };
};
