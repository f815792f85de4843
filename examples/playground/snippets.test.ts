/** Pastes every snippet of the configurator into a page, and loads it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderWidget, widgetTags } from '@health-networks/elements/ssr';
import { expect, test } from 'vitest';
import { allNetworks } from './scripts/make-zip.js';
import { widgetsOf, type WidgetInfo, type WidgetOption } from './scripts/widgets-of.js';
import { initial, languages, snippetKinds, type Configuration } from './src/configurator/configuration.js';
import { presets } from './src/configurator/presets.js';
import { snippetOf, staticSnippet } from './src/configurator/snippets.js';
import { sharedTokens, styleRule, type Token } from './src/configurator/tokens.js';
import { startBrowser, startPlayground } from './test-browser.js';
import { createOpener } from './test-page.js';

const manifest = fileURLToPath(import.meta.resolve('@health-networks/elements/custom-elements.json'));
const widgets = widgetsOf(JSON.parse(readFileSync(manifest, 'utf8')));

const house: Readonly<Record<Token['name'], string>> = {
  'accent-color': '#a3195b',
  'link-color': 'var(--utrecht-link-color, rebeccapurple)',
  'surface-background-color': '#fff7ed',
  'border-color': 'rgb(120 80 40)',
  'border-radius': '0',
  gap: '0.5em',
};

/** Style of the page around a snippet, tokens, and the resulting accent color. */
const themes = {
  plain: { tokens: {}, sheet: '', accent: '' },
  house: { tokens: house, sheet: '', accent: house['accent-color'] },
  municipality: {
    tokens: presets.municipality.tokens,
    sheet: ':root { --utrecht-link-color: #8a1538; }\n',
    accent: '#8a1538',
  },
  dark: {
    tokens: presets.dark.tokens,
    sheet: ':root { color-scheme: dark; background: #111; color: #eee; }\n',
    accent: presets.dark.tokens['accent-color'],
  },
} as const;

type Theme = keyof typeof themes;

/** Sample values of text options, valid in every network. Ids stay empty, because they differ by network. */
const samples: Readonly<Record<string, string>> = {
  'heading-level': '3',
  'network-name': 'De “Kring” & <co>',
  'link-pattern': '/partners/{id}',
  limit: '5',
  'page-size': '10',
  query: 'health',
  sections: 'about partners contacts',
  show: 'all',
  years: '9',
};

const valuesOf = ({ name, type, values }: WidgetOption): readonly (string | undefined)[] => {
  if (type === 'choice') return values ?? [];
  return [undefined, type === 'boolean' ? '' : samples[name]];
};

/** Takes the values of each option in turn: the first snippet of a widget gets the first, the next one the second. */
const optionsOf = ({ options }: WidgetInfo, turn: number): Record<string, string> =>
  Object.fromEntries(
    options.flatMap((option) => {
      const values = valuesOf(option);
      const value = values[turn % values.length];
      return value === undefined ? [] : [[option.name, value]];
    }),
  );

const pick = <One>(list: readonly One[], at: number): One => list[at % list.length] as One;

/** Each widget with each network, and every pair of any two of: widget, network, kind of snippet, theme, language. */
const cases = widgets.flatMap((info, widget) =>
  allNetworks.map((network, at) => {
    const theme = pick(Object.keys(themes) as Theme[], at + Math.floor(widget / 3));
    return {
      network,
      theme,
      widget: info.tag,
      snippet: pick(snippetKinds, widget + at),
      language: pick(languages, widget + 3 * at + Math.floor(widget / 4)),
      options: optionsOf(info, at),
    };
  }),
);

type Case = (typeof cases)[number];

const configurationOf = ({ theme, ...chosen }: Case): Configuration => ({
  ...initial,
  ...chosen,
  tokens: themes[theme].tokens,
});

