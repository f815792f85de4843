import { renderWidget, widgetTags } from '@health-networks/elements/ssr';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';

const network = 'health-hub-utrecht';
const languages = ['en', 'nl', 'de', 'fi'] as const;
const evidences = ['none', 'sources', 'marks', 'full'] as const;

const everyWidget = async (lang: string, evidence: (typeof evidences)[number]): Promise<string[]> => {
  const rendered = await Promise.all(
    widgetTags.map((tag) => renderWidget(tag, { network, lang, evidence, mode: 'light' })),
  );
  return rendered.map(({ html }) => html);
};

/** Markup that content systems may not accept in plain HTML, or that would have no effect there. */
const foreign =
  /<(?:template|style|script|slot|button|input|select|label|hn-[\w-]*)\b[^>]*>|\s(?:style|on\w+|slot|exportparts|defer-hydration)=|javascript:|<!--/g;

const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);

const fragmentsOf = (html: string): string[] => [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id = '']) => id);

describe.each(languages)('in %s', (lang) => {
  test.each(evidences)(
    'all widgets with evidence="%s" are valid plain HTML on one page',
    { timeout: 60_000 },
    async (evidence) => {
      const parts = await everyWidget(lang, evidence);
      const page = parts.join('');
      expect(page.match(foreign) ?? []).toEqual([]);
      const ids = idsOf(page);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect(fragmentsOf(page).filter((id) => !ids.includes(id))).toEqual([]);
      expect(fragmentsOf(page).length > 0).toBe(true);
      // A browser would close an element that cannot contain its content, and so change the page.
      for (const html of parts) expect(serialize(parseFragment(html))).toBe(html);
    },
  );
});

const headingsOf = (html: string): string[] => [...html.matchAll(/<(h\d)\b/g)].map(([, level = '']) => level);

test('headings have the requested level and below', async () => {
  const options = { network, lang: 'en', mode: 'light', 'heading-level': 4 } as const;
  const list = await renderWidget('hn-partner-list', options);
  const profile = await renderWidget('hn-network-profile', options);
  expect([...new Set(headingsOf(list.html))]).toEqual(['h4', 'h5']);
  expect([...new Set(headingsOf(profile.html))]).toEqual(['h4', 'h5', 'h6']);
});

test('content that a reader would open is included, folded', async () => {
  const { html } = await renderWidget('hn-partner-list', { network, lang: 'en', mode: 'light', 'page-size': 5 });
  const rows = html.match(/<li role="listitem"/g) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  expect(html.match(/<details class="hn-unfold"><summary aria-label="Details: /g)).toHaveLength(rows.length);
  expect(html).toContain('<dd><div>Partner</div><div>Founding partner</div>');
});

test('content shown only on request is not in the page', async () => {
  const options = { network, lang: 'en', mode: 'light' } as const;
  const shown = await renderWidget('hn-contact-card', options);
  const hidden = await renderWidget('hn-contact-card', { ...options, reveal: 'on-request' });
  expect([shown.html.includes('mailto:'), hidden.html.includes('mailto:'), hidden.html.includes('tel:')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the same content has the same ids; a prefix changes them', async () => {
  const options = { network, lang: 'en', mode: 'light', evidence: 'marks' } as const;
  const render = async (more: object): Promise<string[]> =>
    idsOf((await renderWidget('hn-key-figures', { ...options, ...more })).html);
  const first = await render({});
  expect(await render({})).toEqual(first);
  const named = await render({ idPrefix: 'figures-' });
  expect(named.map((id) => id.replace(/^figures-/, ''))).toEqual(first.map((id) => id.replace(/^hn-[0-9a-f]{8}-/, '')));
});

test.each([
  [{ mode: 'lite' }, 'The option mode is "lite". There are: shadow, light.'],
  [
    { idPrefix: '1 2' },
    'The option idPrefix is "1 2". Give a letter, followed by letters, digits and hyphens, such as "partners-".',
  ],
])('%j is refused with a remedy', async (options, message) => {
  const requested = { network, lang: 'en', mode: 'light', ...options } as unknown as { network: string; lang: string };
  await expect(renderWidget('hn-key-figures', requested)).rejects.toThrow(new RangeError(message));
});
