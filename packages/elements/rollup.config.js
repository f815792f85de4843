import { readdirSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { globImports } from './scripts/build/glob-imports.js';

const dist = 'dist';
const languages = ['en', 'nl', 'de', 'fi'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Folders that define an element: those with a define module. */
const elementNames = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`src/${entry.name}`).includes('define.ts'))
  .map(({ name }) => name);

const entries = [
  'src/index.ts',
  'src/define.ts',
  ...elementNames.flatMap((name) => [`src/${name}/${name}.ts`, `src/${name}/define.ts`]),
];

const emptyDist = { name: 'empty-dist', buildStart: () => rm(dist, { recursive: true, force: true }) };

const putVersion = {
  name: 'put-version',
  transform: (code, id) => (id.endsWith('/base/version.ts') ? code.replace('0.0.0', version) : undefined),
};

/**
 * Lit registers a Trusted Types policy of its own name, and a second registration of a name throws. In the files for
 * script tags the policy is called health-networks, and is shared with another copy that the page may hold.
 */
const ownTrustedTypesPolicy = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
    const policy = /(\w+)(\.createPolicy\()"lit-html"(,\{createHTML:(\w+)=>\4\}\))/;
    if (!policy.test(code)) this.error('lit-html no longer creates its policy where it did: adapt this plugin.');
    const shared = 'globalThis[Symbol.for("health-networks.policy")]';
    return code.replace(policy, `(${shared}??=$1$2"health-networks"$3)`);
  },
};

/** Bundled data stay files of their own beside the script, so that a page loads only the network it shows. */
const dataBesideScript = {
  name: 'data-beside-script',
  resolveId: (id, importer) =>
    importer?.endsWith('/data/loaders.js') && id.startsWith('./')
      ? { id: `./data/${id.slice('./'.length)}`, external: true }
      : undefined,
  async writeBundle() {
    for (const language of languages) {
      const folder = new URL(`${language}/`, import.meta.resolve('@health-networks/core/data/loaders'));
      await cp(fileURLToPath(folder), `${dist}/cdn/data/${language}`, { recursive: true });
    }
  },
};

/** So do the outlines of countries and the names of towns: a page loads only those that it shows or looks up. */
const mapFolders = { outlines: 'outlines', towns: 'gazetteer/towns' };

const mapFilesBesideScript = {
  name: 'map-files-beside-script',
  resolveId: (id) => {
    const [, folder, name] = /^\.\/(outlines|towns)\/(\w+)\.generated\.js$/.exec(id) ?? [];
    return folder && { id: `./${folder}/${name}.js`, external: true };
  },
  async writeBundle() {
    for (const [folder, path] of Object.entries(mapFolders)) {
      const from = `${dist}/place-map/${path}`;
      for (const file of readdirSync(from).filter((one) => one.endsWith('.generated.js')))
        await cp(`${from}/${file}`, `${dist}/cdn/${folder}/${file.replace('.generated', '')}`);
    }
  },
};

/** What reads and writes files would take half of the one file, for the few sites that use it: it lies beside the script. */
const besideScript = {
  csv: 'base/data/read-csv',
  validator: 'base/data/validate-dataset',
  'partner-export': 'partner-list/partner-export',
};

const filesBesideScript = {
  name: 'files-beside-script',
  resolveId: (id) => {
    const [name] = Object.entries(besideScript).find(([, module]) => id === `./${parse(module).base}.js`) ?? [];
    return name && { id: `./${name}.js`, external: true };
  },
};

/** papaparse looks for the module of Node; a loader of modules that the page may hold (AMD) must not catch it. */
const papaparseAsModule = {
  name: 'papaparse-as-module',
  transform: (code, id) =>
    id.endsWith('/papaparse/papaparse.js')
      ? `const module = {}, exports = {}, define = undefined;\n${code}\nexport default module.exports;`
      : undefined,
};

/** Where all is on one line, publint takes what follows "https://" for a comment, and misses the export at the end. */
const beginAsModule = { name: 'begin-as-module', renderChunk: (code) => `export {};\n${code}` };

/** A script that is no module may be read in another encoding than UTF-8: letters beyond ASCII are escaped. */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) =>
    code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

/** Notes of dependencies on their own code, of no use to whoever builds this package. */
const onwarn = (warning, warn) => {
  if (!/node_modules/.test(warning.id ?? warning.ids?.[0] ?? '')) warn(warning);
};

/** White space and comments of a style sheet are for us too; what stands in quotes is left as it is. */
const foldStyles = (code) =>
  code
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(
      /("[^"]*"|'[^']*')|\s*([{};,])\s*|(:)\s+/g,
      (_, quoted = '', mark = '', colon = '') => quoted + mark + colon,
    );