const htmlOf = async (configuration: Configuration): Promise<string> => {
  const { snippet, network, widget, language: lang, options } = configuration;
  if (snippet !== 'static') return snippetOf(snippet, configuration, { network }, 'A widget');
  const tag = pick(
    widgetTags,
    widgetTags.findIndex((one) => one === widget),
  );
  return staticSnippet(configuration, (await renderWidget(tag, { ...options, network, lang, mode: 'light' })).html);
};

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open, openPage } = createOpener(browser, server.url);

test('every two values of widget, network, kind of snippet, theme and language occur together', () => {
  const fields = ['widget', 'network', 'snippet', 'theme', 'language'] as const;
  const countOf = (...names: (typeof fields)[number][]): number =>
    new Set(cases.map((one) => JSON.stringify(names.map((name) => one[name])))).size;
  const missing = fields.flatMap((a) =>
    fields.filter((b) => a < b && countOf(a, b) < countOf(a) * countOf(b)).map((b) => [a, b]),
  );
  expect(missing).toEqual([]);
});

test('each value of each option occurs in a snippet of its widget', () => {
  const missing = widgets.flatMap(({ tag, options }) => {
    const given = cases.filter(({ widget }) => widget === tag);
    return options.flatMap((option) =>
      valuesOf(option)
        .filter((value) => value !== undefined && !given.some((one) => one.options[option.name] === value))
        .map((value) => `${tag} ${option.name}=${value ?? ''}`),
    );
  });
  expect(missing).toEqual([]);
  expect(Object.keys(house)).toEqual(sharedTokens.map(({ name }) => name));
});

const pages = languages.flatMap((language) => (Object.keys(themes) as Theme[]).map((theme) => ({ language, theme })));

test.each(pages)('all snippets in $language with the theme $theme render without errors', async (look) => {
  const chosen = cases.filter(({ language, theme }) => language === look.language && theme === look.theme);
  const configurations = chosen.map(configurationOf);
  const snippets = await Promise.all(configurations.map(htmlOf));
  const sheet = `${themes[look.theme].sheet}${configurations.map(styleRule).join('')}`;
  const files = { '/site.css': { contentType: 'text/css', body: sheet } };
  const body = snippets.map((snippet, at) => `<section id="s${at}">${snippet}</section>`).join('\n');
  const { page, troubles } = await openPage(`<link rel="stylesheet" href="/site.css">${body}`, { files });

  for (const [at, { widget, snippet }] of configurations.entries()) {
    const section = page.locator(`#s${at}`);
    await section.evaluate((one) => one.scrollIntoView());
    const where = snippet === 'iframe' ? section.frameLocator('iframe') : section;
    const drawn =
      snippet === 'static' ? where.locator(`.hn-light.${widget}`) : where.locator(`${widget}[state]`).first();
    await expect
      .poll(() => drawn.evaluate((one) => one.getAttribute('state') ?? 'static').catch(String), {
        message: `${widget} as ${snippet}`,
      })
      .toMatch(/^(?:ready|empty|static)$/);
    if (snippet === 'iframe') continue;
    const own = await drawn.evaluate((one) => getComputedStyle(one).getPropertyValue('--hn-accent-color'));
    expect(own).toBe(themes[look.theme].accent);
  }
  expect(troubles).toEqual([]);
});

test('the plain HTML of the configurator equals that of a server', async () => {
  const { page, troubles, texts } = await open(
    'configurator.html?snippet=static&widget=hn-key-figures&network=upgraded',
  );
  const { html } = await renderWidget('hn-key-figures', { network: 'upgraded', lang: 'en', mode: 'light' });
  const code = page.locator('static-snippet code');
  await expect
    .poll(() => code.textContent(), { timeout: 40_000 })
    .toBe(`<link rel="stylesheet" href="/hn/light.css" />\n${html}\n`);
  await page.selectOption('[name=evidence]', 'full');
  const withQuotes = await renderWidget('hn-key-figures', {
    network: 'upgraded',
    lang: 'en',
    mode: 'light',
    evidence: 'full',
  });
  await expect.poll(() => code.textContent(), { timeout: 40_000 }).toContain(withQuotes.html);
  expect(await texts('.result .mistake')).toEqual([]);
  expect(troubles).toEqual([]);
});
