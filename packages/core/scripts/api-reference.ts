import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, type Context, Converter, ReflectionKind, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { packageFolder } from './entry-points.js';

/** The terms of vocabularies are in the reference of the data. */
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
  // Types are checked elsewhere, and where a line stands would change with every edit.
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

/** What the schemas check is in the reference of the data; here their types would fill a page of their own. */
const leaveOutSchemas = ({ project }: Context): void => {
  for (const variable of project.getReflectionsByKind(ReflectionKind.Variable))
    if (variable.parent?.name === 'schema') project.removeReflection(variable);
};

/** A page for each entry point with all that it exports, from the comments in the sources: paths and text. */
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
