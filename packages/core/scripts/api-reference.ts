import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, type Context, Converter, ReflectionKind, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { packageFolder } from './entry-points.js';

/** Entry points to document. Labels are left out, because the data reference lists the terms. */
const modules = ['index.ts', 'data/index.ts', 'integrity/index.ts', 'io/index.ts', 'schema.ts'];

const optionsFor = (out: string): Partial<TypeDocOptions & PluginOptions> => ({
  entryPoints: modules.map((path) => join(packageFolder, 'src', path)),
  basePath: join(packageFolder, 'src'),
  tsconfig: join(packageFolder, '../../tsconfig.json'),
  plugin: ['typedoc-plugin-markdown'],
  outputs: [{ name: 'markdown', path: out }],
  router: 'module',
  name: '@health-networks/core',
  readme: 'none',
  // No type check, which is a separate step, and no line numbers, which change with every edit.
  skipErrorChecking: true,
  disableSources: true,
  excludeExternals: true,
  blockTags: ['@example', '@param', '@returns', '@see', '@term', '@throws'],
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  logLevel: 'Error',
});

/** Removes schemas: the data reference describes them, and their types would fill a page. */
const leaveOutSchemas = ({ project }: Context): void => {
  for (const variable of project.getReflectionsByKind(ReflectionKind.Variable))
    if (variable.parent?.name === 'schema') project.removeReflection(variable);
};

/** Renders a page per entry point from the doc comments, as text by path. */
export const renderApi = async (): Promise<Map<string, string>> => {
  const out = mkdtempSync(join(tmpdir(), 'api-'));
  const app = await Application.bootstrapWithPlugins(optionsFor(out));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, leaveOutSchemas);
  const project = await app.convert();
  if (!project) throw new Error('The sources do not compile: run "npm run check -- types".');
  await app.generateOutputs(project);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const pages = files.sort().map((file): [string, string] => [file, readFileSync(join(out, file), 'utf8')]);
  rmSync(out, { recursive: true });
  return new Map(pages);
};
