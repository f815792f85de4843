import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { logIn, openAsVisitor, startBrowser, textsOf } from './editor.js';
import { savePost, upload } from './rest.js';
import { complaintsAboutPlugin, runPhp } from './site.js';

const site = inject('site');
const browser = await startBrowser();
const author = await logIn(browser, 'author');

/** Returns the placeholder of the widget in the page. */
const placeholderIn = (html: string): string | undefined => /<div[^>]* data-hn=[^>]*>/.exec(html)?.[0];

test('the snippet for WordPress survives saving by an author, and the plugin adds the script', async () => {
  const line = '<script type="module" src="/hn/hn.js"></script>';
  const place =
    '<div data-hn="partner-list" data-hn-network="upgraded" data-hn-layout="table" data-hn-hide-filters="true" data-hn-lang="nl"></div>';
  const { content, link } = await savePost(author, 'Pasted', `<!-- wp:html -->\n${line}\n${place}\n<!-- /wp:html -->`);
  expect(content.raw).toBe(`<!-- wp:html -->\n\n${place}\n<!-- /wp:html -->`);
  const { page, troubles } = await openAsVisitor(browser, link);
  await expect.poll(() => textsOf(page, 'hn-partner-list[state=ready] h2')).toEqual(['Partners van Upgraded']);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a shortcode shows the widget, and visitors see it without any error', async () => {
  const code = '[health_network widget="key-figures" network="upgraded" density="compact" evidence="full"]';
  const { content, link } = await savePost(author, 'Shortcode', code);
  expect(placeholderIn(content.rendered)).toBe(
    '<div data-hn="key-figures" data-hn-network="upgraded" data-hn-density="compact" data-hn-evidence="full">',
  );
  const { page, troubles } = await openAsVisitor(browser, link);
  await expect.poll(() => page.locator('hn-key-figures[state=ready]').count()).toBe(1);
  expect(troubles).toEqual([]);
  await page.context().close();
});

const written = [
  ['a choice that there is not', 'layout="evil" sort="name"', ' data-hn-sort="name"'],
  ['an attribute that there is not', 'onclick="alert(1)" style="color:red" limit="5"', ' data-hn-limit="5"'],
  [
    'a value with quotes',
    `link-pattern='/p/"onmouseover="alert(1)'`,
    ' data-hn-link-pattern="/p/&quot;onmouseover=&quot;alert(1)"',
  ],
  ['a script as an address', 'src="javascript:alert(1)"', ''],
  ['an address with angle brackets', 'src="/data/a.json?<script>"', ' data-hn-src="/data/a.json?script"'],
  ['a number that is none', 'limit="5em"', ''],
  ['a switch without a value', 'hide-filters', ' data-hn-hide-filters="true"'],
  ['a switch that is off', 'hide-filters="false"', ''],
] as const;

/** In one run, because PHP starts slowly. */
const rendered = JSON.parse(
  runPhp(
    site,
    `echo wp_json_encode( array_map( 'do_shortcode', json_decode( base64_decode( '${Buffer.from(
      JSON.stringify(written.map(([, attributes]) => `[health_network network="upgraded" ${attributes}]`)),
    ).toString('base64')}' ) ) ) );`,
  ),
) as string[];

test.each(written.map(([name, , expected], at) => ({ name, expected, html: rendered[at] })))(
  'a shortcode outputs only valid attributes: $name',
  ({ expected, html }) => {
    expect(html).toBe(`<div data-hn="partner-list" data-hn-network="upgraded"${expected}></div>`);
  },
);

test('an unknown widget is reported to editors, and visitors see nothing', () => {
  const show = `echo do_shortcode( '[health_network widget="partner-lst<b>"]' );`;
  expect(runPhp(site, show)).toBe('');
  expect(runPhp(site, `wp_set_current_user( 1 ); ${show}`)).toMatch(
    /^<p>Health Networks: er is geen widget &quot;partner-lst&lt;b&gt;&quot;\. Kies uit: .*partner-list.*\.<\/p>$/,
  );
});

test('the media library accepts a JSON dataset, which is shown', async () => {
  const file = fileURLToPath(import.meta.resolve('@health-networks/core/data/upgraded.json'));
  const uploaded = await upload(author, 'upgraded.json', 'application/json', readFileSync(file, 'utf8'));
  expect(uploaded.mime_type).toBe('application/json');
  const { link } = await savePost(author, 'JSON', `[health_network src="${uploaded.source_url}"]`);
  const { page, troubles } = await openAsVisitor(browser, link);
  await expect.poll(() => textsOf(page, 'hn-partner-list[state=ready] h2')).toEqual(['Partners van Upgraded']);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a file that only has the extension .json is refused', async () => {
  await expect(upload(author, 'page.json', 'application/json', '<?php echo 1;')).rejects.toThrow(/answers 500/);
});

test('labels, the name of the block and the settings are translated by WordPress', () => {
  const words = runPhp(
    site,
    `foreach ( array( 'en_US', 'nl_NL', 'de_DE', 'fi' ) as $locale ) {
      unload_textdomain( 'health-networks' );
      switch_to_locale( $locale );
      load_plugin_textdomain( 'health-networks', false, 'health-networks/languages' );
      $list = HealthNetworks\\widgets()['partner-list'];
      $json = load_script_textdomain( 'health-networks-editor', 'health-networks', WP_PLUGIN_DIR . '/health-networks/languages' );
      $messages = json_decode( (string) $json, true )['locale_data']['messages'] ?? array();
      echo implode( '|', array(
        _x( 'Health network', 'block title', 'health-networks' ), $list['label'], $list['attributes']['layout']['label'],
        $list['attributes']['layout']['values']['table'], HealthNetworks\\networks()['finland-netherlands'], $messages['What to show'][0] ?? '',
      ) ), "\\n";
    }`,
  );
  expect(words.trim().split('\n')).toEqual([
    'Health network|Partner list|Layout|table|Health technology collaboration between Finland and the Netherlands|',
    'Zorgnetwerk|Partnerlijst|Indeling|tabel|Samenwerking in gezondheidstechnologie tussen Finland en Nederland|Wat te tonen',
    'Gesundheitsnetzwerk|Partnerliste|Anordnung|Tabelle|Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden|Was gezeigt wird',
    'Terveysverkosto|Kumppaniluettelo|Asettelu|taulukko|Suomen ja Alankomaiden terveysteknologiayhteistyö|Mitä näytetään',
  ]);
});

test('a page without a widget loads no script of the plugin', async () => {
  const answer = await fetch(`${site.url}?page_id=2`);
  const html = await answer.text();
  expect([answer.status, html.includes('wp-includes'), html.includes('health-networks')]).toEqual([200, true, false]);
});

test('PHP logs no complaints about the plugin', () => {
  expect(complaintsAboutPlugin(site)).toEqual([]);
});
