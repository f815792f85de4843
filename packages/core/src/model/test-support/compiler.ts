import ts from 'typescript';
import { compilerOptions, root } from './compiler-options.js';

/** A virtual file next to the sources, so that imports resolve to the same packages. */
const snippetFile = `${root}packages/core/src/snippet.ts`;

let snippet = { text: '', version: 0 };

const entryPoint = (path: string): string => `${root}packages/core/src/${path}.ts`;

const readOptions = (): ts.CompilerOptions =>
  compilerOptions({
    '@health-networks/core': entryPoint('index'),
    '@health-networks/core/schema': entryPoint('schema'),
    '@health-networks/core/data': entryPoint('data/index'),
    '@health-networks/core/integrity': entryPoint('integrity/index'),
  });

const readText = (path: string): string | undefined => (path === snippetFile ? snippet.text : ts.sys.readFile(path));

const createService = (): ts.LanguageService => {
  const options = readOptions();
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [snippetFile],
    getScriptVersion: (path) => (path === snippetFile ? String(snippet.version) : '0'),
    getScriptSnapshot: (path) => {
      const text = readText(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === snippetFile || ts.sys.fileExists(path),
    readFile: readText,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
};

/** Shared, because loading the TypeScript library is slow. */
let service: ts.LanguageService | undefined;

const serviceFor = (text: string): ts.LanguageService => {
  snippet = { text, version: snippet.version + 1 };
  service ??= createService();
  return service;
};

/** A compiler error: its line, the text it refers to and the message. */
export type Complaint = readonly [line: number, at: string, message: string];

/** Returns the compiler errors in a snippet that imports core by name. */
export const complaintsAbout = (text: string): Complaint[] => {
  const compiler = serviceFor(text);
  return [...compiler.getSyntacticDiagnostics(snippetFile), ...compiler.getSemanticDiagnostics(snippetFile)].map(
    ({ start = 0, length = 0, messageText }) => [
      text.slice(0, start).split('\n').length,
      text.slice(start, start + length),
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ],
  );
};

/** Returns the completions that an editor offers at the mark `¦` in the snippet. */
export const completionsIn = (text: string): string[] => {
  const completions = serviceFor(text.replace('¦', '')).getCompletionsAtPosition(snippetFile, text.indexOf('¦'), {});
  return (completions?.entries ?? []).map(({ name }) => name);
};
