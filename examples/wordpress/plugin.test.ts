import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadMessages } from '../playground/src/messages/messages.js';
import { phpText } from './scripts/php-text.js';
import { pluginFiles } from './scripts/plugin-files.js';
import { readWords, translationFiles } from './scripts/translations.js';
import { widgetList, widgetsForPhp } from './scripts/widget-list.js';

const attribute = (name: string, type: string, given?: string): object => ({
  name,
  type: { text: type },
  description: 'Described.',
  ...(given === undefined ? {} : { default: given }),
});

const manifest = {
  modules: [
    {
      declarations: [
        {
          tagName: 'hn-ring',
          attributes: [
            attribute('layout', "'grid' | 'list'", "'grid'"),
            attribute('new-one', 'boolean', 'false'),
            attribute('src', 'string | undefined'),
            attribute('state', 'string'),
          ],
        },
      ],
    },
  ],
};

test('PHP gets each attribute of the manifest with type and values, except those that widgets set themselves', async () => {
  const php = phpText(widgetsForPhp(await loadMessages.en(), widgetList(manifest)));
  expect(php).toBe(
    `array(
	'ring' => array(
		'label'      => __( 'ring', 'health-networks' ),
		'attributes' => array(
			'layout'  => array(
				'type'     => 'choice',
				'isOption' => true,
				'label'    => __( 'Layout', 'health-networks' ),
				'default'  => 'grid',
				'values'   => array(
					'grid' => __( 'cards', 'health-networks' ),
					'list' => __( 'list', 'health-networks' ),
				),
			),
			'new-one' => array(
				'type'     => 'boolean',
				'isOption' => true,
				'label'    => __( 'new-one', 'health-networks' ),
				'default'  => 'false',
			),
			'src'     => array(
				'type'     => 'address',
				'isOption' => false,
			),
			'lang'    => array(
				'type'     => 'text',
				'isOption' => false,
			),
		),
	),
)`,
  );
});

test('texts are escaped for PHP', () => {
  expect(phpText({ a: String.raw`it's a \ back`, b: { php: "__( 'x' )" }, c: false })).toBe(
    "array(\n\t'a' => 'it\\'s a \\\\ back',\n\t'b' => __( 'x' ),\n\t'c' => false,\n)",
  );
});

const sources = [
  'health-networks.php',
  'block/editor.js',
  ...readdirSync(new URL('plugin/includes', import.meta.url)).map((name) => `includes/${name}`),
];

/** Returns the texts of the plugin, in its code and its block. */
const pluginTexts = (): string[] => {
  const read = (path: string): string => readFileSync(new URL(`plugin/${path}`, import.meta.url), 'utf8');
  const calls = sources.flatMap((path) => [...read(path).matchAll(/__\(\s*'([^']+)'/g)].map(([, text = '']) => text));
  const block = JSON.parse(read('block/block.json')) as { title: string; description: string; keywords: string[] };
  const [, description = ''] = /\* Description: +(.*)/.exec(read('health-networks.php')) ?? [];
  return [...new Set([...calls, block.title, block.description, ...block.keywords, description])].sort();
};

test.each(['nl', 'de', 'fi'] as const)('exactly the texts of the plugin are translated into %s', (language) => {
  const entries = Object.values(readWords(language).translations).flatMap((context) => Object.values(context));
  const words = entries.filter(({ msgid }) => msgid !== '');
  expect([...new Set(words.map(({ msgid }) => msgid))].sort()).toEqual(pluginTexts());
  expect(words.filter(({ msgstr: [text = ''] }) => text.trim() === '')).toEqual([]);
});

test('all locales of a language have its texts, also in the editor scripts', async () => {
  const files = await translationFiles();
  const decoder = new TextDecoder();
  const scripts = Object.entries(files).filter(([name]) => /nl_.*\.json$/.test(name));
  expect(
    scripts.map(([name, content]) => {
      const { locale_data: data } = JSON.parse(decoder.decode(content)) as {
        locale_data: { messages: Record<string, unknown> };
      };
      return [name, data.messages.Options, data.messages['Partner list']];
    }),
  ).toEqual(
    ['nl_NL', 'nl_NL_formal', 'nl_BE'].map((locale) => [
      `health-networks-${locale}-health-networks-editor.json`,
      ['Opties'],
      ['Partnerlijst'],
    ]),
  );
});

test('the plugin contains the scripts of the zip, and has their version', async () => {
  const files = await pluginFiles();
  const main = new TextDecoder().decode(files['health-networks.php']);
  expect(main.match(/Version: +(\S+)|VERSION = '(.*)'/g)).toEqual(['Version:           0.1.0', "VERSION = '0.1.0'"]);
  const hashes = JSON.parse(new TextDecoder().decode(files['hn/sri.json'])) as Record<string, string>;
  const scripts = Object.keys(files).filter((path) => path.startsWith('hn/') && path !== 'hn/sri.json');
  expect(scripts.sort()).toEqual(
    Object.keys(hashes)
      .map((path) => `hn/${path}`)
      .sort(),
  );
});