/** Indentation inside templates and style sheets is for us, not for the reader's browser. */
const foldIndentation = {
  name: 'fold-indentation',
  transform: (code, id) => {
    if (!id.includes('/elements/src/')) return undefined;
    return id.endsWith('.styles.ts') ? foldStyles(code) : code.replace(/\n\s+/g, '\n');
  },
};

const coreIndex = /\/core\/dist\/index\.js$/;
// What passes on the exports of other modules.
const isPassage = (id) => /\/core\/dist\/(?:\w+\/)?index\.js$/.test(id);

/** Core passes on the exports of many modules: those behind the names that a module asks of it. */
const modulesBehind = (names, passage, graph) =>
  graph.getModuleInfo(passage).importedIds.flatMap((one) => {
    if (isPassage(one)) return modulesBehind(names, one, graph);
    return graph.getModuleInfo(one).exports.some((name) => names.includes(name)) ? one : [];
  });

const modulesAsked = (id, core, graph) => {
  const names = graph
    .getModuleInfo(id)
    .ast.body.filter(({ type, source }) => type === 'ImportDeclaration' && source.value === '@health-networks/core')
    .flatMap(({ specifiers }) => specifiers.map(({ imported }) => imported.name));
  return modulesBehind(names, core, graph);
};

/** The modules that these load, directly or not, but for what they load late. */
const modulesLoadedBy = (ids, graph) => {
  const found = new Set(ids);
  for (const id of found) {
    const imported = graph.getModuleInfo(id).importedIds;
    for (const one of imported.flatMap((one) => (coreIndex.test(one) ? modulesAsked(id, one, graph) : one)))
      found.add(one);
  }
  return found;
};

let everywhere;

/**
 * What every widget needs comes in one file: it compresses better, and is one request. That is the ground they stand on,
 * and of core what the partner list asks: what only others ask comes with these.
 */
const sharedChunk = (id, graph) => {
  const isFirst = (one) => /\/(cdn\/hn|partner-list\/define)\.ts$/.test(one);
  everywhere ??= modulesLoadedBy([...graph.getModuleIds()].filter(isFirst), graph);
  const isGround =
    /\/elements\/src\/(base|styles)\/(?!files\/|current-post|data\/(?:load-file|fetch-bytes|validate-dataset|read-csv))/.test(
      id,
    );
  const isOwn = /\/elements\/src\/(cdn|partner-list)\//.test(id);
  return isGround || (everywhere.has(id) && !isOwn) ? 'shared' : undefined;
};

/** Words of a widget have one file in each language: its name says which. */
const languageOf = (id) =>
  (id ?? '').replace(/^(?:.*\/languages\/([^/]+)\/[^/]+\.ts|.*)$/, (_, tag) => (tag ? `.${tag}` : ''));

const compile = (options) => typescript({ tsconfig: 'tsconfig.build.json', ...options });

const forScriptTags = [
  dataBesideScript,
  mapFilesBesideScript,
  nodeResolve(),
  papaparseAsModule,
  compile({ declaration: false, outDir: `${dist}/cdn` }),
  globImports,
  putVersion,
  foldIndentation,
  ownTrustedTypesPolicy,
  terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } }),
];

/** The whole file runs once per page; a failure is told and breaks nothing else. */
const guard = {
  intro: `const mark = Symbol.for('health-networks'); if (globalThis[mark]) return; globalThis[mark] = true; try {`,
  outro: `} catch (error) { console.error('Health Networks could not start.', error); }`,
};

export default [
  {
    input: entries,
    external: [/^(lit|lean-qr|tslib|@health-networks\/core)(\/|$)/],
    plugins: [emptyDist, compile({ exclude: ['src/cdn/**'] }), globImports, putVersion],
    output: { dir: dist, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: 'src/cdn/hn.ts',
    onwarn,
    plugins: forScriptTags,
    output: {
      dir: `${dist}/cdn`,
      format: 'es',
      chunkFileNames: ({ facadeModuleId }) => `[name]${languageOf(facadeModuleId)}-[hash].js`,
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
    },
  },
  ...Object.entries(besideScript).map(([name, module]) => ({
    input: `src/${module}.ts`,
    onwarn,
    plugins: [...forScriptTags, beginAsModule],
    output: { file: `${dist}/cdn/${name}.js`, format: 'es' },
  })),
  {
    input: 'src/cdn/hn.all.ts',
    onwarn,
    plugins: [filesBesideScript, ...forScriptTags, asciiOnly],
    output: { file: `${dist}/cdn/hn.all.js`, format: 'iife', inlineDynamicImports: true, ...guard },
  },
];
