import { expect, test } from 'vitest';
import { startBrowser, startPlayground } from './test-browser.js';
import { createConfigurator, preview } from './test-configurator.js';
import { createOpener } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open } = createOpener(browser, server.url);
const { openConfigurator } = createConfigurator(open);

const hints = {
  'accent-color': 'Write a colour, such as #24578f.',
  gap: 'Write a length, such as 0.5em or 8px.',
  'link-pattern': 'Write an address with {id} in it, such as /partners/{id}.',
  'heading-level': 'Write a number from 1 to 6.',
  limit: 'Write a whole number, such as 12.',
};

const badColors = [
  'inherit',
  'revert-layer',
  'var(--x)',
  'var(--x, "</style><script>alert(1)</script>")',
  'var(--x, url(https://example.org/))',
  'red; background: url(x)',
  'red}*{color:red',
  'url(x)',
  '12px',
  'rgb(1 2 3',
];

const badValues: readonly (readonly [name: keyof typeof hints, value: string])[] = [
  ...badColors.map((value) => ['accent-color', value] as const),
  ...['1px 2px', '1px 2px / 3px', '-1px', '50%', 'calc(1px * var(--x))', 'calc(1px', 'thin'].map(
    (value) => ['gap', value] as const,
  ),
  ['link-pattern', 'javascript:alert(1)//{id}'],
  ['link-pattern', '/partners'],
  ['heading-level', '9'],
  ['limit', '0'],
  ['limit', '99999'],
];

test('an invalid value is reported at its field, and the preview stays', async () => {
  const { page, texts } = await openConfigurator('token.border-radius=1em&option.page-size=5');
  for (const [name, value] of badValues) {
    await page.fill(`[name=${name}]`, value);
    await page.press(`[name=${name}]`, 'Tab');
    await expect.poll(() => texts(`#mistake-${name}`)).toEqual([`“${value}” cannot be used. ${hints[name]}`]);
  }
  expect(new URL(page.url()).search).toBe('?token.border-radius=1em&option.page-size=5');
});

test.each([
  ['accent-color', badColors[3]],
  ['link-pattern', 'javascript:alert(1)//{id}'],
] as const)('an invalid %s in the URL is reported at its field and not used', async (name, value = '') => {
  const group = name === 'accent-color' ? 'token' : 'option';
  const opened = await openConfigurator(new URLSearchParams({ [`${group}.${name}`]: value }).toString());
  expect(await opened.texts(`#mistake-${name}`)).toEqual([`“${value}” cannot be used. ${hints[name]}`]);
  expect(await opened.page.isVisible(`[name=${name}]`)).toBe(true);
  expect((await opened.texts('.result code')).filter((text) => text.includes(name))).toEqual([]);
  expect(await preview(opened, `hn-partner-list[style], hn-partner-list[${name}]`)).toEqual([]);
  expect(opened.troubles).toEqual([]);
});

test('every self-contained color and length is accepted', async () => {
  const { page, texts } = await openConfigurator('token.border-radius=1em');
  for (const [name, value] of [
    ['accent-color', 'rgb(10 20 30 / 50%)'],
    ['accent-color', 'var(--utrecht-link-color, #24578f)'],
    ['accent-color', 'var(--page-accent, hsl(200, 50%, 40%))'],
    ['gap', 'calc(1em + 2px)'],
    ['gap', 'var(--page-gap, 1em)'],
  ] as const) {
    await page.fill(`[name=${name}]`, value);
    await page.press(`[name=${name}]`, 'Tab');
    await expect.poll(async () => (await texts('.result code')).join()).toContain(`--hn-${name}: ${value};`);
  }
  expect(await texts('.mistake')).toEqual([]);
});

test('an editor can choose the site of the scripts, a link cannot', async () => {
  for (const folder of ['https://example.org/', '//example.org/hn/']) {
    const opened = await openConfigurator(new URLSearchParams({ folder }).toString());
    expect(await opened.texts('.intro [role=alert]')).toHaveLength(1);
    expect((await opened.texts('.result code'))[0]).toContain('src="/hn/hn.js"');
  }
  const { page, texts } = await openConfigurator();
  const type = async (folder: string): Promise<void> => {
    await page.fill('[name=folder]', folder);
    await page.press('[name=folder]', 'Tab');
  };
  await type('https://cdn.example.org/hn');
  expect((await texts('.result code'))[0]).toContain('src="https://cdn.example.org/hn/hn.js"');
  await type('javascript:alert(1)');
  expect(await texts('#mistake-folder')).toEqual([
    '“javascript:alert(1)” cannot be used. Write a path such as /hn/, or a full https address.',
  ]);
  expect((await texts('.result code'))[0]).toContain('src="https://cdn.example.org/hn/hn.js"');
});

test('clearing an option keeps its panel open and the focus', async () => {
  const { page } = await openConfigurator('option.limit=3');
  await page.fill('[name=limit]', '');
  await page.press('[name=limit]', 'Tab');
  expect(new URL(page.url()).search).toBe('');
  expect(await page.isVisible('[name=limit]')).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

test('a widget follows the language of the page around it, or has its own', async () => {
  const { page, texts } = await openConfigurator('language=nl');
  await page.selectOption('[name=lang]', 'page');
  expect((await texts('.result code'))[0]).toContain(
    '<hn-partner-list network="health-hub-utrecht"></hn-partner-list>',
  );
  await page.selectOption('[name=lang]', 'en');
  expect((await texts('.result code'))[0]).toContain('network="health-hub-utrecht" lang="en">');
  expect(await texts('h1')).toEqual(['Stel een widget samen']);
});

test('the preview states that a widget has nothing to show', async () => {
  const opened = await openConfigurator();
  const told = opened.page.locator('widget-preview [role=status]');
  await opened.page.getByText('More options').click();
  await opened.page.fill('[name=partner-role]', 'nobody');
  await opened.page.press('[name=partner-role]', 'Tab');
  await expect.poll(() => told.textContent()).toContain('has nothing to show');
  await opened.page.fill('[name=partner-role]', '');
  await opened.page.press('[name=partner-role]', 'Tab');
  await expect.poll(() => told.textContent()).toBe('');
});
