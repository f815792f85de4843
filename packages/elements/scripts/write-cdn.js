/**
 * Completes the folder of files for script tags: the page for frames with its scripts, and the files with which a site
 * pins all files and writes its policy.
 */
import { readdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { hashOf, importMapOf, importMapText, policyOf, defaultBase } from './build/security-files.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(packageFolder, 'dist/cdn');

/**
 * Bundles a built module. The sources are not used, because each TypeScript compiler in rollup would read the whole
 * program.
 *
 * @param {string} from @param {string} to @param {'esm' | 'iife'} format
 */
const bundle = (from, to, format) =>
  build({
    entryPoints: [join(packageFolder, 'dist/embed', from)],
    outfile: join(cdn, to),
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    // A classic script may be read in another encoding than UTF-8.
    charset: 'ascii',
    logLevel: 'warning',
  });

/** Returns hashes by path in the folder, in order. The file with the hashes cannot contain its own. */
const hashes = () => {
  const files = readdirSync(cdn, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(cdn, join(parentPath, name)));
  return Object.fromEntries(
    paths
      .filter((path) => path !== 'sri.json')
      .sort()
      .map((path) => [path, hashOf(readFileSync(join(cdn, path)))]),
  );
};

/**
 * Returns the hash of the style sheet that a server writes into each widget. For a widget that contains others, it is
 * the hash that none of the inner widgets has.
 */
const shadowStyles = async () => {
  /** @type {typeof import('../dist/ssr/ssr.js')} */
  const { renderWidget, widgetTags } = await import(join(packageFolder, 'dist/ssr/ssr.js'));
  const rendered = await Promise.all(
    widgetTags.map(async (tag) => {
      const { styleHashes, tags } = await renderWidget(tag, { network: 'health-hub-utrecht', lang: 'en' });
      return { tag, styleHashes, isAlone: tags.length === 1 };
    }),
  );
  const others = rendered.filter(({ isAlone }) => isAlone).flatMap(({ styleHashes }) => styleHashes);
  return Object.fromEntries(
    rendered.map(({ tag, styleHashes, isAlone }) => {
      const [hash, ...more] = styleHashes.filter((one) => isAlone || !others.includes(one));
      if (hash === undefined || more.length > 0) throw new Error(`${tag}: there is no one style sheet of its own.`);
      return [tag, hash];
    }),
  );
};

/** @param {string} name @param {unknown} value */
const write = (name, value) => writeFileSync(join(cdn, name), `${JSON.stringify(value, undefined, 2)}\n`);

await bundle('embed-page.js', 'embed-page.js', 'esm');
await bundle('embed-host.js', 'embed.js', 'iife');
for (const name of ['embed.html', 'embed.css']) copyFileSync(join(packageFolder, 'src/embed', name), join(cdn, name));

// Written on one line, because pages copy the text and the policy contains the hash of the exact text.
const importMap = importMapText(importMapOf(hashes(), defaultBase));
writeFileSync(join(cdn, 'importmap.json'), importMap);
write('csp.json', policyOf(importMap, await shadowStyles()));
write('sri.json', hashes());
