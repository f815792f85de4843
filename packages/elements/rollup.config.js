import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parse } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { builtFilesTable } from './scripts/build/built-files.js';
import { chunksByUse, heldOutlines } from './scripts/build/chunks.js';
import { embedTable } from './scripts/build/embed-table.js';
import { filesBeside } from './scripts/build/files-beside.js';
import { globImports } from './scripts/build/glob-imports.js';
import { transpile } from './scripts/build/transpile.js';

const dist = 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Folders that define an element: those with a define module. */
const elementNames = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`src/${entry.name}`).includes('define.ts'))
  .map(({ name }) => name);

const entries = [
  'src/index.ts',
  'src/define.ts',
  'src/bundled.ts',
  'src/preload/preload.ts',
  'src/oembed/oembed.ts',
  // Bundled for script tags by scripts/write-cdn.js.
  'src/embed/embed-page.ts',
  'src/embed/embed-host.ts',
  'src/ssr/ssr.ts',
  // For scripts/write-light-sheet.js.
  'src/ssr/light/light.styles.ts',
  ...elementNames.flatMap((name) => [`src/${name}/${name}.ts`, `src/${name}/define.ts`]),
];

const emptyDist = { name: 'empty-dist', buildStart: () => rm(dist, { recursive: true, force: true }) };

const putVersion = {
  name: 'put-version',
  transform: (code, id) => (/\/(?:base|cdn)\/version\.ts$/.test(id) ? code.replace('0.0.0', version) : undefined),
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
    const refused = JSON.stringify(
      'The Content-Security-Policy of this page refuses the policy of the widgets. Add health-networks to its directive trusted-types.',
    );
    const create = `(()=>{try{return $1$2"health-networks"$3}catch(cause){throw new Error(${refused},{cause})}})()`;
    return code.replace(policy, `(${shared}??=${create})`);
  },
};

/** What reads and writes files would take half of the one file, for the few sites that use it: it lies beside the script. */
const besideScript = {
  csv: 'base/data/from-file/read-csv',
  validator: 'base/data/from-file/validate-dataset',
  'partner-export': 'partner-list/partner-export',
  issues: 'base/issues/render-issues',
};

const filesBesideScript = {
  name: 'files-beside-script',
  resolveId: (id) => {
    const [name] = Object.entries(besideScript).find(([, module]) => id.endsWith(`/${parse(module).base}.js`)) ?? [];
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

/** Old libraries on a page add functions to all objects, which `for … in` would list as keys of schemas and of data. */
const onlyOwnKeys = {
  name: 'only-own-keys',
  transform: (code, id) =>
    id.includes('/zod/v4/core/')
      ? code.replace(/for \(const (\w+) in ([^)]+)\)/g, 'for (const $1 of Object.keys($2))')
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

const forScriptTags = (beside = {}) => [
  filesBeside(beside),
  nodeResolve(),
  papaparseAsModule,
  onlyOwnKeys,
  transpile,
  globImports,
  putVersion,
  foldIndentation,
  ownTrustedTypesPolicy,
  terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } }),
];

/** The whole file runs once per page, as src/cdn/once.ts has it; a failure is told and breaks nothing else. */
const guard = {
  intro: `const mark = Symbol.for('health-networks'), known = globalThis[mark];
if (known) {
  if (known !== '${version}') console.warn('Health Networks ' + (known === true ? '0.1.0 or older' : known) + ' is on this page already; the script of version ${version} is not used. Load one of them.');
  return;
}
globalThis[mark] = '${version}'; try {`,
  outro: `} catch (error) { console.error('Health Networks could not start.', error); }`,
};

export default [
  {
    input: entries,
    external: [/^(lit|lean-qr|tslib|@health-networks\/core|@lit-labs\/ssr(-client)?|parse5)(\/|$)/],
    // Folded as for script tags: these take over only what has the same templates.
    plugins: [
      emptyDist,
      typescript({ tsconfig: 'tsconfig.build.json', exclude: ['src/cdn/**'] }),
      globImports,
      putVersion,
      embedTable,
      foldIndentation,
    ],
    output: { dir: dist, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: 'src/cdn/hn.ts',
    onwarn,
    plugins: [forScriptTags({ held: heldOutlines }), builtFilesTable(elementNames.map((name) => `hn-${name}`))],
    output: {
      dir: `${dist}/cdn`,
      format: 'es',
      chunkFileNames: '[name]-[hash].js',
      manualChunks: chunksByUse(),
      onlyExplicitManualChunks: true,
    },
  },
  ...Object.entries(besideScript).map(([name, module]) => ({
    input: `src/${module}.ts`,
    onwarn,
    plugins: [...forScriptTags(), beginAsModule],
    output: { file: `${dist}/cdn/${name}.js`, format: 'es', inlineDynamicImports: true },
  })),
  {
    input: 'src/cdn/hn.all.ts',
    onwarn,
    plugins: [filesBesideScript, ...forScriptTags(), asciiOnly],
    output: { file: `${dist}/cdn/hn.all.js`, format: 'iife', inlineDynamicImports: true, ...guard },
  },
];
