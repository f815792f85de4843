import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { defineDataset } from '@health-networks/core';
import { renderWidget } from '@health-networks/elements/ssr';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { folderOf, textsOf, troublesOf } from './example-apps.js';

const browser = await startBrowser();
let page: Page;

afterEach(() => page.close());

/** Packages of one version of React, from the folder of the example that depends on it. */
const reactOf = (example: string): Record<string, string> => {
  const { resolve } = createRequire(folderOf(`${example}/package.json`));
  const names = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', 'react-dom/server.browser'];
  return Object.fromEntries(names.map((name) => [name, resolve(name)]));
};

/** A module with the page in it, as a bundler of a site would make it. */
const bundle = async (example: string, platform: 'browser' | 'node', code: string): Promise<string> => {
  const alias = reactOf(example);
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folderOf('tests'), loader: 'jsx' },
    bundle: true,
    write: false,
    format: platform === 'node' ? 'cjs' : 'iife',
    platform,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [
      {
        name: 'one-react',
        setup: (made) =>
          made.onResolve({ filter: /^react(-dom)?(\/|$)/ }, ({ path }) => ({ path: alias[path] ?? path })),
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
};

const circle = defineDataset({
  networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } },
  organizations: {
    clinic: { name: { en: 'Clinic' }, kind: 'hospital', description: { en: 'Open all day.' } },
    college: { name: { en: 'College' }, kind: 'knowledge-institution' },
  },
  memberships: {
    'clinic-joins': { member: 'clinic', organization: 'circle', role: 'partner' },
    'college-joins': { member: 'college', organization: 'circle', role: 'partner' },
  },
});

const data = `const data = ${JSON.stringify(circle)};`;

const onServer = (example: string): Promise<string> =>
  bundle(
    example,
    'node',
    `${data}
    import { renderToString } from 'react-dom/server.browser';
    import { App } from './app-for-server.jsx';
    module.exports = renderToString(<App data={data} />);`,
  );

const inBrowser = (example: string): Promise<string> =>
  bundle(
    example,
    'browser',
    `${data}
    import { hydrateRoot } from 'react-dom/client';
    import { App } from './app-for-server.jsx';
    const onHnSelect = (event) => { document.title = event.recordId; };
    hydrateRoot(document.querySelector('#app'), <App data={data} onHnSelect={onHnSelect} />);`,
  );

const run = (code: string): string => {
  const module = { exports: '' };
  const call = compileFunction(code, ['module', 'exports', 'require']);
  Reflect.apply(call, undefined, [module, {}, createRequire(import.meta.url)]);
  return module.exports;
};

const versions = [
  ['React 18', 'tests'],
  ['React 19', 'react'],
];

test.each(versions)(
  '%s renders a widget on the server, sets its data in the browser, and receives its events',
  { timeout: 180_000 },
  async (_, example) => {
    const html = run(await onServer(example));
    expect(html).toBe('<hn-partner-list><ul><li>Clinic</li></ul></hn-partner-list>');

    page = await browser.newPage();
    const troubles = troublesOf(page);
    await page.setContent(`<!doctype html><html lang="en"><title>Page</title><div id="app">${html}</div>`);
    await page.addScriptTag({ content: await inBrowser(example) });
    await expect.poll(() => textsOf(page, '[part=name]')).toEqual(['Clinic', 'College']);
    await page.locator('[part=details-button]').first().click();
    await expect.poll(() => page.title()).toBe('clinic');
    expect(troubles).toEqual([]);
  },
);

const written = (html: string): string => `
  import { App } from './app-written-by-server.jsx';
  const html = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
  ${data}`;

test.each(versions)(
  '%s keeps the output of renderWidget, sets its data in the browser, and receives its events',
  { timeout: 180_000 },
  async (_, example) => {
    const { html } = await renderWidget('hn-partner-list', { data: circle, lang: 'en', layout: 'list' });
    const app = run(
      await bundle(
        example,
        'node',
        `${written(html)}
        import { renderToString } from 'react-dom/server.browser';
        module.exports = renderToString(<App html={html} data={data} />);`,
      ),
    );
    page = await browser.newPage();
    const troubles = troublesOf(page);
    await page.setContent(`<!doctype html><html lang="en"><title>Page</title><div id="app">${app}</div>`);
    const first = await page.locator('[part=name]').first().elementHandle();
    const code = await bundle(
      example,
      'browser',
      `${written(html)}
      import { hydrateRoot } from 'react-dom/client';
      const onSelect = (event) => { document.title = event.recordId; };
      hydrateRoot(document.querySelector('#app'), <App html={html} data={data} onSelect={onSelect} />);`,
    );
    await page.addScriptTag({ content: code });
    await page.waitForFunction(
      () => Reflect.get(document.querySelector('hn-partner-list') ?? {}, 'hasUpdated') === true,
    );
    expect(await textsOf(page, '[part=name]')).toEqual(['Clinic', 'College']);
    expect(await first.evaluate((name) => name.isConnected)).toBe(true);
    await page.locator('[part=details-button]').first().click();
    await expect.poll(() => page.title()).toBe('clinic');
    expect(troubles).toEqual([]);
  },
);
