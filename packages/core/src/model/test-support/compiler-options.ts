import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../../../../../', import.meta.url));

/** Returns the compiler options of the repository, with other modules in place of packages, by their names. */
export const compilerOptions = (paths: Readonly<Record<string, string>>): ts.CompilerOptions => {
  const { options } = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, undefined, {
    ...ts.sys,
    readDirectory: () => [],
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  }) ?? { options: {} };
  return { ...options, paths: Object.fromEntries(Object.entries(paths).map(([name, file]) => [name, [file]])) };
};
