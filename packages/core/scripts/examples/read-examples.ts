import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { compilerOptions, root } from '../../src/model/test-support/compiler-options.js';

const sourceFolder = `${root}packages/core/src/`;

/** Source files of the entry points. */
export const entryPoints: Readonly<Record<string, string>> = {
  '@health-networks/core': `${sourceFolder}index.ts`,
  '@health-networks/core/schema': `${sourceFolder}schema.ts`,
  '@health-networks/core/integrity': `${sourceFolder}integrity/index.ts`,
  '@health-networks/core/io': `${sourceFolder}io/index.ts`,
  '@health-networks/core/issues': `${sourceFolder}issues/index.ts`,
  '@health-networks/core/vocabularies': `${sourceFolder}model/vocabularies/index.ts`,
  '@health-networks/core/data': `${sourceFolder}data/index.ts`,
};

const labelFiles: Readonly<Record<string, string>> = Object.fromEntries(
  ['en', 'nl', 'de', 'fi'].map((tag) => [
    `@health-networks/core/labels/${tag}`,
    `${sourceFolder}text/labels/${tag}.ts`,
  ]),
);

/** Source files by import specifier. */
export const sourcesByName: Readonly<Record<string, string>> = { ...entryPoints, ...labelFiles };

/** File with further names for examples. */
const fixturesFile = fileURLToPath(new URL('fixtures.ts', import.meta.url));

/** Code after `@example` in a doc comment. */
export interface Example {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line of the tag. */
  readonly line: number;
  /** Name of the documented declaration. */
  readonly name: string;
  readonly code: string;
}

/** Returns the name of an example in reports: `bounds (packages/core/src/query/observations/observations-of.ts:13)`. */
export const titleOf = ({ name, file, line }: Example): string => `${name} (${file}:${line})`;

/** The module of an implicitly imported name. */
export interface NameInScope {
  readonly from: string;
  readonly isValue: boolean;
}

/** Examples and names found in the sources. */
export interface Sources {
  readonly examples: readonly Example[];
  /** Examples of unexported declarations, which cannot be run. */
  readonly unreachableExamples: readonly string[];
  readonly scope: ReadonlyMap<string, NameInScope>;
  readonly program: ts.Program;
}

const readOptions = (): ts.CompilerOptions => ({
  ...compilerOptions(sourcesByName),
  allowImportingTsExtensions: true,
  // Examples show calls and ignore their results.
  noUnusedLocals: false,
  noUnusedParameters: false,
});

const relative = (file: string): string => file.slice(root.length);

const sourceFiles = (): string[] =>
  readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test(?:-d)?\.ts$|(?:^|\/)test-support\//.test(file))
    .sort()
    .map((file) => `${sourceFolder}${file}`);

/** Returns the exports of a module, with re-exports resolved. */
export const exportsOf = (file: string, program: ts.Program): [string, ts.Symbol][] => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) => [
    symbol.name,
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  ]);
};

const isExampleTag = ({ tagName }: ts.JSDocTag): boolean => tagName.text === 'example';

/** Returns the example tags in the comments of a declaration. */
export const exampleTagsOf = ({ declarations = [] }: ts.Symbol): ts.JSDocTag[] =>
  declarations.flatMap((declaration) => ts.getJSDocTags(declaration).filter(isExampleTag));

const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

const readTag = (tag: ts.JSDocTag, name: string): Example => ({
  file: relative(tag.getSourceFile().fileName),
  line: lineOf(tag),
  name,
  code: ts.getTextOfJSDocComment(tag.comment)?.trim() ?? '',
});

/** Returns the exports that the file itself declares. */
const declaredIn = (file: string, program: ts.Program): [string, ts.Symbol][] =>
  exportsOf(file, program).filter(([, { declarations = [] }]) =>
    declarations.some((declaration) => declaration.getSourceFile().fileName === file),
  );

const examplesIn = (file: string, program: ts.Program): Example[] =>
  declaredIn(file, program).flatMap(([name, symbol]) => exampleTagsOf(symbol).map((tag) => readTag(tag, name)));

const placesOfTags = (file: string, program: ts.Program): string[] =>
  (program.getSourceFile(file)?.text ?? '')
    .split('\n')
    .flatMap((text, index) => (/^\s*\*\s*@example\b/.test(text) ? [`${relative(file)}:${index + 1}`] : []));

const readScope = (program: ts.Program): Map<string, NameInScope> => {
  const scope = new Map<string, NameInScope>();
  for (const [from, file] of [...Object.entries(entryPoints), [fixturesFile, fixturesFile] as const]) {
    for (const [name, { flags }] of exportsOf(file, program)) {
      if (from === fixturesFile && scope.has(name)) throw new Error(`fixtures.ts: core exports "${name}" itself.`);
      if (!scope.has(name)) scope.set(name, { from, isValue: Boolean(flags & ts.SymbolFlags.Value) });
    }
  }
  return scope;
};

/** Reads all examples from doc comments. Does not type-check the program. */
export const readExamples = (): Sources => {
  const files = sourceFiles();
  const program = ts.createProgram([...files, fixturesFile], readOptions());
  const examples = files.flatMap((file) => examplesIn(file, program));
  const read = new Set(examples.map(({ file, line }) => `${file}:${line}`));
  return {
    examples,
    unreachableExamples: files.flatMap((file) => placesOfTags(file, program)).filter((place) => !read.has(place)),
    scope: readScope(program),
    program,
  };
};
