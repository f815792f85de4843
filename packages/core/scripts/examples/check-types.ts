import ts from 'typescript';
import type { ExampleModule } from './compose-module.js';
import { root } from '../../src/model/test-support/compiler-options.js';
import { entryPoints, exampleTagsOf, exportsOf, titleOf, type Example } from './read-examples.js';

/** Returns a virtual path next to the documented module, so that imports resolve to the same packages. */
const pathOf = ({ file, line, name }: Example): string =>
  `${root}${file.replace(/\.ts$/, '')}.${name}-${line}.example.ts`;

/** Creates a compiler host with virtual files and a cache. */
const createHost = (texts: ReadonlyMap<string, string>, sources: ts.Program): ts.CompilerHost => {
  const host = ts.createCompilerHost(sources.getCompilerOptions(), true);
  return {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version, ...others) => {
      const text = texts.get(path);
      return text === undefined
        ? (sources.getSourceFile(path) ?? host.getSourceFile(path, version, ...others))
        : ts.createSourceFile(path, text, version, true);
    },
  };
};

const describe = ({ start = 0, messageText, file }: ts.Diagnostic, example: Example): string => {
  const [at] = file?.text.slice(start).split('\n') ?? [];
  return `${titleOf(example)}: at "${at ?? ''}": ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
};

type Modules = ReadonlyMap<Example, ExampleModule>;

/** Creates a program of entry points and examples, which reuses parsed sources. */
export const createExampleProgram = (modules: Modules, sources: ts.Program): ts.Program => {
  const texts = new Map([...modules].map(([example, { code }]) => [pathOf(example), code]));
  const files = [...Object.values(entryPoints), ...texts.keys()];
  return ts.createProgram(files, sources.getCompilerOptions(), createHost(texts, sources));
};

/** Finds type errors in the examples. */
export const typeErrorsIn = (modules: Modules, program: ts.Program): string[] =>
  [...modules.keys()].flatMap((example) => {
    const source = program.getSourceFile(pathOf(example));
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((diagnostic) => describe(diagnostic, example));
  });

const isFunction = (symbol: ts.Symbol, program: ts.Program): boolean =>
  Boolean(symbol.flags & ts.SymbolFlags.Value) &&
  program.getTypeChecker().getTypeOfSymbol(symbol).getCallSignatures().length > 0;

/** Finds exported functions whose comment has no example: `name (entry point)`. */
export const functionsWithoutExample = (program: ts.Program): string[] =>
  Object.entries(entryPoints).flatMap(([entryPoint, file]) =>
    exportsOf(file, program)
      .filter(([, symbol]) => exampleTagsOf(symbol).length === 0 && isFunction(symbol, program))
      .map(([name]) => `${name} (${entryPoint})`),
  );
